"""Reads the head of an answer: status line and headers (RFC 9112, 4 and 5), strictly.

What two readers could read differently is refused: a line that does not end in CR LF, another control than TAB, white
space round a header's name. Where the body ends is decided elsewhere (``framing.py``), by the headers that this gives.
"""

from __future__ import annotations

from ...http import is_token
from .. import failures

BAD_LINE_END = "a line of its head does not end in CR LF, or holds a control"
NO_STATUS_LINE = "it does not begin with an HTTP/1 status line"
BEGINNING = b"HTTP/1."
_MAX_HEADERS = 100
_BLANKS = " \t"
# bytes.translate drops these: what is left of a head are its controls.
_HARMLESS = bytes(byte for byte in range(256) if byte == 9 or (byte >= 32 and byte != 127))
# Names that answers have had, and each in lower case, so that a name is looked at once.
_names: dict[str, str] = {}
_MAX_NAMES = 1024


class Head:
    """``minor`` is the second digit of the version, which is HTTP/1's. ``headers`` have names in lower case; the values
    of a name that comes twice are joined with ``", "`` (RFC 9110, 5.3). ``names`` has those that came in another case.
    """

    __slots__ = ("headers", "minor", "names", "status")

    def __init__(self, minor: int, status: int) -> None:
        self.minor = minor
        self.status = status
        self.headers: dict[str, str] = {}
        self.names: dict[str, str] = {}

    @property
    def stays_open(self) -> bool:
        """Whether the peer keeps the connection (RFC 9112, 9.3)."""
        options = self.headers.get("connection")
        if options is None:
            return self.minor >= 1
        names = [option.strip(_BLANKS) for option in options.lower().split(",")]
        return "close" not in names and (self.minor >= 1 or "keep-alive" in names)


def parse_head(block: bytes, peer: str) -> Head:
    """The head that ``block`` is, up to but without the empty line; ``peer`` names whose it is in errors.

    Raises ``MalformedResponseError``.
    """
    lines = block.decode("latin-1").split("\r\n")
    if controls(block) != b"\r\n" * (len(lines) - 1):
        raise failures.malformed(peer, BAD_LINE_END)
    if len(lines) > _MAX_HEADERS + 1:
        raise failures.malformed(peer, "its head has too many headers")
    first = lines[0]
    minor, status = first[7:8], first[9:12]
    # isdecimal: of Latin-1 it takes the ASCII digits only, where isdigit takes superscripts.
    readable = minor.isdecimal() and status.isdecimal() and len(status) == 3 and status >= "100"
    if not (
        readable and first.startswith("HTTP/1.") and first[8] == " " and first[12:13] in ("", " ")
    ):
        raise failures.malformed(peer, NO_STATUS_LINE)
    head = Head(int(minor), int(status))
    _parse_headers(lines, head, peer)
    return head


def _parse_headers(lines: list[str], head: Head, peer: str) -> None:
    headers = head.headers
    last = ""
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        lower = _names.get(name)
        if lower is None or not colon:
            if line[0] in _BLANKS and last:
                # A header that goes on in the next line, which an agent takes for one line (RFC 9112, 5.2).
                headers[last] = f"{headers[last]} {line.strip(_BLANKS)}".strip(_BLANKS)
                continue
            lower = _lower_name(name if colon else "", peer)
        value = value.strip(_BLANKS)
        headers[lower] = f"{headers[lower]}, {value}" if lower in headers else value
        if lower != name:
            head.names.setdefault(lower, name)
        last = lower


def _lower_name(name: str, peer: str) -> str:
    """The name of a header in lower case. Raises ``MalformedResponseError`` for what cannot be one."""
    if not is_token(name):
        raise failures.malformed(peer, "a header line cannot be read")
    lower = name.lower()
    if len(_names) < _MAX_NAMES:
        _names[name] = lower
    return lower


def controls(text: bytes) -> bytes:
    """The controls in ``text``, all but TAB (RFC 9110, 5.5): none of them may stand in a line."""
    return text.translate(None, _HARMLESS)
