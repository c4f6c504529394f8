"""DescribeVpcs: ``POST /``, answered with 200."""

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


class DescribeVpcsRequest(Request["DescribeVpcsResult"]):
    """Describes your VPCs. The default is to describe all your VPCs. Alternatively, you can
    specify specific VPC IDs or filter the results to include only the VPCs that match
    specific criteria.
    """

    _members = {
        "filters": "Filters",
        "vpc_ids": "VpcIds",
        "next_token": "NextToken",
        "max_results": "MaxResults",
        "dry_run": "DryRun",
    }
    __slots__ = tuple(_members)

    filters: Sequence[t.Filter] | None
    """The filters.

    - cidr - The primary IPv4 CIDR block of the VPC. The CIDR block you specify must exactly
      match the VPC's CIDR block for information to be returned for the VPC. Must contain the
      slash followed by one or two digits (for example, /28).
    - cidr-block-association.cidr-block - An IPv4 CIDR block associated with the VPC.
    - cidr-block-association.association-id - The association ID for an IPv4 CIDR block
      associated with the VPC.
    - cidr-block-association.state - The state of an IPv4 CIDR block associated with the VPC.
    - dhcp-options-id - The ID of a set of DHCP options.
    - ipv6-cidr-block-association.ipv6-cidr-block - An IPv6 CIDR block associated with the
      VPC.
    - ipv6-cidr-block-association.ipv6-pool - The ID of the IPv6 address pool from which the
      IPv6 CIDR block is allocated.
    - ipv6-cidr-block-association.association-id - The association ID for an IPv6 CIDR block
      associated with the VPC.
    - ipv6-cidr-block-association.state - The state of an IPv6 CIDR block associated with the
      VPC.
    - is-default - Indicates whether the VPC is the default VPC.
    - owner-id - The ID of the Amazon Web Services account that owns the VPC.
    - state - The state of the VPC (pending | available).
    - tag - The key/value combination of a tag assigned to the resource. Use the tag key in
      the filter name and the tag value as the filter value. For example, to find all
      resources that have a tag with the key Owner and the value TeamA, specify tag:Owner for
      the filter name and TeamA for the filter value.
    - tag-key - The key of a tag assigned to the resource. Use this filter to find all
      resources assigned a tag with a specific key, regardless of the tag value.
    - vpc-id - The ID of the VPC.
    """
    vpc_ids: Sequence[str] | None
    """The IDs of the VPCs."""
    next_token: str | None
    """The token returned from a previous paginated request. Pagination continues from the end of
    the items returned by the previous request.
    """
    max_results: int | None
    """The maximum number of items to return for this request. To get the next page of items,
    make another request with the token returned in the output. For more information, see
    Pagination
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/Query-Requests.html#api-pagination).
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(
        self,
        *,
        filters: Sequence[t.Filter] | None = None,
        vpc_ids: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.filters = filters
        self.vpc_ids = vpc_ids
        self.next_token = next_token
        self.max_results = max_results
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        if self.filters is not None:
            problems.structures("filters", self.filters, t.Filter)
        if self.vpc_ids is not None:
            problems.strings("vpc_ids", self.vpc_ids)
        if self.next_token is not None and type(self.next_token) is not str:
            problems.string("next_token", self.next_token)
        if self.max_results is not None and not (
            type(self.max_results) is int and 5 <= self.max_results <= 1000
        ):
            problems.integer("max_results", self.max_results, 5, 1000)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: DescribeVpcsRequest) -> HttpRequest:
    body: Form = []
    if request.filters is not None:
        for number, filters_item in enumerate(request.filters, 1):
            body += wire.named(f"Filter.{number}", filters_item.to_wire())
    if request.vpc_ids is not None:
        for number, vpc_ids_item in enumerate(request.vpc_ids, 1):
            body.append((f"VpcId.{number}", vpc_ids_item))
    if request.next_token is not None:
        body.append(("NextToken", request.next_token))
    if request.max_results is not None:
        body.append(("MaxResults", str(request.max_results)))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("DescribeVpcs", "2016-11-15", body)


class DescribeVpcsResult(Structure):
    _members = {"next_token": "NextToken", "vpcs": "Vpcs"}
    __slots__ = tuple(_members)

    next_token: str | None
    """The token to include in another request to get the next page of items. This value is null
    when there are no more items to return.
    """
    vpcs: list[t.Vpc] | None
    """Information about the VPCs."""

    def __init__(self, *, next_token: str | None = None, vpcs: list[t.Vpc] | None = None) -> None:
        self.next_token = next_token
        self.vpcs = vpcs


def parse(response: HttpResponse) -> DescribeVpcsResult:
    body = wire.xml_object(response)
    return DescribeVpcsResult(
        next_token=wire.string(body, "nextToken"),
        vpcs=wire.structures(body, "vpcSet", t.Vpc.from_wire, "item"),
    )


DESCRIBE_VPCS = Operation(
    service=SERVICE,
    name="DescribeVpcs",
    input=DescribeVpcsRequest,
    output=DescribeVpcsResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
