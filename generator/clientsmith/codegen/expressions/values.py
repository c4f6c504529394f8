"""What an expression gives while it is compiled: Python code, its type, and when it is there.

JMESPath answers with null where something on the way is missing, and Python raises. So a value carries the conditions
under which its code may run at all, and whether it can be None then.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from ...model import AGGREGATES, Kind, Service, Shape, traits


class Scalar(StrEnum):
    """A type that no shape has: what a literal, a comparison or a function gives."""

    BOOLEAN = "boolean"
    NULL = "null"
    NUMBER = "number"
    TEXT = "string"


@dataclass(frozen=True, slots=True)
class ListOf:
    """The type of a list that an expression makes; a ``sparse`` one may hold None."""

    item: Type
    sparse: bool = False


Type: TypeAlias = Shape | ListOf | Scalar


class Family(StrEnum):
    """JMESPath's types, and what it takes for truth: it has none for a timestamp or a blob."""

    BOOLEAN = "boolean"
    LIST = "list"
    MAP = "map"
    NULL = "null"
    NUMBER = "number"
    OTHER = "value of another kind"
    STRUCTURE = "structure"
    TEXT = "string"


_KINDS = {
    Kind.BOOLEAN: Family.BOOLEAN,
    Kind.DOUBLE: Family.NUMBER,
    Kind.FLOAT: Family.NUMBER,
    Kind.INTEGER: Family.NUMBER,
    Kind.LIST: Family.LIST,
    Kind.LONG: Family.NUMBER,
    Kind.MAP: Family.MAP,
    Kind.STRING: Family.TEXT,
    **dict.fromkeys(AGGREGATES, Family.STRUCTURE),
}


def family(type: Type) -> Family:
    """What JMESPath calls a value of ``type``."""
    if isinstance(type, Shape):
        return _KINDS.get(type.kind, Family.OTHER)
    return Family.LIST if isinstance(type, ListOf) else Family(type.value)


def item_type(service: Service, type: Type) -> tuple[Type, bool]:
    """The type of the items of a list or of the values of a map, and whether they may be None."""
    if isinstance(type, ListOf):
        return type.item, type.sparse
    assert isinstance(type, Shape)
    member = type.member("member" if type.kind is Kind.LIST else "value")
    return service.target(member), traits.Sparse in type.traits


@dataclass(frozen=True, slots=True)
class Stream:
    """A list that is still a comprehension, so that what comes next can be part of it: ``item`` for each of
    ``clauses``. Where nothing was done to the items yet, they are those of ``whole``.
    """

    clauses: tuple[str, ...]
    item: CompiledValue
    whole: str = ""

    def where(self, *conditions: str) -> tuple[str, ...]:
        """The clauses, and these conditions after them."""
        found = [f"if {' and '.join(conditions)}"] if conditions else []
        return (*self.clauses, *found)

    @property
    def code(self) -> str:
        """The list."""
        return self.whole or f"[{self.item.code} {' '.join(self.clauses)}]"


@dataclass(frozen=True, slots=True)
class CompiledValue:
    """``code`` may run where all of ``needs`` hold, and may be None then if it is ``optional``. A checker narrows a
    ``path`` of attributes and indexes by a condition; anything else has to be bound to a name first. What is
    ``compound`` needs parentheses where it is an operand.
    """

    code: str
    type: Type
    needs: tuple[str, ...] = ()
    optional: bool = False
    is_path: bool = False
    is_compound: bool = False
    stream: Stream | None = field(default=None, repr=False)

    @property
    def family(self) -> Family:
        return family(self.type)

    @property
    def may_be_none(self) -> bool:
        """Whether JMESPath may give null here."""
        return self.optional or bool(self.needs) or self.type is Scalar.NULL

    @property
    def text(self) -> str:
        """The whole value, with None where it is not there; an operand of whatever comes next."""
        whole = self.whole
        return f"({whole})" if whole != self.code or self.is_compound else whole

    @property
    def whole(self) -> str:
        """The same as an expression that stands by itself."""
        # That the value itself is there makes no difference to it.
        needs = [each for each in self.needs if each != f"{self.code} is not None"]
        return f"{self.code} if {' and '.join(needs)} else None" if needs else self.code
