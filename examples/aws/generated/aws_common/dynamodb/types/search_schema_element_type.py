from __future__ import annotations

from enum import StrEnum


class SearchSchemaElementType(StrEnum):
    HASH = "HASH"
    INLINE_FILTER = "INLINE_FILTER"
