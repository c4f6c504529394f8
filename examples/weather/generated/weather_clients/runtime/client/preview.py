"""What a call would send: the signed request itself, as a command for curl, or as a URL for somebody else to call.

No call loads this.
"""

from __future__ import annotations

from copy import copy
from time import time
from urllib.parse import parse_qsl

from ..auth.presign import presign
from ..auth.sigv4 import amz_date
from ..exceptions import ConfigurationError
from ..http import HttpRequest
from ..shapes.problems import is_dict, is_list, kind
from .call import Attempts, begin
from .config import NO_REGION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from .config import ClientConfig
    from .operation import Operation, Request

_LONGEST = 604_800  # s; a week is what SigV4 allows
NOT_SENT = "a dry run sends nothing"
"""How such a call ends, for interceptors."""
_FORM = "application/x-www-form-urlencoded"


class SignedRequest(HttpRequest):
    """The request of a call that was not made, signed as it would be sent now; the signature holds for five minutes.

    ``content`` is what a streamed request sends in place of ``body``, None where there is no such thing.
    """

    __slots__ = ("content",)

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(
            request.method,
            request.path,
            query=request.query,
            headers=request.headers,
            body=request.body,
            scheme=request.scheme,
            host=request.host,
            host_prefix=request.host_prefix,
        )
        self.source = request.source
        # Only a StreamedRequest has one, whose module a package without streams does not have.
        self.content: object | None = getattr(request, "content", None)

    def to_curl(self, *, show_secrets: bool = False) -> str:
        """The command, for a POSIX shell, that sends this.

        Signature, session token and the values of sensitive members are ``<redacted>``, and a command without them is
        to be read, not run; ``show_secrets`` leaves them in. A streamed body is read from the standard input.
        """
        from .curl import curl_command

        return curl_command(self, is_streamed=self.content is not None, show_secrets=show_secrets)


def signed_request(attempts: Attempts[Any]) -> SignedRequest:
    """The first request of a call. Raises ``ConfigurationError`` where another has to be sent before it."""
    _refuse_errands(attempts)
    return SignedRequest(attempts.next_request())


def _refuse_errands(attempts: Attempts[Any]) -> None:
    if attempts.operation.ask:
        for errand in attempts.errands():
            raise ConfigurationError(
                f"{attempts.operation.name} takes a call of {errand.request.__operation__.name} before it, which is "
                "not made here; make a call of that kind first"
            )


# --- presigned URLs ---


class PresignedUrl(str):
    """A URL that whoever has it may call until it expires: with ``method``, and with ``headers``, which are signed."""

    __slots__ = ("headers", "method")

    def __new__(cls, url: str, method: str, headers: Mapping[str, str]) -> PresignedUrl:
        found = super().__new__(cls, url)
        found.method = method
        found.headers = dict(headers)
        return found

    method: str
    headers: dict[str, str]

    def __repr__(self) -> str:
        # Not the URL, which is as good as the credentials for this one call.
        return f"<PresignedUrl {self.method} {self.partition('?')[0]}>"


class Presigning:
    """The signing of a URL, of which an async client finds the credentials itself."""

    __slots__ = ("_config", "_expires", "_method", "attempts")

    def __init__(
        self,
        config: ClientConfig,
        request: Request[Any, Any],
        expires: float,
        method: str | None,
    ) -> None:
        _check_expiry(expires)
        if config.auth is not None:
            raise ConfigurationError("no URL can be presigned: this service has no signatures")
        self._config = config
        self._expires = int(expires)
        self._method = method
        self.attempts: Attempts[Any] = begin(config, request, _attempts_without_body_steps)
        _refuse_errands(self.attempts)

    def url(self) -> PresignedUrl:
        """The URL, signed now."""
        request, endpoint = self.attempts.unsigned_request()
        operation, config = self.attempts.operation, self._config
        if self._method is not None:
            request.method = self._method
        headers = request.headers
        # What a client says of itself is not part of somebody else's call.
        headers.pop("user-agent", None)
        request.query += _moved_body(request, operation)
        if operation.auth == "none" or endpoint.auth == "none":
            return PresignedUrl(request.url, request.method, headers)
        credentials = config.credentials.current() or config.credentials.get()
        if credentials.is_token or endpoint.auth != "sigv4":
            scheme = "a bearer token" if credentials.is_token else endpoint.auth
            raise ConfigurationError(
                f"{operation.name} is to be signed with {scheme}, which no URL can be: pass "
                "credentials=Credentials(...), or call another resource"
            )
        if endpoint.region is None:
            raise ConfigurationError(NO_REGION)
        try:
            url = presign(
                request,
                credentials,
                region=endpoint.region,
                service=endpoint.signing_name,
                now=amz_date(time() + config.clock.offset),
                expires=self._expires,
                # S3, whose paths are signed as they are, knows nothing of the body that comes with a URL.
                unsigned_payload=not endpoint.double_encoding,
                double_encoding=endpoint.double_encoding,
            )
        except Exception as error:
            # Without the frames of the signature: they hold the key and the token.
            raise error.with_traceback(None) from None
        return PresignedUrl(url, request.method, headers)


def _check_expiry(expires: object) -> None:
    if isinstance(expires, bool) or not isinstance(expires, (int, float)):
        raise TypeError(f"expires must be a number of seconds, not {kind(expires)}")
    if not 1 <= expires <= _LONGEST:
        raise ValueError(
            f"expires={expires!r} must be from 1 to {_LONGEST} seconds, which are seven days"
        )


def _attempts_without_body_steps(
    config: ClientConfig, operation: Operation[Any, Any], request: Request[Any, Any], call: str
) -> Attempts[Any]:
    """Whoever has the URL sends the body: neither its checksum nor its compression is known now."""
    found = copy(operation)
    found.prepare = tuple([step for step in operation.prepare if not _is_about_bodies(step)])
    return Attempts(config, found, request, call)


def _is_about_bodies(step: object) -> bool:
    # A step is a function of its module, or an instance of one of its classes.
    return step.__module__.rpartition(".")[2] in ("checksums", "compression", "compressed_streams")


def _moved_body(request: HttpRequest, operation: Operation[Any, Any]) -> list[tuple[str, str]]:
    """The members in the body as parameters of the query, as botocore has them, and leaves ``request`` without a body.

    Raises ``ConfigurationError`` for a body that is more than names with texts, numbers, and lists of such.
    """
    if getattr(request, "content", None) is not None:
        raise _no_url(operation, "a streamed body; leave it out, and send it with the URL")
    body, headers = request.body, request.headers
    content_type = headers.get("content-type", "")
    request.body = b""
    if content_type.startswith(_FORM):
        headers.pop("content-type")
        return parse_qsl(body.decode(), keep_blank_values=True)
    if not body:
        return []
    if "json" not in content_type:
        raise _no_url(operation, "a body; leave it out, and send it with the URL")
    from ..protocols.json import loads

    members: Any = loads(body)
    if not is_dict(members):
        raise _no_url(operation, f"a body that is {kind(members)}")
    return [
        (str(name), text)
        for name, value in members.items()
        for text in _texts(operation, name, value)
    ]


def _texts(operation: Operation[Any, Any], name: object, value: object) -> Iterator[str]:
    for item in value if is_list(value) else [value]:
        if item is None or is_dict(item) or is_list(item):
            raise _no_url(operation, f"{name}, which has parts of its own, in its body")
        # The words of Python, which is what botocore's URLs have.
        yield str(item)


def _no_url(operation: Operation[Any, Any], what: str) -> ConfigurationError:
    return ConfigurationError(f"{operation.name} cannot be presigned with {what}")
