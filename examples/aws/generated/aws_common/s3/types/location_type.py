from __future__ import annotations

from enum import StrEnum


class LocationType(StrEnum):
    AVAILABILITY_ZONE = "AvailabilityZone"
    LOCAL_ZONE = "LocalZone"
