from __future__ import annotations

import datetime

from ...runtime import timestamps
from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.xml import Out
    from ...runtime.shapes.problems import Problems


class ObjectIdentifier(Structure):
    """Object Identifier is unique value to identify objects."""

    _members = {
        "key": "Key",
        "version_id": "VersionId",
        "e_tag": "ETag",
        "last_modified_time": "LastModifiedTime",
        "size": "Size",
    }
    __slots__ = tuple(_members)

    key: str
    """Key name of the object.

    Important:

    Replacement must be made for object keys containing special characters (such as carriage
    returns) when using XML requests. For more information, see XML related object key
    constraints
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html#object-key-xml-related-constraints).
    """
    version_id: str | None
    """Version ID for the specific version of the object to delete.

    Note:

    This functionality is not supported for directory buckets.
    """
    e_tag: str | None
    """An entity tag (ETag) is an identifier assigned by a web server to a specific version of a
    resource found at a URL. This header field makes the request method conditional on ETags.

    Note:

    Entity tags (ETags) for S3 Express One Zone are random alphanumeric strings unique to the
    object.
    """
    last_modified_time: datetime.datetime | None
    """If present, the objects are deleted only if its modification times matches the provided
    Timestamp.

    Note:

    This functionality is only supported for directory buckets.
    """
    size: int | None
    """If present, the objects are deleted only if its size matches the provided size in bytes.

    Note:

    This functionality is only supported for directory buckets.
    """

    def __init__(
        self,
        *,
        key: str,
        version_id: str | None = None,
        e_tag: str | None = None,
        last_modified_time: datetime.datetime | None = None,
        size: int | None = None,
    ) -> None:
        self.key = key
        self.version_id = version_id
        self.e_tag = e_tag
        self.last_modified_time = last_modified_time
        self.size = size

    def check(self, problems: Problems) -> None:
        if not (type(self.key) is str and len(self.key) >= 1):
            problems.required("key", self.key)
            problems.string("key", self.key, 1)
        if self.version_id is not None and type(self.version_id) is not str:
            problems.string("version_id", self.version_id)
        if self.e_tag is not None and type(self.e_tag) is not str:
            problems.string("e_tag", self.e_tag)
        if self.last_modified_time is not None:
            problems.timestamp("last_modified_time", self.last_modified_time)
        if self.size is not None and type(self.size) is not int:
            problems.integer("size", self.size)

    def to_wire(self) -> Out:
        body: Out = []
        body.append(f"<Key>{wire.escape(self.key)}</Key>")
        if self.version_id is not None:
            body.append(f"<VersionId>{wire.escape(self.version_id)}</VersionId>")
        if self.e_tag is not None:
            body.append(f"<ETag>{wire.escape(self.e_tag)}</ETag>")
        if self.last_modified_time is not None:
            body.append(
                f"<LastModifiedTime>{timestamps.http_date(self.last_modified_time)}</LastModifiedTime>"
            )
        if self.size is not None:
            body.append(f"<Size>{self.size}</Size>")
        return body
