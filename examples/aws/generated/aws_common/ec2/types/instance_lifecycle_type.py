from __future__ import annotations

from enum import StrEnum


class InstanceLifecycleType(StrEnum):
    SPOT = "spot"
    SCHEDULED = "scheduled"
    CAPACITY_BLOCK = "capacity-block"
    INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation"
