from __future__ import annotations

from enum import StrEnum


class ImageTypeValues(StrEnum):
    MACHINE = "machine"
    KERNEL = "kernel"
    RAMDISK = "ramdisk"
