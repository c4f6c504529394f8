from __future__ import annotations

from enum import StrEnum


class StatusName(StrEnum):
    REACHABILITY = "reachability"
