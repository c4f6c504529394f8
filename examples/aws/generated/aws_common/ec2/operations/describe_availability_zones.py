"""DescribeAvailabilityZones: ``POST /``, answered with 200."""

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


class DescribeAvailabilityZonesRequest(Request["DescribeAvailabilityZonesResult"]):
    """Describes the Availability Zones, Local Zones, and Wavelength Zones that are available to
    you.

    For more information about Availability Zones, Local Zones, and Wavelength Zones, see
    Regions and zones
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html)
    in the Amazon EC2 User Guide.

    Note:

    The order of the elements in the response, including those within nested structures, might
    vary. Applications should not assume the elements appear in a particular order.
    """

    _members = {
        "zone_names": "ZoneNames",
        "zone_ids": "ZoneIds",
        "all_availability_zones": "AllAvailabilityZones",
        "dry_run": "DryRun",
        "filters": "Filters",
    }
    __slots__ = tuple(_members)

    zone_names: Sequence[str] | None
    """The names of the Availability Zones, Local Zones, and Wavelength Zones."""
    zone_ids: Sequence[str] | None
    """The IDs of the Availability Zones, Local Zones, and Wavelength Zones."""
    all_availability_zones: bool | None
    """Include all Availability Zones, Local Zones, and Wavelength Zones regardless of your
    opt-in status.

    If you do not use this parameter, the results include only the zones for the Regions where
    you have chosen the option to opt in.
    """
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """
    filters: Sequence[t.Filter] | None
    """The filters.

    - group-long-name - The long name of the zone group for the Availability Zone (for
      example, US West (Oregon) 1), the Local Zone (for example, for Zone group
      us-west-2-lax-1, it is US West (Los Angeles), or the Wavelength Zone (for example, for
      Zone group us-east-1-wl1, it is US East (Verizon).
    - group-name - The name of the zone group for the Availability Zone (for example,
      us-east-1-zg-1), the Local Zone (for example, us-west-2-lax-1), or the Wavelength Zone
      (for example, us-east-1-wl1).
    - message - The Zone message.
    - opt-in-status - The opt-in status (opted-in | not-opted-in | opt-in-not-required).
    - parent-zone-id - The ID of the zone that handles some of the Local Zone and Wavelength
      Zone control plane operations, such as API calls.
    - parent-zone-name - The ID of the zone that handles some of the Local Zone and Wavelength
      Zone control plane operations, such as API calls.
    - region-name - The name of the Region for the Zone (for example, us-east-1).
    - state - The state of the Availability Zone, the Local Zone, or the Wavelength Zone
      (available | unavailable | constrained).
    - zone-id - The ID of the Availability Zone (for example, use1-az1), the Local Zone (for
      example, usw2-lax1-az1), or the Wavelength Zone (for example, us-east-1-wl1-bos-wlz-1).
    - zone-name - The name of the Availability Zone (for example, us-east-1a), the Local Zone
      (for example, us-west-2-lax-1a), or the Wavelength Zone (for example,
      us-east-1-wl1-bos-wlz-1).
    - zone-type - The type of zone (availability-zone | local-zone | wavelength-zone).
    """

    def __init__(
        self,
        *,
        zone_names: Sequence[str] | None = None,
        zone_ids: Sequence[str] | None = None,
        all_availability_zones: bool | None = None,
        dry_run: bool | None = None,
        filters: Sequence[t.Filter] | None = None,
    ) -> None:
        self.zone_names = zone_names
        self.zone_ids = zone_ids
        self.all_availability_zones = all_availability_zones
        self.dry_run = dry_run
        self.filters = filters

    def check(self, problems: Problems) -> None:
        if self.zone_names is not None:
            problems.strings("zone_names", self.zone_names)
        if self.zone_ids is not None:
            problems.strings("zone_ids", self.zone_ids)
        if self.all_availability_zones is not None:
            problems.boolean("all_availability_zones", self.all_availability_zones)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)
        if self.filters is not None:
            problems.structures("filters", self.filters, t.Filter)


def serialize(request: DescribeAvailabilityZonesRequest) -> HttpRequest:
    body: Form = []
    if request.zone_names is not None:
        for number, zone_names_item in enumerate(request.zone_names, 1):
            body.append((f"ZoneName.{number}", zone_names_item))
    if request.zone_ids is not None:
        for number, zone_ids_item in enumerate(request.zone_ids, 1):
            body.append((f"ZoneId.{number}", zone_ids_item))
    if request.all_availability_zones is not None:
        body.append(("AllAvailabilityZones", wire.boolean_text(request.all_availability_zones)))
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    if request.filters is not None:
        for number, filters_item in enumerate(request.filters, 1):
            body += wire.named(f"Filter.{number}", filters_item.to_wire())
    return wire.form_request("DescribeAvailabilityZones", "2016-11-15", body)


class DescribeAvailabilityZonesResult(Structure):
    _members = {"availability_zones": "AvailabilityZones"}
    __slots__ = tuple(_members)

    availability_zones: list[t.AvailabilityZone] | None
    """Information about the Availability Zones, Local Zones, and Wavelength Zones."""

    def __init__(self, *, availability_zones: list[t.AvailabilityZone] | None = None) -> None:
        self.availability_zones = availability_zones


def parse(response: HttpResponse) -> DescribeAvailabilityZonesResult:
    body = wire.xml_object(response)
    return DescribeAvailabilityZonesResult(
        availability_zones=wire.structures(
            body, "availabilityZoneInfo", t.AvailabilityZone.from_wire, "item"
        ),
    )


DESCRIBE_AVAILABILITY_ZONES = Operation(
    service=SERVICE,
    name="DescribeAvailabilityZones",
    input=DescribeAvailabilityZonesRequest,
    output=DescribeAvailabilityZonesResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
