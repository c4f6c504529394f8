from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class EventUnion(Structure):
    _members = {"event": "event"}
    __slots__ = tuple(_members)

    event: str | None

    def __init__(self, *, event: str | None = None) -> None:
        self.event = event

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            event=wire.string(body, "event"),
        )
