from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Tag(Structure):
    """Describes a tag. A tag is a key-value pair. You can add up to 50 tags to a single DynamoDB
    table.

    Amazon Web Services-assigned tag names and values are automatically assigned the aws:
    prefix, which the user cannot assign. Amazon Web Services-assigned tag names do not count
    towards the tag limit of 50. User-assigned tag names have the prefix user: in the Cost
    Allocation Report. You cannot backdate the application of a tag.

    For an overview on tagging DynamoDB resources, see Tagging for DynamoDB
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Tagging.html) in the
    Amazon DynamoDB Developer Guide.
    """

    _members = {"key": "Key", "value": "Value"}
    __slots__ = tuple(_members)

    key: str | None
    """The key of the tag. Tag keys are case sensitive. Each DynamoDB table can only have up to
    one tag with the same key. If you try to add an existing tag (same key), the existing tag
    value will be updated to the new value.
    """
    value: str | None
    """The value of the tag. Tag values are case-sensitive and can be null."""

    def __init__(self, *, key: str | None = None, value: str | None = None) -> None:
        self.key = key
        self.value = value

    def check(self, problems: Problems) -> None:
        if not (type(self.key) is str and 1 <= len(self.key) <= 128):
            problems.required("key", self.key)
            problems.string("key", self.key, 1, 128)
        if not (type(self.value) is str and len(self.value) <= 256):
            problems.required("value", self.value)
            problems.string("value", self.value, 0, 256)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.key is not None:
            body["Key"] = self.key
        if self.value is not None:
            body["Value"] = self.value
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            key=wire.string(body, "Key"),
            value=wire.string(body, "Value"),
        )
