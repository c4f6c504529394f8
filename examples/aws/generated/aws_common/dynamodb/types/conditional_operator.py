from __future__ import annotations

from enum import StrEnum


class ConditionalOperator(StrEnum):
    AND = "AND"
    OR = "OR"
