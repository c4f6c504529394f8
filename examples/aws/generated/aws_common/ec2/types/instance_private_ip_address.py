from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstancePrivateIpAddress(Structure):
    """Describes a private IPv4 address."""

    _members = {
        "association": "Association",
        "primary": "Primary",
        "private_dns_name": "PrivateDnsName",
        "private_ip_address": "PrivateIpAddress",
    }
    __slots__ = tuple(_members)

    association: t.InstanceNetworkInterfaceAssociation | None
    """The association information for an Elastic IP address for the network interface."""
    primary: bool | None
    """Indicates whether this IPv4 address is the primary private IP address of the network
    interface.
    """
    private_dns_name: str | None
    """The private IPv4 DNS name."""
    private_ip_address: str | None
    """The private IPv4 address of the network interface."""

    def __init__(
        self,
        *,
        association: t.InstanceNetworkInterfaceAssociation | None = None,
        primary: bool | None = None,
        private_dns_name: str | None = None,
        private_ip_address: str | None = None,
    ) -> None:
        self.association = association
        self.primary = primary
        self.private_dns_name = private_dns_name
        self.private_ip_address = private_ip_address

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            association=wire.structure(
                body, "association", t.InstanceNetworkInterfaceAssociation.from_wire
            ),
            primary=wire.boolean(body, "primary"),
            private_dns_name=wire.string(body, "privateDnsName"),
            private_ip_address=wire.string(body, "privateIpAddress"),
        )
