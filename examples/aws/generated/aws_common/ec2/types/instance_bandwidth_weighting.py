from __future__ import annotations

from enum import StrEnum


class InstanceBandwidthWeighting(StrEnum):
    DEFAULT = "default"
    VPC_1 = "vpc-1"
    EBS_1 = "ebs-1"
