"""CreateSecurityGroup: ``POST /``, answered with 200."""

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


class CreateSecurityGroupRequest(Request["CreateSecurityGroupResult"]):
    """Creates a security group.

    A security group acts as a virtual firewall for your instance to control inbound and
    outbound traffic. For more information, see Amazon EC2 security groups
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-network-security.html) in the
    Amazon EC2 User Guide and Security groups for your VPC
    (https://docs.aws.amazon.com/AmazonVPC/latest/UserGuide/VPC_SecurityGroups.html) in the
    Amazon VPC User Guide.

    When you create a security group, you specify a friendly name of your choice. You can't
    have two security groups for the same VPC with the same name.

    You have a default security group for use in your VPC. If you don't specify a security
    group when you launch an instance, the instance is launched into the appropriate default
    security group. A default security group includes a default rule that grants instances
    unrestricted network access to each other.

    You can add or remove rules from your security groups using AuthorizeSecurityGroupIngress,
    AuthorizeSecurityGroupEgress, RevokeSecurityGroupIngress, and RevokeSecurityGroupEgress.

    For more information about VPC security group limits, see Amazon VPC Limits
    (https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html).
    """

    _members = {
        "description": "Description",
        "group_name": "GroupName",
        "vpc_id": "VpcId",
        "tag_specifications": "TagSpecifications",
        "dry_run": "DryRun",
    }
    __slots__ = tuple(_members)

    description: str
    """A description for the security group.

    Constraints: Up to 255 characters in length

    Valid characters: a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*
    """
    group_name: str
    """The name of the security group. Names are case-insensitive and must be unique within the
    VPC.

    Constraints: Up to 255 characters in length. Can't start with sg-.

    Valid characters: a-z, A-Z, 0-9, spaces, and ._-:/()#,@[]+=&;{}!$*
    """
    vpc_id: str | None
    """The ID of the VPC. Required for a nondefault VPC."""
    tag_specifications: Sequence[t.TagSpecification] | None
    """The tags to assign to the security group."""
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(
        self,
        *,
        description: str,
        group_name: str,
        vpc_id: str | None = None,
        tag_specifications: Sequence[t.TagSpecification] | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.description = description
        self.group_name = group_name
        self.vpc_id = vpc_id
        self.tag_specifications = tag_specifications
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        if type(self.description) is not str:
            problems.required("description", self.description)
            problems.string("description", self.description)
        if type(self.group_name) is not str:
            problems.required("group_name", self.group_name)
            problems.string("group_name", self.group_name)
        if self.vpc_id is not None and type(self.vpc_id) is not str:
            problems.string("vpc_id", self.vpc_id)
        if self.tag_specifications is not None:
            problems.structures("tag_specifications", self.tag_specifications, t.TagSpecification)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: CreateSecurityGroupRequest) -> HttpRequest:
    body: Form = []
    body.append(("GroupDescription", request.description))
    body.append(("GroupName", request.group_name))
    if request.vpc_id is not None:
        body.append(("VpcId", request.vpc_id))
    if request.tag_specifications is not None:
        for number, tag_specifications_item in enumerate(request.tag_specifications, 1):
            body += wire.named(f"TagSpecification.{number}", tag_specifications_item.to_wire())
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("CreateSecurityGroup", "2016-11-15", body)


class CreateSecurityGroupResult(Structure):
    _members = {"group_id": "GroupId", "tags": "Tags", "security_group_arn": "SecurityGroupArn"}
    __slots__ = tuple(_members)

    group_id: str | None
    """The ID of the security group."""
    tags: list[t.Tag] | None
    """The tags assigned to the security group."""
    security_group_arn: str | None
    """The security group ARN."""

    def __init__(
        self,
        *,
        group_id: str | None = None,
        tags: list[t.Tag] | None = None,
        security_group_arn: str | None = None,
    ) -> None:
        self.group_id = group_id
        self.tags = tags
        self.security_group_arn = security_group_arn


def parse(response: HttpResponse) -> CreateSecurityGroupResult:
    body = wire.xml_object(response)
    return CreateSecurityGroupResult(
        group_id=wire.string(body, "groupId"),
        tags=wire.structures(body, "tagSet", t.Tag.from_wire, "item"),
        security_group_arn=wire.string(body, "securityGroupArn"),
    )


CREATE_SECURITY_GROUP = Operation(
    service=SERVICE,
    name="CreateSecurityGroup",
    input=CreateSecurityGroupRequest,
    output=CreateSecurityGroupResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
