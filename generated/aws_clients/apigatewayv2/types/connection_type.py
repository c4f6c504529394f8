from __future__ import annotations

from enum import StrEnum


class ConnectionType(StrEnum):
    """Represents a connection type."""

    INTERNET = "INTERNET"
    VPC_LINK = "VPC_LINK"
