from __future__ import annotations

from enum import StrEnum


class InstanceAutoRecoveryState(StrEnum):
    DISABLED = "disabled"
    DEFAULT = "default"
