from __future__ import annotations

from enum import StrEnum


class TpmSupportValues(StrEnum):
    V2_0 = "v2.0"
