from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class UserIdGroupPair(Structure):
    """Describes a security group and Amazon Web Services account ID pair."""

    _members = {
        "description": "Description",
        "user_id": "UserId",
        "group_name": "GroupName",
        "group_id": "GroupId",
        "vpc_id": "VpcId",
        "vpc_peering_connection_id": "VpcPeeringConnectionId",
        "peering_status": "PeeringStatus",
    }
    __slots__ = tuple(_members)

    description: str | None
    """A description for the security group rule that references this user ID group pair.

    Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces,
    and ._-:/()#,@[]+=;{}!$*
    """
    user_id: str | None
    """The ID of an Amazon Web Services account.

    For a referenced security group in another VPC, the account ID of the referenced security
    group is returned in the response. If the referenced security group is deleted, this value
    is not returned.
    """
    group_name: str | None
    """[Default VPC] The name of the security group. For a security group in a nondefault VPC,
    use the security group ID.

    For a referenced security group in another VPC, this value is not returned if the
    referenced security group is deleted.
    """
    group_id: str | None
    """The ID of the security group."""
    vpc_id: str | None
    """The ID of the VPC for the referenced security group, if applicable."""
    vpc_peering_connection_id: str | None
    """The ID of the VPC peering connection, if applicable."""
    peering_status: str | None
    """The status of a VPC peering connection, if applicable."""

    def __init__(
        self,
        *,
        description: str | None = None,
        user_id: str | None = None,
        group_name: str | None = None,
        group_id: str | None = None,
        vpc_id: str | None = None,
        vpc_peering_connection_id: str | None = None,
        peering_status: str | None = None,
    ) -> None:
        self.description = description
        self.user_id = user_id
        self.group_name = group_name
        self.group_id = group_id
        self.vpc_id = vpc_id
        self.vpc_peering_connection_id = vpc_peering_connection_id
        self.peering_status = peering_status

    def check(self, problems: Problems) -> None:
        if self.description is not None and type(self.description) is not str:
            problems.string("description", self.description)
        if self.user_id is not None and type(self.user_id) is not str:
            problems.string("user_id", self.user_id)
        if self.group_name is not None and type(self.group_name) is not str:
            problems.string("group_name", self.group_name)
        if self.group_id is not None and type(self.group_id) is not str:
            problems.string("group_id", self.group_id)
        if self.vpc_id is not None and type(self.vpc_id) is not str:
            problems.string("vpc_id", self.vpc_id)
        if (
            self.vpc_peering_connection_id is not None
            and type(self.vpc_peering_connection_id) is not str
        ):
            problems.string("vpc_peering_connection_id", self.vpc_peering_connection_id)
        if self.peering_status is not None and type(self.peering_status) is not str:
            problems.string("peering_status", self.peering_status)

    def to_wire(self) -> Form:
        body: Form = []
        if self.description is not None:
            body.append(("Description", self.description))
        if self.user_id is not None:
            body.append(("UserId", self.user_id))
        if self.group_name is not None:
            body.append(("GroupName", self.group_name))
        if self.group_id is not None:
            body.append(("GroupId", self.group_id))
        if self.vpc_id is not None:
            body.append(("VpcId", self.vpc_id))
        if self.vpc_peering_connection_id is not None:
            body.append(("VpcPeeringConnectionId", self.vpc_peering_connection_id))
        if self.peering_status is not None:
            body.append(("PeeringStatus", self.peering_status))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            description=wire.string(body, "description"),
            user_id=wire.string(body, "userId"),
            group_name=wire.string(body, "groupName"),
            group_id=wire.string(body, "groupId"),
            vpc_id=wire.string(body, "vpcId"),
            vpc_peering_connection_id=wire.string(body, "vpcPeeringConnectionId"),
            peering_status=wire.string(body, "peeringStatus"),
        )
