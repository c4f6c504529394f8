from __future__ import annotations

from enum import StrEnum


class IntegrationType(StrEnum):
    """Represents an API method integration type."""

    AWS = "AWS"
    HTTP = "HTTP"
    MOCK = "MOCK"
    HTTP_PROXY = "HTTP_PROXY"
    AWS_PROXY = "AWS_PROXY"
