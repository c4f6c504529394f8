from __future__ import annotations

from enum import StrEnum


class InstanceRebootMigrationState(StrEnum):
    DISABLED = "disabled"
    DEFAULT = "default"
