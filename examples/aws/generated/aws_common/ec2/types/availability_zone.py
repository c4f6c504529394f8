from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class AvailabilityZone(Structure):
    """Describes Availability Zones, Local Zones, and Wavelength Zones."""

    _members = {
        "opt_in_status": "OptInStatus",
        "messages": "Messages",
        "region_name": "RegionName",
        "zone_name": "ZoneName",
        "zone_id": "ZoneId",
        "group_name": "GroupName",
        "network_border_group": "NetworkBorderGroup",
        "zone_type": "ZoneType",
        "parent_zone_name": "ParentZoneName",
        "parent_zone_id": "ParentZoneId",
        "group_long_name": "GroupLongName",
        "geography": "Geography",
        "sub_geography": "SubGeography",
        "state": "State",
    }
    __slots__ = tuple(_members)

    opt_in_status: t.AvailabilityZoneOptInStatus | str | None
    """For Availability Zones, this parameter always has the value of opt-in-not-required.

    For Local Zones and Wavelength Zones, this parameter is the opt-in status. The possible
    values are opted-in and not-opted-in.
    """
    messages: list[t.AvailabilityZoneMessage] | None
    """Any messages about the Availability Zone, Local Zone, or Wavelength Zone."""
    region_name: str | None
    """The name of the Region."""
    zone_name: str | None
    """The name of the Availability Zone, Local Zone, or Wavelength Zone."""
    zone_id: str | None
    """The ID of the Availability Zone, Local Zone, or Wavelength Zone."""
    group_name: str | None
    """The name of the zone group. For example:

    - Availability Zones - us-east-1-zg-1
    - Local Zones - us-west-2-lax-1
    - Wavelength Zones - us-east-1-wl1-bos-wlz-1
    """
    network_border_group: str | None
    """The name of the network border group."""
    zone_type: str | None
    """The type of zone.

    Valid values: availability-zone | local-zone | wavelength-zone
    """
    parent_zone_name: str | None
    """The name of the zone that handles some of the Local Zone or Wavelength Zone control plane
    operations, such as API calls.
    """
    parent_zone_id: str | None
    """The ID of the zone that handles some of the Local Zone or Wavelength Zone control plane
    operations, such as API calls.
    """
    group_long_name: str | None
    """The long name of the Availability Zone group, Local Zone group, or Wavelength Zone group."""
    geography: list[t.AvailabilityZoneGeography] | None
    """The geography information for the Availability Zone or Local Zone. The geography is
    returned as a list.
    """
    sub_geography: list[t.AvailabilityZoneSubGeography] | None
    """The sub-geography information for the Availability Zone or Local Zone. The sub-geography
    is returned as a list.
    """
    state: t.AvailabilityZoneState | str | None
    """The state of the Availability Zone, Local Zone, or Wavelength Zone. The possible values
    are available, unavailable, and constrained.
    """

    def __init__(
        self,
        *,
        opt_in_status: t.AvailabilityZoneOptInStatus | str | None = None,
        messages: list[t.AvailabilityZoneMessage] | None = None,
        region_name: str | None = None,
        zone_name: str | None = None,
        zone_id: str | None = None,
        group_name: str | None = None,
        network_border_group: str | None = None,
        zone_type: str | None = None,
        parent_zone_name: str | None = None,
        parent_zone_id: str | None = None,
        group_long_name: str | None = None,
        geography: list[t.AvailabilityZoneGeography] | None = None,
        sub_geography: list[t.AvailabilityZoneSubGeography] | None = None,
        state: t.AvailabilityZoneState | str | None = None,
    ) -> None:
        self.opt_in_status = opt_in_status
        self.messages = messages
        self.region_name = region_name
        self.zone_name = zone_name
        self.zone_id = zone_id
        self.group_name = group_name
        self.network_border_group = network_border_group
        self.zone_type = zone_type
        self.parent_zone_name = parent_zone_name
        self.parent_zone_id = parent_zone_id
        self.group_long_name = group_long_name
        self.geography = geography
        self.sub_geography = sub_geography
        self.state = state

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            opt_in_status=wire.enum(body, "optInStatus", t.AvailabilityZoneOptInStatus),
            messages=wire.structures(
                body, "messageSet", t.AvailabilityZoneMessage.from_wire, "item"
            ),
            region_name=wire.string(body, "regionName"),
            zone_name=wire.string(body, "zoneName"),
            zone_id=wire.string(body, "zoneId"),
            group_name=wire.string(body, "groupName"),
            network_border_group=wire.string(body, "networkBorderGroup"),
            zone_type=wire.string(body, "zoneType"),
            parent_zone_name=wire.string(body, "parentZoneName"),
            parent_zone_id=wire.string(body, "parentZoneId"),
            group_long_name=wire.string(body, "groupLongName"),
            geography=wire.structures(
                body, "geographySet", t.AvailabilityZoneGeography.from_wire, "item"
            ),
            sub_geography=wire.structures(
                body, "subGeographySet", t.AvailabilityZoneSubGeography.from_wire, "item"
            ),
            state=wire.enum(body, "zoneState", t.AvailabilityZoneState),
        )
