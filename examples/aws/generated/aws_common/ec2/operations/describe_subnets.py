"""DescribeSubnets: ``POST /``, answered with 200."""

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


class DescribeSubnetsRequest(Request["DescribeSubnetsResult"]):
    """Describes your subnets. The default is to describe all your subnets. Alternatively, you
    can specify specific subnet IDs or filter the results to include only the subnets that
    match specific criteria.

    For more information, see Subnets
    (https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html) in the Amazon
    VPC User Guide.
    """

    _members = {
        "filters": "Filters",
        "subnet_ids": "SubnetIds",
        "next_token": "NextToken",
        "max_results": "MaxResults",
        "dry_run": "DryRun",
    }
    __slots__ = tuple(_members)

    filters: Sequence[t.Filter] | None
    """The filters.

    - availability-zone - The Availability Zone for the subnet. You can also use
      availabilityZone as the filter name.
    - availability-zone-id - The ID of the Availability Zone for the subnet. You can also use
      availabilityZoneId as the filter name.
    - available-ip-address-count - The number of IPv4 addresses in the subnet that are
      available.
    - cidr-block - The IPv4 CIDR block of the subnet. The CIDR block you specify must exactly
      match the subnet's CIDR block for information to be returned for the subnet. You can
      also use cidr or cidrBlock as the filter names.
    - customer-owned-ipv4-pool - The customer-owned IPv4 address pool associated with the
      subnet.
    - default-for-az - Indicates whether this is the default subnet for the Availability Zone
      (true | false). You can also use defaultForAz as the filter name.
    - enable-dns64 - Indicates whether DNS queries made to the Amazon-provided DNS Resolver in
      this subnet should return synthetic IPv6 addresses for IPv4-only destinations.
    - enable-lni-at-device-index - Indicates the device position for local network interfaces
      in this subnet. For example, 1 indicates local network interfaces in this subnet are the
      secondary network interface (eth1).
    - ipv6-cidr-block-association.ipv6-cidr-block - An IPv6 CIDR block associated with the
      subnet.
    - ipv6-cidr-block-association.association-id - An association ID for an IPv6 CIDR block
      associated with the subnet.
    - ipv6-cidr-block-association.state - The state of an IPv6 CIDR block associated with the
      subnet.
    - ipv6-native - Indicates whether this is an IPv6 only subnet (true | false).
    - map-customer-owned-ip-on-launch - Indicates whether a network interface created in this
      subnet (including a network interface created by RunInstances) receives a customer-owned
      IPv4 address.
    - map-public-ip-on-launch - Indicates whether instances launched in this subnet receive a
      public IPv4 address.
    - outpost-arn - The Amazon Resource Name (ARN) of the Outpost.
    - owner-id - The ID of the Amazon Web Services account that owns the subnet.
    - private-dns-name-options-on-launch.hostname-type - The type of hostname to assign to
      instances in the subnet at launch. For IPv4-only and dual-stack (IPv4 and IPv6) subnets,
      an instance DNS name can be based on the instance IPv4 address (ip-name) or the instance
      ID (resource-name). For IPv6 only subnets, an instance DNS name must be based on the
      instance ID (resource-name).
    - private-dns-name-options-on-launch.enable-resource-name-dns-a-record - Indicates whether
      to respond to DNS queries for instance hostnames with DNS A records.
    - private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record - Indicates
      whether to respond to DNS queries for instance hostnames with DNS AAAA records.
    - state - The state of the subnet (pending | available).
    - subnet-arn - The Amazon Resource Name (ARN) of the subnet.
    - subnet-id - The ID of the subnet.
    - tag - The key/value combination of a tag assigned to the resource. Use the tag key in
      the filter name and the tag value as the filter value. For example, to find all
      resources that have a tag with the key Owner and the value TeamA, specify tag:Owner for
      the filter name and TeamA for the filter value.
    - tag-key - The key of a tag assigned to the resource. Use this filter to find all
      resources assigned a tag with a specific key, regardless of the tag value.
    - vpc-id - The ID of the VPC for the subnet.
    """
    subnet_ids: Sequence[str] | None
    """The IDs of the subnets.

    Default: Describes all your subnets.
    """
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
        subnet_ids: Sequence[str] | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.filters = filters
        self.subnet_ids = subnet_ids
        self.next_token = next_token
        self.max_results = max_results
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        if self.filters is not None:
            problems.structures("filters", self.filters, t.Filter)
        if self.subnet_ids is not None:
            problems.strings("subnet_ids", self.subnet_ids)
        if self.next_token is not None and type(self.next_token) is not str:
            problems.string("next_token", self.next_token)
        if self.max_results is not None and not (
            type(self.max_results) is int and 5 <= self.max_results <= 1000
        ):
            problems.integer("max_results", self.max_results, 5, 1000)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: DescribeSubnetsRequest) -> HttpRequest:
    body: Form = []
    if request.filters is not None:
        for number, filters_item in enumerate(request.filters, 1):
            body += wire.named(f"Filter.{number}", filters_item.to_wire())
    if request.subnet_ids is not None:
        for number, subnet_ids_item in enumerate(request.subnet_ids, 1):
            body.append((f"SubnetId.{number}", subnet_ids_item))
    if request.next_token is not None:
        body.append(("NextToken", request.next_token))
    if request.max_results is not None:
        body.append(("MaxResults", str(request.max_results)))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("DescribeSubnets", "2016-11-15", body)


class DescribeSubnetsResult(Structure):
    _members = {"next_token": "NextToken", "subnets": "Subnets"}
    __slots__ = tuple(_members)

    next_token: str | None
    """The token to include in another request to get the next page of items. This value is null
    when there are no more items to return.
    """
    subnets: list[t.Subnet] | None
    """Information about the subnets."""

    def __init__(
        self, *, next_token: str | None = None, subnets: list[t.Subnet] | None = None
    ) -> None:
        self.next_token = next_token
        self.subnets = subnets


def parse(response: HttpResponse) -> DescribeSubnetsResult:
    body = wire.xml_object(response)
    return DescribeSubnetsResult(
        next_token=wire.string(body, "nextToken"),
        subnets=wire.structures(body, "subnetSet", t.Subnet.from_wire, "item"),
    )


DESCRIBE_SUBNETS = Operation(
    service=SERVICE,
    name="DescribeSubnets",
    input=DescribeSubnetsRequest,
    output=DescribeSubnetsResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
