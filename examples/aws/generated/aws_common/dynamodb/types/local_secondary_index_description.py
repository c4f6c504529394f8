from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class LocalSecondaryIndexDescription(Structure):
    """Represents the properties of a local secondary index."""

    _members = {
        "index_name": "IndexName",
        "key_schema": "KeySchema",
        "projection": "Projection",
        "index_size_bytes": "IndexSizeBytes",
        "item_count": "ItemCount",
        "index_arn": "IndexArn",
    }
    __slots__ = tuple(_members)

    index_name: str | None
    """Represents the name of the local secondary index."""
    key_schema: list[t.KeySchemaElement] | None
    """The complete key schema for the local secondary index, consisting of one or more pairs of
    attribute names and key types:

    - HASH - partition key
    - RANGE - sort key

    Note:

    The partition key of an item is also known as its hash attribute. The term "hash
    attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute
    data items across partitions, based on their partition key values.

    The sort key of an item is also known as its range attribute. The term "range attribute"
    derives from the way DynamoDB stores items with the same partition key physically close
    together, in sorted order by the sort key value.
    """
    projection: t.Projection | None
    """Represents attributes that are copied (projected) from the table into the global secondary
    index. These are in addition to the primary key attributes and index key attributes, which
    are automatically projected.
    """
    index_size_bytes: int | None
    """The total size of the specified index, in bytes. DynamoDB updates this value approximately
    every six hours. Recent changes might not be reflected in this value.
    """
    item_count: int | None
    """The number of items in the specified index. DynamoDB updates this value approximately
    every six hours. Recent changes might not be reflected in this value.
    """
    index_arn: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the index."""

    def __init__(
        self,
        *,
        index_name: str | None = None,
        key_schema: list[t.KeySchemaElement] | None = None,
        projection: t.Projection | None = None,
        index_size_bytes: int | None = None,
        item_count: int | None = None,
        index_arn: str | None = None,
    ) -> None:
        self.index_name = index_name
        self.key_schema = key_schema
        self.projection = projection
        self.index_size_bytes = index_size_bytes
        self.item_count = item_count
        self.index_arn = index_arn

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            index_name=wire.string(body, "IndexName"),
            key_schema=wire.structures(body, "KeySchema", t.KeySchemaElement.from_wire),
            projection=(
                wire.structure(body, "Projection", t.Projection.from_wire)
                if "Projection" in body
                else None
            ),
            index_size_bytes=wire.integer(body, "IndexSizeBytes"),
            item_count=wire.integer(body, "ItemCount"),
            index_arn=wire.string(body, "IndexArn"),
        )
