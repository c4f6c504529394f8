from __future__ import annotations

from enum import StrEnum


class ReturnItemCollectionMetrics(StrEnum):
    SIZE = "SIZE"
    NONE = "NONE"
