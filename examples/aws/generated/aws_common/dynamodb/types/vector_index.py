from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class VectorIndex(Structure):
    """Contains the configuration settings for a vector index, including the index name, vector
    attribute, dimensions, distance function, search schema, and projection.
    """

    _members = {
        "index_name": "IndexName",
        "vector_attribute": "VectorAttribute",
        "search_schema": "SearchSchema",
        "projection": "Projection",
        "dimensions": "Dimensions",
        "distance_function": "DistanceFunction",
    }
    __slots__ = tuple(_members)

    index_name: str | None
    """The name of the vector index."""
    vector_attribute: t.VectorAttributeDefinition | None
    """The vector attribute configuration for the index."""
    search_schema: list[t.SearchSchemaElement] | None
    """The search schema that defines partition key and inline filter attributes for the vector
    index.
    """
    projection: t.Projection | None
    """Specifies attributes that are copied (projected) from the table into the vector index."""
    dimensions: int | None
    """The number of dimensions in each vector."""
    distance_function: t.VectorDistanceFunction | str | None
    """The distance function used to calculate similarity between vectors. Valid values: COSINE,
    EUCLIDEAN, DOT_PRODUCT.
    """

    def __init__(
        self,
        *,
        index_name: str | None = None,
        vector_attribute: t.VectorAttributeDefinition | None = None,
        search_schema: list[t.SearchSchemaElement] | None = None,
        projection: t.Projection | None = None,
        dimensions: int | None = None,
        distance_function: t.VectorDistanceFunction | str | None = None,
    ) -> None:
        self.index_name = index_name
        self.vector_attribute = vector_attribute
        self.search_schema = search_schema
        self.projection = projection
        self.dimensions = dimensions
        self.distance_function = distance_function

    def check(self, problems: Problems) -> None:
        problems.required("index_name", self.index_name)
        problems.string("index_name", self.index_name, 3, 255, pattern="[a-zA-Z0-9_.-]+")
        problems.required("vector_attribute", self.vector_attribute)
        problems.structure("vector_attribute", self.vector_attribute, t.VectorAttributeDefinition)
        if self.search_schema is not None:
            problems.list_of(
                "search_schema",
                self.search_schema,
                lambda path, item: problems.structure(path, item, t.SearchSchemaElement),
                1,
            )
        problems.required("projection", self.projection)
        problems.structure("projection", self.projection, t.Projection)
        if not (type(self.dimensions) is int and self.dimensions >= 1):
            problems.required("dimensions", self.dimensions)
            problems.integer("dimensions", self.dimensions, 1)
        if type(self.distance_function) is not str:
            problems.required("distance_function", self.distance_function)
        problems.enum("distance_function", self.distance_function, t.VectorDistanceFunction)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.index_name is not None:
            body["IndexName"] = self.index_name
        if self.vector_attribute is not None:
            body["VectorAttribute"] = self.vector_attribute.to_wire()
        if self.search_schema is not None:
            body["SearchSchema"] = [item.to_wire() for item in self.search_schema]
        if self.projection is not None:
            body["Projection"] = self.projection.to_wire()
        if self.dimensions is not None:
            body["Dimensions"] = self.dimensions
        if self.distance_function is not None:
            body["DistanceFunction"] = self.distance_function
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            index_name=wire.string(body, "IndexName"),
            vector_attribute=(
                wire.structure(body, "VectorAttribute", t.VectorAttributeDefinition.from_wire)
                if "VectorAttribute" in body
                else None
            ),
            search_schema=wire.structures(body, "SearchSchema", t.SearchSchemaElement.from_wire),
            projection=(
                wire.structure(body, "Projection", t.Projection.from_wire)
                if "Projection" in body
                else None
            ),
            dimensions=wire.integer(body, "Dimensions"),
            distance_function=(
                wire.enum(body, "DistanceFunction", t.VectorDistanceFunction)
                if "DistanceFunction" in body
                else None
            ),
        )
