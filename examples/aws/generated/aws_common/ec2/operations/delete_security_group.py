"""DeleteSecurityGroup: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class DeleteSecurityGroupRequest(Request["DeleteSecurityGroupResult"]):
    """Deletes a security group.

    If you attempt to delete a security group that is associated with an instance or network
    interface, is referenced by another security group in the same VPC, or has a VPC
    association, the operation fails with DependencyViolation.
    """

    _members = {"group_id": "GroupId", "group_name": "GroupName", "dry_run": "DryRun"}
    __slots__ = tuple(_members)

    group_id: str | None
    """The ID of the security group."""
    group_name: str | None
    """[Default VPC] The name of the security group. You can specify either the security group
    name or the security group ID. For security groups in a nondefault VPC, you must specify
    the security group ID.
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(
        self,
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.group_id = group_id
        self.group_name = group_name
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        if self.group_id is not None and type(self.group_id) is not str:
            problems.string("group_id", self.group_id)
        if self.group_name is not None and type(self.group_name) is not str:
            problems.string("group_name", self.group_name)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: DeleteSecurityGroupRequest) -> HttpRequest:
    body: Form = []
    if request.group_id is not None:
        body.append(("GroupId", request.group_id))
    if request.group_name is not None:
        body.append(("GroupName", request.group_name))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("DeleteSecurityGroup", "2016-11-15", body)


class DeleteSecurityGroupResult(Structure):
    _members = {"return_": "Return", "group_id": "GroupId"}
    __slots__ = tuple(_members)

    return_: bool | None
    """Returns true if the request succeeds; otherwise, returns an error."""
    group_id: str | None
    """The ID of the deleted security group."""

    def __init__(self, *, return_: bool | None = None, group_id: str | None = None) -> None:
        self.return_ = return_
        self.group_id = group_id


def parse(response: HttpResponse) -> DeleteSecurityGroupResult:
    body = wire.xml_object(response)
    return DeleteSecurityGroupResult(
        return_=wire.boolean(body, "return"),
        group_id=wire.string(body, "groupId"),
    )


DELETE_SECURITY_GROUP = Operation(
    service=SERVICE,
    name="DeleteSecurityGroup",
    input=DeleteSecurityGroupRequest,
    output=DeleteSecurityGroupResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
