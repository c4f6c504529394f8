from __future__ import annotations

from enum import StrEnum


class NestedVirtualizationSpecification(StrEnum):
    ENABLED = "enabled"
    DISABLED = "disabled"
