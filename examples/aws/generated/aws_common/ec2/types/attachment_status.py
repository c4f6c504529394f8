from __future__ import annotations

from enum import StrEnum


class AttachmentStatus(StrEnum):
    ATTACHING = "attaching"
    ATTACHED = "attached"
    DETACHING = "detaching"
    DETACHED = "detached"
