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


class Placement(Structure):
    """Describes the placement of an instance."""

    _members = {
        "availability_zone_id": "AvailabilityZoneId",
        "affinity": "Affinity",
        "group_name": "GroupName",
        "partition_number": "PartitionNumber",
        "host_id": "HostId",
        "tenancy": "Tenancy",
        "spread_domain": "SpreadDomain",
        "host_resource_group_arn": "HostResourceGroupArn",
        "group_id": "GroupId",
        "availability_zone": "AvailabilityZone",
    }
    __slots__ = tuple(_members)

    availability_zone_id: str | None
    """The ID of the Availability Zone of the instance.

    On input, you can specify AvailabilityZone or AvailabilityZoneId, but not both. If you
    specify neither one, Amazon EC2 automatically selects an Availability Zone for you.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    """
    affinity: str | None
    """The affinity setting for the instance on the Dedicated Host.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or ImportInstance
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
    """
    group_name: str | None
    """The name of the placement group that the instance is in.

    On input, you can specify GroupId or GroupName, but not both.
    """
    partition_number: int | None
    """The number of the partition that the instance is in. Valid only if the placement group
    strategy is set to partition.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    """
    host_id: str | None
    """The ID of the Dedicated Host on which the instance resides.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet) or ImportInstance
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html).
    """
    tenancy: t.Tenancy | str | None
    """The tenancy of the instance. An instance with a tenancy of dedicated runs on single-tenant
    hardware.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet). The host tenancy
    is not supported for ImportInstance
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstance.html) or for T3
    instances that are configured for the unlimited CPU credit option.
    """
    spread_domain: str | None
    """Reserved for future use."""
    host_resource_group_arn: str | None
    """The ARN of the host resource group in which to launch the instances.

    On input, if you specify this parameter, either omit the Tenancy parameter or set it to
    host.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    """
    group_id: str | None
    """The ID of the placement group that the instance is in.

    On input, you can specify GroupId or GroupName, but not both.
    """
    availability_zone: str | None
    """The Availability Zone of the instance.

    On input, you can specify AvailabilityZone or AvailabilityZoneId, but not both. If you
    specify neither one, Amazon EC2 automatically selects an Availability Zone for you.

    This parameter is not supported for CreateFleet
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet).
    """

    def __init__(
        self,
        *,
        availability_zone_id: str | None = None,
        affinity: str | None = None,
        group_name: str | None = None,
        partition_number: int | None = None,
        host_id: str | None = None,
        tenancy: t.Tenancy | str | None = None,
        spread_domain: str | None = None,
        host_resource_group_arn: str | None = None,
        group_id: str | None = None,
        availability_zone: str | None = None,
    ) -> None:
        self.availability_zone_id = availability_zone_id
        self.affinity = affinity
        self.group_name = group_name
        self.partition_number = partition_number
        self.host_id = host_id
        self.tenancy = tenancy
        self.spread_domain = spread_domain
        self.host_resource_group_arn = host_resource_group_arn
        self.group_id = group_id
        self.availability_zone = availability_zone

    def check(self, problems: Problems) -> None:
        if self.availability_zone_id is not None and type(self.availability_zone_id) is not str:
            problems.string("availability_zone_id", self.availability_zone_id)
        if self.affinity is not None and type(self.affinity) is not str:
            problems.string("affinity", self.affinity)
        if self.group_name is not None and type(self.group_name) is not str:
            problems.string("group_name", self.group_name)
        if self.partition_number is not None and type(self.partition_number) is not int:
            problems.integer("partition_number", self.partition_number)
        if self.host_id is not None and type(self.host_id) is not str:
            problems.string("host_id", self.host_id)
        if self.tenancy is not None:
            problems.enum("tenancy", self.tenancy, t.Tenancy)
        if self.spread_domain is not None and type(self.spread_domain) is not str:
            problems.string("spread_domain", self.spread_domain)
        if (
            self.host_resource_group_arn is not None
            and type(self.host_resource_group_arn) is not str
        ):
            problems.string("host_resource_group_arn", self.host_resource_group_arn)
        if self.group_id is not None and type(self.group_id) is not str:
            problems.string("group_id", self.group_id)
        if self.availability_zone is not None and type(self.availability_zone) is not str:
            problems.string("availability_zone", self.availability_zone)

    def to_wire(self) -> Form:
        body: Form = []
        if self.availability_zone_id is not None:
            body.append(("AvailabilityZoneId", self.availability_zone_id))
        if self.affinity is not None:
            body.append(("Affinity", self.affinity))
        if self.group_name is not None:
            body.append(("GroupName", self.group_name))
        if self.partition_number is not None:
            body.append(("PartitionNumber", str(self.partition_number)))
        if self.host_id is not None:
            body.append(("HostId", self.host_id))
        if self.tenancy is not None:
            body.append(("Tenancy", self.tenancy))
        if self.spread_domain is not None:
            body.append(("SpreadDomain", self.spread_domain))
        if self.host_resource_group_arn is not None:
            body.append(("HostResourceGroupArn", self.host_resource_group_arn))
        if self.group_id is not None:
            body.append(("GroupId", self.group_id))
        if self.availability_zone is not None:
            body.append(("AvailabilityZone", self.availability_zone))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            availability_zone_id=wire.string(body, "availabilityZoneId"),
            affinity=wire.string(body, "affinity"),
            group_name=wire.string(body, "groupName"),
            partition_number=wire.integer(body, "partitionNumber"),
            host_id=wire.string(body, "hostId"),
            tenancy=wire.enum(body, "tenancy", t.Tenancy),
            spread_domain=wire.string(body, "spreadDomain"),
            host_resource_group_arn=wire.string(body, "hostResourceGroupArn"),
            group_id=wire.string(body, "groupId"),
            availability_zone=wire.string(body, "availabilityZone"),
        )
