"""DescribeSecurityGroups: ``POST /``, answered with 200."""

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


class DescribeSecurityGroupsRequest(Request["DescribeSecurityGroupsResult"]):
    """Describes the specified security groups or all of your security groups."""

    _members = {
        "group_ids": "GroupIds",
        "group_names": "GroupNames",
        "next_token": "NextToken",
        "max_results": "MaxResults",
        "dry_run": "DryRun",
        "filters": "Filters",
    }
    __slots__ = tuple(_members)

    group_ids: Sequence[str] | None
    """The IDs of the security groups. Required for security groups in a nondefault VPC.

    Default: Describes all of your security groups.
    """
    group_names: Sequence[str] | None
    """[Default VPC] The names of the security groups. You can specify either the security group
    name or the security group ID.

    Default: Describes all of your security groups.
    """
    next_token: str | None
    """The token returned from a previous paginated request. Pagination continues from the end of
    the items returned by the previous request.
    """
    max_results: int | None
    """The maximum number of items to return for this request. To get the next page of items,
    make another request with the token returned in the output. This value can be between 5
    and 1000. If this parameter is not specified, then all items are returned. For more
    information, see Pagination
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html#api-pagination).
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """
    filters: Sequence[t.Filter] | None
    """The filters. If using multiple filters for rules, the results include security groups for
    which any combination of rules - not necessarily a single rule - match all filters.

    - description - The description of the security group.
    - egress.ip-permission.cidr - An IPv4 CIDR block for an outbound security group rule.
    - egress.ip-permission.from-port - For an outbound rule, the start of port range for the
      TCP and UDP protocols, or an ICMP type number.
    - egress.ip-permission.group-id - The ID of a security group that has been referenced in
      an outbound security group rule.
    - egress.ip-permission.group-name - The name of a security group that is referenced in an
      outbound security group rule.
    - egress.ip-permission.ipv6-cidr - An IPv6 CIDR block for an outbound security group rule.
    - egress.ip-permission.prefix-list-id - The ID of a prefix list to which a security group
      rule allows outbound access.
    - egress.ip-permission.protocol - The IP protocol for an outbound security group rule (tcp
      | udp | icmp, a protocol number, or -1 for all protocols).
    - egress.ip-permission.to-port - For an outbound rule, the end of port range for the TCP
      and UDP protocols, or an ICMP code.
    - egress.ip-permission.user-id - The ID of an Amazon Web Services account that has been
      referenced in an outbound security group rule.
    - group-id - The ID of the security group.
    - group-name - The name of the security group.
    - ip-permission.cidr - An IPv4 CIDR block for an inbound security group rule.
    - ip-permission.from-port - For an inbound rule, the start of port range for the TCP and
      UDP protocols, or an ICMP type number.
    - ip-permission.group-id - The ID of a security group that has been referenced in an
      inbound security group rule.
    - ip-permission.group-name - The name of a security group that is referenced in an inbound
      security group rule.
    - ip-permission.ipv6-cidr - An IPv6 CIDR block for an inbound security group rule.
    - ip-permission.prefix-list-id - The ID of a prefix list from which a security group rule
      allows inbound access.
    - ip-permission.protocol - The IP protocol for an inbound security group rule (tcp | udp |
      icmp, a protocol number, or -1 for all protocols).
    - ip-permission.to-port - For an inbound rule, the end of port range for the TCP and UDP
      protocols, or an ICMP code.
    - ip-permission.user-id - The ID of an Amazon Web Services account that has been
      referenced in an inbound security group rule.
    - owner-id - The Amazon Web Services account ID of the owner of the security group.
    - tag:<key> - The key/value combination of a tag assigned to the resource. Use the tag key
      in the filter name and the tag value as the filter value. For example, to find all
      resources that have a tag with the key Owner and the value TeamA, specify tag:Owner for
      the filter name and TeamA for the filter value.
    - tag-key - The key of a tag assigned to the resource. Use this filter to find all
      resources assigned a tag with a specific key, regardless of the tag value.
    - vpc-id - The ID of the VPC specified when the security group was created.
    """

    def __init__(
        self,
        *,
        group_ids: Sequence[str] | None = None,
        group_names: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> None:
        self.group_ids = group_ids
        self.group_names = group_names
        self.next_token = next_token
        self.max_results = max_results
        self.dry_run = dry_run
        self.filters = filters

    def check(self, problems: Problems) -> None:
        if self.group_ids is not None:
            problems.strings("group_ids", self.group_ids)
        if self.group_names is not None:
            problems.strings("group_names", self.group_names)
        if self.next_token is not None and type(self.next_token) is not str:
            problems.string("next_token", self.next_token)
        if self.max_results is not None and not (
            type(self.max_results) is int and 5 <= self.max_results <= 1000
        ):
            problems.integer("max_results", self.max_results, 5, 1000)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)
        if self.filters is not None:
            problems.structures("filters", self.filters, t.Filter)


def serialize(request: DescribeSecurityGroupsRequest) -> HttpRequest:
    body: Form = []
    if request.group_ids is not None:
        for number, group_ids_item in enumerate(request.group_ids, 1):
            body.append((f"GroupId.{number}", group_ids_item))
    if request.group_names is not None:
        for number, group_names_item in enumerate(request.group_names, 1):
            body.append((f"GroupName.{number}", group_names_item))
    if request.next_token is not None:
        body.append(("NextToken", request.next_token))
    if request.max_results is not None:
        body.append(("MaxResults", str(request.max_results)))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    if request.filters is not None:
        for number, filters_item in enumerate(request.filters, 1):
            body += wire.named(f"Filter.{number}", filters_item.to_wire())
    return wire.form_request("DescribeSecurityGroups", "2016-11-15", body)


class DescribeSecurityGroupsResult(Structure):
    _members = {"next_token": "NextToken", "security_groups": "SecurityGroups"}
    __slots__ = tuple(_members)

    next_token: str | None
    """The token to include in another request to get the next page of items. This value is null
    when there are no more items to return.
    """
    security_groups: list[t.SecurityGroup] | None
    """Information about the security groups."""

    def __init__(
        self, *, next_token: str | None = None, security_groups: list[t.SecurityGroup] | None = None
    ) -> None:
        self.next_token = next_token
        self.security_groups = security_groups


def parse(response: HttpResponse) -> DescribeSecurityGroupsResult:
    body = wire.xml_object(response)
    return DescribeSecurityGroupsResult(
        next_token=wire.string(body, "nextToken"),
        security_groups=wire.structures(
            body, "securityGroupInfo", t.SecurityGroup.from_wire, "item"
        ),
    )


DESCRIBE_SECURITY_GROUPS = Operation(
    service=SERVICE,
    name="DescribeSecurityGroups",
    input=DescribeSecurityGroupsRequest,
    output=DescribeSecurityGroupsResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
