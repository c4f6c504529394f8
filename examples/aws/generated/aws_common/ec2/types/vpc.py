from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class Vpc(Structure):
    """Describes a VPC."""

    _members = {
        "owner_id": "OwnerId",
        "instance_tenancy": "InstanceTenancy",
        "ipv6_cidr_block_association_set": "Ipv6CidrBlockAssociationSet",
        "cidr_block_association_set": "CidrBlockAssociationSet",
        "is_default": "IsDefault",
        "encryption_control": "EncryptionControl",
        "tags": "Tags",
        "block_public_access_states": "BlockPublicAccessStates",
        "vpc_id": "VpcId",
        "state": "State",
        "cidr_block": "CidrBlock",
        "dhcp_options_id": "DhcpOptionsId",
    }
    __slots__ = tuple(_members)

    owner_id: str | None
    """The ID of the Amazon Web Services account that owns the VPC."""
    instance_tenancy: t.Tenancy | str | None
    """The allowed tenancy of instances launched into the VPC."""
    ipv6_cidr_block_association_set: list[t.VpcIpv6CidrBlockAssociation] | None
    """Information about the IPv6 CIDR blocks associated with the VPC."""
    cidr_block_association_set: list[t.VpcCidrBlockAssociation] | None
    """Information about the IPv4 CIDR blocks associated with the VPC."""
    is_default: bool | None
    """Indicates whether the VPC is the default VPC."""
    encryption_control: t.VpcEncryptionControl | None
    tags: list[t.Tag] | None
    """Any tags assigned to the VPC."""
    block_public_access_states: t.BlockPublicAccessStates | None
    """The state of VPC Block Public Access (BPA)."""
    vpc_id: str | None
    """The ID of the VPC."""
    state: t.VpcState | str | None
    """The current state of the VPC."""
    cidr_block: str | None
    """The primary IPv4 CIDR block for the VPC."""
    dhcp_options_id: str | None
    """The ID of the set of DHCP options you've associated with the VPC."""

    def __init__(
        self,
        *,
        owner_id: str | None = None,
        instance_tenancy: t.Tenancy | str | None = None,
        ipv6_cidr_block_association_set: list[t.VpcIpv6CidrBlockAssociation] | None = None,
        cidr_block_association_set: list[t.VpcCidrBlockAssociation] | None = None,
        is_default: bool | None = None,
        encryption_control: t.VpcEncryptionControl | None = None,
        tags: list[t.Tag] | None = None,
        block_public_access_states: t.BlockPublicAccessStates | None = None,
        vpc_id: str | None = None,
        state: t.VpcState | str | None = None,
        cidr_block: str | None = None,
        dhcp_options_id: str | None = None,
    ) -> None:
        self.owner_id = owner_id
        self.instance_tenancy = instance_tenancy
        self.ipv6_cidr_block_association_set = ipv6_cidr_block_association_set
        self.cidr_block_association_set = cidr_block_association_set
        self.is_default = is_default
        self.encryption_control = encryption_control
        self.tags = tags
        self.block_public_access_states = block_public_access_states
        self.vpc_id = vpc_id
        self.state = state
        self.cidr_block = cidr_block
        self.dhcp_options_id = dhcp_options_id

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            owner_id=wire.string(body, "ownerId"),
            instance_tenancy=wire.enum(body, "instanceTenancy", t.Tenancy),
            ipv6_cidr_block_association_set=wire.structures(
                body, "ipv6CidrBlockAssociationSet", t.VpcIpv6CidrBlockAssociation.from_wire, "item"
            ),
            cidr_block_association_set=wire.structures(
                body, "cidrBlockAssociationSet", t.VpcCidrBlockAssociation.from_wire, "item"
            ),
            is_default=wire.boolean(body, "isDefault"),
            encryption_control=wire.structure(
                body, "encryptionControl", t.VpcEncryptionControl.from_wire
            ),
            tags=wire.structures(body, "tagSet", t.Tag.from_wire, "item"),
            block_public_access_states=wire.structure(
                body, "blockPublicAccessStates", t.BlockPublicAccessStates.from_wire
            ),
            vpc_id=wire.string(body, "vpcId"),
            state=wire.enum(body, "state", t.VpcState),
            cidr_block=wire.string(body, "cidrBlock"),
            dhcp_options_id=wire.string(body, "dhcpOptionsId"),
        )
