from __future__ import annotations

import datetime

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class CopyObjectResult(Structure):
    """Container for all response elements."""

    _members = {
        "e_tag": "ETag",
        "last_modified": "LastModified",
        "checksum_type": "ChecksumType",
        "checksum_crc32": "ChecksumCRC32",
        "checksum_crc32_c": "ChecksumCRC32C",
        "checksum_crc64_nvme": "ChecksumCRC64NVME",
        "checksum_sha1": "ChecksumSHA1",
        "checksum_sha256": "ChecksumSHA256",
        "checksum_sha512": "ChecksumSHA512",
        "checksum_md5": "ChecksumMD5",
        "checksum_xxhash64": "ChecksumXXHASH64",
        "checksum_xxhash3": "ChecksumXXHASH3",
        "checksum_xxhash128": "ChecksumXXHASH128",
    }
    __slots__ = tuple(_members)

    e_tag: str | None
    """Returns the ETag of the new object. The ETag reflects only changes to the contents of an
    object, not its metadata.
    """
    last_modified: datetime.datetime | None
    """Creation date of the object."""
    checksum_type: t.ChecksumType | str | None
    """The checksum type that is used to calculate the object’s checksum value. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc32: str | None
    """The Base64 encoded, 32-bit CRC32 checksum of the object. This checksum is only present if
    the checksum was uploaded with the object. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc32_c: str | None
    """The Base64 encoded, 32-bit CRC32C checksum of the object. This checksum is only present if
    the checksum was uploaded with the object. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc64_nvme: str | None
    """The Base64 encoded, 64-bit CRC64NVME checksum of the object. This checksum is present if
    the object being copied was uploaded with the CRC64NVME checksum algorithm, or if the
    object was uploaded without a checksum (and Amazon S3 added the default checksum,
    CRC64NVME, to the uploaded object). For more information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha1: str | None
    """The Base64 encoded, 160-bit SHA1 digest of the object. This checksum is only present if
    the checksum was uploaded with the object. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha256: str | None
    """The Base64 encoded, 256-bit SHA256 digest of the object. This checksum is only present if
    the checksum was uploaded with the object. For more information, see Checking object
    integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha512: str | None
    """The Base64 encoded, 512-bit SHA512 digest of the object. This checksum is only present if
    the object was uploaded with the SHA512 checksum algorithm. For more information, see
    Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_md5: str | None
    """The Base64 encoded, 128-bit MD5 digest of the object. This checksum is only present if the
    object was uploaded with the MD5 checksum algorithm. For more information, see Checking
    object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash64: str | None
    """The Base64 encoded, 64-bit XXHASH64 checksum of the object. This checksum is only present
    if the object was uploaded with the XXHASH64 checksum algorithm. For more information, see
    Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash3: str | None
    """The Base64 encoded, 64-bit XXHASH3 checksum of the object. This checksum is only present
    if the object was uploaded with the XXHASH3 checksum algorithm. For more information, see
    Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash128: str | None
    """The Base64 encoded, 128-bit XXHASH128 checksum of the object. This checksum is only
    present if the object was uploaded with the XXHASH128 checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """

    def __init__(
        self,
        *,
        e_tag: str | None = None,
        last_modified: datetime.datetime | None = None,
        checksum_type: t.ChecksumType | str | None = None,
        checksum_crc32: str | None = None,
        checksum_crc32_c: str | None = None,
        checksum_crc64_nvme: str | None = None,
        checksum_sha1: str | None = None,
        checksum_sha256: str | None = None,
        checksum_sha512: str | None = None,
        checksum_md5: str | None = None,
        checksum_xxhash64: str | None = None,
        checksum_xxhash3: str | None = None,
        checksum_xxhash128: str | None = None,
    ) -> None:
        self.e_tag = e_tag
        self.last_modified = last_modified
        self.checksum_type = checksum_type
        self.checksum_crc32 = checksum_crc32
        self.checksum_crc32_c = checksum_crc32_c
        self.checksum_crc64_nvme = checksum_crc64_nvme
        self.checksum_sha1 = checksum_sha1
        self.checksum_sha256 = checksum_sha256
        self.checksum_sha512 = checksum_sha512
        self.checksum_md5 = checksum_md5
        self.checksum_xxhash64 = checksum_xxhash64
        self.checksum_xxhash3 = checksum_xxhash3
        self.checksum_xxhash128 = checksum_xxhash128

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            e_tag=wire.string(body, "ETag"),
            last_modified=wire.timestamp(body, "LastModified"),
            checksum_type=wire.enum(body, "ChecksumType", t.ChecksumType),
            checksum_crc32=wire.string(body, "ChecksumCRC32"),
            checksum_crc32_c=wire.string(body, "ChecksumCRC32C"),
            checksum_crc64_nvme=wire.string(body, "ChecksumCRC64NVME"),
            checksum_sha1=wire.string(body, "ChecksumSHA1"),
            checksum_sha256=wire.string(body, "ChecksumSHA256"),
            checksum_sha512=wire.string(body, "ChecksumSHA512"),
            checksum_md5=wire.string(body, "ChecksumMD5"),
            checksum_xxhash64=wire.string(body, "ChecksumXXHASH64"),
            checksum_xxhash3=wire.string(body, "ChecksumXXHASH3"),
            checksum_xxhash128=wire.string(body, "ChecksumXXHASH128"),
        )
