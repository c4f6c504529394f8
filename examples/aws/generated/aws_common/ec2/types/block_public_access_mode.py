from __future__ import annotations

from enum import StrEnum


class BlockPublicAccessMode(StrEnum):
    OFF = "off"
    BLOCK_BIDIRECTIONAL = "block-bidirectional"
    BLOCK_INGRESS = "block-ingress"
