from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceSecondaryInterface(Structure):
    """Describes a secondary interface attached to an instance."""

    _members = {
        "attachment": "Attachment",
        "mac_address": "MacAddress",
        "secondary_interface_id": "SecondaryInterfaceId",
        "owner_id": "OwnerId",
        "private_ip_addresses": "PrivateIpAddresses",
        "source_dest_check": "SourceDestCheck",
        "status": "Status",
        "secondary_subnet_id": "SecondarySubnetId",
        "secondary_network_id": "SecondaryNetworkId",
        "interface_type": "InterfaceType",
    }
    __slots__ = tuple(_members)

    attachment: t.InstanceSecondaryInterfaceAttachment | None
    """The attachment information for the secondary interface."""
    mac_address: str | None
    """The MAC address of the secondary interface."""
    secondary_interface_id: str | None
    """The ID of the secondary interface."""
    owner_id: str | None
    """The Amazon Web Services account ID of the owner of the secondary interface."""
    private_ip_addresses: list[t.InstanceSecondaryInterfacePrivateIpAddress] | None
    """The private IPv4 addresses associated with the secondary interface."""
    source_dest_check: bool | None
    """Indicates whether source/destination checking is enabled."""
    status: t.SecondaryInterfaceStatus | str | None
    """The status of the secondary interface."""
    secondary_subnet_id: str | None
    """The ID of the secondary subnet."""
    secondary_network_id: str | None
    """The ID of the secondary network."""
    interface_type: t.SecondaryInterfaceType | str | None
    """The type of secondary interface."""

    def __init__(
        self,
        *,
        attachment: t.InstanceSecondaryInterfaceAttachment | None = None,
        mac_address: str | None = None,
        secondary_interface_id: str | None = None,
        owner_id: str | None = None,
        private_ip_addresses: list[t.InstanceSecondaryInterfacePrivateIpAddress] | None = None,
        source_dest_check: bool | None = None,
        status: t.SecondaryInterfaceStatus | str | None = None,
        secondary_subnet_id: str | None = None,
        secondary_network_id: str | None = None,
        interface_type: t.SecondaryInterfaceType | str | None = None,
    ) -> None:
        self.attachment = attachment
        self.mac_address = mac_address
        self.secondary_interface_id = secondary_interface_id
        self.owner_id = owner_id
        self.private_ip_addresses = private_ip_addresses
        self.source_dest_check = source_dest_check
        self.status = status
        self.secondary_subnet_id = secondary_subnet_id
        self.secondary_network_id = secondary_network_id
        self.interface_type = interface_type

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            attachment=wire.structure(
                body, "attachment", t.InstanceSecondaryInterfaceAttachment.from_wire
            ),
            mac_address=wire.string(body, "macAddress"),
            secondary_interface_id=wire.string(body, "secondaryInterfaceId"),
            owner_id=wire.string(body, "ownerId"),
            private_ip_addresses=wire.structures(
                body,
                "privateIpAddressSet",
                t.InstanceSecondaryInterfacePrivateIpAddress.from_wire,
                "item",
            ),
            source_dest_check=wire.boolean(body, "sourceDestCheck"),
            status=wire.enum(body, "status", t.SecondaryInterfaceStatus),
            secondary_subnet_id=wire.string(body, "secondarySubnetId"),
            secondary_network_id=wire.string(body, "secondaryNetworkId"),
            interface_type=wire.enum(body, "interfaceType", t.SecondaryInterfaceType),
        )
