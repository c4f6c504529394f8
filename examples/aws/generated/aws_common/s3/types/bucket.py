from __future__ import annotations

import datetime

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class Bucket(Structure):
    """In terms of implementation, a Bucket is a resource."""

    _members = {
        "name": "Name",
        "creation_date": "CreationDate",
        "bucket_region": "BucketRegion",
        "bucket_arn": "BucketArn",
    }
    __slots__ = tuple(_members)

    name: str | None
    """The name of the bucket."""
    creation_date: datetime.datetime | None
    """Date the bucket was created. This date can change when making changes to your bucket, such
    as editing its bucket policy.
    """
    bucket_region: str | None
    """BucketRegion indicates the Amazon Web Services region where the bucket is located. If the
    request contains at least one valid parameter, it is included in the response.
    """
    bucket_arn: str | None
    """The Amazon Resource Name (ARN) of the S3 bucket. ARNs uniquely identify Amazon Web
    Services resources across all of Amazon Web Services.

    Note:

    This parameter is only supported for S3 directory buckets. For more information, see Using
    tags with directory buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-tagging.html).
    """

    def __init__(
        self,
        *,
        name: str | None = None,
        creation_date: datetime.datetime | None = None,
        bucket_region: str | None = None,
        bucket_arn: str | None = None,
    ) -> None:
        self.name = name
        self.creation_date = creation_date
        self.bucket_region = bucket_region
        self.bucket_arn = bucket_arn

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            name=wire.string(body, "Name"),
            creation_date=wire.timestamp(body, "CreationDate"),
            bucket_region=wire.string(body, "BucketRegion"),
            bucket_arn=wire.string(body, "BucketArn"),
        )
