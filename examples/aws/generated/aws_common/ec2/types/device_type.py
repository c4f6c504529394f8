from __future__ import annotations

from enum import StrEnum


class DeviceType(StrEnum):
    EBS = "ebs"
    INSTANCE_STORE = "instance-store"
