"""Bearer tokens (RFC 6750): where they come from, and the header that they are sent in.

A token of the caller's comes first, then the environment's for this service (``AWS_BEARER_TOKEN_BEDROCK``), then, for a
service that takes nothing else, the one that ``aws sso login`` has left for the profile's ``sso_session``.
"""

from __future__ import annotations

from ..exceptions import ConfigurationError
from .credentials import BearerToken
from .source import CredentialsSource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..http import HttpRequest
    from .credentials import Credentials
    from .shared_config import Settings

_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")


def send_token(
    request: HttpRequest, credentials: Credentials, config: object, endpoint: object
) -> None:
    """Puts the token into ``request``. Raises ``ConfigurationError`` where there is none, and where others could read
    it on the way.
    """
    if not isinstance(credentials, BearerToken):
        raise ConfigurationError(
            "this call takes a bearer token: pass credentials=BearerToken(...), or log in with `aws sso login`"
        )
    put_token(request, credentials.token)


def put_token(request: HttpRequest, token: str) -> None:
    """Puts ``token`` into ``request``, over TLS or to this machine only (RFC 6750, 5.3)."""
    host = request.host.removesuffix(":" + request.host.rpartition(":")[2])
    if request.scheme != "https" and host not in _LOOPBACK and request.host not in _LOOPBACK:
        raise ConfigurationError("a bearer token is sent over HTTPS only; correct endpoint_url")
    request.headers["authorization"] = f"Bearer {token}"


def environment_token(settings: Settings, signing_name: str) -> BearerToken | None:
    """The token of ``AWS_BEARER_TOKEN_<SIGNING NAME>``."""
    variable = "AWS_BEARER_TOKEN_" + signing_name.upper().replace("-", "_").replace(" ", "_")
    text = settings.environ.get(variable)
    try:
        return BearerToken(text) if text else None
    except ConfigurationError as error:
        raise ConfigurationError(f"{variable}: {error}") from None


def token_source(settings: Settings, signing_name: str) -> BearerToken | CredentialsSource:
    """The environment's token, else the profile's, which is looked for when the first call needs it."""
    return environment_token(settings, signing_name) or CredentialsSource(lambda: _login(settings))


def _login(settings: Settings) -> BearerToken:
    from time import time

    from .providers.lookup import Lookup
    from .providers.sso import find_token

    return find_token(Lookup(settings, None, time), settings.profile)
