from __future__ import annotations

from enum import StrEnum


class SecondaryInterfaceStatus(StrEnum):
    AVAILABLE = "available"
    IN_USE = "in-use"
