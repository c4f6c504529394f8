from __future__ import annotations

import datetime

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class SessionCredentials(Structure):
    """The established temporary security credentials of the session.

    Note:

    Directory buckets - These session credentials are only supported for the authentication
    and authorization of Zonal endpoint API operations on directory buckets.
    """

    _members = {
        "access_key_id": "AccessKeyId",
        "secret_access_key": "SecretAccessKey",
        "session_token": "SessionToken",
        "expiration": "Expiration",
    }
    __slots__ = tuple(_members)
    _sensitive = frozenset(["secret_access_key", "session_token"])

    access_key_id: str | None
    """A unique identifier that's associated with a secret access key. The access key ID and the
    secret access key are used together to sign programmatic Amazon Web Services requests
    cryptographically.
    """
    secret_access_key: str | None
    """A key that's used with the access key ID to cryptographically sign programmatic Amazon Web
    Services requests. Signing a request identifies the sender and prevents the request from
    being altered.
    """
    session_token: str | None
    """A part of the temporary security credentials. The session token is used to validate the
    temporary security credentials.
    """
    expiration: datetime.datetime | None
    """Temporary security credentials expire after a specified interval. After temporary
    credentials expire, any calls that you make with those credentials will fail. So you must
    generate a new set of temporary credentials. Temporary credentials cannot be extended or
    refreshed beyond the original specified interval.
    """

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
