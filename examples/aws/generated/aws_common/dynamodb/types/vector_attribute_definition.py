from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class VectorAttributeDefinition(Structure):
    """The definition of a vector attribute for a vector index."""

    _members = {"attribute_name": "AttributeName"}
    __slots__ = tuple(_members)

    attribute_name: str | None
    """The name of the vector attribute."""

    def __init__(self, *, attribute_name: str | None = None) -> None:
        self.attribute_name = attribute_name

    def check(self, problems: Problems) -> None:
        if not (type(self.attribute_name) is str and 1 <= len(self.attribute_name) <= 255):
            problems.required("attribute_name", self.attribute_name)
            problems.string("attribute_name", self.attribute_name, 1, 255)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.attribute_name is not None:
            body["AttributeName"] = self.attribute_name
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            attribute_name=wire.string(body, "AttributeName"),
        )
