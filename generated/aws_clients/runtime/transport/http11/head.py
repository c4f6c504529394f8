"""Reads the head of an answer: status line and headers (RFC 9112, 4 and 5), strictly, from a stream of bytes.

What two readers could read differently is refused: a line that does not end in CR LF, a CR within one, white space
round a header's name. Where the body ends is decided elsewhere (``framing.py``), by the headers that this gives.
"""

from __future__ import annotations

from ...exceptions import ConnectionLostError
from ...http import is_token
from .. import failures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Lines(Protocol):
        def readline(self, limit: int, /) -> bytes: ...


MAX_LINE = 65536
_MAX_HEADERS = 100
_BLANKS = " \t"
_NO_STATUS_LINE = "it does not begin with an HTTP/1 status line"


class Head:
    """``minor`` is the second digit of the version, which is HTTP/1's; names in ``headers`` are in lower case."""

    __slots__ = ("headers", "minor", "status")

    def __init__(self, minor: int, status: int, headers: list[tuple[str, str]]) -> None:
        self.minor = minor
        self.status = status
        self.headers = headers


def read_head(stream: Lines, at: str, *, begun: bool = False) -> Head:
    """The next head in ``stream``; ``at`` names the peer in errors, ``begun`` says that an interim head came before.

    Raises ``ConnectionLostError`` when the stream ends before the first byte, ``TruncatedResponseError`` when it ends
    within what could have become a head, since the answer had begun, and ``MalformedResponseError`` for what could not.
    """
    try:
        minor, status = _read_status(stream, at)
    except ConnectionLostError:
        if begun:
            raise failures.truncated(at) from None
        raise
    headers: list[tuple[str, str]] = []
    for line in _read_lines(stream, at):
        if line[0] in _BLANKS and headers:
            # A header that goes on in the next line, which an agent takes for one line (RFC 9112, 5.2).
            name, value = headers[-1]
            headers[-1] = (name, f"{value} {line.strip(_BLANKS)}")
        else:
            headers.append(_split_header(line, at))
    return Head(minor, status, headers)


def _read_lines(stream: Lines, at: str) -> list[str]:
    """The lines of the headers, up to the empty one."""
    lines: list[str] = []
    while line := _read_line(stream, at):
        if len(lines) == _MAX_HEADERS:
            raise failures.malformed(at, "its head has too many headers")
        lines.append(line)
    return lines


def _read_status(stream: Lines, at: str) -> tuple[int, int]:
    """``HTTP/1.1 201 Created``: the minor version and the status; the reason may be absent."""
    line = _read_line(stream, at, "HTTP/1.")
    version, _, rest = line.partition(" ")
    minor, status = version[7:], rest[:3]
    readable = _are_digits(minor, 1) and _are_digits(status, 3) and rest[3:4] in ("", " ")
    if not readable or status < "100":
        raise failures.malformed(at, _NO_STATUS_LINE)
    return int(minor), int(status)


def _split_header(line: str, at: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not (colon and is_token(name)):
        raise failures.malformed(at, "a header line cannot be read")
    return name.lower(), value.strip(_BLANKS)


def _read_line(stream: Lines, at: str, beginning: str = "") -> str:
    """The next line without its end. ``beginning`` is how it has to begin."""
    line = stream.readline(MAX_LINE).decode("latin-1")
    if not line.startswith(beginning) and not beginning.startswith(line):
        raise failures.malformed(at, _NO_STATUS_LINE)
    if not line.endswith("\n"):
        if len(line) == MAX_LINE:
            raise failures.malformed(at, "a line of its head is too long")
        raise failures.truncated(at) if line or not beginning else failures.lost(at)
    if not line.endswith("\r\n") or "\r" in line[:-2]:
        raise failures.malformed(at, "a line of its head does not end in CR LF")
    return line[:-2]


def _are_digits(text: str, count: int) -> bool:
    return len(text) == count and text.isascii() and text.isdigit()
