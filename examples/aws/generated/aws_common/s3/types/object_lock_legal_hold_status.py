from __future__ import annotations

from enum import StrEnum


class ObjectLockLegalHoldStatus(StrEnum):
    ON = "ON"
    OFF = "OFF"
