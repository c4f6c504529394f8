from __future__ import annotations

from enum import StrEnum


class ForecastState(StrEnum):
    WORKING = "WORKING"
    READY = "READY"
    FAILED = "FAILED"
