from __future__ import annotations

import datetime

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class SSEDescription(Structure):
    """The description of the server-side encryption status on the specified table."""

    _members = {
        "status": "Status",
        "sse_type": "SSEType",
        "kms_master_key_arn": "KMSMasterKeyArn",
        "inaccessible_encryption_date_time": "InaccessibleEncryptionDateTime",
    }
    __slots__ = tuple(_members)

    status: t.SSEStatus | str | None
    """Represents the current state of server-side encryption. The only supported values are:

    - ENABLED - Server-side encryption is enabled.
    - UPDATING - Server-side encryption is being updated.
    """
    sse_type: t.SSEType | str | None
    """Server-side encryption type. The only supported value is:

    - KMS - Server-side encryption that uses Key Management Service. The key is stored in your
      account and is managed by KMS (KMS charges apply).
    """
    kms_master_key_arn: str | None
    """The KMS key ARN used for the KMS encryption."""
    inaccessible_encryption_date_time: datetime.datetime | None
    """Indicates the time, in UNIX epoch date format, when DynamoDB detected that the table's KMS
    key was inaccessible. This attribute will automatically be cleared when DynamoDB detects
    that the table's KMS key is accessible again. DynamoDB will initiate the table archival
    process when table's KMS key remains inaccessible for more than seven days from this date.
    """

    def __init__(
        self,
        *,
        status: t.SSEStatus | str | None = None,
        sse_type: t.SSEType | str | None = None,
        kms_master_key_arn: str | None = None,
        inaccessible_encryption_date_time: datetime.datetime | None = None,
    ) -> None:
        self.status = status
        self.sse_type = sse_type
        self.kms_master_key_arn = kms_master_key_arn
        self.inaccessible_encryption_date_time = inaccessible_encryption_date_time

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            status=wire.enum(body, "Status", t.SSEStatus) if "Status" in body else None,
            sse_type=wire.enum(body, "SSEType", t.SSEType) if "SSEType" in body else None,
            kms_master_key_arn=wire.string(body, "KMSMasterKeyArn"),
            inaccessible_encryption_date_time=wire.timestamp(
                body, "InaccessibleEncryptionDateTime"
            ),
        )
