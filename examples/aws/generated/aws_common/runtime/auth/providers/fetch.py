"""One request of a provider and its answer, read in full, over a connection of its own.

Nothing here follows a redirect: a token must not go where the answer points. The messages of failures name the place,
never a header or a body.
"""

from __future__ import annotations

from time import sleep

from ...exceptions import ConfigurationError, TransportError
from ...http import HttpRequest, Timeouts
from ...transport.proxies import Proxies
from ...transport.sync.pool import HttpTransport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...http import HttpResponse

PAUSE = 0.2
"""Seconds before the second attempt; twice as many before the third."""


def new_request(
    method: str, url: str, headers: Mapping[str, str] | None = None, body: bytes = b""
) -> HttpRequest:
    """A request to ``url``, whose path and query are sent as they are."""
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return HttpRequest(
        method, slash + path or "/", scheme=scheme.lower(), host=host, headers=headers, body=body
    )


def fetch(
    request: HttpRequest,
    place: str,
    *,
    seconds: float,
    attempts: int = 3,
    proxies: Proxies | None = None,
) -> HttpResponse:
    """The answer, whatever its status. Tried again, up to ``attempts`` times of ``seconds`` each, are 429, 5xx and
    what gives no answer. ``proxies`` are the environment's unless they are given. Raises ``ConfigurationError``.
    """
    transport = HttpTransport(proxies=proxies)
    try:
        for attempt in range(attempts):
            if attempt:
                sleep(PAUSE * 2 ** (attempt - 1))
            last = attempt == attempts - 1
            try:
                answer = transport.send(request, timeout=Timeouts(seconds, seconds, seconds))
            except TransportError as error:
                if last:
                    raise ConfigurationError(f"{place}: {error}") from error
            except ValueError as error:
                raise ConfigurationError(f"{place}: {error}") from error
            else:
                if last or (answer.status != 429 and answer.status < 500):
                    return answer
    finally:
        transport.close()
    raise AssertionError("an attempt returns or raises")


def refusal(place: str, status: int, code: str, message: str, *secrets: str) -> ConfigurationError:
    """What an error answer means; ``secrets`` are what was sent, which the message must not repeat."""
    for secret in filter(None, secrets):
        message = message.replace(secret, "<redacted>")
    plain = "".join([character for character in message[:400] if character.isprintable()])
    about = " ".join(filter(None, [code[:100], f"({plain})" if plain else ""]))
    return ConfigurationError(
        f"{place}: refused with status {status}" + (f": {about}" if about else "")
    )
