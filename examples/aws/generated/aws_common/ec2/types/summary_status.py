from __future__ import annotations

from enum import StrEnum


class SummaryStatus(StrEnum):
    OK = "ok"
    IMPAIRED = "impaired"
    INSUFFICIENT_DATA = "insufficient-data"
    NOT_APPLICABLE = "not-applicable"
    INITIALIZING = "initializing"
