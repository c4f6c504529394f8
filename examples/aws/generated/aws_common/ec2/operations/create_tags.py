"""CreateTags: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import query as wire
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class CreateTagsRequest(Request[None]):
    """Adds or overwrites only the specified tags for the specified Amazon EC2 resource or
    resources. When you specify an existing tag key, the value is overwritten with the new
    value. Each resource can have a maximum of 50 tags. Each tag consists of a key and
    optional value. Tag keys must be unique per resource.

    For more information about tags, see Tag your Amazon EC2 resources
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html) in the Amazon
    Elastic Compute Cloud User Guide. For more information about creating IAM policies that
    control users' access to resources based on tags, see Supported resource-level permissions
    for Amazon EC2 API actions
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-supported-iam-actions-resources.html)
    in the Amazon Elastic Compute Cloud User Guide.
    """

    _members = {"resources": "Resources", "tags": "Tags", "dry_run": "DryRun"}
    __slots__ = tuple(_members)

    resources: Sequence[str]
    """The IDs of the resources, separated by spaces.

    Constraints: Up to 1000 resource IDs. We recommend breaking up this request into smaller
    batches.
    """
    tags: Sequence[t.Tag]
    """The tags. The value parameter is required, but if you don't want the tag to have a value,
    specify the parameter with no value, and we set the value to an empty string.
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(
        self, *, resources: Sequence[str], tags: Sequence[t.Tag], dry_run: bool | None = None
    ) -> None:
        self.resources = resources
        self.tags = tags
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        problems.required("resources", self.resources)
        problems.strings("resources", self.resources)
        problems.required("tags", self.tags)
        problems.structures("tags", self.tags, t.Tag)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: CreateTagsRequest) -> HttpRequest:
    body: Form = []
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    for number, resources_item in enumerate(request.resources, 1):
        body.append((f"ResourceId.{number}", resources_item))
    for number, tags_item in enumerate(request.tags, 1):
        body += wire.named(f"Tag.{number}", tags_item.to_wire())
    return wire.form_request("CreateTags", "2016-11-15", body)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


CREATE_TAGS = Operation(
    service=SERVICE,
    name="CreateTags",
    input=CreateTagsRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
)
