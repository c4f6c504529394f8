"""Shapes and their members: the data that a service speaks."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from .traits import Traits


class Kind(StrEnum):
    """Smithy's types of shapes, as far as AWS's models use them. An ``enum`` is a string with ``EnumValues``."""

    BLOB = "blob"
    BOOLEAN = "boolean"
    DOCUMENT = "document"
    DOUBLE = "double"
    FLOAT = "float"
    INTEGER = "integer"
    LIST = "list"
    LONG = "long"
    MAP = "map"
    STRING = "string"
    STRUCTURE = "structure"
    TIMESTAMP = "timestamp"
    UNION = "union"


AGGREGATES = frozenset({Kind.STRUCTURE, Kind.UNION})


@dataclass(frozen=True, slots=True)
class Member:
    """A member of an aggregate, the ``member`` of a list, the ``key`` or ``value`` of a map."""

    name: str
    target: str
    traits: Traits = field(default_factory=Traits)
    at: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """A named shape. ``members`` are in model order; ``at`` is where it stands in the model (a JSON path)."""

    name: str
    kind: Kind
    members: tuple[Member, ...] = ()
    traits: Traits = field(default_factory=Traits)
    at: str = ""

    def member(self, name: str) -> Member:
        """The member called ``name``; KeyError without it."""
        for member in self.members:
            if member.name == name:
                return member
        raise KeyError(name)
