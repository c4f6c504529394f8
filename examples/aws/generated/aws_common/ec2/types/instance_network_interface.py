from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceNetworkInterface(Structure):
    """Describes a network interface."""

    _members = {
        "association": "Association",
        "attachment": "Attachment",
        "description": "Description",
        "groups": "Groups",
        "ipv6_addresses": "Ipv6Addresses",
        "mac_address": "MacAddress",
        "network_interface_id": "NetworkInterfaceId",
        "owner_id": "OwnerId",
        "private_dns_name": "PrivateDnsName",
        "private_ip_address": "PrivateIpAddress",
        "private_ip_addresses": "PrivateIpAddresses",
        "source_dest_check": "SourceDestCheck",
        "status": "Status",
        "subnet_id": "SubnetId",
        "vpc_id": "VpcId",
        "interface_type": "InterfaceType",
        "ipv4_prefixes": "Ipv4Prefixes",
        "ipv6_prefixes": "Ipv6Prefixes",
        "connection_tracking_configuration": "ConnectionTrackingConfiguration",
        "operator": "Operator",
    }
    __slots__ = tuple(_members)

    association: t.InstanceNetworkInterfaceAssociation | None
    """The association information for an Elastic IPv4 associated with the network interface."""
    attachment: t.InstanceNetworkInterfaceAttachment | None
    """The network interface attachment."""
    description: str | None
    """The description."""
    groups: list[t.GroupIdentifier] | None
    """The security groups."""
    ipv6_addresses: list[t.InstanceIpv6Address] | None
    """The IPv6 addresses associated with the network interface."""
    mac_address: str | None
    """The MAC address."""
    network_interface_id: str | None
    """The ID of the network interface."""
    owner_id: str | None
    """The ID of the Amazon Web Services account that created the network interface."""
    private_dns_name: str | None
    """The private DNS name."""
    private_ip_address: str | None
    """The IPv4 address of the network interface within the subnet."""
    private_ip_addresses: list[t.InstancePrivateIpAddress] | None
    """The private IPv4 addresses associated with the network interface."""
    source_dest_check: bool | None
    """Indicates whether source/destination checking is enabled."""
    status: t.NetworkInterfaceStatus | str | None
    """The status of the network interface."""
    subnet_id: str | None
    """The ID of the subnet."""
    vpc_id: str | None
    """The ID of the VPC."""
    interface_type: str | None
    """The type of network interface.

    Valid values: interface | efa | efa-only | evs | trunk
    """
    ipv4_prefixes: list[t.InstanceIpv4Prefix] | None
    """The IPv4 delegated prefixes that are assigned to the network interface."""
    ipv6_prefixes: list[t.InstanceIpv6Prefix] | None
    """The IPv6 delegated prefixes that are assigned to the network interface."""
    connection_tracking_configuration: t.ConnectionTrackingSpecificationResponse | None
    """A security group connection tracking configuration that enables you to set the timeout for
    connection tracking on an Elastic network interface. For more information, see Connection
    tracking timeouts
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html#connection-tracking-timeouts)
    in the Amazon EC2 User Guide.
    """
    operator: t.OperatorResponse | None
    """The service provider that manages the network interface."""

    def __init__(
        self,
        *,
        association: t.InstanceNetworkInterfaceAssociation | None = None,
        attachment: t.InstanceNetworkInterfaceAttachment | None = None,
        description: str | None = None,
        groups: list[t.GroupIdentifier] | None = None,
        ipv6_addresses: list[t.InstanceIpv6Address] | None = None,
        mac_address: str | None = None,
        network_interface_id: str | None = None,
        owner_id: str | None = None,
        private_dns_name: str | None = None,
        private_ip_address: str | None = None,
        private_ip_addresses: list[t.InstancePrivateIpAddress] | None = None,
        source_dest_check: bool | None = None,
        status: t.NetworkInterfaceStatus | str | None = None,
        subnet_id: str | None = None,
        vpc_id: str | None = None,
        interface_type: str | None = None,
        ipv4_prefixes: list[t.InstanceIpv4Prefix] | None = None,
        ipv6_prefixes: list[t.InstanceIpv6Prefix] | None = None,
        connection_tracking_configuration: t.ConnectionTrackingSpecificationResponse | None = None,
        operator: t.OperatorResponse | None = None,
    ) -> None:
        self.association = association
        self.attachment = attachment
        self.description = description
        self.groups = groups
        self.ipv6_addresses = ipv6_addresses
        self.mac_address = mac_address
        self.network_interface_id = network_interface_id
        self.owner_id = owner_id
        self.private_dns_name = private_dns_name
        self.private_ip_address = private_ip_address
        self.private_ip_addresses = private_ip_addresses
        self.source_dest_check = source_dest_check
        self.status = status
        self.subnet_id = subnet_id
        self.vpc_id = vpc_id
        self.interface_type = interface_type
        self.ipv4_prefixes = ipv4_prefixes
        self.ipv6_prefixes = ipv6_prefixes
        self.connection_tracking_configuration = connection_tracking_configuration
        self.operator = operator

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            association=wire.structure(
                body, "association", t.InstanceNetworkInterfaceAssociation.from_wire
            ),
            attachment=wire.structure(
                body, "attachment", t.InstanceNetworkInterfaceAttachment.from_wire
            ),
            description=wire.string(body, "description"),
            groups=wire.structures(body, "groupSet", t.GroupIdentifier.from_wire, "item"),
            ipv6_addresses=wire.structures(
                body, "ipv6AddressesSet", t.InstanceIpv6Address.from_wire, "item"
            ),
            mac_address=wire.string(body, "macAddress"),
            network_interface_id=wire.string(body, "networkInterfaceId"),
            owner_id=wire.string(body, "ownerId"),
            private_dns_name=wire.string(body, "privateDnsName"),
            private_ip_address=wire.string(body, "privateIpAddress"),
            private_ip_addresses=wire.structures(
                body, "privateIpAddressesSet", t.InstancePrivateIpAddress.from_wire, "item"
            ),
            source_dest_check=wire.boolean(body, "sourceDestCheck"),
            status=wire.enum(body, "status", t.NetworkInterfaceStatus),
            subnet_id=wire.string(body, "subnetId"),
            vpc_id=wire.string(body, "vpcId"),
            interface_type=wire.string(body, "interfaceType"),
            ipv4_prefixes=wire.structures(
                body, "ipv4PrefixSet", t.InstanceIpv4Prefix.from_wire, "item"
            ),
            ipv6_prefixes=wire.structures(
                body, "ipv6PrefixSet", t.InstanceIpv6Prefix.from_wire, "item"
            ),
            connection_tracking_configuration=wire.structure(
                body,
                "connectionTrackingConfiguration",
                t.ConnectionTrackingSpecificationResponse.from_wire,
            ),
            operator=wire.structure(body, "operator", t.OperatorResponse.from_wire),
        )
