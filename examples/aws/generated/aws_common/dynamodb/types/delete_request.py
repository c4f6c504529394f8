from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class DeleteRequest(Structure):
    """Represents a request to perform a DeleteItem operation on an item."""

    _members = {"key": "Key"}
    __slots__ = tuple(_members)

    key: dict[str, t.AttributeValue] | None
    """A map of attribute name to attribute values, representing the primary key of the item to
    delete. All of the table's primary key attributes must be specified, and their data types
    must match those of the table's key schema.
    """

    def __init__(self, *, key: dict[str, t.AttributeValue] | None = None) -> None:
        self.key = key

    def check(self, problems: Problems) -> None:
        problems.required("key", self.key)
        problems.map_of(
            "key",
            self.key,
            lambda path, item: problems.structure(path, item, t.AttributeValue),
            keys=lambda path, item: problems.string(path, item, 0, 65535),
        )

    def to_wire(self) -> Object:
        body: Object = {}
        if self.key is not None:
            body["Key"] = {key: item.to_wire() for key, item in self.key.items()}
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            key=wire.structure_map(body, "Key", t.AttributeValue.from_wire),
        )
