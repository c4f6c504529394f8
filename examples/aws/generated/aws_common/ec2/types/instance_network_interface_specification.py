from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class InstanceNetworkInterfaceSpecification(Structure):
    """Describes a network interface."""

    _members = {
        "associate_public_ip_address": "AssociatePublicIpAddress",
        "delete_on_termination": "DeleteOnTermination",
        "description": "Description",
        "device_index": "DeviceIndex",
        "groups": "Groups",
        "ipv6_address_count": "Ipv6AddressCount",
        "ipv6_addresses": "Ipv6Addresses",
        "network_interface_id": "NetworkInterfaceId",
        "private_ip_address": "PrivateIpAddress",
        "private_ip_addresses": "PrivateIpAddresses",
        "secondary_private_ip_address_count": "SecondaryPrivateIpAddressCount",
        "subnet_id": "SubnetId",
        "associate_carrier_ip_address": "AssociateCarrierIpAddress",
        "interface_type": "InterfaceType",
        "network_card_index": "NetworkCardIndex",
        "ipv4_prefixes": "Ipv4Prefixes",
        "ipv4_prefix_count": "Ipv4PrefixCount",
        "ipv6_prefixes": "Ipv6Prefixes",
        "ipv6_prefix_count": "Ipv6PrefixCount",
        "primary_ipv6": "PrimaryIpv6",
        "ena_srd_specification": "EnaSrdSpecification",
        "connection_tracking_specification": "ConnectionTrackingSpecification",
        "ena_queue_count": "EnaQueueCount",
    }
    __slots__ = tuple(_members)

    associate_public_ip_address: bool | None
    """Indicates whether to assign a public IPv4 address to an instance you launch in a VPC. The
    public IP address can only be assigned to a network interface for eth0, and can only be
    assigned to a new network interface, not an existing one. You cannot specify more than one
    network interface in the request. If launching into a default subnet, the default value is
    true.

    Amazon Web Services charges for all public IPv4 addresses, including public IPv4 addresses
    associated with running instances and Elastic IP addresses. For more information, see the
    Public IPv4 Address tab on the Amazon VPC pricing page
    (http://aws.amazon.com/vpc/pricing/).
    """
    delete_on_termination: bool | None
    """If set to true, the interface is deleted when the instance is terminated. You can specify
    true only if creating a new network interface when launching an instance.
    """
    description: str | None
    """The description of the network interface. Applies only if creating a network interface
    when launching an instance.
    """
    device_index: int | None
    """The position of the network interface in the attachment order. A primary network interface
    has a device index of 0.

    If you specify a network interface when launching an instance, you must specify the device
    index.
    """
    groups: list[str] | None
    """The IDs of the security groups for the network interface. Applies only if creating a
    network interface when launching an instance.
    """
    ipv6_address_count: int | None
    """A number of IPv6 addresses to assign to the network interface. Amazon EC2 chooses the IPv6
    addresses from the range of the subnet. You cannot specify this option and the option to
    assign specific IPv6 addresses in the same request. You can specify this option if you've
    specified a minimum number of instances to launch.
    """
    ipv6_addresses: list[t.InstanceIpv6Address] | None
    """The IPv6 addresses to assign to the network interface. You cannot specify this option and
    the option to assign a number of IPv6 addresses in the same request. You cannot specify
    this option if you've specified a minimum number of instances to launch.
    """
    network_interface_id: str | None
    """The ID of the network interface.

    If you are creating a Spot Fleet, omit this parameter because you can’t specify a network
    interface ID in a launch specification.
    """
    private_ip_address: str | None
    """The private IPv4 address of the network interface. Applies only if creating a network
    interface when launching an instance. You cannot specify this option if you're launching
    more than one instance in a RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
    """
    private_ip_addresses: list[t.PrivateIpAddressSpecification] | None
    """The private IPv4 addresses to assign to the network interface. Only one private IPv4
    address can be designated as primary. You cannot specify this option if you're launching
    more than one instance in a RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html) request.
    """
    secondary_private_ip_address_count: int | None
    """The number of secondary private IPv4 addresses. You can’t specify this parameter and also
    specify a secondary private IP address using the PrivateIpAddress parameter.
    """
    subnet_id: str | None
    """The ID of the subnet associated with the network interface. Applies only if creating a
    network interface when launching an instance.
    """
    associate_carrier_ip_address: bool | None
    """Indicates whether to assign a carrier IP address to the network interface.

    You can only assign a carrier IP address to a network interface that is in a subnet in a
    Wavelength Zone. For more information about carrier IP addresses, see Carrier IP address
    (https://docs.aws.amazon.com/wavelength/latest/developerguide/how-wavelengths-work.html#provider-owned-ip)
    in the Amazon Web Services Wavelength Developer Guide.
    """
    interface_type: str | None
    """The type of network interface.

    If you specify efa-only, do not assign any IP addresses to the network interface. EFA-only
    network interfaces do not support IP addresses.

    Valid values: interface | efa | efa-only
    """
    network_card_index: int | None
    """The index of the network card. Some instance types support multiple network cards. The
    primary network interface must be assigned to network card index 0. The default is network
    card index 0.

    If you are using RequestSpotInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html) to
    create Spot Instances, omit this parameter because you can’t specify the network card
    index when using this API. To specify the network card index, use RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    """
    ipv4_prefixes: list[t.Ipv4PrefixSpecificationRequest] | None
    """The IPv4 delegated prefixes to be assigned to the network interface. You cannot use this
    option if you use the Ipv4PrefixCount option.
    """
    ipv4_prefix_count: int | None
    """The number of IPv4 delegated prefixes to be automatically assigned to the network
    interface. You cannot use this option if you use the Ipv4Prefix option.
    """
    ipv6_prefixes: list[t.Ipv6PrefixSpecificationRequest] | None
    """The IPv6 delegated prefixes to be assigned to the network interface. You cannot use this
    option if you use the Ipv6PrefixCount option.
    """
    ipv6_prefix_count: int | None
    """The number of IPv6 delegated prefixes to be automatically assigned to the network
    interface. You cannot use this option if you use the Ipv6Prefix option.
    """
    primary_ipv6: bool | None
    """The primary IPv6 address of the network interface. When you enable an IPv6 GUA address to
    be a primary IPv6, the first IPv6 GUA will be made the primary IPv6 address until the
    instance is terminated or the network interface is detached. For more information about
    primary IPv6 addresses, see RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    """
    ena_srd_specification: t.EnaSrdSpecificationRequest | None
    """Specifies the ENA Express settings for the network interface that's attached to the
    instance.
    """
    connection_tracking_specification: t.ConnectionTrackingSpecificationRequest | None
    """A security group connection tracking specification that enables you to set the timeout for
    connection tracking on an Elastic network interface. For more information, see Connection
    tracking timeouts
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    in the Amazon EC2 User Guide.
    """
    ena_queue_count: int | None
    """The number of ENA queues to be created with the instance."""

    def __init__(
        self,
        *,
        associate_public_ip_address: bool | None = None,
        delete_on_termination: bool | None = None,
        description: str | None = None,
        device_index: int | None = None,
        groups: list[str] | None = None,
        ipv6_address_count: int | None = None,
        ipv6_addresses: list[t.InstanceIpv6Address] | None = None,
        network_interface_id: str | None = None,
        private_ip_address: str | None = None,
        private_ip_addresses: list[t.PrivateIpAddressSpecification] | None = None,
        secondary_private_ip_address_count: int | None = None,
        subnet_id: str | None = None,
        associate_carrier_ip_address: bool | None = None,
        interface_type: str | None = None,
        network_card_index: int | None = None,
        ipv4_prefixes: list[t.Ipv4PrefixSpecificationRequest] | None = None,
        ipv4_prefix_count: int | None = None,
        ipv6_prefixes: list[t.Ipv6PrefixSpecificationRequest] | None = None,
        ipv6_prefix_count: int | None = None,
        primary_ipv6: bool | None = None,
        ena_srd_specification: t.EnaSrdSpecificationRequest | None = None,
        connection_tracking_specification: t.ConnectionTrackingSpecificationRequest | None = None,
        ena_queue_count: int | None = None,
    ) -> None:
        self.associate_public_ip_address = associate_public_ip_address
        self.delete_on_termination = delete_on_termination
        self.description = description
        self.device_index = device_index
        self.groups = groups
        self.ipv6_address_count = ipv6_address_count
        self.ipv6_addresses = ipv6_addresses
        self.network_interface_id = network_interface_id
        self.private_ip_address = private_ip_address
        self.private_ip_addresses = private_ip_addresses
        self.secondary_private_ip_address_count = secondary_private_ip_address_count
        self.subnet_id = subnet_id
        self.associate_carrier_ip_address = associate_carrier_ip_address
        self.interface_type = interface_type
        self.network_card_index = network_card_index
        self.ipv4_prefixes = ipv4_prefixes
        self.ipv4_prefix_count = ipv4_prefix_count
        self.ipv6_prefixes = ipv6_prefixes
        self.ipv6_prefix_count = ipv6_prefix_count
        self.primary_ipv6 = primary_ipv6
        self.ena_srd_specification = ena_srd_specification
        self.connection_tracking_specification = connection_tracking_specification
        self.ena_queue_count = ena_queue_count

    def check(self, problems: Problems) -> None:
        if self.associate_public_ip_address is not None:
            problems.boolean("associate_public_ip_address", self.associate_public_ip_address)
        if self.delete_on_termination is not None:
            problems.boolean("delete_on_termination", self.delete_on_termination)
        if self.description is not None and type(self.description) is not str:
            problems.string("description", self.description)
        if self.device_index is not None and type(self.device_index) is not int:
            problems.integer("device_index", self.device_index)
        if self.groups is not None:
            problems.strings("groups", self.groups)
        if self.ipv6_address_count is not None and type(self.ipv6_address_count) is not int:
            problems.integer("ipv6_address_count", self.ipv6_address_count)
        if self.ipv6_addresses is not None:
            problems.structures("ipv6_addresses", self.ipv6_addresses, t.InstanceIpv6Address)
        if self.network_interface_id is not None and type(self.network_interface_id) is not str:
            problems.string("network_interface_id", self.network_interface_id)
        if self.private_ip_address is not None and type(self.private_ip_address) is not str:
            problems.string("private_ip_address", self.private_ip_address)
        if self.private_ip_addresses is not None:
            problems.structures(
                "private_ip_addresses", self.private_ip_addresses, t.PrivateIpAddressSpecification
            )
        if (
            self.secondary_private_ip_address_count is not None
            and type(self.secondary_private_ip_address_count) is not int
        ):
            problems.integer(
                "secondary_private_ip_address_count", self.secondary_private_ip_address_count
            )
        if self.subnet_id is not None and type(self.subnet_id) is not str:
            problems.string("subnet_id", self.subnet_id)
        if self.associate_carrier_ip_address is not None:
            problems.boolean("associate_carrier_ip_address", self.associate_carrier_ip_address)
        if self.interface_type is not None and type(self.interface_type) is not str:
            problems.string("interface_type", self.interface_type)
        if self.network_card_index is not None and type(self.network_card_index) is not int:
            problems.integer("network_card_index", self.network_card_index)
        if self.ipv4_prefixes is not None:
            problems.structures(
                "ipv4_prefixes", self.ipv4_prefixes, t.Ipv4PrefixSpecificationRequest
            )
        if self.ipv4_prefix_count is not None and type(self.ipv4_prefix_count) is not int:
            problems.integer("ipv4_prefix_count", self.ipv4_prefix_count)
        if self.ipv6_prefixes is not None:
            problems.structures(
                "ipv6_prefixes", self.ipv6_prefixes, t.Ipv6PrefixSpecificationRequest
            )
        if self.ipv6_prefix_count is not None and type(self.ipv6_prefix_count) is not int:
            problems.integer("ipv6_prefix_count", self.ipv6_prefix_count)
        if self.primary_ipv6 is not None:
            problems.boolean("primary_ipv6", self.primary_ipv6)
        if self.ena_srd_specification is not None:
            problems.structure(
                "ena_srd_specification", self.ena_srd_specification, t.EnaSrdSpecificationRequest
            )
        if self.connection_tracking_specification is not None:
            problems.structure(
                "connection_tracking_specification",
                self.connection_tracking_specification,
                t.ConnectionTrackingSpecificationRequest,
            )
        if self.ena_queue_count is not None and type(self.ena_queue_count) is not int:
            problems.integer("ena_queue_count", self.ena_queue_count)

    def to_wire(self) -> Form:
        body: Form = []
        if self.associate_public_ip_address is not None:
            body.append(
                ("AssociatePublicIpAddress", wire.boolean_text(self.associate_public_ip_address))
            )
        if self.delete_on_termination is not None:
            body.append(("DeleteOnTermination", wire.boolean_text(self.delete_on_termination)))
        if self.description is not None:
            body.append(("Description", self.description))
        if self.device_index is not None:
            body.append(("DeviceIndex", str(self.device_index)))
        if self.groups is not None:
            for number, groups_item in enumerate(self.groups, 1):
                body.append((f"SecurityGroupId.{number}", groups_item))
        if self.ipv6_address_count is not None:
            body.append(("Ipv6AddressCount", str(self.ipv6_address_count)))
        if self.ipv6_addresses is not None:
            for number, ipv6_addresses_item in enumerate(self.ipv6_addresses, 1):
                body += wire.named(f"Ipv6Addresses.{number}", ipv6_addresses_item.to_wire())
        if self.network_interface_id is not None:
            body.append(("NetworkInterfaceId", self.network_interface_id))
        if self.private_ip_address is not None:
            body.append(("PrivateIpAddress", self.private_ip_address))
        if self.private_ip_addresses is not None:
            for number, private_ip_addresses_item in enumerate(self.private_ip_addresses, 1):
                body += wire.named(
                    f"PrivateIpAddresses.{number}", private_ip_addresses_item.to_wire()
                )
        if self.secondary_private_ip_address_count is not None:
            body.append(
                ("SecondaryPrivateIpAddressCount", str(self.secondary_private_ip_address_count))
            )
        if self.subnet_id is not None:
            body.append(("SubnetId", self.subnet_id))
        if self.associate_carrier_ip_address is not None:
            body.append(
                ("AssociateCarrierIpAddress", wire.boolean_text(self.associate_carrier_ip_address))
            )
        if self.interface_type is not None:
            body.append(("InterfaceType", self.interface_type))
        if self.network_card_index is not None:
            body.append(("NetworkCardIndex", str(self.network_card_index)))
        if self.ipv4_prefixes is not None:
            for number, ipv4_prefixes_item in enumerate(self.ipv4_prefixes, 1):
                body += wire.named(f"Ipv4Prefix.{number}", ipv4_prefixes_item.to_wire())
        if self.ipv4_prefix_count is not None:
            body.append(("Ipv4PrefixCount", str(self.ipv4_prefix_count)))
        if self.ipv6_prefixes is not None:
            for number, ipv6_prefixes_item in enumerate(self.ipv6_prefixes, 1):
                body += wire.named(f"Ipv6Prefix.{number}", ipv6_prefixes_item.to_wire())
        if self.ipv6_prefix_count is not None:
            body.append(("Ipv6PrefixCount", str(self.ipv6_prefix_count)))
        if self.primary_ipv6 is not None:
            body.append(("PrimaryIpv6", wire.boolean_text(self.primary_ipv6)))
        if self.ena_srd_specification is not None:
            body += wire.named("EnaSrdSpecification", self.ena_srd_specification.to_wire())
        if self.connection_tracking_specification is not None:
            body += wire.named(
                "ConnectionTrackingSpecification", self.connection_tracking_specification.to_wire()
            )
        if self.ena_queue_count is not None:
            body.append(("EnaQueueCount", str(self.ena_queue_count)))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            associate_public_ip_address=wire.boolean(body, "associatePublicIpAddress"),
            delete_on_termination=wire.boolean(body, "deleteOnTermination"),
            description=wire.string(body, "description"),
            device_index=wire.integer(body, "deviceIndex"),
            groups=wire.list_of(body, "SecurityGroupId", wire.string, "SecurityGroupId"),
            ipv6_address_count=wire.integer(body, "ipv6AddressCount"),
            ipv6_addresses=wire.structures(
                body, "ipv6AddressesSet", t.InstanceIpv6Address.from_wire, "item"
            ),
            network_interface_id=wire.string(body, "networkInterfaceId"),
            private_ip_address=wire.string(body, "privateIpAddress"),
            private_ip_addresses=wire.structures(
                body, "privateIpAddressesSet", t.PrivateIpAddressSpecification.from_wire, "item"
            ),
            secondary_private_ip_address_count=wire.integer(body, "secondaryPrivateIpAddressCount"),
            subnet_id=wire.string(body, "subnetId"),
            associate_carrier_ip_address=wire.boolean(body, "AssociateCarrierIpAddress"),
            interface_type=wire.string(body, "InterfaceType"),
            network_card_index=wire.integer(body, "NetworkCardIndex"),
            ipv4_prefixes=wire.structures(
                body, "Ipv4Prefix", t.Ipv4PrefixSpecificationRequest.from_wire, "item"
            ),
            ipv4_prefix_count=wire.integer(body, "Ipv4PrefixCount"),
            ipv6_prefixes=wire.structures(
                body, "Ipv6Prefix", t.Ipv6PrefixSpecificationRequest.from_wire, "item"
            ),
            ipv6_prefix_count=wire.integer(body, "Ipv6PrefixCount"),
            primary_ipv6=wire.boolean(body, "PrimaryIpv6"),
            ena_srd_specification=wire.structure(
                body, "EnaSrdSpecification", t.EnaSrdSpecificationRequest.from_wire
            ),
            connection_tracking_specification=wire.structure(
                body,
                "ConnectionTrackingSpecification",
                t.ConnectionTrackingSpecificationRequest.from_wire,
            ),
            ena_queue_count=wire.integer(body, "EnaQueueCount"),
        )
