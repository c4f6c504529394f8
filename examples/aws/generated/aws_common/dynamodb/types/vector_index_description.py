from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class VectorIndexDescription(Structure):
    """Contains the current state and configuration of a vector index, including its status,
    size, item count, and the settings specified when the index was created.
    """

    _members = {
        "index_name": "IndexName",
        "search_schema": "SearchSchema",
        "projection": "Projection",
        "vector_attribute": "VectorAttribute",
        "dimensions": "Dimensions",
        "distance_function": "DistanceFunction",
        "index_status": "IndexStatus",
        "backfilling": "Backfilling",
        "index_size_bytes": "IndexSizeBytes",
        "item_count": "ItemCount",
        "index_arn": "IndexArn",
    }
    __slots__ = tuple(_members)

    index_name: str | None
    """The name of the vector index."""
    search_schema: list[t.SearchSchemaElement] | None
    """The search schema that defines partition key and inline filter attributes for the vector
    index.
    """
    projection: t.Projection | None
    """Specifies attributes that are copied (projected) from the table into the vector index."""
    vector_attribute: t.VectorAttributeDefinition | None
    """The vector attribute configuration for the index."""
    dimensions: int | None
    """The number of dimensions in each vector."""
    distance_function: t.VectorDistanceFunction | str | None
    """The distance function used to calculate similarity between vectors."""
    index_status: t.IndexStatus | str | None
    """The current state of the vector index:

    - CREATING - The index is being created.
    - ACTIVE - The index is ready for use.
    - DELETING - The index is being deleted.
    """
    backfilling: bool | None
    """Specifies whether the index is currently backfilling. During backfill, SearchVectors
    operations might return incomplete results.
    """
    index_size_bytes: int | None
    """The total size of the vector index, in bytes. Amazon DynamoDB updates this value
    approximately every six hours. Recent changes might not be reflected in this value.
    """
    item_count: int | None
    """The number of items indexed in the vector index. Amazon DynamoDB updates this value
    approximately every six hours. Recent changes might not be reflected in this value.
    """
    index_arn: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the vector index."""

    def __init__(
        self,
        *,
        index_name: str | None = None,
        search_schema: list[t.SearchSchemaElement] | None = None,
        projection: t.Projection | None = None,
        vector_attribute: t.VectorAttributeDefinition | None = None,
        dimensions: int | None = None,
        distance_function: t.VectorDistanceFunction | str | None = None,
        index_status: t.IndexStatus | str | None = None,
        backfilling: bool | None = None,
        index_size_bytes: int | None = None,
        item_count: int | None = None,
        index_arn: str | None = None,
    ) -> None:
        self.index_name = index_name
        self.search_schema = search_schema
        self.projection = projection
        self.vector_attribute = vector_attribute
        self.dimensions = dimensions
        self.distance_function = distance_function
        self.index_status = index_status
        self.backfilling = backfilling
        self.index_size_bytes = index_size_bytes
        self.item_count = item_count
        self.index_arn = index_arn

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            index_name=wire.string(body, "IndexName"),
            search_schema=wire.structures(body, "SearchSchema", t.SearchSchemaElement.from_wire),
            projection=(
                wire.structure(body, "Projection", t.Projection.from_wire)
                if "Projection" in body
                else None
            ),
            vector_attribute=(
                wire.structure(body, "VectorAttribute", t.VectorAttributeDefinition.from_wire)
                if "VectorAttribute" in body
                else None
            ),
            dimensions=wire.integer(body, "Dimensions"),
            distance_function=(
                wire.enum(body, "DistanceFunction", t.VectorDistanceFunction)
                if "DistanceFunction" in body
                else None
            ),
            index_status=(
                wire.enum(body, "IndexStatus", t.IndexStatus) if "IndexStatus" in body else None
            ),
            backfilling=wire.boolean(body, "Backfilling"),
            index_size_bytes=wire.integer(body, "IndexSizeBytes"),
            item_count=wire.integer(body, "ItemCount"),
            index_arn=wire.string(body, "IndexArn"),
        )
