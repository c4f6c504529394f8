from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class ReferencedSecurityGroup(Structure):
    """Describes the security group that is referenced in the security group rule."""

    _members = {
        "group_id": "GroupId",
        "peering_status": "PeeringStatus",
        "user_id": "UserId",
        "vpc_id": "VpcId",
        "vpc_peering_connection_id": "VpcPeeringConnectionId",
    }
    __slots__ = tuple(_members)

    group_id: str | None
    """The ID of the security group."""
    peering_status: str | None
    """The status of a VPC peering connection, if applicable."""
    user_id: str | None
    """The Amazon Web Services account ID."""
    vpc_id: str | None
    """The ID of the VPC."""
    vpc_peering_connection_id: str | None
    """The ID of the VPC peering connection (if applicable)."""

    def __init__(
        self,
        *,
        group_id: str | None = None,
        peering_status: str | None = None,
        user_id: str | None = None,
        vpc_id: str | None = None,
        vpc_peering_connection_id: str | None = None,
    ) -> None:
        self.group_id = group_id
        self.peering_status = peering_status
        self.user_id = user_id
        self.vpc_id = vpc_id
        self.vpc_peering_connection_id = vpc_peering_connection_id

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            group_id=wire.string(body, "groupId"),
            peering_status=wire.string(body, "peeringStatus"),
            user_id=wire.string(body, "userId"),
            vpc_id=wire.string(body, "vpcId"),
            vpc_peering_connection_id=wire.string(body, "vpcPeeringConnectionId"),
        )
