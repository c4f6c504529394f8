from __future__ import annotations

from enum import StrEnum


class BootModeValues(StrEnum):
    LEGACY_BIOS = "legacy-bios"
    UEFI = "uefi"
    UEFI_PREFERRED = "uefi-preferred"
