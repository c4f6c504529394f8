from __future__ import annotations

from enum import StrEnum


class KeyFormat(StrEnum):
    PEM = "pem"
    PPK = "ppk"
