from __future__ import annotations

from enum import StrEnum


class TaggingDirective(StrEnum):
    COPY = "COPY"
    REPLACE = "REPLACE"
