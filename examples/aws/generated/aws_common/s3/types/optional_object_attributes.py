from __future__ import annotations

from enum import StrEnum


class OptionalObjectAttributes(StrEnum):
    RESTORE_STATUS = "RestoreStatus"
