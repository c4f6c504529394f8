from __future__ import annotations

from enum import StrEnum


class ReplicationStatus(StrEnum):
    COMPLETE = "COMPLETE"
    PENDING = "PENDING"
    FAILED = "FAILED"
    REPLICA = "REPLICA"
    COMPLETED = "COMPLETED"
