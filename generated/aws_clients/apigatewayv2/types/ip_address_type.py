from __future__ import annotations

from enum import StrEnum


class IpAddressType(StrEnum):
    """The IP address types that can invoke your API or domain name."""

    IPV4 = "ipv4"
    DUALSTACK = "dualstack"
