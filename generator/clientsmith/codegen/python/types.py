"""Type expressions: what a member is in Python, as the text of an annotation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ...errors import ModelError
from ...model import Kind, Member, Service, Shape, traits
from .names import PyName, free_name
from .placement import Placement, is_enum

_BUILTINS = {
    Kind.BLOB: "bytes",
    Kind.BOOLEAN: "bool",
    Kind.DOUBLE: "float",
    Kind.FLOAT: "float",
    Kind.INTEGER: "int",
    Kind.LONG: "int",
    Kind.STRING: "str",
}


@dataclass(slots=True)
class Scope:
    """What a generated file calls the things that it imports; it remembers which of them were used.

    A field called like a type hides that type inside its class (``fields``), so the type's module is imported under
    another name then, and a builtin is written ``builtins.list``. A class of the file may be called like one that
    the file imports (``classes``); then the imported one gets the other name.
    """

    fields: frozenset[str]
    classes: frozenset[str] = frozenset()
    used: set[str] = field(default_factory=set[str])

    def module(self, name: str) -> PyName:
        """The local name of a module that stands in annotations: ``t``, ``datetime``, ``documents``, ``ops``."""
        self.used.add(name)
        return free_name(name, self.fields)

    def builtin(self, name: str) -> str:
        """A builtin type."""
        return f"{self.module('builtins')}.{name}" if name in self.fields else name

    def function(self, module: str, name: str) -> str:
        """A function of a runtime module, as a function's body calls it: a field hides nothing there."""
        self.used.add(module)
        return f"{module}.{name}"

    def name(self, name: str) -> PyName:
        """The local name of an imported class or function."""
        self.used.add(name)
        return free_name(name, self.classes)


@dataclass(frozen=True, slots=True)
class Types:
    """Answers what a member is, for one service."""

    service: Service
    placement: Placement

    def reference(self, name: str, scope: Scope) -> str:
        """The class of a structure, a union or an enum."""
        return f"{scope.module('t')}.{self.placement.types[name].name}"

    def of(self, shape: Shape, scope: Scope, above: tuple[str, ...] = ()) -> str:
        """The annotation for a value of ``shape``, present."""
        if shape.name in above:
            raise ModelError(f"{shape.at}: a list or map that holds itself is not supported")
        if is_enum(shape):
            return f"{self.reference(shape.name, scope)} | {scope.builtin('str')}"
        if shape.kind in _BUILTINS:
            return scope.builtin(_BUILTINS[shape.kind])
        match shape.kind:
            case Kind.TIMESTAMP:
                return f"{scope.module('datetime')}.datetime"
            case Kind.DOCUMENT:
                return f"{scope.module('documents')}.Document"
            case Kind.LIST:
                return f"{scope.builtin('list')}[{self._item(shape, 'member', scope, above)}]"
            case Kind.MAP:
                key = self._key(shape, scope)
                return f"{scope.builtin('dict')}[{key}, {self._item(shape, 'value', scope, above)}]"
            case _:
                return self.reference(shape.name, scope)

    def _item(self, shape: Shape, role: str, scope: Scope, above: tuple[str, ...]) -> str:
        target = self.service.target(shape.member(role))
        text = self.of(target, scope, (*above, shape.name))
        return f"{text} | None" if traits.Sparse in shape.traits else text

    def _key(self, shape: Shape, scope: Scope) -> str:
        return self.of(self.service.target(shape.member("key")), scope)

    def annotation(self, member: Member, scope: Scope, *, optional: bool) -> str:
        """The annotation of the field for ``member``."""
        text = self.of(self.service.target(member), scope)
        return f"{text} | None" if optional else text


def names_of(classes: Iterable[Iterable[str]]) -> frozenset[str]:
    """All fields of the classes of one file."""
    return frozenset(name for fields in classes for name in fields)
