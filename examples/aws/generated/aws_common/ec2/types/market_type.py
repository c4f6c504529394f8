from __future__ import annotations

from enum import StrEnum


class MarketType(StrEnum):
    SPOT = "spot"
    CAPACITY_BLOCK = "capacity-block"
    INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation"
    ON_DEMAND = "on-demand"
