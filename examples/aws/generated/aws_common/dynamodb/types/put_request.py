from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class PutRequest(Structure):
    """Represents a request to perform a PutItem operation on an item."""

    _members = {"item": "Item"}
    __slots__ = tuple(_members)

    item: dict[str, t.AttributeValue] | None
    """A map of attribute name to attribute values, representing the primary key of an item to be
    processed by PutItem. All of the table's primary key attributes must be specified, and
    their data types must match those of the table's key schema. If any attributes are present
    in the item that are part of an index key schema for the table, their types must match the
    index key schema.
    """

    def __init__(self, *, item: dict[str, t.AttributeValue] | None = None) -> None:
        self.item = item

    def check(self, problems: Problems) -> None:
        problems.required("item", self.item)
        problems.map_of(
            "item",
            self.item,
            lambda path, item: problems.structure(path, item, t.AttributeValue),
            keys=lambda path, item: problems.string(path, item, 0, 65535),
        )

    def to_wire(self) -> Object:
        body: Object = {}
        if self.item is not None:
            body["Item"] = {key: item.to_wire() for key, item in self.item.items()}
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            item=wire.structure_map(body, "Item", t.AttributeValue.from_wire),
        )
