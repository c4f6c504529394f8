from __future__ import annotations

from enum import StrEnum


class VpcEncryptionControlExclusionState(StrEnum):
    ENABLING = "enabling"
    ENABLED = "enabled"
    DISABLING = "disabling"
    DISABLED = "disabled"
