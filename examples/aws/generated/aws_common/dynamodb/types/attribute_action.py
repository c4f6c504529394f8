from __future__ import annotations

from enum import StrEnum


class AttributeAction(StrEnum):
    ADD = "ADD"
    PUT = "PUT"
    DELETE = "DELETE"
