from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object


class Inner(Structure):
    __slots__ = ()

    def to_wire(self) -> Object:
        body: Object = {}
        return body
