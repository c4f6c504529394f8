from __future__ import annotations

from enum import StrEnum


class InstanceMetadataTagsState(StrEnum):
    DISABLED = "disabled"
    ENABLED = "enabled"
