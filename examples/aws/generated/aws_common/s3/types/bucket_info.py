from __future__ import annotations

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.xml import Out
    from ...runtime.shapes.problems import Problems


class BucketInfo(Structure):
    """Specifies the information about the bucket that will be created. For more information
    about directory buckets, see Directory buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-overview.html) in
    the Amazon S3 User Guide.

    Note:

    This functionality is only supported by directory buckets.
    """

    _members = {"data_redundancy": "DataRedundancy", "type": "Type"}
    __slots__ = tuple(_members)

    data_redundancy: t.DataRedundancy | str | None
    """The number of Zone (Availability Zone or Local Zone) that's used for redundancy for the
    bucket.
    """
    type: t.BucketType | str | None
    """The type of bucket."""

    def __init__(
        self,
        *,
        data_redundancy: t.DataRedundancy | str | None = None,
        type: t.BucketType | str | None = None,
    ) -> None:
        self.data_redundancy = data_redundancy
        self.type = type

    def check(self, problems: Problems) -> None:
        if self.data_redundancy is not None:
            problems.enum("data_redundancy", self.data_redundancy, t.DataRedundancy)
        if self.type is not None:
            problems.enum("type", self.type, t.BucketType)

    def to_wire(self) -> Out:
        body: Out = []
        if self.data_redundancy is not None:
            body.append(f"<DataRedundancy>{wire.escape(self.data_redundancy)}</DataRedundancy>")
        if self.type is not None:
            body.append(f"<Type>{wire.escape(self.type)}</Type>")
        return body
