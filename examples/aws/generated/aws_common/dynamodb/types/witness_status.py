from __future__ import annotations

from enum import StrEnum


class WitnessStatus(StrEnum):
    CREATING = "CREATING"
    DELETING = "DELETING"
    ACTIVE = "ACTIVE"
