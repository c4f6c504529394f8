from __future__ import annotations

from enum import StrEnum


class ScalarAttributeType(StrEnum):
    S = "S"
    N = "N"
    B = "B"
