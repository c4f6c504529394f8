from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class SearchSchemaElement(Structure):
    """An element in the search schema of a vector index."""

    _members = {
        "attribute_name": "AttributeName",
        "search_schema_element_type": "SearchSchemaElementType",
    }
    __slots__ = tuple(_members)

    attribute_name: str | None
    """The name of the attribute."""
    search_schema_element_type: t.SearchSchemaElementType | str | None
    """The role of the attribute in the search schema. Valid values:

    - HASH - A partition key that partitions the vector index for independent scaling. When
      specified, you must provide this attribute's value in the SearchConditionExpression.
    - INLINE_FILTER - An attribute projected into the vector index for filtering at the
      storage layer during search. Inline filters are optional in the
      SearchConditionExpression.
    """

    def __init__(
        self,
        *,
        attribute_name: str | None = None,
        search_schema_element_type: t.SearchSchemaElementType | str | None = None,
    ) -> None:
        self.attribute_name = attribute_name
        self.search_schema_element_type = search_schema_element_type

    def check(self, problems: Problems) -> None:
        if not (type(self.attribute_name) is str and len(self.attribute_name) <= 65535):
            problems.required("attribute_name", self.attribute_name)
            problems.string("attribute_name", self.attribute_name, 0, 65535)
        if type(self.search_schema_element_type) is not str:
            problems.required("search_schema_element_type", self.search_schema_element_type)
        problems.enum(
            "search_schema_element_type", self.search_schema_element_type, t.SearchSchemaElementType
        )

    def to_wire(self) -> Object:
        body: Object = {}
        if self.attribute_name is not None:
            body["AttributeName"] = self.attribute_name
        if self.search_schema_element_type is not None:
            body["SearchSchemaElementType"] = self.search_schema_element_type
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            attribute_name=wire.string(body, "AttributeName"),
            search_schema_element_type=(
                wire.enum(body, "SearchSchemaElementType", t.SearchSchemaElementType)
                if "SearchSchemaElementType" in body
                else None
            ),
        )
