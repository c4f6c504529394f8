from __future__ import annotations

from enum import StrEnum


class BucketNamespace(StrEnum):
    ACCOUNT_REGIONAL = "account-regional"
    GLOBAL = "global"
