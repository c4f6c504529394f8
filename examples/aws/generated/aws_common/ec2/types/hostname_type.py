from __future__ import annotations

from enum import StrEnum


class HostnameType(StrEnum):
    IP_NAME = "ip-name"
    RESOURCE_NAME = "resource-name"
