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
    from collections.abc import Mapping

    from ...http import HttpRequest
    from ..proxies import Proxy

LAST_CHUNK = b"0\r\n\r\n"

_BODY_EXPECTED = frozenset(("POST", "PUT", "PATCH"))
FRAMING = frozenset(("content-length", "transfer-encoding"))
_BODILESS = frozenset((204, 304))
_MAX_DIGITS = 18


def request_head(request: HttpRequest, length: int | None) -> tuple[str, dict[str, str]]:
    """The target and the headers to send: those of the request, and the ones that HTTP wants besides.

    ``length`` is the body's in bytes, or None for one that is sent in chunks. Added where absent: ``host``,
    ``accept-encoding: identity``, as nothing here decompresses, and what announces the body. Raises ``ValueError`` when
    a part of the head holds a character that could end it, or announces another body. The text names the header, never
    its value.
    """
    target = request.target
    if not (target.startswith("/") and is_visible(target)):
        raise ValueError(
            "the request's path must start with '/' and be percent-encoded, without spaces or controls"
        )
    if not is_token(request.method):
        raise ValueError("the request's method must be a token such as 'GET'")
    headers = {"host": request.host, "accept-encoding": "identity"} | request.headers
    headers = _checked_headers(headers)
    _announce_body(headers, request.method, length)
    return target, headers


def compose_request(
    request: HttpRequest, length: int | None, proxy: Proxy | None, *, with_body: bool
) -> memoryview:
    """The head of ``request``, and its body ``with_body``, as a view: a view's repr shows nothing, where a frame of a
    request that fails is sent to those who report errors.

    Raises ``ValueError`` as ``request_head`` does.
    """
    try:
        head = compose_head(request, length, proxy)
        return memoryview(head + request.body if with_body else head)
    except ValueError as error:
        raise error.with_traceback(None) from None


def compose_head(request: HttpRequest, length: int | None, proxy: Proxy | None) -> bytes:
    """The head of ``request`` as it is sent; ``proxy`` is the one that forwards it, which is for plain HTTP only."""
    target, headers = request_head(request, length)
    if proxy is not None:
        target = f"http://{request.host}{target}"
        if proxy.authorization:
            headers["proxy-authorization"] = proxy.authorization
    lines = [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([f"{request.method} {target} HTTP/1.1", *lines, "", ""]).encode()


def compose_connect(authority: str, authorization: str | None) -> memoryview:
    """Asks a proxy for a tunnel to ``authority`` (RFC 9110, 9.3.6)."""
    lines = [f"CONNECT {authority} HTTP/1.1", f"host: {authority}"]
    if authorization:
        lines.append(f"proxy-authorization: {authorization}")
    return memoryview("\r\n".join([*lines, "", ""]).encode())


def body_length(
    peer: str, method: str, status: int, headers: Mapping[str, str], *, minor: int = 1
) -> int | None:
    """How many bytes of body a response has; ``None`` when it is chunked. Names in ``headers`` are in lower case, and
    what came twice is joined by a comma.

    Raises ``MalformedResponseError`` for framing that RFC 9112 (6.1 to 6.3) calls wrong or two readers could read
    differently: both lengths, a length twice, a length that is no number, another coding than ``chunked``, a coding in
    HTTP/1.0, no length.
    """
    if method == "CONNECT" and status // 100 == 2:
        return 0  # Whatever the headers are: a tunnel follows (RFC 9112, 6.3).
    coding = check_framing(peer, headers, minor)
    length = headers.get("content-length")
    if method == "HEAD" or status in _BODILESS:
        return 0
    if coding is not None:
        return None
    if length is None:
        raise malformed(
            peer, "its end is not announced by Content-Length or chunks, so a cut could not be seen"
        )
    return int(length)


def check_framing(peer: str, headers: Mapping[str, str], minor: int) -> str | None:
    """The transfer coding; None without one. Any head must be right in this, even where no body can follow."""
    length = headers.get("content-length")
    coding = headers.get("transfer-encoding")
    if length is not None:
        _check_length(peer, length)
    if coding is None:
        return None
    if length is not None:
        raise malformed(peer, "it has both Content-Length and Transfer-Encoding")
    if coding.lower() != "chunked":
        raise malformed(peer, "its Transfer-Encoding is not just 'chunked'")
    if minor == 0:
        raise malformed(peer, "it has a Transfer-Encoding, which HTTP/1.0 does not know")
    return coding


def _check_length(peer: str, digits: str) -> None:
    if "," in digits:
        raise malformed(peer, "it has more than one Content-Length")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MAX_DIGITS):
        raise malformed(peer, "its Content-Length is not a number of bytes")


def as_chunk(piece: memoryview) -> bytes:
    """One chunk. An empty one would be the last (RFC 9112, 7.1)."""
    return b"".join([b"%x\r\n" % len(piece), piece, b"\r\n"])


def check_left(left: int, *, done: bool) -> None:
    """``left`` are the bytes of the announced length that were not sent yet."""
    if left < 0 or (done and left):
        raise ValueError(
            f"the body must have the announced length; it is {'longer' if left < 0 else 'shorter'}"
        )


def _checked_headers(headers: dict[str, str]) -> dict[str, str]:
    """``headers`` with names in lower case, so that none is there twice."""
    names = "".join(headers)
    # All at once, as they come from a client; one by one when that does not settle it.
    if not ("" not in headers and is_token(names) and "".join(headers.values()).isprintable()):
        for name, value in headers.items():
            if not is_token(name):
                raise ValueError(
                    f"{name!r} cannot be the name of a header: letters, digits and !#$%&'*+-.^_`|~ only"
                )
            if not is_field_value(value):
                raise ValueError(
                    f"header {name!r} must not hold a line break, another control or a lone surrogate"
                )
    return headers if names.islower() else {name.lower(): headers[name] for name in headers}


def _announce_body(headers: dict[str, str], method: str, length: int | None) -> None:
    if "transfer-encoding" in headers:
        raise ValueError(
            "header 'transfer-encoding' is the transport's to set; leave it out of the request"
        )
    if length is None:
        if "content-length" in headers:
            raise ValueError("header 'content-length' must be left out when the length is unknown")
        headers["transfer-encoding"] = "chunked"
    elif length or method in _BODY_EXPECTED or "content-length" in headers:
        announced = str(length)
        if headers.setdefault("content-length", announced) != announced:
            raise ValueError(
                f"header 'content-length' must be the length of the body, {length}, or be left out"
            )
