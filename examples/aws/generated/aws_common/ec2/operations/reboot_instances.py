"""RebootInstances: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import query as wire
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class RebootInstancesRequest(Request[None]):
    """Requests a reboot of the specified instances. This operation is asynchronous; it only
    queues a request to reboot the specified instances. The operation succeeds if the
    instances are valid and belong to you. Requests to reboot terminated instances are
    ignored.

    If an instance does not cleanly shut down within a few minutes, Amazon EC2 performs a hard
    reboot.

    For more information about troubleshooting, see Troubleshoot an unreachable instance
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-console.html) in the Amazon
    EC2 User Guide.
    """

    _members = {"instance_ids": "InstanceIds", "dry_run": "DryRun"}
    __slots__ = tuple(_members)

    instance_ids: Sequence[str]
    """The instance IDs."""
    dry_run: bool | None
    """Checks whether you have the required permissions for the operation, without actually
    making the request, and provides an error response. If you have the required permissions,
    the error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(self, *, instance_ids: Sequence[str], dry_run: bool | None = None) -> None:
        self.instance_ids = instance_ids
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        problems.required("instance_ids", self.instance_ids)
        problems.strings("instance_ids", self.instance_ids)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: RebootInstancesRequest) -> HttpRequest:
    body: Form = []
    for number, instance_ids_item in enumerate(request.instance_ids, 1):
        body.append((f"InstanceId.{number}", instance_ids_item))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("RebootInstances", "2016-11-15", body)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


REBOOT_INSTANCES = Operation(
    service=SERVICE,
    name="RebootInstances",
    input=RebootInstancesRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
)
