from __future__ import annotations

from enum import StrEnum


class InstanceMetadataEndpointState(StrEnum):
    DISABLED = "disabled"
    ENABLED = "enabled"
