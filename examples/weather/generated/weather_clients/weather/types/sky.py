from __future__ import annotations

from enum import StrEnum


class Sky(StrEnum):
    CLEAR = "CLEAR"
    CLOUDS = "CLOUDS"
    RAIN = "RAIN"
