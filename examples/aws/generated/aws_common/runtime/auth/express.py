"""S3 Express: calls to a directory bucket are signed with the credentials of a session, which ``CreateSession`` gives.

A session is good for five minutes, and for one bucket. Behaviour is botocore's (``S3ExpressAuth``): the session's token
has a header of its own.
"""

from __future__ import annotations

from time import time

from .credentials import Credentials
from .sigv4 import amz_date, sign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import HttpRequest

AHEAD = 60.0
"""Seconds before its expiry from which a session is renewed."""


class Sessions:
    """The sessions of a client, by the endpoint of their bucket."""

    __slots__ = ("_held",)

    def __init__(self) -> None:
        # A dict's own get and set are atomic; two threads that miss at once make two sessions, no more.
        self._held: dict[str, Credentials] = {}

    def is_fresh(self, bucket: str) -> bool:
        """Whether there is a session, and no need to renew it yet."""
        return self._seconds_left(bucket) > AHEAD

    def is_good(self, bucket: str) -> bool:
        """Whether there is a session that can be used."""
        return self._seconds_left(bucket) > 0

    def keep(self, bucket: str, credentials: Credentials) -> None:
        """The session of ``bucket`` is this."""
        self._held[bucket] = credentials

    def sign(
        self,
        bucket: str,
        request: HttpRequest,
        *,
        region: str,
        service: str,
        offset: float,
        double_encoding: bool,
    ) -> None:
        """Signs ``request`` with the session of ``bucket``."""
        session = self._held[bucket]
        request.headers["x-amz-s3session-token"] = session.session_token or ""
        keys = Credentials(session.access_key_id, session.secret_access_key)
        sign(
            request,
            keys,
            region=region,
            service=service,
            now=amz_date(time() + offset),
            double_encoding=double_encoding,
        )

    def _seconds_left(self, bucket: str) -> float:
        found = self._held.get(bucket)
        return (found.expires_at or 0.0) - time() if found is not None else 0.0

    def __repr__(self) -> str:
        return f"<Sessions of {len(self._held)} buckets>"
