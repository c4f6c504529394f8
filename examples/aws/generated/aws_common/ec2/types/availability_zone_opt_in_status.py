from __future__ import annotations

from enum import StrEnum


class AvailabilityZoneOptInStatus(StrEnum):
    OPT_IN_NOT_REQUIRED = "opt-in-not-required"
    OPTED_IN = "opted-in"
    NOT_OPTED_IN = "not-opted-in"
