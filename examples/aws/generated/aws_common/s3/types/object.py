from __future__ import annotations

import datetime

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object as Object_


class Object(Structure):
    """An object consists of data and its descriptive metadata."""

    _members = {
        "key": "Key",
        "last_modified": "LastModified",
        "e_tag": "ETag",
        "checksum_algorithm": "ChecksumAlgorithm",
        "checksum_type": "ChecksumType",
        "size": "Size",
        "storage_class": "StorageClass",
        "owner": "Owner",
        "restore_status": "RestoreStatus",
    }
    __slots__ = tuple(_members)

    key: str | None
    """The name that you assign to an object. You use the object key to retrieve the object."""
    last_modified: datetime.datetime | None
    """Creation date of the object."""
    e_tag: str | None
    """The entity tag is a hash of the object. The ETag reflects changes only to the contents of
    an object, not its metadata. The ETag may or may not be an MD5 digest of the object data.
    Whether or not it is depends on how the object was created and how it is encrypted as
    described below:

    - Objects created by the PUT Object, POST Object, or Copy operation, or through the Amazon
      Web Services Management Console, and are encrypted by SSE-S3 or plaintext, have ETags
      that are an MD5 digest of their object data.
    - Objects created by the PUT Object, POST Object, or Copy operation, or through the Amazon
      Web Services Management Console, and are encrypted by SSE-C or SSE-KMS, have ETags that
      are not an MD5 digest of their object data.
    - If an object is created by either the Multipart Upload or Part Copy operation, the ETag
      is not an MD5 digest, regardless of the method of encryption. If an object is larger
      than 16 MB, the Amazon Web Services Management Console will upload or copy that object
      as a Multipart Upload, and therefore the ETag will not be an MD5 digest.

    Note:

    Directory buckets - MD5 is not supported by directory buckets.
    """
    checksum_algorithm: list[t.ChecksumAlgorithm | str] | None
    """The algorithm that was used to create a checksum of the object."""
    checksum_type: t.ChecksumType | str | None
    """The checksum type that is used to calculate the object’s checksum value. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    size: int | None
    """Size in bytes of the object"""
    storage_class: t.ObjectStorageClass | str | None
    """The class of storage used to store the object.

    Note:

    Directory buckets - Directory buckets only support EXPRESS_ONEZONE (the S3 Express One
    Zone storage class) in Availability Zones and ONEZONE_IA (the S3 One Zone-Infrequent
    Access storage class) in Dedicated Local Zones.
    """
    owner: t.Owner | None
    """The owner of the object

    Note:

    Directory buckets - The bucket owner is returned as the object owner.
    """
    restore_status: t.RestoreStatus | None
    """Specifies the restoration status of an object. Objects in certain storage classes must be
    restored before they can be retrieved. For more information about these storage classes
    and how to work with archived objects, see Working with archived objects
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/archived-objects.html) in the
    Amazon S3 User Guide.

    Note:

    This functionality is not supported for directory buckets. Directory buckets only support
    EXPRESS_ONEZONE (the S3 Express One Zone storage class) in Availability Zones and
    ONEZONE_IA (the S3 One Zone-Infrequent Access storage class) in Dedicated Local Zones.
    """

    def __init__(
        self,
        *,
        key: str | None = None,
        last_modified: datetime.datetime | None = None,
        e_tag: str | None = None,
        checksum_algorithm: list[t.ChecksumAlgorithm | str] | None = None,
        checksum_type: t.ChecksumType | str | None = None,
        size: int | None = None,
        storage_class: t.ObjectStorageClass | str | None = None,
        owner: t.Owner | None = None,
        restore_status: t.RestoreStatus | None = None,
    ) -> None:
        self.key = key
        self.last_modified = last_modified
        self.e_tag = e_tag
        self.checksum_algorithm = checksum_algorithm
        self.checksum_type = checksum_type
        self.size = size
        self.storage_class = storage_class
        self.owner = owner
        self.restore_status = restore_status

    @classmethod
    def from_wire(cls, body: Object_) -> Self:
        return cls(
            key=wire.string(body, "Key"),
            last_modified=wire.timestamp(body, "LastModified"),
            e_tag=wire.string(body, "ETag"),
            checksum_algorithm=wire.flat_list_of(
                body,
                "ChecksumAlgorithm",
                lambda items, key: wire.enum(items, key, t.ChecksumAlgorithm),
            ),
            checksum_type=wire.enum(body, "ChecksumType", t.ChecksumType),
            size=wire.integer(body, "Size"),
            storage_class=wire.enum(body, "StorageClass", t.ObjectStorageClass),
            owner=wire.structure(body, "Owner", t.Owner.from_wire),
            restore_status=wire.structure(body, "RestoreStatus", t.RestoreStatus.from_wire),
        )
