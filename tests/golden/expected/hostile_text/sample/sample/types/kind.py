from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    IMPORT_OS = '"; import os'
    REVERSE_SOLIDUS = "\\"
    APOSTROPHE_APOSTROPHE_APOSTROPHE = "'''"
    U000A = "\n"
