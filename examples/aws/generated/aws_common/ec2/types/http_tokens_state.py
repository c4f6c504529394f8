from __future__ import annotations

from enum import StrEnum


class HttpTokensState(StrEnum):
    OPTIONAL = "optional"
    REQUIRED = "required"
