from __future__ import annotations

from enum import StrEnum as StrEnum_


class StrEnum(StrEnum_):
    A = "a"
