from __future__ import annotations

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class DeletedObject(Structure):
    """Information about the deleted object."""

    _members = {
        "key": "Key",
        "version_id": "VersionId",
        "delete_marker": "DeleteMarker",
        "delete_marker_version_id": "DeleteMarkerVersionId",
    }
    __slots__ = tuple(_members)

    key: str | None
    """The name of the deleted object."""
    version_id: str | None
    """The version ID of the deleted object.

    Note:

    This functionality is not supported for directory buckets.
    """
    delete_marker: bool | None
    """Indicates whether the specified object version that was permanently deleted was (true) or
    was not (false) a delete marker before deletion. In a simple DELETE, this header indicates
    whether (true) or not (false) the current version of the object is a delete marker. To
    learn more about delete markers, see Working with delete markers
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html).

    Note:

    This functionality is not supported for directory buckets.
    """
    delete_marker_version_id: str | None
    """The version ID of the delete marker created as a result of the DELETE operation. If you
    delete a specific object version, the value returned by this header is the version ID of
    the object version deleted.

    Note:

    This functionality is not supported for directory buckets.
    """

    def __init__(
        self,
        *,
        key: str | None = None,
        version_id: str | None = None,
        delete_marker: bool | None = None,
        delete_marker_version_id: str | None = None,
    ) -> None:
        self.key = key
        self.version_id = version_id
        self.delete_marker = delete_marker
        self.delete_marker_version_id = delete_marker_version_id

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            key=wire.string(body, "Key"),
            version_id=wire.string(body, "VersionId"),
            delete_marker=wire.boolean(body, "DeleteMarker"),
            delete_marker_version_id=wire.string(body, "DeleteMarkerVersionId"),
        )
