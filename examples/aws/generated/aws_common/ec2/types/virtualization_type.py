from __future__ import annotations

from enum import StrEnum


class VirtualizationType(StrEnum):
    HVM = "hvm"
    PARAVIRTUAL = "paravirtual"
