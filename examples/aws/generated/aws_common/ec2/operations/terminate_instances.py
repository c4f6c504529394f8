"""TerminateInstances: ``POST /``, answered with 200."""

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


class TerminateInstancesRequest(Request["TerminateInstancesResult"]):
    """Terminates (deletes) the specified instances. This operation is idempotent
    (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html); if you
    terminate an instance more than once, each call succeeds.

    Important:

    Terminating an instance is permanent and irreversible.

    After you terminate an instance, you can no longer connect to it, and it can't be
    recovered. All attached Amazon EBS volumes that are configured to be deleted on
    termination are also permanently deleted and can't be recovered. All data stored on
    instance store volumes is permanently lost. For more information, see How instance
    termination works
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/how-ec2-instance-termination-works.html).

    Before you terminate an instance, ensure that you have backed up all data that you need to
    retain after the termination to persistent storage.

    If you specify multiple instances and the request fails (for example, because of a single
    incorrect instance ID), none of the instances are terminated.

    If you terminate multiple instances across multiple Availability Zones, and one or more of
    the specified instances are enabled for termination protection, the request fails with the
    following results:

    - The specified instances that are in the same Availability Zone as the protected instance
      are not terminated.
    - The specified instances that are in different Availability Zones, where no other
      specified instances are protected, are successfully terminated.

    For example, say you have the following instances:

    - Instance A: us-east-1a; Not protected
    - Instance B: us-east-1a; Not protected
    - Instance C: us-east-1b; Protected
    - Instance D: us-east-1b; not protected

    If you attempt to terminate all of these instances in the same request, the request
    reports failure with the following results:

    - Instance A and Instance B are successfully terminated because none of the specified
      instances in us-east-1a are enabled for termination protection.
    - Instance C and Instance D fail to terminate because at least one of the specified
      instances in us-east-1b (Instance C) is enabled for termination protection.

    Terminated instances remain visible after termination (for approximately one hour).

    By default, Amazon EC2 deletes all EBS volumes that were attached when the instance
    launched. Volumes attached after instance launch continue running.

    By default, the TerminateInstances operation includes a graceful operating system (OS)
    shutdown. To bypass the graceful shutdown, use the skipOsShutdown parameter; however, this
    might risk data integrity.

    You can stop, start, and terminate EBS-backed instances. You can only terminate instance
    store-backed instances. What happens to an instance differs if you stop or terminate it.
    For example, when you stop an instance, the root device and any other devices attached to
    the instance persist. When you terminate an instance, any attached EBS volumes with the
    DeleteOnTermination block device mapping parameter set to true are automatically deleted.
    For more information about the differences between stopping and terminating instances, see
    Amazon EC2 instance state changes
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html) in the
    Amazon EC2 User Guide.

    When you terminate an instance, we attempt to terminate it forcibly after a short while.
    If your instance appears stuck in the shutting-down state after a period of time, there
    might be an issue with the underlying host computer. For more information about
    terminating and troubleshooting terminating your instances, see Terminate Amazon EC2
    instances (https://docs.aws.amazon.com/) and Troubleshooting terminating your instance
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesShuttingDown.html)
    in the Amazon EC2 User Guide.
    """

    _members = {
        "instance_ids": "InstanceIds",
        "force": "Force",
        "skip_os_shutdown": "SkipOsShutdown",
        "dry_run": "DryRun",
    }
    __slots__ = tuple(_members)

    instance_ids: Sequence[str]
    """The IDs of the instances.

    Constraints: Up to 1000 instance IDs. We recommend breaking up this request into smaller
    batches.
    """
    force: bool | None
    """Forces the instances to terminate. The instance will first attempt a graceful shutdown,
    which includes flushing file system caches and metadata. If the graceful shutdown fails to
    complete within the timeout period, the instance shuts down forcibly without flushing the
    file system caches and metadata.
    """
    skip_os_shutdown: bool | None
    """Specifies whether to bypass the graceful OS shutdown process when the instance is
    terminated.

    Default: false
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the operation, without actually
    making the request, and provides an error response. If you have the required permissions,
    the error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(
        self,
        *,
        instance_ids: Sequence[str],
        force: bool | None = None,
        skip_os_shutdown: bool | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.instance_ids = instance_ids
        self.force = force
        self.skip_os_shutdown = skip_os_shutdown
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        problems.required("instance_ids", self.instance_ids)
        problems.strings("instance_ids", self.instance_ids)
        if self.force is not None:
            problems.boolean("force", self.force)
        if self.skip_os_shutdown is not None:
            problems.boolean("skip_os_shutdown", self.skip_os_shutdown)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: TerminateInstancesRequest) -> HttpRequest:
    body: Form = []
    for number, instance_ids_item in enumerate(request.instance_ids, 1):
        body.append((f"InstanceId.{number}", instance_ids_item))
    if request.force is not None:
        body.append(("Force", wire.boolean_text(request.force)))
    if request.skip_os_shutdown is not None:
        body.append(("SkipOsShutdown", wire.boolean_text(request.skip_os_shutdown)))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("TerminateInstances", "2016-11-15", body)


class TerminateInstancesResult(Structure):
    _members = {"terminating_instances": "TerminatingInstances"}
    __slots__ = tuple(_members)

    terminating_instances: list[t.InstanceStateChange] | None
    """Information about the terminated instances."""

    def __init__(self, *, terminating_instances: list[t.InstanceStateChange] | None = None) -> None:
        self.terminating_instances = terminating_instances


def parse(response: HttpResponse) -> TerminateInstancesResult:
    body = wire.xml_object(response)
    return TerminateInstancesResult(
        terminating_instances=wire.structures(
            body, "instancesSet", t.InstanceStateChange.from_wire, "item"
        ),
    )


TERMINATE_INSTANCES = Operation(
    service=SERVICE,
    name="TerminateInstances",
    input=TerminateInstancesRequest,
    output=TerminateInstancesResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
