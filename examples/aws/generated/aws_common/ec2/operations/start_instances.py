"""StartInstances: ``POST /``, answered with 200."""

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


class StartInstancesRequest(Request["StartInstancesResult"]):
    """Starts an Amazon EBS-backed instance that you've previously stopped.

    Instances that use Amazon EBS volumes as their root devices can be quickly stopped and
    started. When an instance is stopped, the compute resources are released and you are not
    billed for instance usage. However, your root partition Amazon EBS volume remains and
    continues to persist your data, and you are charged for Amazon EBS volume usage. You can
    restart your instance at any time. Every time you start your instance, Amazon EC2 charges
    a one-minute minimum for instance usage, and thereafter charges per second for instance
    usage.

    Before stopping an instance, make sure it is in a state from which it can be restarted.
    Stopping an instance does not preserve data stored in RAM.

    Performing this operation on an instance that uses an instance store as its root device
    returns an error.

    If you attempt to start a T3 instance with host tenancy and the unlimited CPU credit
    option, the request fails. The unlimited CPU credit option is not supported on Dedicated
    Hosts. Before you start the instance, either change its CPU credit option to standard, or
    change its tenancy to default or dedicated.

    For more information, see Stop and start Amazon EC2 instances
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html) in the Amazon EC2
    User Guide.
    """

    _members = {
        "instance_ids": "InstanceIds",
        "additional_info": "AdditionalInfo",
        "dry_run": "DryRun",
    }
    __slots__ = tuple(_members)

    instance_ids: Sequence[str]
    """The IDs of the instances."""
    additional_info: str | None
    """Reserved."""
    dry_run: bool | None
    """Checks whether you have the required permissions for the operation, without actually
    making the request, and provides an error response. If you have the required permissions,
    the error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(
        self,
        *,
        instance_ids: Sequence[str],
        additional_info: str | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.instance_ids = instance_ids
        self.additional_info = additional_info
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        problems.required("instance_ids", self.instance_ids)
        problems.strings("instance_ids", self.instance_ids)
        if self.additional_info is not None and type(self.additional_info) is not str:
            problems.string("additional_info", self.additional_info)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: StartInstancesRequest) -> HttpRequest:
    body: Form = []
    for number, instance_ids_item in enumerate(request.instance_ids, 1):
        body.append((f"InstanceId.{number}", instance_ids_item))
    if request.additional_info is not None:
        body.append(("AdditionalInfo", request.additional_info))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("StartInstances", "2016-11-15", body)


class StartInstancesResult(Structure):
    _members = {"starting_instances": "StartingInstances"}
    __slots__ = tuple(_members)

    starting_instances: list[t.InstanceStateChange] | None
    """Information about the started instances."""

    def __init__(self, *, starting_instances: list[t.InstanceStateChange] | None = None) -> None:
        self.starting_instances = starting_instances


def parse(response: HttpResponse) -> StartInstancesResult:
    body = wire.xml_object(response)
    return StartInstancesResult(
        starting_instances=wire.structures(
            body, "instancesSet", t.InstanceStateChange.from_wire, "item"
        ),
    )


START_INSTANCES = Operation(
    service=SERVICE,
    name="StartInstances",
    input=StartInstancesRequest,
    output=StartInstancesResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
