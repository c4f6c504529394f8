from __future__ import annotations

from enum import StrEnum


class MultiRegionConsistency(StrEnum):
    EVENTUAL = "EVENTUAL"
    STRONG = "STRONG"
