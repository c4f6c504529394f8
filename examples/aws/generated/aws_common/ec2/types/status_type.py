from __future__ import annotations

from enum import StrEnum


class StatusType(StrEnum):
    PASSED = "passed"
    FAILED = "failed"
    INSUFFICIENT_DATA = "insufficient-data"
    INITIALIZING = "initializing"
