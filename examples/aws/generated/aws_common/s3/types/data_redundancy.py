from __future__ import annotations

from enum import StrEnum


class DataRedundancy(StrEnum):
    SINGLE_AVAILABILITY_ZONE = "SingleAvailabilityZone"
    SINGLE_LOCAL_ZONE = "SingleLocalZone"
