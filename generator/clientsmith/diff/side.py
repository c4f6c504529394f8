"""One side of a comparison: a slice with the places of its classes and the ways in which its shapes travel. And where
in the package a change stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ..codegen.python.names import PyName
from ..codegen.python.placement import Placement, place_shapes
from ..codegen.slice import Slice
from ..model import Operation, Service, Shape
from .change import Change, Effect, severity_of
from .table import RULES


@dataclass(frozen=True, slots=True)
class Side:
    """``sent`` and ``received`` are the shapes that the slice's operations send and receive, errors among the latter;
    ``users`` are the operations that reach a shape.
    """

    whole: Service
    service: Service
    placement: Placement
    sent: frozenset[str]
    received: frozenset[str]
    users: Mapping[str, tuple[str, ...]]

    def request(self, operation: Operation) -> PyName:
        """The class of the operation's request."""
        return self.placement.requests[operation.name].name

    def result(self, operation: Operation) -> str:
        """The class of the operation's result; empty where it gives none."""
        if operation.output is None:
            return ""
        own = self.placement.results.get(operation.name)
        return own.name if own else self.placement.types[operation.output].name

    def class_of(self, shape: Shape) -> str:
        """The class under ``types`` of a structure, a union or an enum."""
        return self.placement.types[shape.name].name

    def shape(self, name: str) -> Shape:
        """The shape called ``name``."""
        return self.whole.shapes[name]


def make_side(found: Slice) -> Side:
    """``found``, with the questions answered that a comparison asks of it."""
    sent: set[str] = set()
    received: set[str] = set()
    users: dict[str, list[str]] = {}
    for operation in found.service.operations.values():
        inputs = _reached(found.whole, [operation.input])
        outputs = _reached(found.whole, [operation.output, *operation.errors])
        sent |= inputs
        received |= outputs
        for name in inputs | outputs:
            users.setdefault(name, []).append(operation.name)
    return Side(
        found.whole,
        found.service,
        place_shapes(found.whole),
        frozenset(sent),
        frozenset(received),
        {name: tuple(names) for name, names in users.items()},
    )


def _reached(service: Service, roots: Iterable[str | None]) -> set[str]:
    names = [name for name in roots if name is not None]
    return {shape.name for shape in service.reachable(*names)}


@dataclass(frozen=True, slots=True)
class Location:
    """Where a change stands: in Python (``where``), in the model (``at``), for which operations, and which ways it
    travels.
    """

    service: str
    where: str
    at: str
    operations: tuple[str, ...] = ()
    sent: bool = True
    read: bool = True

    def inside(self, name: str, at: str = "") -> Location:
        """The place of what is called ``name`` in here."""
        return replace(self, where=f"{self.where}{name}", at=at or self.at)

    def change(self, rule: str, before: str = "", after: str = "") -> Change:
        """What the row ``rule`` of the table says of a change here."""
        row = RULES[rule]
        send = row.send if self.sent else Effect.NOTHING
        read = row.read if self.read else Effect.NOTHING
        return Change(
            severity=severity_of(send, read),
            rule=rule,
            service=self.service,
            where=self.where,
            at=self.at,
            operations=self.operations,
            send=send,
            read=read,
            before=before,
            after=after,
        )
