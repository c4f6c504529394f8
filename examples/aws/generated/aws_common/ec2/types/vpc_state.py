from __future__ import annotations

from enum import StrEnum


class VpcState(StrEnum):
    PENDING = "pending"
    AVAILABLE = "available"
    DELETING = "deleting"
