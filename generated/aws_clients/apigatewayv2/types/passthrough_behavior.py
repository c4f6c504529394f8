from __future__ import annotations

from enum import StrEnum


class PassthroughBehavior(StrEnum):
    """Represents passthrough behavior for an integration response. Supported only for WebSocket
    APIs.
    """

    WHEN_NO_MATCH = "WHEN_NO_MATCH"
    NEVER = "NEVER"
    WHEN_NO_TEMPLATES = "WHEN_NO_TEMPLATES"
