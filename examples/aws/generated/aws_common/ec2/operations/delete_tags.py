"""DeleteTags: ``POST /``, answered with 200."""

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


class DeleteTagsRequest(Request[None]):
    """Deletes the specified set of tags from the specified set of resources.

    To list the current tags, use DescribeTags. For more information about tags, see Tag your
    Amazon EC2 resources (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html)
    in the Amazon Elastic Compute Cloud User Guide.
    """

    _members = {"resources": "Resources", "dry_run": "DryRun", "tags": "Tags"}
    __slots__ = tuple(_members)

    resources: Sequence[str]
    """The IDs of the resources, separated by spaces.

    Constraints: Up to 1000 resource IDs. We recommend breaking up this request into smaller
    batches.
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """
    tags: Sequence[t.Tag] | None
    """The tags to delete. Specify a tag key and an optional tag value to delete specific tags.
    If you specify a tag key without a tag value, we delete any tag with this key regardless
    of its value. If you specify a tag key with an empty string as the tag value, we delete
    the tag only if its value is an empty string.

    If you omit this parameter, we delete all user-defined tags for the specified resources.
    We do not delete Amazon Web Services-generated tags (tags that have the aws: prefix).

    Constraints: Up to 1000 tags.
    """

    def __init__(
        self,
        *,
        resources: Sequence[str],
        dry_run: bool | None = None,
        tags: Sequence[t.Tag] | None = None,
    ) -> None:
        self.resources = resources
        self.dry_run = dry_run
        self.tags = tags

    def check(self, problems: Problems) -> None:
        problems.required("resources", self.resources)
        problems.strings("resources", self.resources)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)
        if self.tags is not None:
            problems.structures("tags", self.tags, t.Tag)


def serialize(request: DeleteTagsRequest) -> HttpRequest:
    body: Form = []
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    for number, resources_item in enumerate(request.resources, 1):
        body.append((f"ResourceId.{number}", resources_item))
    if request.tags is not None:
        for number, tags_item in enumerate(request.tags, 1):
            body += wire.named(f"Tag.{number}", tags_item.to_wire())
    return wire.form_request("DeleteTags", "2016-11-15", body)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


DELETE_TAGS = Operation(
    service=SERVICE,
    name="DeleteTags",
    input=DeleteTagsRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
)
