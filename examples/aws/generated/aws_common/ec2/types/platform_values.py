from __future__ import annotations

from enum import StrEnum


class PlatformValues(StrEnum):
    WINDOWS = "Windows"
