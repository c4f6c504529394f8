from __future__ import annotations

from enum import StrEnum


class VpcEncryptionControlState(StrEnum):
    ENFORCE_IN_PROGRESS = "enforce-in-progress"
    MONITOR_IN_PROGRESS = "monitor-in-progress"
    ENFORCE_FAILED = "enforce-failed"
    MONITOR_FAILED = "monitor-failed"
    DELETING = "deleting"
    DELETED = "deleted"
    AVAILABLE = "available"
    CREATING = "creating"
    DELETE_FAILED = "delete-failed"
