from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class ItemResponse(Structure):
    """Details for the requested item."""

    _members = {"item": "Item"}
    __slots__ = tuple(_members)

    item: dict[str, t.AttributeValue] | None
    """Map of attribute data consisting of the data type and attribute value."""

    def __init__(self, *, item: dict[str, t.AttributeValue] | None = None) -> None:
        self.item = item

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            item=wire.structure_map(body, "Item", t.AttributeValue.from_wire),
        )
