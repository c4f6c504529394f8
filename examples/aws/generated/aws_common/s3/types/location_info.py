from __future__ import annotations

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.xml import Out
    from ...runtime.shapes.problems import Problems


class LocationInfo(Structure):
    """Specifies the location where the bucket will be created.

    For directory buckets, the location type is Availability Zone or Local Zone. For more
    information about directory buckets, see Working with directory buckets
    (https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-buckets-overview.html) in
    the Amazon S3 User Guide.

    Note:

    This functionality is only supported by directory buckets.
    """

    _members = {"type": "Type", "name": "Name"}
    __slots__ = tuple(_members)

    type: t.LocationType | str | None
    """The type of location where the bucket will be created."""
    name: str | None
    """The name of the location where the bucket will be created.

    For directory buckets, the name of the location is the Zone ID of the Availability Zone
    (AZ) or Local Zone (LZ) where the bucket will be created. An example AZ ID value is
    usw2-az1.
    """

    def __init__(
        self, *, type: t.LocationType | str | None = None, name: str | None = None
    ) -> None:
        self.type = type
        self.name = name

    def check(self, problems: Problems) -> None:
        if self.type is not None:
            problems.enum("type", self.type, t.LocationType)
        if self.name is not None and type(self.name) is not str:
            problems.string("name", self.name)

    def to_wire(self) -> Out:
        body: Out = []
        if self.type is not None:
            body.append(f"<Type>{wire.escape(self.type)}</Type>")
        if self.name is not None:
            body.append(f"<Name>{wire.escape(self.name)}</Name>")
        return body
