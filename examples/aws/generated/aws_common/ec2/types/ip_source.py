from __future__ import annotations

from enum import StrEnum


class IpSource(StrEnum):
    AMAZON = "amazon"
    BYOIP = "byoip"
    NONE = "none"
