from __future__ import annotations

from enum import StrEnum


class Color(StrEnum):
    RED = "red"
    GREEN = "green"
