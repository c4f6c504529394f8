from __future__ import annotations

from enum import StrEnum


class AnnotationDirective(StrEnum):
    COPY = "COPY"
    EXCLUDE = "EXCLUDE"
