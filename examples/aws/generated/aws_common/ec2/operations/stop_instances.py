"""StopInstances: ``POST /``, answered with 200."""

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


class StopInstancesRequest(Request["StopInstancesResult"]):
    """Stops an Amazon EBS-backed instance. You can restart your instance at any time using the
    StartInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartInstances.html) API. For
    more information, see Stop and start Amazon EC2 instances
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Stop_Start.html) in the Amazon EC2
    User Guide.

    When you stop or hibernate an instance, we shut it down. By default, this includes a
    graceful operating system (OS) shutdown. To bypass the graceful shutdown, use the
    skipOsShutdown parameter; however, this might risk data integrity.

    You can use the StopInstances operation together with the Hibernate parameter to hibernate
    an instance if the instance is enabled for hibernation
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/enabling-hibernation.html) and meets
    the hibernation prerequisites
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html).
    Stopping an instance doesn't preserve data stored in RAM, while hibernation does. If
    hibernation fails, a normal shutdown occurs. For more information, see Hibernate your
    Amazon EC2 instance (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html)
    in the Amazon EC2 User Guide.

    If your instance appears stuck in the stopping state, there might be an issue with the
    underlying host computer. You can use the StopInstances operation together with the Force
    parameter to force stop your instance. For more information, see Troubleshoot Amazon EC2
    instance stop issues
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesStopping.html)
    in the Amazon EC2 User Guide.

    Stopping and hibernating an instance differs from rebooting or terminating it. For
    example, a stopped or hibernated instance retains its root volume and any data volumes,
    unlike terminated instances where these volumes are automatically deleted. For more
    information about the differences between stopping, hibernating, rebooting, and
    terminating instances, see Amazon EC2 instance state changes
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html) in the
    Amazon EC2 User Guide.

    We don't charge for instance usage or data transfer fees when an instance is stopped.
    However, the root volume and any data volumes remain and continue to persist your data,
    and you're charged for volume usage. Every time you start your instance, Amazon EC2
    charges a one-minute minimum for instance usage, followed by per-second billing.

    You can't stop or hibernate instance store-backed instances.
    """

    _members = {
        "instance_ids": "InstanceIds",
        "hibernate": "Hibernate",
        "skip_os_shutdown": "SkipOsShutdown",
        "dry_run": "DryRun",
        "force": "Force",
    }
    __slots__ = tuple(_members)

    instance_ids: Sequence[str]
    """The IDs of the instances."""
    hibernate: bool | None
    """Hibernates the instance if the instance was enabled for hibernation at launch. If the
    instance cannot hibernate successfully, a normal shutdown occurs. For more information,
    see Hibernate your Amazon EC2 instance
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Hibernate.html) in the Amazon EC2
    User Guide.

    Default: false
    """
    skip_os_shutdown: bool | None
    """Specifies whether to bypass the graceful OS shutdown process when the instance is stopped.

    Important:

    Bypassing the graceful OS shutdown might result in data loss or corruption (for example,
    memory contents not flushed to disk or loss of in-flight IOs) or skipped shutdown scripts.

    Default: false
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the operation, without actually
    making the request, and provides an error response. If you have the required permissions,
    the error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """
    force: bool | None
    """Forces the instance to stop. The instance will first attempt a graceful shutdown, which
    includes flushing file system caches and metadata. If the graceful shutdown fails to
    complete within the timeout period, the instance shuts down forcibly without flushing the
    file system caches and metadata.

    After using this option, you must perform file system check and repair procedures. This
    option is not recommended for Windows instances. For more information, see Troubleshoot
    Amazon EC2 instance stop issues
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/TroubleshootingInstancesStopping.html)
    in the Amazon EC2 User Guide.

    Default: false
    """

    def __init__(
        self,
        *,
        instance_ids: Sequence[str],
        hibernate: bool | None = None,
        skip_os_shutdown: bool | None = None,
        dry_run: bool | None = None,
        force: bool | None = None,
    ) -> None:
        self.instance_ids = instance_ids
        self.hibernate = hibernate
        self.skip_os_shutdown = skip_os_shutdown
        self.dry_run = dry_run
        self.force = force

    def check(self, problems: Problems) -> None:
        problems.required("instance_ids", self.instance_ids)
        problems.strings("instance_ids", self.instance_ids)
        if self.hibernate is not None:
            problems.boolean("hibernate", self.hibernate)
        if self.skip_os_shutdown is not None:
            problems.boolean("skip_os_shutdown", self.skip_os_shutdown)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)
        if self.force is not None:
            problems.boolean("force", self.force)


def serialize(request: StopInstancesRequest) -> HttpRequest:
    body: Form = []
    for number, instance_ids_item in enumerate(request.instance_ids, 1):
        body.append((f"InstanceId.{number}", instance_ids_item))
    if request.hibernate is not None:
        body.append(("Hibernate", wire.boolean_text(request.hibernate)))
    if request.skip_os_shutdown is not None:
        body.append(("SkipOsShutdown", wire.boolean_text(request.skip_os_shutdown)))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    if request.force is not None:
        body.append(("Force", wire.boolean_text(request.force)))
    return wire.form_request("StopInstances", "2016-11-15", body)


class StopInstancesResult(Structure):
    _members = {"stopping_instances": "StoppingInstances"}
    __slots__ = tuple(_members)

    stopping_instances: list[t.InstanceStateChange] | None
    """Information about the stopped instances."""

    def __init__(self, *, stopping_instances: list[t.InstanceStateChange] | None = None) -> None:
        self.stopping_instances = stopping_instances


def parse(response: HttpResponse) -> StopInstancesResult:
    body = wire.xml_object(response)
    return StopInstancesResult(
        stopping_instances=wire.structures(
            body, "instancesSet", t.InstanceStateChange.from_wire, "item"
        ),
    )


STOP_INSTANCES = Operation(
    service=SERVICE,
    name="StopInstances",
    input=StopInstancesRequest,
    output=StopInstancesResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
