from __future__ import annotations

from enum import StrEnum


class ProtocolType(StrEnum):
    """Represents a protocol type."""

    WEBSOCKET = "WEBSOCKET"
    HTTP = "HTTP"
