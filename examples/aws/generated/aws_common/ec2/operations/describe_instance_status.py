"""DescribeInstanceStatus: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class DescribeInstanceStatusRequest(Request["DescribeInstanceStatusResult"]):
    """Describes the status of the specified instances or all of your instances. By default, only
    running instances are described, unless you specifically indicate to return the status of
    all instances.

    Instance status includes the following components:

    - Status checks - Amazon EC2 performs status checks on running EC2 instances to identify
      hardware and software issues. For more information, see Status checks for your instances
      (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html)
      and Troubleshoot instances with failed status checks
      (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstances.html) in
      the Amazon EC2 User Guide.
    - Application status checks - Amazon EC2 reports application-level health status for
      instances, indicating whether applications running on the instance are functioning
      properly.
    - Scheduled events - Amazon EC2 can schedule events (such as reboot, stop, or terminate)
      for your instances related to hardware issues, software updates, or system maintenance.
      For more information, see Scheduled events for your instances
      (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instances-status-check_sched.html)
      in the Amazon EC2 User Guide.
    - Instance state - You can manage your instances from the moment you launch them through
      their termination. For more information, see Instance lifecycle
      (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html) in the
      Amazon EC2 User Guide.

    The Amazon EC2 API follows an eventual consistency model. This means that the result of an
    API command you run that creates or modifies resources might not be immediately available
    to all subsequent commands you run. For guidance on how to manage eventual consistency,
    see Eventual consistency in the Amazon EC2 API
    (https://docs.aws.amazon.com/ec2/latest/devguide/eventual-consistency.html) in the Amazon
    EC2 Developer Guide.

    Note:

    The order of the elements in the response, including those within nested structures, might
    vary. Applications should not assume the elements appear in a particular order.
    """

    _members = {
        "instance_ids": "InstanceIds",
        "max_results": "MaxResults",
        "next_token": "NextToken",
        "include_managed_resources": "IncludeManagedResources",
        "dry_run": "DryRun",
        "filters": "Filters",
        "include_all_instances": "IncludeAllInstances",
    }
    __slots__ = tuple(_members)

    instance_ids: Sequence[str] | None
    """The instance IDs.

    Default: Describes all your instances.

    Constraints: Maximum 100 explicitly specified instance IDs.
    """
    max_results: int | None
    """The maximum number of items to return for this request. To get the next page of items,
    make another request with the token returned in the output. For more information, see
    Pagination
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html#api-pagination).

    You cannot specify this parameter and the instance IDs parameter in the same request.
    """
    next_token: str | None
    """The token returned from a previous paginated request. Pagination continues from the end of
    the items returned by the previous request.
    """
    include_managed_resources: bool | None
    """Indicates whether to include managed resources in the output. If this parameter is set to
    true, the output includes resources that are managed by Amazon Web Services services, even
    if managed resource visibility is set to hidden.
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the operation, without actually
    making the request, and provides an error response. If you have the required permissions,
    the error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """
    filters: Sequence[t.Filter] | None
    """The filters.

    - availability-zone - The Availability Zone of the instance.
    - availability-zone-id - The ID of the Availability Zone of the instance.
    - event.code - The code for the scheduled event (instance-reboot | system-reboot |
      system-maintenance | instance-retirement | instance-stop).
    - event.description - A description of the event.
    - event.instance-event-id - The ID of the event whose date and time you are modifying.
    - event.not-after - The latest end time for the scheduled event (for example,
      2014-09-15T17:15:20.000Z).
    - event.not-before - The earliest start time for the scheduled event (for example,
      2014-09-15T17:15:20.000Z).
    - event.not-before-deadline - The deadline for starting the event (for example,
      2014-09-15T17:15:20.000Z).
    - instance-state-code - The code for the instance state, as a 16-bit unsigned integer. The
      high byte is used for internal purposes and should be ignored. The low byte is set based
      on the state represented. The valid values are 0 (pending), 16 (running), 32
      (shutting-down), 48 (terminated), 64 (stopping), and 80 (stopped).
    - instance-state-name - The state of the instance (pending | running | shutting-down |
      terminated | stopping | stopped).
    - instance-status.reachability - Filters on instance status where the name is reachability
      (passed | failed | initializing | insufficient-data).
    - instance-status.status - The status of the instance (ok | impaired | initializing |
      insufficient-data | not-applicable).
    - operator.managed - A Boolean that indicates whether this is a managed instance.
    - operator.principal - The principal that manages the instance. Only valid for managed
      instances, where managed is true.
    - system-status.reachability - Filters on system status where the name is reachability
      (passed | failed | initializing | insufficient-data).
    - system-status.status - The system status of the instance (ok | impaired | initializing |
      insufficient-data | not-applicable).
    - attached-ebs-status.status - The status of the attached EBS volume for the instance (ok
      | impaired | initializing | insufficient-data | not-applicable).
    - application-status.status - The application status of the instance (ok | impaired |
      initializing | insufficient-data | not-applicable).
    """
    include_all_instances: bool | None
    """When true, includes the health status for all instances. When false, includes the health
    status for running instances only.

    Default: false
    """

    def __init__(
        self,
        *,
        instance_ids: Sequence[str] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        include_managed_resources: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
        include_all_instances: bool | None = None,
    ) -> None:
        self.instance_ids = instance_ids
        self.max_results = max_results
        self.next_token = next_token
        self.include_managed_resources = include_managed_resources
        self.dry_run = dry_run
        self.filters = filters
        self.include_all_instances = include_all_instances

    def check(self, problems: Problems) -> None:
        if self.instance_ids is not None:
            problems.strings("instance_ids", self.instance_ids)
        if self.max_results is not None and type(self.max_results) is not int:
            problems.integer("max_results", self.max_results)
        if self.next_token is not None and type(self.next_token) is not str:
            problems.string("next_token", self.next_token)
        if self.include_managed_resources is not None:
            problems.boolean("include_managed_resources", self.include_managed_resources)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)
        if self.filters is not None:
            problems.structures("filters", self.filters, t.Filter)
        if self.include_all_instances is not None:
            problems.boolean("include_all_instances", self.include_all_instances)


def serialize(request: DescribeInstanceStatusRequest) -> HttpRequest:
    body: Form = []
    if request.instance_ids is not None:
        for number, instance_ids_item in enumerate(request.instance_ids, 1):
            body.append((f"InstanceId.{number}", instance_ids_item))
    if request.max_results is not None:
        body.append(("MaxResults", str(request.max_results)))
    if request.next_token is not None:
        body.append(("NextToken", request.next_token))
    if request.include_managed_resources is not None:
        body.append(
            ("IncludeManagedResources", wire.boolean_text(request.include_managed_resources))
        )
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    if request.filters is not None:
        for number, filters_item in enumerate(request.filters, 1):
            body += wire.named(f"Filter.{number}", filters_item.to_wire())
    if request.include_all_instances is not None:
        body.append(("IncludeAllInstances", wire.boolean_text(request.include_all_instances)))
    return wire.form_request("DescribeInstanceStatus", "2016-11-15", body)


class DescribeInstanceStatusResult(Structure):
    _members = {"instance_statuses": "InstanceStatuses", "next_token": "NextToken"}
    __slots__ = tuple(_members)

    instance_statuses: list[t.InstanceStatus] | None
    """Information about the status of the instances."""
    next_token: str | None
    """The token to include in another request to get the next page of items. This value is null
    when there are no more items to return.
    """

    def __init__(
        self,
        *,
        instance_statuses: list[t.InstanceStatus] | None = None,
        next_token: str | None = None,
    ) -> None:
        self.instance_statuses = instance_statuses
        self.next_token = next_token


def parse(response: HttpResponse) -> DescribeInstanceStatusResult:
    body = wire.xml_object(response)
    return DescribeInstanceStatusResult(
        instance_statuses=wire.structures(
            body, "instanceStatusSet", t.InstanceStatus.from_wire, "item"
        ),
        next_token=wire.string(body, "nextToken"),
    )


DESCRIBE_INSTANCE_STATUS = Operation(
    service=SERVICE,
    name="DescribeInstanceStatus",
    input=DescribeInstanceStatusRequest,
    output=DescribeInstanceStatusResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
