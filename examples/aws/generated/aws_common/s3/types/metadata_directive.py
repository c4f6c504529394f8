from __future__ import annotations

from enum import StrEnum


class MetadataDirective(StrEnum):
    COPY = "COPY"
    REPLACE = "REPLACE"
