from __future__ import annotations

from enum import StrEnum


class ObjectLockEventHold(StrEnum):
    ON = "ON"
    OFF = "OFF"
