from __future__ import annotations

from enum import StrEnum


class KeyType(StrEnum):
    HASH = "HASH"
    RANGE = "RANGE"
