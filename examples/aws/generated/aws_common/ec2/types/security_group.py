from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class SecurityGroup(Structure):
    """Describes a security group."""

    _members = {
        "group_id": "GroupId",
        "ip_permissions_egress": "IpPermissionsEgress",
        "tags": "Tags",
        "vpc_id": "VpcId",
        "security_group_arn": "SecurityGroupArn",
        "owner_id": "OwnerId",
        "group_name": "GroupName",
        "description": "Description",
        "ip_permissions": "IpPermissions",
    }
    __slots__ = tuple(_members)

    group_id: str | None
    """The ID of the security group."""
    ip_permissions_egress: list[t.IpPermission] | None
    """The outbound rules associated with the security group."""
    tags: list[t.Tag] | None
    """Any tags assigned to the security group."""
    vpc_id: str | None
    """The ID of the VPC for the security group."""
    security_group_arn: str | None
    """The ARN of the security group."""
    owner_id: str | None
    """The Amazon Web Services account ID of the owner of the security group."""
    group_name: str | None
    """The name of the security group."""
    description: str | None
    """A description of the security group."""
    ip_permissions: list[t.IpPermission] | None
    """The inbound rules associated with the security group."""

    def __init__(
        self,
        *,
        group_id: str | None = None,
        ip_permissions_egress: list[t.IpPermission] | None = None,
        tags: list[t.Tag] | None = None,
        vpc_id: str | None = None,
        security_group_arn: str | None = None,
        owner_id: str | None = None,
        group_name: str | None = None,
        description: str | None = None,
        ip_permissions: list[t.IpPermission] | None = None,
    ) -> None:
        self.group_id = group_id
        self.ip_permissions_egress = ip_permissions_egress
        self.tags = tags
        self.vpc_id = vpc_id
        self.security_group_arn = security_group_arn
        self.owner_id = owner_id
        self.group_name = group_name
        self.description = description
        self.ip_permissions = ip_permissions

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            group_id=wire.string(body, "groupId"),
            ip_permissions_egress=wire.structures(
                body, "ipPermissionsEgress", t.IpPermission.from_wire, "item"
            ),
            tags=wire.structures(body, "tagSet", t.Tag.from_wire, "item"),
            vpc_id=wire.string(body, "vpcId"),
            security_group_arn=wire.string(body, "securityGroupArn"),
            owner_id=wire.string(body, "ownerId"),
            group_name=wire.string(body, "groupName"),
            description=wire.string(body, "groupDescription"),
            ip_permissions=wire.structures(body, "ipPermissions", t.IpPermission.from_wire, "item"),
        )
