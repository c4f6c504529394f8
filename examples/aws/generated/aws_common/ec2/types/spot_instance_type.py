from __future__ import annotations

from enum import StrEnum


class SpotInstanceType(StrEnum):
    ONE_TIME = "one-time"
    PERSISTENT = "persistent"
