from __future__ import annotations

from enum import StrEnum


class MonitoringState(StrEnum):
    DISABLED = "disabled"
    DISABLING = "disabling"
    ENABLED = "enabled"
    PENDING = "pending"
