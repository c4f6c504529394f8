from __future__ import annotations

from enum import StrEnum


class CapacityReservationPreference(StrEnum):
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"
    OPEN = "open"
    NONE = "none"
