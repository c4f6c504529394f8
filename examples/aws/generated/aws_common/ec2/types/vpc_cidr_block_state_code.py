from __future__ import annotations

from enum import StrEnum


class VpcCidrBlockStateCode(StrEnum):
    ASSOCIATING = "associating"
    ASSOCIATED = "associated"
    DISASSOCIATING = "disassociating"
    DISASSOCIATED = "disassociated"
    FAILING = "failing"
    FAILED = "failed"
