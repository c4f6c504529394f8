from __future__ import annotations

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.xml import Out
    from ...runtime.shapes.problems import Problems


class CompletedPart(Structure):
    """Details of the parts that were uploaded."""

    _members = {
        "e_tag": "ETag",
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
        "part_number": "PartNumber",
    }
    __slots__ = tuple(_members)

    e_tag: str | None
    """Entity tag returned when the part was uploaded."""
    checksum_crc32: str | None
    """The Base64 encoded, 32-bit CRC32 checksum of the part. This checksum is present if the
    multipart upload request was created with the CRC32 checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc32_c: str | None
    """The Base64 encoded, 32-bit CRC32C checksum of the part. This checksum is present if the
    multipart upload request was created with the CRC32C checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_crc64_nvme: str | None
    """The Base64 encoded, 64-bit CRC64NVME checksum of the part. This checksum is present if the
    multipart upload request was created with the CRC64NVME checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha1: str | None
    """The Base64 encoded, 160-bit SHA1 checksum of the part. This checksum is present if the
    multipart upload request was created with the SHA1 checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha256: str | None
    """The Base64 encoded, 256-bit SHA256 checksum of the part. This checksum is present if the
    multipart upload request was created with the SHA256 checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_sha512: str | None
    """The Base64 encoded, 512-bit SHA512 digest of the part. This checksum is present if the
    multipart upload request was created with the SHA512 checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_md5: str | None
    """The Base64 encoded, 128-bit MD5 digest of the part. This checksum is present if the
    multipart upload request was created with the MD5 checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash64: str | None
    """The Base64 encoded, 64-bit XXHASH64 checksum of the part. This checksum is present if the
    multipart upload request was created with the XXHASH64 checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash3: str | None
    """The Base64 encoded, 64-bit XXHASH3 checksum of the part. This checksum is present if the
    multipart upload request was created with the XXHASH3 checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    checksum_xxhash128: str | None
    """The Base64 encoded, 128-bit XXHASH128 checksum of the part. This checksum is present if
    the multipart upload request was created with the XXHASH128 checksum algorithm. For more
    information, see Checking object integrity
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html) in
    the Amazon S3 User Guide.
    """
    part_number: int | None
    """Part number that identifies the part. This is a positive integer between 1 and 10,000.

    Note:

    - General purpose buckets - In CompleteMultipartUpload, when a additional checksum
      (including x-amz-checksum-crc32, x-amz-checksum-crc32c, x-amz-checksum-sha1, or
      x-amz-checksum-sha256) is applied to each part, the PartNumber must start at 1 and the
      part numbers must be consecutive. Otherwise, Amazon S3 generates an HTTP 400 Bad Request
      status code and an InvalidPartOrder error code.
    - Directory buckets - In CompleteMultipartUpload, the PartNumber must start at 1 and the
      part numbers must be consecutive.
    """

    def __init__(
        self,
        *,
        e_tag: str | None = None,
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
        part_number: int | None = None,
    ) -> None:
        self.e_tag = e_tag
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
        self.part_number = part_number

    def check(self, problems: Problems) -> None:
        if self.e_tag is not None and type(self.e_tag) is not str:
            problems.string("e_tag", self.e_tag)
        if self.checksum_crc32 is not None and type(self.checksum_crc32) is not str:
            problems.string("checksum_crc32", self.checksum_crc32)
        if self.checksum_crc32_c is not None and type(self.checksum_crc32_c) is not str:
            problems.string("checksum_crc32_c", self.checksum_crc32_c)
        if self.checksum_crc64_nvme is not None and type(self.checksum_crc64_nvme) is not str:
            problems.string("checksum_crc64_nvme", self.checksum_crc64_nvme)
        if self.checksum_sha1 is not None and type(self.checksum_sha1) is not str:
            problems.string("checksum_sha1", self.checksum_sha1)
        if self.checksum_sha256 is not None and type(self.checksum_sha256) is not str:
            problems.string("checksum_sha256", self.checksum_sha256)
        if self.checksum_sha512 is not None and type(self.checksum_sha512) is not str:
            problems.string("checksum_sha512", self.checksum_sha512)
        if self.checksum_md5 is not None and type(self.checksum_md5) is not str:
            problems.string("checksum_md5", self.checksum_md5)
        if self.checksum_xxhash64 is not None and type(self.checksum_xxhash64) is not str:
            problems.string("checksum_xxhash64", self.checksum_xxhash64)
        if self.checksum_xxhash3 is not None and type(self.checksum_xxhash3) is not str:
            problems.string("checksum_xxhash3", self.checksum_xxhash3)
        if self.checksum_xxhash128 is not None and type(self.checksum_xxhash128) is not str:
            problems.string("checksum_xxhash128", self.checksum_xxhash128)
        if self.part_number is not None and type(self.part_number) is not int:
            problems.integer("part_number", self.part_number)

    def to_wire(self) -> Out:
        body: Out = []
        if self.e_tag is not None:
            body.append(f"<ETag>{wire.escape(self.e_tag)}</ETag>")
        if self.checksum_crc32 is not None:
            body.append(f"<ChecksumCRC32>{wire.escape(self.checksum_crc32)}</ChecksumCRC32>")
        if self.checksum_crc32_c is not None:
            body.append(f"<ChecksumCRC32C>{wire.escape(self.checksum_crc32_c)}</ChecksumCRC32C>")
        if self.checksum_crc64_nvme is not None:
            body.append(
                f"<ChecksumCRC64NVME>{wire.escape(self.checksum_crc64_nvme)}</ChecksumCRC64NVME>"
            )
        if self.checksum_sha1 is not None:
            body.append(f"<ChecksumSHA1>{wire.escape(self.checksum_sha1)}</ChecksumSHA1>")
        if self.checksum_sha256 is not None:
            body.append(f"<ChecksumSHA256>{wire.escape(self.checksum_sha256)}</ChecksumSHA256>")
        if self.checksum_sha512 is not None:
            body.append(f"<ChecksumSHA512>{wire.escape(self.checksum_sha512)}</ChecksumSHA512>")
        if self.checksum_md5 is not None:
            body.append(f"<ChecksumMD5>{wire.escape(self.checksum_md5)}</ChecksumMD5>")
        if self.checksum_xxhash64 is not None:
            body.append(
                f"<ChecksumXXHASH64>{wire.escape(self.checksum_xxhash64)}</ChecksumXXHASH64>"
            )
        if self.checksum_xxhash3 is not None:
            body.append(f"<ChecksumXXHASH3>{wire.escape(self.checksum_xxhash3)}</ChecksumXXHASH3>")
        if self.checksum_xxhash128 is not None:
            body.append(
                f"<ChecksumXXHASH128>{wire.escape(self.checksum_xxhash128)}</ChecksumXXHASH128>"
            )
        if self.part_number is not None:
            body.append(f"<PartNumber>{self.part_number}</PartNumber>")
        return body
