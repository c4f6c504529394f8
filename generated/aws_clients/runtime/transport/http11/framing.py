"""HTTP/1.1's rules for one message, shared by every transport: which head a request is sent with, where a body ends.

No I/O. It refuses a request that would smuggle a line into its own head, and a response whose end cannot be known for
sure (RFC 9112, 6.3): a body that only the connection's end delimits cannot be told from a truncated one. Requests come
from serializing, signing and the caller's own hooks; responses from a transport.
"""

from __future__ import annotations

from ...http import is_field_value, is_token, is_visible
from ..failures import malformed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...http import HttpRequest

IDEMPOTENT = frozenset(("GET", "HEAD", "PUT", "DELETE", "OPTIONS"))
"""Methods that may be sent again when nothing is known of the first time (RFC 9110, 9.2.2)."""

_BODY_EXPECTED = frozenset(("POST", "PUT", "PATCH"))
_BODILESS = frozenset((204, 304))
_MAX_DIGITS = 18


def request_head(request: HttpRequest) -> tuple[str, dict[str, str]]:
    """The target and the headers to send: those of the request, and the ones that HTTP wants besides.

    Added where absent: ``host``, ``content-length``, and ``accept-encoding: identity``, as nothing here decompresses.
    Raises ``ValueError`` when a part of the head holds a character that could end it, or the two lengths differ. The
    text names the header, never its value.
    """
    target = request.target
    if not (target.startswith("/") and is_visible(target)):
        raise ValueError(
            "the request's path must start with '/' and be percent-encoded, without spaces or controls"
        )
    if not is_token(request.method):
        raise ValueError("the request's method must be a token such as 'GET'")
    headers = {"host": request.host, "accept-encoding": "identity"} | request.headers
    _check_headers(headers)
    if request.body or request.method in _BODY_EXPECTED:
        length = str(len(request.body))
        if headers.setdefault("content-length", length) != length:
            raise ValueError(
                f"header 'content-length' must be the length of the body, {length}, or be left out"
            )
    return target, headers


def body_length(
    at: str, method: str, status: int, headers: Iterable[tuple[str, str]]
) -> int | None:
    """How many bytes of body a response has; ``None`` when it is chunked. ``headers`` have lower-case names.

    Raises ``MalformedResponseError`` for framing that RFC 9112 (6.1 to 6.3) calls wrong or two readers could read
    differently: both lengths, a length twice, a length that is no number, another coding than ``chunked``, no length.
    """
    lengths: list[str] = []
    codings: list[str] = []
    for name, value in headers:
        if "\0" in value:
            raise malformed(at, f"header {name!r} holds a NUL")
        if name == "content-length":
            lengths.append(value)
        elif name == "transfer-encoding":
            codings.append(value)
    if method == "HEAD" or status in _BODILESS:
        return 0
    if lengths and codings:
        raise malformed(at, "it has both Content-Length and Transfer-Encoding")
    if codings:
        if [coding.lower() for coding in codings] != ["chunked"]:
            raise malformed(at, "its Transfer-Encoding is not just 'chunked'")
        return None
    return _announced(at, lengths)


def _announced(at: str, lengths: list[str]) -> int:
    if not lengths:
        raise malformed(
            at, "its end is not announced by Content-Length or chunks, so a cut could not be seen"
        )
    if len(lengths) > 1:
        raise malformed(at, "it has more than one Content-Length")
    digits = lengths[0]
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MAX_DIGITS):
        raise malformed(at, "its Content-Length is not a number of bytes")
    return int(digits)


def chunk_size(at: str, line: bytes) -> int:
    """The size that a chunk's first line announces, in bytes; extensions are skipped (RFC 9112, 7.1)."""
    digits = line.partition(b";")[0].rstrip(b" \t\r\n")
    if not digits or len(digits) > _MAX_DIGITS - 3 or digits.strip(b"0123456789abcdefABCDEF"):
        raise malformed(at, "a chunk's size is not a hexadecimal number")
    return int(digits, 16)


def _check_headers(headers: dict[str, str]) -> None:
    # All at once, as they come from a client; one by one when that does not settle it.
    if "" not in headers and is_token("".join(headers)) and "".join(headers.values()).isprintable():
        return
    for name, value in headers.items():
        if not is_token(name):
            raise ValueError(
                f"{name!r} cannot be the name of a header: letters, digits and !#$%&'*+-.^_`|~ only"
            )
        if not is_field_value(value):
            raise ValueError(
                f"header {name!r} must not hold a line break, another control or a lone surrogate"
            )
