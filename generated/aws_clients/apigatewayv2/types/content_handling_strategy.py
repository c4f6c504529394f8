from __future__ import annotations

from enum import StrEnum


class ContentHandlingStrategy(StrEnum):
    """Specifies how to handle response payload content type conversions. Supported only for
    WebSocket APIs.
    """

    CONVERT_TO_BINARY = "CONVERT_TO_BINARY"
    CONVERT_TO_TEXT = "CONVERT_TO_TEXT"
