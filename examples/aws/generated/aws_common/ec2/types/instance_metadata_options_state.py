from __future__ import annotations

from enum import StrEnum


class InstanceMetadataOptionsState(StrEnum):
    PENDING = "pending"
    APPLIED = "applied"
