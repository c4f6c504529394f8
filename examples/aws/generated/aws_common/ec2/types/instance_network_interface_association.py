from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceNetworkInterfaceAssociation(Structure):
    """Describes association information for an Elastic IP address (IPv4)."""

    _members = {
        "carrier_ip": "CarrierIp",
        "customer_owned_ip": "CustomerOwnedIp",
        "ip_owner_id": "IpOwnerId",
        "public_dns_name": "PublicDnsName",
        "public_ip": "PublicIp",
    }
    __slots__ = tuple(_members)

    carrier_ip: str | None
    """The carrier IP address associated with the network interface."""
    customer_owned_ip: str | None
    """The customer-owned IP address associated with the network interface."""
    ip_owner_id: str | None
    """The ID of the owner of the Elastic IP address."""
    public_dns_name: str | None
    """The public DNS name."""
    public_ip: str | None
    """The public IP address or Elastic IP address bound to the network interface."""

    def __init__(
        self,
        *,
        carrier_ip: str | None = None,
        customer_owned_ip: str | None = None,
        ip_owner_id: str | None = None,
        public_dns_name: str | None = None,
        public_ip: str | None = None,
    ) -> None:
        self.carrier_ip = carrier_ip
        self.customer_owned_ip = customer_owned_ip
        self.ip_owner_id = ip_owner_id
        self.public_dns_name = public_dns_name
        self.public_ip = public_ip

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            carrier_ip=wire.string(body, "carrierIp"),
            customer_owned_ip=wire.string(body, "customerOwnedIp"),
            ip_owner_id=wire.string(body, "ipOwnerId"),
            public_dns_name=wire.string(body, "publicDnsName"),
            public_ip=wire.string(body, "publicIp"),
        )
