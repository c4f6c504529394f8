from __future__ import annotations

from enum import StrEnum


class InstanceInterruptionBehavior(StrEnum):
    HIBERNATE = "hibernate"
    STOP = "stop"
    TERMINATE = "terminate"
