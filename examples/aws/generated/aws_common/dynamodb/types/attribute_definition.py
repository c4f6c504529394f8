from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class AttributeDefinition(Structure):
    """Represents an attribute for describing the schema for the table and indexes."""

    _members = {"attribute_name": "AttributeName", "attribute_type": "AttributeType"}
    __slots__ = tuple(_members)

    attribute_name: str | None
    """A name for the attribute."""
    attribute_type: t.ScalarAttributeType | str | None
    """The data type for the attribute, where:

    - S - the attribute is of type String
    - N - the attribute is of type Number
    - B - the attribute is of type Binary
    """

    def __init__(
        self,
        *,
        attribute_name: str | None = None,
        attribute_type: t.ScalarAttributeType | str | None = None,
    ) -> None:
        self.attribute_name = attribute_name
        self.attribute_type = attribute_type

    def check(self, problems: Problems) -> None:
        if not (type(self.attribute_name) is str and 1 <= len(self.attribute_name) <= 255):
            problems.required("attribute_name", self.attribute_name)
            problems.string("attribute_name", self.attribute_name, 1, 255)
        if type(self.attribute_type) is not str:
            problems.required("attribute_type", self.attribute_type)
        problems.enum("attribute_type", self.attribute_type, t.ScalarAttributeType)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.attribute_name is not None:
            body["AttributeName"] = self.attribute_name
        if self.attribute_type is not None:
            body["AttributeType"] = self.attribute_type
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            attribute_name=wire.string(body, "AttributeName"),
            attribute_type=(
                wire.enum(body, "AttributeType", t.ScalarAttributeType)
                if "AttributeType" in body
                else None
            ),
        )
