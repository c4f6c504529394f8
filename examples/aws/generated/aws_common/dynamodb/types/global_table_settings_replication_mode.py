from __future__ import annotations

from enum import StrEnum


class GlobalTableSettingsReplicationMode(StrEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"
    ENABLED_WITH_OVERRIDES = "ENABLED_WITH_OVERRIDES"
