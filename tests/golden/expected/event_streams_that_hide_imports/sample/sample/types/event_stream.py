from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class EventStream(Structure):
    _members = {"t": "t"}
    __slots__ = tuple(_members)

    t: str | None

    def __init__(self, *, t: str | None = None) -> None:
        self.t = t

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            t=wire.string(body, "t"),
        )
