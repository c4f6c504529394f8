from __future__ import annotations

from enum import StrEnum


class SessionMode(StrEnum):
    READ_ONLY = "ReadOnly"
    READ_WRITE = "ReadWrite"
