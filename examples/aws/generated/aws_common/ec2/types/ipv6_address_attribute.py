from __future__ import annotations

from enum import StrEnum


class Ipv6AddressAttribute(StrEnum):
    PUBLIC = "public"
    PRIVATE = "private"
