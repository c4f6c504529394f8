from __future__ import annotations

from enum import StrEnum


class ChecksumMode(StrEnum):
    ENABLED = "ENABLED"
