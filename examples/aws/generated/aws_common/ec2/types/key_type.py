from __future__ import annotations

from enum import StrEnum


class KeyType(StrEnum):
    RSA = "rsa"
    ED25519 = "ed25519"
