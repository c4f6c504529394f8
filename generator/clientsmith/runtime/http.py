"""What goes over the wire: a request before it is sent, a response after it was read in full, and the time they
may take.

Values, and what text each of their parts may be; sending is a transport's business.
"""

from __future__ import annotations

from collections.abc import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from typing_extensions import TypeIs

_UNRESERVED = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_ESCAPES = [chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in range(256)]
_LONGEST = 2_000_000  # s; poll(2) counts milliseconds in a C int, which ends at 24 days
_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_FORBIDDEN_IN_HOST = frozenset("/?#@\\%")
_CONTROLS = frozenset(map(chr, (*range(9), *range(10, 32), 127)))  # but TAB: RFC 9110, 5.5


def quote(text: str) -> str:
    """``text`` percent-encoded as UTF-8; only RFC 3986's unreserved characters stay as they are.

    Raises ``UnicodeEncodeError`` for a lone surrogate.
    """
    data = text.encode()
    if not data.strip(_UNRESERVED):  # a quarter of what str.translate takes
        return str.__str__(text)  # A (str, Enum) would put its name into an f-string.
    return "".join([_ESCAPES[byte] for byte in data])


def is_token(text: str) -> bool:
    """Whether ``text`` can be a method or the name of a header (RFC 9110, 5.6.2)."""
    plain = text.isascii() and text.replace("-", "").isalnum()
    return plain or (bool(text) and _TOKEN.issuperset(text))


def is_field_value(text: str) -> bool:
    """Whether a header can hold ``text``, as UTF-8: no control but TAB, no lone surrogate."""
    if text.isprintable():
        return True
    return _CONTROLS.isdisjoint(text) and not any(["\ud800" <= found <= "\udfff" for found in text])


def is_visible(text: str) -> bool:
    """Whether ``text`` is some ASCII without blanks and controls."""
    return bool(text) and text.isascii() and text.isprintable() and " " not in text


def split_host(host: str, scheme: str) -> tuple[str, int]:
    """A request's ``host`` as (name or address without brackets, port); the port defaults to the scheme's.

    Raises ``ValueError`` for what is not ``name``, ``name:port`` or ``[address]:port``. The text does not repeat the
    host: a misplaced ``user:password@`` would show.
    """
    name, colon, port = host, "", ""
    if not host.endswith("]"):
        before, colon, after = host.rpartition(":")
        if colon:
            name, port = before, after
    bracketed = name.startswith("[") and name.endswith("]")
    bare = name[1:-1] if bracketed else name
    if not (
        is_visible(bare) and _FORBIDDEN_IN_HOST.isdisjoint(bare) and (bracketed or ":" not in bare)
    ):
        raise ValueError(
            "the request's host must be a name or address, with ':port' where there is one"
        )
    if colon and not (port.isascii() and port.isdigit() and int(port[:6]) < 65536):
        raise ValueError("the port in the request's host must be a number from 0 to 65535")
    return bare, int(port) if colon else 443 if scheme == "https" else 80


class HttpRequest:
    """A request, ready to be sent once ``scheme`` and ``host`` are filled in.

    ``path`` is percent-encoded as it is sent; ``query`` holds (name, value) pairs that are not encoded;
    names in ``headers`` are in lower case; ``host`` has the port where there is one. ``host_prefix`` is what
    the operation wants before the endpoint's host (``"data."``). ``source`` is the request of an operation that this
    one was made of, for transports that want to know what they send; None where it was made by hand.
    """

    __slots__ = (
        "body",
        "headers",
        "host",
        "host_prefix",
        "method",
        "path",
        "query",
        "scheme",
        "source",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        query: Iterable[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        scheme: str = "",
        host: str = "",
        host_prefix: str = "",
    ) -> None:
        self.method = method
        self.path = path
        self.query: list[tuple[str, str]] = list(query)
        self.headers: dict[str, str] = dict(headers) if headers else {}
        self.body = body
        self.scheme = scheme
        self.host = host
        self.host_prefix = host_prefix
        # A Request, whose module knows this one.
        self.source: Any = None

    @property
    def target(self) -> str:
        """The request line's target: the path, and the query where there is one, percent-encoded."""
        if not self.query:
            return self.path
        return (
            self.path
            + "?"
            + "&".join([f"{quote(name)}={quote(value)}" for name, value in self.query])
        )

    @property
    def url(self) -> str:
        """The absolute URL; without an endpoint, just the target."""
        return f"{self.scheme}://{self.host}{self.target}" if self.host else self.target

    def copy(self) -> HttpRequest:
        """A request of its own that shares nothing mutable with this one."""
        found = object.__new__(HttpRequest)
        found.method = self.method
        found.path = self.path
        found.query = self.query.copy()
        found.headers = self.headers.copy()
        found.body = self.body
        found.scheme = self.scheme
        found.host = self.host
        found.host_prefix = self.host_prefix
        found.source = self.source
        return found

    def __repr__(self) -> str:
        # Neither path, query, headers nor body: they may hold what is secret.
        return f"<HttpRequest {self.method} {self.host or 'without a host'}>"


def _is_mapping(
    headers: Mapping[str, str] | Iterable[tuple[str, str]],
) -> TypeIs[Mapping[str, str]]:
    return isinstance(headers, (dict, Mapping))  # a dict is found without asking the ABC


class HttpResponse:
    """A response whose body has been read in full. Header names may come in any case; they are kept in lower case.

    ``headers`` is a mapping or pairs; a name that comes twice is joined with ``", "`` (RFC 9110, 5.3). ``names`` has
    the names that came in another case, by those in lower case.
    """

    __slots__ = ("body", "headers", "names", "status")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> None:
        self.status = status
        self.body = body
        self.headers = found = dict[str, str]()
        self.names: dict[str, str] = {}
        for name, value in headers.items() if _is_mapping(headers) else headers:
            lower = name.lower()
            if lower != name:
                self.names.setdefault(lower, name)
            found[lower] = f"{found[lower]}, {value}" if lower in found else value

    def __repr__(self) -> str:
        return f"<HttpResponse {self.status}, {len(self.body)} bytes>"


def _check_seconds(name: str, value: object) -> None:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        kind = type(value).__name__
        raise TypeError(
            f"timeout {name} must be a number of seconds, or None for no limit, not {kind}"
        )
    if not 0 < value <= _LONGEST:
        raise ValueError(
            f"timeout {name}={value!r} must be more than 0 seconds and at most {_LONGEST}, or None for no limit"
        )


class Timeouts:
    """How long a call may take, in seconds; ``None`` is without limit.

    ``connect`` bounds opening one connection (TLS included), ``read`` each wait for bytes from the service, ``write``
    each wait for the service to take bytes of the request, ``total`` the whole call with all its attempts and the
    pauses between them. ``TypeError`` for what is no number,
    ``ValueError`` for one that is not above 0 or beyond 2,000,000 s, which no system call can wait.
    """

    __slots__ = ("connect", "read", "total", "write")

    def __init__(
        self,
        connect: float | None = 10.0,
        read: float | None = 60.0,
        total: float | None = None,
        *,
        write: float | None = 60.0,
    ) -> None:
        limits = (("connect", connect), ("read", read), ("total", total), ("write", write))
        for name, value in limits:
            if value is not None:
                _check_seconds(name, value)
        self.connect = connect
        self.read = read
        self.total = total
        self.write = write

    def within(self, total: float) -> Timeouts:
        """The same limits for one attempt that has ``total`` seconds left."""
        return Timeouts(self.connect, self.read, total, write=self.write)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeouts):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def _values(self) -> tuple[float | None, ...]:
        return self.connect, self.read, self.total, self.write

    def __repr__(self) -> str:
        return f"Timeouts(connect={self.connect!r}, read={self.read!r}, total={self.total!r}, write={self.write!r})"
