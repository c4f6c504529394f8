from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceStatus(Structure):
    """Describes the status of an instance, including system status, instance status, attached
    EBS status, application status, and performance status.
    """

    _members = {
        "availability_zone": "AvailabilityZone",
        "availability_zone_id": "AvailabilityZoneId",
        "outpost_arn": "OutpostArn",
        "operator": "Operator",
        "events": "Events",
        "instance_id": "InstanceId",
        "instance_state": "InstanceState",
        "instance_status": "InstanceStatus",
        "system_status": "SystemStatus",
        "attached_ebs_status": "AttachedEbsStatus",
        "application_status": "ApplicationStatus",
        "performance_status": "PerformanceStatus",
    }
    __slots__ = tuple(_members)

    availability_zone: str | None
    """The Availability Zone of the instance."""
    availability_zone_id: str | None
    """The ID of the Availability Zone of the instance."""
    outpost_arn: str | None
    """The Amazon Resource Name (ARN) of the Outpost."""
    operator: t.OperatorResponse | None
    """The service provider that manages the instance."""
    events: list[t.InstanceStatusEvent] | None
    """Any scheduled events associated with the instance."""
    instance_id: str | None
    """The ID of the instance."""
    instance_state: t.InstanceState | None
    """The intended state of the instance. DescribeInstanceStatus requires that an instance be in
    the running state.
    """
    instance_status: t.InstanceStatusSummary | None
    """Reports impaired functionality that stems from issues internal to the instance, such as
    impaired reachability.
    """
    system_status: t.InstanceStatusSummary | None
    """Reports impaired functionality that stems from issues related to the systems that support
    an instance, such as hardware failures and network connectivity problems.
    """
    attached_ebs_status: t.EbsStatusSummary | None
    """Reports impaired functionality that stems from an attached Amazon EBS volume that is
    unreachable and unable to complete I/O operations.
    """
    application_status: t.ApplicationStatusSummary | None
    """Reports the application-level health status for the instance."""
    performance_status: t.PerformanceStatusSummary | None
    """Reports the performance-related health status for the instance. This information is
    returned only when performance status checks are enabled for the instance.
    """

    def __init__(
        self,
        *,
        availability_zone: str | None = None,
        availability_zone_id: str | None = None,
        outpost_arn: str | None = None,
        operator: t.OperatorResponse | None = None,
        events: list[t.InstanceStatusEvent] | None = None,
        instance_id: str | None = None,
        instance_state: t.InstanceState | None = None,
        instance_status: t.InstanceStatusSummary | None = None,
        system_status: t.InstanceStatusSummary | None = None,
        attached_ebs_status: t.EbsStatusSummary | None = None,
        application_status: t.ApplicationStatusSummary | None = None,
        performance_status: t.PerformanceStatusSummary | None = None,
    ) -> None:
        self.availability_zone = availability_zone
        self.availability_zone_id = availability_zone_id
        self.outpost_arn = outpost_arn
        self.operator = operator
        self.events = events
        self.instance_id = instance_id
        self.instance_state = instance_state
        self.instance_status = instance_status
        self.system_status = system_status
        self.attached_ebs_status = attached_ebs_status
        self.application_status = application_status
        self.performance_status = performance_status

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            availability_zone=wire.string(body, "availabilityZone"),
            availability_zone_id=wire.string(body, "availabilityZoneId"),
            outpost_arn=wire.string(body, "outpostArn"),
            operator=wire.structure(body, "operator", t.OperatorResponse.from_wire),
            events=wire.structures(body, "eventsSet", t.InstanceStatusEvent.from_wire, "item"),
            instance_id=wire.string(body, "instanceId"),
            instance_state=wire.structure(body, "instanceState", t.InstanceState.from_wire),
            instance_status=wire.structure(
                body, "instanceStatus", t.InstanceStatusSummary.from_wire
            ),
            system_status=wire.structure(body, "systemStatus", t.InstanceStatusSummary.from_wire),
            attached_ebs_status=wire.structure(
                body, "attachedEbsStatus", t.EbsStatusSummary.from_wire
            ),
            application_status=wire.structure(
                body, "applicationStatus", t.ApplicationStatusSummary.from_wire
            ),
            performance_status=wire.structure(
                body, "performanceStatus", t.PerformanceStatusSummary.from_wire
            ),
        )
