from __future__ import annotations

from enum import StrEnum


class AvailabilityZoneState(StrEnum):
    AVAILABLE = "available"
    INFORMATION = "information"
    IMPAIRED = "impaired"
    UNAVAILABLE = "unavailable"
    CONSTRAINED = "constrained"
