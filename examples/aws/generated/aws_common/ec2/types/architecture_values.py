from __future__ import annotations

from enum import StrEnum


class ArchitectureValues(StrEnum):
    I386 = "i386"
    X86_64 = "x86_64"
    ARM64 = "arm64"
    X86_64_MAC = "x86_64_mac"
    ARM64_MAC = "arm64_mac"
