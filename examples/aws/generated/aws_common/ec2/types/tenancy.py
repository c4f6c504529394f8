from __future__ import annotations

from enum import StrEnum


class Tenancy(StrEnum):
    DEFAULT = "default"
    DEDICATED = "dedicated"
    HOST = "host"
