from __future__ import annotations

from enum import StrEnum


class InstanceBootModeValues(StrEnum):
    LEGACY_BIOS = "legacy-bios"
    UEFI = "uefi"
