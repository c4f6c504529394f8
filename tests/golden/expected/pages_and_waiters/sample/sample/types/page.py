from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class Page(Structure):
    _members = {"things": "Things", "next": "Next"}
    __slots__ = tuple(_members)

    things: list[t.Thing] | None
    next: str | None

    def __init__(self, *, things: list[t.Thing] | None = None, next: str | None = None) -> None:
        self.things = things
        self.next = next

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            things=wire.structures(body, "Things", t.Thing.from_wire),
            next=wire.string(body, "Next"),
        )
