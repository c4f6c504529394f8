from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class Credentials(Structure):
    """Amazon Web Services credentials for API authentication."""

    _members = {
        "access_key_id": "AccessKeyId",
        "secret_access_key": "SecretAccessKey",
        "session_token": "SessionToken",
        "expiration": "Expiration",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["secret_access_key"])

    access_key_id: str | None
    """The access key ID that identifies the temporary security credentials."""
    secret_access_key: str | None
    """The secret access key that can be used to sign requests."""
    session_token: str | None
    """The token that users must pass to the service API to use the temporary credentials."""
    expiration: datetime.datetime | None
    """The date on which the current credentials expire."""

    def __init__(
        self,
        *,
        access_key_id: str | None = None,
        secret_access_key: str | None = None,
        session_token: str | None = None,
        expiration: datetime.datetime | None = None,
    ) -> None:
        self.access_key_id = access_key_id
        self.secret_access_key = secret_access_key
        self.session_token = session_token
        self.expiration = expiration

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            access_key_id=wire.string(body, "AccessKeyId"),
            secret_access_key=wire.string(body, "SecretAccessKey"),
            session_token=wire.string(body, "SessionToken"),
            expiration=wire.timestamp(body, "Expiration"),
        )
