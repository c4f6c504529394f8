from __future__ import annotations

from enum import StrEnum


class ShutdownBehavior(StrEnum):
    STOP = "stop"
    TERMINATE = "terminate"
