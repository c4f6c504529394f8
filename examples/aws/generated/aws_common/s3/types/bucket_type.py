from __future__ import annotations

from enum import StrEnum


class BucketType(StrEnum):
    DIRECTORY = "Directory"
