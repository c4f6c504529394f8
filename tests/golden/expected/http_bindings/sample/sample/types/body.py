from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class Body(Structure):
    _members = {"text": "text"}
    __slots__ = tuple(_members)

    text: str | None

    def __init__(self, *, text: str | None = None) -> None:
        self.text = text

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            text=wire.string(body, "text"),
        )
