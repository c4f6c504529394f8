from __future__ import annotations

from enum import StrEnum


class SecondaryInterfaceType(StrEnum):
    SECONDARY = "secondary"
