from __future__ import annotations

from enum import StrEnum


class AmdSevSnpSpecification(StrEnum):
    ENABLED = "enabled"
    DISABLED = "disabled"
