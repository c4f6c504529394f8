from __future__ import annotations

from collections.abc import Sequence

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class LocalSecondaryIndex(Structure):
    """Represents the properties of a local secondary index."""

    _members = {"index_name": "IndexName", "key_schema": "KeySchema", "projection": "Projection"}
    __slots__ = tuple(_members)

    index_name: str
    """The name of the local secondary index. The name must be unique among all other indexes on
    this table.
    """
    key_schema: Sequence[t.KeySchemaElement]
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
    projection: t.Projection
    """Represents attributes that are copied (projected) from the table into the local secondary
    index. These are in addition to the primary key attributes and index key attributes, which
    are automatically projected.
    """

    def __init__(
        self, *, index_name: str, key_schema: Sequence[t.KeySchemaElement], projection: t.Projection
    ) -> None:
        self.index_name = index_name
        self.key_schema = key_schema
        self.projection = projection

    def check(self, problems: Problems) -> None:
        problems.required("index_name", self.index_name)
        problems.string("index_name", self.index_name, 3, 255, pattern="[a-zA-Z0-9_.-]+")
        problems.required("key_schema", self.key_schema)
        problems.list_of(
            "key_schema",
            self.key_schema,
            lambda path, item: problems.structure(path, item, t.KeySchemaElement),
            1,
        )
        problems.required("projection", self.projection)
        problems.structure("projection", self.projection, t.Projection)

    def to_wire(self) -> Object:
        body: Object = {}
        body["IndexName"] = self.index_name
        body["KeySchema"] = [item.to_wire() for item in self.key_schema]
        body["Projection"] = self.projection.to_wire()
        return body
