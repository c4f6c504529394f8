from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    X = "x"
    Y = "y"
