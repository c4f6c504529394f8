"""Type expressions: what a member is in Python, as the text of an annotation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...errors import ModelError
from ...model import Kind, Member, Service, Shape, traits
from .code import Expression, joined
from .imports import LocalNames
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


@dataclass(frozen=True, slots=True)
class Types:
    """Answers what a member of one service is, in the words of one file."""

    service: Service
    placement: Placement
    names: LocalNames

    def reference(self, name: str) -> Expression:
        """The class of a structure, a union or an enum."""
        return self.names.module("t") + f".{self.placement.types[name].name}"

    def of(self, shape: Shape, above: tuple[str, ...] = ()) -> Expression:
        """The annotation for a value of ``shape``, present."""
        if shape.name in above:
            raise ModelError(f"{shape.at}: a list or map that holds itself is not supported")
        if is_enum(shape):
            return self.reference(shape.name) + " | " + self.names.builtin("str")
        if shape.kind in _BUILTINS:
            return self.names.builtin(_BUILTINS[shape.kind])
        match shape.kind:
            case Kind.TIMESTAMP:
                return self.names.module("datetime") + ".datetime"
            case Kind.DOCUMENT:
                return self.names.module("documents") + ".Document"
            case Kind.LIST:
                return self.names.builtin("list") + "[" + self._item(shape, "member", above) + "]"
            case Kind.MAP:
                key = self.of(self.service.target(shape.member("key")))
                entry = joined(", ", (key, self._item(shape, "value", above)))
                return self.names.builtin("dict") + "[" + entry + "]"
            case _:
                return self.reference(shape.name)

    def _item(self, shape: Shape, role: str, above: tuple[str, ...]) -> Expression:
        found = self.of(self.service.target(shape.member(role)), (*above, shape.name))
        return found + " | None" if traits.Sparse in shape.traits else found

    def annotation(self, member: Member, *, optional: bool) -> Expression:
        """The annotation of the field for ``member``."""
        found = self.of(self.service.target(member))
        return found + " | None" if optional else found


def names_of(classes: Iterable[Iterable[str]]) -> frozenset[str]:
    """All fields of the classes of one file."""
    return frozenset(name for fields in classes for name in fields)
