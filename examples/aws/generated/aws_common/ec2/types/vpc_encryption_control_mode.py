from __future__ import annotations

from enum import StrEnum


class VpcEncryptionControlMode(StrEnum):
    MONITOR = "monitor"
    ENFORCE = "enforce"
