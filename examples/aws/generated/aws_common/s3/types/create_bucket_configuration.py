from __future__ import annotations

from collections.abc import Sequence

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.xml import Out
    from ...runtime.shapes.problems import Problems


class CreateBucketConfiguration(Structure):
    """The configuration information for the bucket."""

    _members = {
        "location_constraint": "LocationConstraint",
        "location": "Location",
        "bucket": "Bucket",
        "tags": "Tags",
    }
    __slots__ = tuple(_members)

    location_constraint: t.BucketLocationConstraint | str | None
    """Specifies the Region where the bucket will be created. You might choose a Region to
    optimize latency, minimize costs, or address regulatory requirements. For example, if you
    reside in Europe, you will probably find it advantageous to create buckets in the Europe
    (Ireland) Region.

    If you don't specify a Region, the bucket is created in the US East (N. Virginia) Region
    (us-east-1) by default. Configurations using the value EU will create a bucket in
    eu-west-1.

    For a list of the valid values for all of the Amazon Web Services Regions, see Regions and
    Endpoints (https://docs.aws.amazon.com/general/latest/gr/rande.html#s3_region).

    Note:

    This functionality is not supported for directory buckets.
    """
    location: t.LocationInfo | None
    """Specifies the location where the bucket will be created.

    Directory buckets - The location type is Availability Zone or Local Zone. To use the Local
    Zone location type, your account must be enabled for Local Zones. Otherwise, you get an
    HTTP 403 Forbidden error with the error code AccessDenied. To learn more, see Enable
    accounts for Local Zones
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/opt-in-directory-bucket-lz.html) in
    the Amazon S3 User Guide.

    Note:

    This functionality is only supported by directory buckets.
    """
    bucket: t.BucketInfo | None
    """Specifies the information about the bucket that will be created.

    Note:

    This functionality is only supported by directory buckets.
    """
    tags: Sequence[t.Tag] | None
    """An array of tags that you can apply to the bucket that you're creating. Tags are key-value
    pairs of metadata used to categorize and organize your buckets, track costs, and control
    access.

    You must have the s3:TagResource permission to create a general purpose bucket with tags
    or the s3express:TagResource permission to create a directory bucket with tags.

    When creating buckets with tags, note that tag-based conditions using aws:ResourceTag and
    s3:BucketTag condition keys are applicable only after ABAC is enabled on the bucket. To
    learn more, see Enabling ABAC in general purpose buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html).
    """

    def __init__(
        self,
        *,
        location_constraint: t.BucketLocationConstraint | str | None = None,
        location: t.LocationInfo | None = None,
        bucket: t.BucketInfo | None = None,
        tags: Sequence[t.Tag] | None = None,
    ) -> None:
        self.location_constraint = location_constraint
        self.location = location
        self.bucket = bucket
        self.tags = tags

    def check(self, problems: Problems) -> None:
        if self.location_constraint is not None:
            problems.enum(
                "location_constraint", self.location_constraint, t.BucketLocationConstraint
            )
        if self.location is not None:
            problems.structure("location", self.location, t.LocationInfo)
        if self.bucket is not None:
            problems.structure("bucket", self.bucket, t.BucketInfo)
        if self.tags is not None:
            problems.structures("tags", self.tags, t.Tag)

    def to_wire(self) -> Out:
        body: Out = []
        if self.location_constraint is not None:
            body.append(
                f"<LocationConstraint>{wire.escape(self.location_constraint)}</LocationConstraint>"
            )
        if self.location is not None:
            body += ["<Location>", *self.location.to_wire(), "</Location>"]
        if self.bucket is not None:
            body += ["<Bucket>", *self.bucket.to_wire(), "</Bucket>"]
        if self.tags is not None:
            body.append("<Tags>")
            for tags_item in self.tags:
                body += ["<Tag>", *tags_item.to_wire(), "</Tag>"]
            body.append("</Tags>")
        return body
