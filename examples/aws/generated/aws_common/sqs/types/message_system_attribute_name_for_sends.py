from __future__ import annotations

from enum import StrEnum


class MessageSystemAttributeNameForSends(StrEnum):
    AWS_TRACE_HEADER = "AWSTraceHeader"
