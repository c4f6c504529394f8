from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class SSESpecification(Structure):
    """Represents the settings used to enable server-side encryption."""

    _members = {"enabled": "Enabled", "sse_type": "SSEType", "kms_master_key_id": "KMSMasterKeyId"}
    __slots__ = tuple(_members)

    enabled: bool | None
    """Indicates whether server-side encryption is done using an Amazon Web Services managed key
    or an Amazon Web Services owned key. If enabled (true), server-side encryption type is set
    to KMS and an Amazon Web Services managed key is used (KMS charges apply). If disabled
    (false) or not specified, server-side encryption is set to Amazon Web Services owned key.
    """
    sse_type: t.SSEType | str | None
    """Server-side encryption type. The only supported value is:

    - KMS - Server-side encryption that uses Key Management Service. The key is stored in your
      account and is managed by KMS (KMS charges apply).
    """
    kms_master_key_id: str | None
    """The KMS key that should be used for the KMS encryption. To specify a key, use its key ID,
    Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide
    this parameter if the key is different from the default DynamoDB key alias/aws/dynamodb.
    """

    def __init__(
        self,
        *,
        enabled: bool | None = None,
        sse_type: t.SSEType | str | None = None,
        kms_master_key_id: str | None = None,
    ) -> None:
        self.enabled = enabled
        self.sse_type = sse_type
        self.kms_master_key_id = kms_master_key_id

    def check(self, problems: Problems) -> None:
        if self.enabled is not None:
            problems.boolean("enabled", self.enabled)
        if self.sse_type is not None:
            problems.enum("sse_type", self.sse_type, t.SSEType)
        if self.kms_master_key_id is not None and type(self.kms_master_key_id) is not str:
            problems.string("kms_master_key_id", self.kms_master_key_id)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.enabled is not None:
            body["Enabled"] = self.enabled
        if self.sse_type is not None:
            body["SSEType"] = self.sse_type
        if self.kms_master_key_id is not None:
            body["KMSMasterKeyId"] = self.kms_master_key_id
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            enabled=wire.boolean(body, "Enabled"),
            sse_type=wire.enum(body, "SSEType", t.SSEType) if "SSEType" in body else None,
            kms_master_key_id=wire.string(body, "KMSMasterKeyId"),
        )
