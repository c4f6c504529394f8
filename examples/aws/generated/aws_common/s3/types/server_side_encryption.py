from __future__ import annotations

from enum import StrEnum


class ServerSideEncryption(StrEnum):
    AES256 = "AES256"
    AWS_FSX = "aws:fsx"
    AWS_BACKUP = "aws:backup"
    AWS_KMS = "aws:kms"
    AWS_KMS_DSSE = "aws:kms:dsse"
