from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class Event(Structure):
    __slots__ = ()

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls()
