from __future__ import annotations

from enum import StrEnum


class IntelligentTieringAccessTier(StrEnum):
    ARCHIVE_ACCESS = "ARCHIVE_ACCESS"
    DEEP_ARCHIVE_ACCESS = "DEEP_ARCHIVE_ACCESS"
