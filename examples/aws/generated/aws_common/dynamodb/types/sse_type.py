from __future__ import annotations

from enum import StrEnum


class SSEType(StrEnum):
    AES256 = "AES256"
    KMS = "KMS"
