"""Sessions for the directory buckets of S3 Express, asked for before the first call and ahead of their expiry."""

from __future__ import annotations

import sys

from ..client.operation import Errand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..auth.credentials import Credentials
    from ..auth.express import Sessions
    from ..client.config import ClientConfig, ResolvedEndpoint
    from ..client.operation import Request
    from ..http import HttpRequest

SCHEME = "sigv4-s3express"


def session(
    http: HttpRequest, request: Request[Any], config: ClientConfig, endpoint: ResolvedEndpoint
) -> Errand | None:
    """Asks for the session of the call's bucket, where the endpoint rules want one."""
    if endpoint.auth != SCHEME:
        return None
    sessions, bucket = _sessions(config), endpoint.host + endpoint.path
    if sessions.is_fresh(bucket):
        return None
    package = type(request).__module__.rpartition(".")[0]
    __import__(package)
    asked = sys.modules[package].OPERATIONS["CreateSession"].input
    name: Any = getattr(request, "bucket", None)
    return Errand(
        asked(bucket=name),
        lambda found: _keep(sessions, bucket, found),
        lambda _: sessions.is_good(bucket),
    )


def sign_in_session(
    request: HttpRequest, _: Credentials, config: ClientConfig, endpoint: ResolvedEndpoint
) -> None:
    """Signs with the session of the call's bucket."""
    _sessions(config).sign(
        endpoint.host + endpoint.path,
        request,
        region=endpoint.region or "",
        service=endpoint.signing_name,
        offset=config.clock.offset,
        double_encoding=endpoint.double_encoding,
    )


def _sessions(config: ClientConfig) -> Sessions:
    from ..auth.express import Sessions

    found: Sessions = config.learnt.setdefault("S3 Express", Sessions())
    return found


def _keep(sessions: Sessions, bucket: str, found: Any) -> None:
    from ..auth.credentials import Credentials
    from ..exceptions import MalformedResponseError

    given = found.credentials
    if given is None or not given.expiration:
        raise MalformedResponseError("CreateSession gave no credentials with an expiration")
    sessions.keep(
        bucket,
        Credentials(
            given.access_key_id,
            given.secret_access_key,
            given.session_token,
            expires_at=given.expiration.timestamp(),
        ),
    )
