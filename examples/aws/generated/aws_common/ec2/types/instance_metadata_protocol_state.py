from __future__ import annotations

from enum import StrEnum


class InstanceMetadataProtocolState(StrEnum):
    DISABLED = "disabled"
    ENABLED = "enabled"
