from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class StreamSpecification(Structure):
    """Represents the DynamoDB Streams configuration for a table in DynamoDB."""

    _members = {"stream_enabled": "StreamEnabled", "stream_view_type": "StreamViewType"}
    __slots__ = tuple(_members)

    stream_enabled: bool | None
    """Indicates whether DynamoDB Streams is enabled (true) or disabled (false) on the table."""
    stream_view_type: t.StreamViewType | str | None
    """When an item in the table is modified, StreamViewType determines what information is
    written to the stream for this table. Valid values for StreamViewType are:

    - KEYS_ONLY - Only the key attributes of the modified item are written to the stream.
    - NEW_IMAGE - The entire item, as it appears after it was modified, is written to the
      stream.
    - OLD_IMAGE - The entire item, as it appeared before it was modified, is written to the
      stream.
    - NEW_AND_OLD_IMAGES - Both the new and the old item images of the item are written to the
      stream.
    """

    def __init__(
        self,
        *,
        stream_enabled: bool | None = None,
        stream_view_type: t.StreamViewType | str | None = None,
    ) -> None:
        self.stream_enabled = stream_enabled
        self.stream_view_type = stream_view_type

    def check(self, problems: Problems) -> None:
        problems.required("stream_enabled", self.stream_enabled)
        problems.boolean("stream_enabled", self.stream_enabled)
        if self.stream_view_type is not None:
            problems.enum("stream_view_type", self.stream_view_type, t.StreamViewType)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.stream_enabled is not None:
            body["StreamEnabled"] = self.stream_enabled
        if self.stream_view_type is not None:
            body["StreamViewType"] = self.stream_view_type
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            stream_enabled=wire.boolean(body, "StreamEnabled"),
            stream_view_type=(
                wire.enum(body, "StreamViewType", t.StreamViewType)
                if "StreamViewType" in body
                else None
            ),
        )
