from __future__ import annotations

from enum import StrEnum


class ReturnValuesOnConditionCheckFailure(StrEnum):
    ALL_OLD = "ALL_OLD"
    NONE = "NONE"
