from __future__ import annotations

from collections.abc import Sequence

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class InstanceSecondaryInterfaceSpecificationRequest(Structure):
    """Describes a secondary interface specification for launching an instance."""

    _members = {
        "delete_on_termination": "DeleteOnTermination",
        "device_index": "DeviceIndex",
        "private_ip_addresses": "PrivateIpAddresses",
        "private_ip_address_count": "PrivateIpAddressCount",
        "secondary_subnet_id": "SecondarySubnetId",
        "interface_type": "InterfaceType",
        "network_card_index": "NetworkCardIndex",
    }
    __slots__ = tuple(_members)

    delete_on_termination: bool | None
    """Indicates whether the secondary interface is deleted when the instance is terminated.

    The only supported value for this field is true.
    """
    device_index: int | None
    """The device index for the secondary interface attachment."""
    private_ip_addresses: Sequence[t.InstanceSecondaryInterfacePrivateIpAddressRequest] | None
    """The private IPv4 addresses to assign to the secondary interface."""
    private_ip_address_count: int | None
    """The number of private IPv4 addresses to assign to the secondary interface."""
    secondary_subnet_id: str | None
    """The ID of the secondary subnet."""
    interface_type: t.SecondaryInterfaceType | str | None
    """The type of secondary interface."""
    network_card_index: int | None
    """The index of the network card. The network card must support secondary interfaces."""

    def __init__(
        self,
        *,
        delete_on_termination: bool | None = None,
        device_index: int | None = None,
        private_ip_addresses: (
            Sequence[t.InstanceSecondaryInterfacePrivateIpAddressRequest] | None
        ) = None,
        private_ip_address_count: int | None = None,
        secondary_subnet_id: str | None = None,
        interface_type: t.SecondaryInterfaceType | str | None = None,
        network_card_index: int | None = None,
    ) -> None:
        self.delete_on_termination = delete_on_termination
        self.device_index = device_index
        self.private_ip_addresses = private_ip_addresses
        self.private_ip_address_count = private_ip_address_count
        self.secondary_subnet_id = secondary_subnet_id
        self.interface_type = interface_type
        self.network_card_index = network_card_index

    def check(self, problems: Problems) -> None:
        if self.delete_on_termination is not None:
            problems.boolean("delete_on_termination", self.delete_on_termination)
        if self.device_index is not None and type(self.device_index) is not int:
            problems.integer("device_index", self.device_index)
        if self.private_ip_addresses is not None:
            problems.structures(
                "private_ip_addresses",
                self.private_ip_addresses,
                t.InstanceSecondaryInterfacePrivateIpAddressRequest,
            )
        if (
            self.private_ip_address_count is not None
            and type(self.private_ip_address_count) is not int
        ):
            problems.integer("private_ip_address_count", self.private_ip_address_count)
        if self.secondary_subnet_id is not None and type(self.secondary_subnet_id) is not str:
            problems.string("secondary_subnet_id", self.secondary_subnet_id)
        if self.interface_type is not None:
            problems.enum("interface_type", self.interface_type, t.SecondaryInterfaceType)
        if self.network_card_index is not None and type(self.network_card_index) is not int:
            problems.integer("network_card_index", self.network_card_index)

    def to_wire(self) -> Form:
        body: Form = []
        if self.delete_on_termination is not None:
            body.append(("DeleteOnTermination", wire.boolean_text(self.delete_on_termination)))
        if self.device_index is not None:
            body.append(("DeviceIndex", str(self.device_index)))
        if self.private_ip_addresses is not None:
            for number, private_ip_addresses_item in enumerate(self.private_ip_addresses, 1):
                body += wire.named(
                    f"PrivateIpAddress.{number}", private_ip_addresses_item.to_wire()
                )
        if self.private_ip_address_count is not None:
            body.append(("PrivateIpAddressCount", str(self.private_ip_address_count)))
        if self.secondary_subnet_id is not None:
            body.append(("SecondarySubnetId", self.secondary_subnet_id))
        if self.interface_type is not None:
            body.append(("InterfaceType", self.interface_type))
        if self.network_card_index is not None:
            body.append(("NetworkCardIndex", str(self.network_card_index)))
        return body
