"""Type expressions: what a member is in Python, as the text of an annotation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ...errors import ModelError
from ...model import Kind, Member, Service, Shape, traits
from .code import Expression, joined
from .fields import is_json_header, is_streamed
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

    def of(self, shape: Shape, *, received: bool, above: tuple[str, ...] = ()) -> Expression:
        """The annotation for a value of ``shape``, present. What is only sent may be any sequence and any mapping; what
        is ``received`` is a list or a dict, and has to be one where it is sent, too: there is only one class for both.
        """
        if shape.name in above:
            raise ModelError(f"{shape.at}: a list or map that holds itself is not supported")
        if is_enum(shape):
            return self.reference(shape.name) + " | " + self.names.builtin("str")
        if shape.kind in _BUILTINS:
            return self.names.builtin(_BUILTINS[shape.kind])
        above = (*above, shape.name)
        match shape.kind:
            case Kind.TIMESTAMP:
                return self.names.module("datetime") + ".datetime"
            case Kind.DOCUMENT:
                return self.names.module("documents") + ".Document"
            case Kind.LIST:
                many = self._many("list", "Sequence", received=received)
                return many + "[" + self._item(shape, "member", received, above) + "]"
            case Kind.MAP:
                many = self._many("dict", "Mapping", received=received)
                key = self.of(self.service.target(shape.member("key")), received=received)
                entry = joined(", ", (key, self._item(shape, "value", received, above)))
                return many + "[" + entry + "]"
            case _:
                return self.reference(shape.name)

    def _many(
        self, own: str, abstract: Literal["Mapping", "Sequence"], *, received: bool
    ) -> Expression:
        return self.names.builtin(own) if received else self.names.container(abstract)

    def _item(self, shape: Shape, role: str, received: bool, above: tuple[str, ...]) -> Expression:
        target = self.service.target(shape.member(role))
        found = self.of(target, received=received, above=above)
        return found + " | None" if traits.Sparse in shape.traits else found

    def items(self, shape: Shape) -> Expression:
        """The annotation for one item of ``shape``, a list or a map that is received; an entry is a pair."""
        if shape.kind is Kind.LIST:
            return self._item(shape, "member", True, ())
        key = self.of(self.service.target(shape.member("key")), received=True)
        return "tuple[" + joined(", ", (key, self._item(shape, "value", True, ()))) + "]"

    def annotation(self, owner: Shape, member: Member, *, optional: bool) -> Expression:
        """The annotation of the field for ``member`` of ``owner``."""
        received = owner.name in self.placement.received
        target = self.service.target(member)
        found = self.of(target, received=received)
        if traits.EventStream in target.traits:
            found = self.names.name("EventStream") + "[" + found + "]"
        if is_json_header(member):
            found = self.names.module("documents") + ".Document"
        if is_streamed(self.service, member):
            found = self.names.name("Body" if received else "AsyncUpload")
        return found + " | None" if optional else found


def names_of(classes: Iterable[Iterable[str]]) -> frozenset[str]:
    """All fields of the classes of one file."""
    return frozenset(name for fields in classes for name in fields)
