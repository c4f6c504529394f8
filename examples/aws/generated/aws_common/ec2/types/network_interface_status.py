from __future__ import annotations

from enum import StrEnum


class NetworkInterfaceStatus(StrEnum):
    AVAILABLE = "available"
    ASSOCIATED = "associated"
    ATTACHING = "attaching"
    IN_USE = "in-use"
    DETACHING = "detaching"
