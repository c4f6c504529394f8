from __future__ import annotations

from enum import StrEnum


class SubnetState(StrEnum):
    PENDING = "pending"
    AVAILABLE = "available"
    UNAVAILABLE = "unavailable"
    FAILED = "failed"
    FAILED_INSUFFICIENT_CAPACITY = "failed-insufficient-capacity"
