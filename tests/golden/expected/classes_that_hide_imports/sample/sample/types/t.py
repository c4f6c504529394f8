from __future__ import annotations

from enum import StrEnum


class t_(StrEnum):
    X = "x"
