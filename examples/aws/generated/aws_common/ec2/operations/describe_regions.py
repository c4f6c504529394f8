"""DescribeRegions: ``POST /``, answered with 200."""

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


class DescribeRegionsRequest(Request["DescribeRegionsResult"]):
    """Describes the Regions that are enabled for your account, or all Regions.

    For a list of the Regions supported by Amazon EC2, see Amazon EC2 service endpoints
    (https://docs.aws.amazon.com/ec2/latest/devguide/ec2-endpoints.html).

    For information about enabling and disabling Regions for your account, see Specify which
    Amazon Web Services Regions your account can use
    (https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html) in the
    Amazon Web Services Account Management Reference Guide.

    Note:

    The order of the elements in the response, including those within nested structures, might
    vary. Applications should not assume the elements appear in a particular order.
    """

    _members = {
        "region_names": "RegionNames",
        "all_regions": "AllRegions",
        "dry_run": "DryRun",
        "filters": "Filters",
    }
    __slots__ = tuple(_members)

    region_names: Sequence[str] | None
    """The names of the Regions. You can specify any Regions, whether they are enabled and
    disabled for your account.
    """
    all_regions: bool | None
    """Indicates whether to display all Regions, including Regions that are disabled for your
    account.
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """
    filters: Sequence[t.Filter] | None
    """The filters.

    - endpoint - The endpoint of the Region (for example, ec2.us-east-1.amazonaws.com).
    - opt-in-status - The opt-in status of the Region (opt-in-not-required | opted-in |
      not-opted-in).
    - region-name - The name of the Region (for example, us-east-1).
    """

    def __init__(
        self,
        *,
        region_names: Sequence[str] | None = None,
        all_regions: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> None:
        self.region_names = region_names
        self.all_regions = all_regions
        self.dry_run = dry_run
        self.filters = filters

    def check(self, problems: Problems) -> None:
        if self.region_names is not None:
            problems.strings("region_names", self.region_names)
        if self.all_regions is not None:
            problems.boolean("all_regions", self.all_regions)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)
        if self.filters is not None:
            problems.structures("filters", self.filters, t.Filter)


def serialize(request: DescribeRegionsRequest) -> HttpRequest:
    body: Form = []
    if request.region_names is not None:
        for number, region_names_item in enumerate(request.region_names, 1):
            body.append((f"RegionName.{number}", region_names_item))
    if request.all_regions is not None:
        body.append(("AllRegions", wire.boolean_text(request.all_regions)))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    if request.filters is not None:
        for number, filters_item in enumerate(request.filters, 1):
            body += wire.named(f"Filter.{number}", filters_item.to_wire())
    return wire.form_request("DescribeRegions", "2016-11-15", body)


class DescribeRegionsResult(Structure):
    _members = {"regions": "Regions"}
    __slots__ = tuple(_members)

    regions: list[t.Region] | None
    """Information about the Regions."""

    def __init__(self, *, regions: list[t.Region] | None = None) -> None:
        self.regions = regions


def parse(response: HttpResponse) -> DescribeRegionsResult:
    body = wire.xml_object(response)
    return DescribeRegionsResult(
        regions=wire.structures(body, "regionInfo", t.Region.from_wire, "item"),
    )


DESCRIBE_REGIONS = Operation(
    service=SERVICE,
    name="DescribeRegions",
    input=DescribeRegionsRequest,
    output=DescribeRegionsResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
