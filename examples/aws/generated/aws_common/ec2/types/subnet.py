from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class Subnet(Structure):
    """Describes a subnet."""

    _members = {
        "availability_zone_id": "AvailabilityZoneId",
        "enable_lni_at_device_index": "EnableLniAtDeviceIndex",
        "map_customer_owned_ip_on_launch": "MapCustomerOwnedIpOnLaunch",
        "customer_owned_ipv4_pool": "CustomerOwnedIpv4Pool",
        "owner_id": "OwnerId",
        "assign_ipv6_address_on_creation": "AssignIpv6AddressOnCreation",
        "ipv6_cidr_block_association_set": "Ipv6CidrBlockAssociationSet",
        "tags": "Tags",
        "subnet_arn": "SubnetArn",
        "outpost_arn": "OutpostArn",
        "enable_dns64": "EnableDns64",
        "ipv6_native": "Ipv6Native",
        "private_dns_name_options_on_launch": "PrivateDnsNameOptionsOnLaunch",
        "block_public_access_states": "BlockPublicAccessStates",
        "type": "Type",
        "subnet_id": "SubnetId",
        "state": "State",
        "vpc_id": "VpcId",
        "cidr_block": "CidrBlock",
        "available_ip_address_count": "AvailableIpAddressCount",
        "availability_zone": "AvailabilityZone",
        "default_for_az": "DefaultForAz",
        "map_public_ip_on_launch": "MapPublicIpOnLaunch",
    }
    __slots__ = tuple(_members)

    availability_zone_id: str | None
    """The AZ ID of the subnet."""
    enable_lni_at_device_index: int | None
    """Indicates the device position for local network interfaces in this subnet. For example, 1
    indicates local network interfaces in this subnet are the secondary network interface
    (eth1).
    """
    map_customer_owned_ip_on_launch: bool | None
    """Indicates whether a network interface created in this subnet (including a network
    interface created by RunInstances) receives a customer-owned IPv4 address.
    """
    customer_owned_ipv4_pool: str | None
    """The customer-owned IPv4 address pool associated with the subnet."""
    owner_id: str | None
    """The ID of the Amazon Web Services account that owns the subnet."""
    assign_ipv6_address_on_creation: bool | None
    """Indicates whether a network interface created in this subnet (including a network
    interface created by RunInstances) receives an IPv6 address.
    """
    ipv6_cidr_block_association_set: list[t.SubnetIpv6CidrBlockAssociation] | None
    """Information about the IPv6 CIDR blocks associated with the subnet."""
    tags: list[t.Tag] | None
    """Any tags assigned to the subnet."""
    subnet_arn: str | None
    """The Amazon Resource Name (ARN) of the subnet."""
    outpost_arn: str | None
    """The Amazon Resource Name (ARN) of the Outpost."""
    enable_dns64: bool | None
    """Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet
    should return synthetic IPv6 addresses for IPv4-only destinations.
    """
    ipv6_native: bool | None
    """Indicates whether this is an IPv6 only subnet."""
    private_dns_name_options_on_launch: t.PrivateDnsNameOptionsOnLaunch | None
    """The type of hostnames to assign to instances in the subnet at launch. An instance hostname
    is based on the IPv4 address or ID of the instance.
    """
    block_public_access_states: t.BlockPublicAccessStates | None
    """The state of VPC Block Public Access (BPA)."""
    type: str | None
    """Indicates if this is a subnet used with Amazon Elastic VMware Service (EVS). Possible
    values are Elastic VMware Service or no value. For more information about Amazon EVS, see
    Amazon Elastic VMware Service API Reference
    (https://docs.aws.amazon.com/evs/latest/APIReference/Welcome.html).
    """
    subnet_id: str | None
    """The ID of the subnet."""
    state: t.SubnetState | str | None
    """The current state of the subnet.

    - failed: The underlying infrastructure to support the subnet failed to provision as
      expected.
    - failed-insufficient-capacity: The underlying infrastructure to support the subnet failed
      to provision due to a shortage of EC2 instance capacity.
    """
    vpc_id: str | None
    """The ID of the VPC the subnet is in."""
    cidr_block: str | None
    """The IPv4 CIDR block assigned to the subnet."""
    available_ip_address_count: int | None
    """The number of unused private IPv4 addresses in the subnet. The IPv4 addresses for any
    stopped instances are considered unavailable.
    """
    availability_zone: str | None
    """The Availability Zone of the subnet."""
    default_for_az: bool | None
    """Indicates whether this is the default subnet for the Availability Zone."""
    map_public_ip_on_launch: bool | None
    """Indicates whether instances launched in this subnet receive a public IPv4 address.

    Amazon Web Services charges for all public IPv4 addresses, including public IPv4 addresses
    associated with running instances and Elastic IP addresses. For more information, see the
    Public IPv4 Address tab on the Amazon VPC pricing page
    (http://aws.amazon.com/vpc/pricing/).
    """

    def __init__(
        self,
        *,
        availability_zone_id: str | None = None,
        enable_lni_at_device_index: int | None = None,
        map_customer_owned_ip_on_launch: bool | None = None,
        customer_owned_ipv4_pool: str | None = None,
        owner_id: str | None = None,
        assign_ipv6_address_on_creation: bool | None = None,
        ipv6_cidr_block_association_set: list[t.SubnetIpv6CidrBlockAssociation] | None = None,
        tags: list[t.Tag] | None = None,
        subnet_arn: str | None = None,
        outpost_arn: str | None = None,
        enable_dns64: bool | None = None,
        ipv6_native: bool | None = None,
        private_dns_name_options_on_launch: t.PrivateDnsNameOptionsOnLaunch | None = None,
        block_public_access_states: t.BlockPublicAccessStates | None = None,
        type: str | None = None,
        subnet_id: str | None = None,
        state: t.SubnetState | str | None = None,
        vpc_id: str | None = None,
        cidr_block: str | None = None,
        available_ip_address_count: int | None = None,
        availability_zone: str | None = None,
        default_for_az: bool | None = None,
        map_public_ip_on_launch: bool | None = None,
    ) -> None:
        self.availability_zone_id = availability_zone_id
        self.enable_lni_at_device_index = enable_lni_at_device_index
        self.map_customer_owned_ip_on_launch = map_customer_owned_ip_on_launch
        self.customer_owned_ipv4_pool = customer_owned_ipv4_pool
        self.owner_id = owner_id
        self.assign_ipv6_address_on_creation = assign_ipv6_address_on_creation
        self.ipv6_cidr_block_association_set = ipv6_cidr_block_association_set
        self.tags = tags
        self.subnet_arn = subnet_arn
        self.outpost_arn = outpost_arn
        self.enable_dns64 = enable_dns64
        self.ipv6_native = ipv6_native
        self.private_dns_name_options_on_launch = private_dns_name_options_on_launch
        self.block_public_access_states = block_public_access_states
        self.type = type
        self.subnet_id = subnet_id
        self.state = state
        self.vpc_id = vpc_id
        self.cidr_block = cidr_block
        self.available_ip_address_count = available_ip_address_count
        self.availability_zone = availability_zone
        self.default_for_az = default_for_az
        self.map_public_ip_on_launch = map_public_ip_on_launch

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            availability_zone_id=wire.string(body, "availabilityZoneId"),
            enable_lni_at_device_index=wire.integer(body, "enableLniAtDeviceIndex"),
            map_customer_owned_ip_on_launch=wire.boolean(body, "mapCustomerOwnedIpOnLaunch"),
            customer_owned_ipv4_pool=wire.string(body, "customerOwnedIpv4Pool"),
            owner_id=wire.string(body, "ownerId"),
            assign_ipv6_address_on_creation=wire.boolean(body, "assignIpv6AddressOnCreation"),
            ipv6_cidr_block_association_set=wire.structures(
                body,
                "ipv6CidrBlockAssociationSet",
                t.SubnetIpv6CidrBlockAssociation.from_wire,
                "item",
            ),
            tags=wire.structures(body, "tagSet", t.Tag.from_wire, "item"),
            subnet_arn=wire.string(body, "subnetArn"),
            outpost_arn=wire.string(body, "outpostArn"),
            enable_dns64=wire.boolean(body, "enableDns64"),
            ipv6_native=wire.boolean(body, "ipv6Native"),
            private_dns_name_options_on_launch=wire.structure(
                body, "privateDnsNameOptionsOnLaunch", t.PrivateDnsNameOptionsOnLaunch.from_wire
            ),
            block_public_access_states=wire.structure(
                body, "blockPublicAccessStates", t.BlockPublicAccessStates.from_wire
            ),
            type=wire.string(body, "type"),
            subnet_id=wire.string(body, "subnetId"),
            state=wire.enum(body, "state", t.SubnetState),
            vpc_id=wire.string(body, "vpcId"),
            cidr_block=wire.string(body, "cidrBlock"),
            available_ip_address_count=wire.integer(body, "availableIpAddressCount"),
            availability_zone=wire.string(body, "availabilityZone"),
            default_for_az=wire.boolean(body, "defaultForAz"),
            map_public_ip_on_launch=wire.boolean(body, "mapPublicIpOnLaunch"),
        )
