from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class SubnetIpv6CidrBlockAssociation(Structure):
    """Describes an association between a subnet and an IPv6 CIDR block."""

    _members = {
        "association_id": "AssociationId",
        "ipv6_cidr_block": "Ipv6CidrBlock",
        "ipv6_cidr_block_state": "Ipv6CidrBlockState",
        "ipv6_address_attribute": "Ipv6AddressAttribute",
        "ip_source": "IpSource",
    }
    __slots__ = tuple(_members)

    association_id: str | None
    """The ID of the association."""
    ipv6_cidr_block: str | None
    """The IPv6 CIDR block."""
    ipv6_cidr_block_state: t.SubnetCidrBlockState | None
    """The state of the CIDR block."""
    ipv6_address_attribute: t.Ipv6AddressAttribute | str | None
    """Public IPv6 addresses are those advertised on the internet from Amazon Web Services.
    Private IP addresses are not and cannot be advertised on the internet from Amazon Web
    Services.
    """
    ip_source: t.IpSource | str | None
    """The source that allocated the IP address space. byoip or amazon indicates public IP
    address space allocated by Amazon or space that you have allocated with Bring your own IP
    (BYOIP). none indicates private space.
    """

    def __init__(
        self,
        *,
        association_id: str | None = None,
        ipv6_cidr_block: str | None = None,
        ipv6_cidr_block_state: t.SubnetCidrBlockState | None = None,
        ipv6_address_attribute: t.Ipv6AddressAttribute | str | None = None,
        ip_source: t.IpSource | str | None = None,
    ) -> None:
        self.association_id = association_id
        self.ipv6_cidr_block = ipv6_cidr_block
        self.ipv6_cidr_block_state = ipv6_cidr_block_state
        self.ipv6_address_attribute = ipv6_address_attribute
        self.ip_source = ip_source

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            association_id=wire.string(body, "associationId"),
            ipv6_cidr_block=wire.string(body, "ipv6CidrBlock"),
            ipv6_cidr_block_state=wire.structure(
                body, "ipv6CidrBlockState", t.SubnetCidrBlockState.from_wire
            ),
            ipv6_address_attribute=wire.enum(body, "ipv6AddressAttribute", t.Ipv6AddressAttribute),
            ip_source=wire.enum(body, "ipSource", t.IpSource),
        )
