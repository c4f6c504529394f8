"""Reads the answers that come over one connection, from its bytes as they come in (RFC 9112). No I/O.

It refuses what two readers could read differently, and what a cut could pass off as whole: see ``head.py`` for the
head and ``framing.body_length`` for the end. Interim answers (1xx) are skipped; trailers are checked and dropped. The
bytes come from a transport, which takes the answer out as soon as it is there.
"""

from __future__ import annotations

import sys

from ...http import is_token
from .. import failures
from .framing import FRAMING, body_length, check_framing
from .head import BAD_LINE_END, BEGINNING, NO_STATUS_LINE, controls, parse_head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...exceptions import TransportError
    from .head import Head

MAX_RESPONSE_SIZE = 128 << 20
"""Bytes of body that an answer may have unless a transport is told otherwise; a stream may have any number."""

_MAX_HEAD = 65536
_MAX_LINE = 8192
_MAX_INTERIM = 10
_MAX_TRAILERS = 100
_MAX_HEX_DIGITS = 15
_HEX_DIGITS = b"0123456789abcdefABCDEF"

# What comes next.
_HEAD, _BODY, _SIZE, _CHUNK, _CHUNK_END, _TRAILER, _NOTHING = range(7)


class ResponseParser:
    """``peer`` names the other end in errors. ``begin`` comes before each answer, then ``feed`` until ``done``.

    ``head`` is there when the final answer's head was read. ``started`` says whether any byte of an answer came,
    ``interim`` how many interim answers did, ``stray`` whether bytes came after the end, which nobody asked for.
    """

    __slots__ = (
        "_left",
        "_limit",
        "_method",
        "_next",
        "_part",
        "_peer",
        "_pieces",
        "_room",
        "_trailers",
        "head",
        "interim",
        "started",
        "stray",
    )

    def __init__(self, peer: str) -> None:
        self._peer = peer
        self.begin("GET", None)

    def begin(self, method: str, limit: int | None) -> None:
        """The next bytes answer a request with ``method``; ``limit`` bounds the bytes of its body."""
        self._method = method
        self._limit = limit
        self._room = sys.maxsize if limit is None else limit
        self._next = _HEAD
        self._left = 0  # bytes of the body, or of the chunk
        self._part = b""  # of a line or a head that has not come in full
        self._pieces: list[bytes] = []
        self._trailers = 0
        self.head: Head | None = None
        self.interim = 0
        self.started = False
        self.stray = False

    @property
    def done(self) -> bool:
        """Whether the answer came in full."""
        return self._next == _NOTHING

    @property
    def reusable(self) -> bool:
        """Whether the peer will answer another request: it keeps the connection, and said nothing more."""
        head = self.head
        return self._next == _NOTHING and head is not None and not self.stray and head.stays_open

    def feed(self, data: bytes) -> None:
        """What the connection received. Raises ``MalformedResponseError`` and ``ResponseTooLargeError``, after which
        the connection must be closed.
        """
        self.started = True
        known = len(self._part)
        if known:
            data = self._part + data
            self._part = b""
        if self._next == _HEAD:
            data = self._read_heads(data, known)
        if not data:
            return
        if self._next == _BODY:
            self._read_body(data)
        elif self._next == _NOTHING:
            self.stray = True
        else:
            self._read_chunks(data)

    @property
    def has_more(self) -> bool:
        """Whether some of the body came that nobody took."""
        return bool(self._pieces)

    def take(self) -> bytes:
        """What came of the body since this was last asked."""
        pieces = self._pieces
        if not pieces:
            return b""
        self._pieces = []
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def cut(self, error: BaseException | None = None) -> TransportError:
        """What it means that the connection ended here, before ``done``: by ``error``, or by the peer's will."""
        # From its first byte on it is an answer, so that the service has acted.
        return (failures.truncated if self.started else failures.lost)(self._peer, error)

    def _read_heads(self, data: bytes, known: int) -> bytes:
        """What follows the final answer's head; nothing while that is not there. ``known`` bytes were looked at before:
        a head that comes byte by byte would take time by the square of its length.
        """
        while True:
            end = data.find(b"\r\n\r\n", max(known - 3, 0))
            if not 0 <= end <= _MAX_HEAD:
                self._keep_head(data, known)
                return b""
            head = parse_head(data[:end], self._peer)
            data = data[end + 4 :]
            known = 0
            if head.status >= 200:
                break
            self._skip(head)
        length = body_length(self._peer, self._method, head.status, head.headers, minor=head.minor)
        self.head = head
        self._expect(length)
        return data

    def _keep_head(self, data: bytes, known: int) -> None:
        # What cannot become a head any more is refused now, and not by a timeout.
        if not data.startswith(BEGINNING[: len(data)]):
            raise failures.malformed(self._peer, NO_STATUS_LINE)
        if len(data) > _MAX_HEAD:
            raise failures.malformed(self._peer, f"its head is longer than {_MAX_HEAD} bytes")
        if data.count(b"\n", known) != data.count(b"\r\n", max(known - 1, 0)):
            raise failures.malformed(self._peer, BAD_LINE_END)
        self._part = data

    def _skip(self, head: Head) -> None:
        if head.status == 101:
            raise failures.malformed(
                self._peer, "it switches protocols (101), which was not asked for"
            )
        check_framing(self._peer, head.headers, head.minor)
        self.interim += 1
        if self.interim > _MAX_INTERIM:
            raise failures.malformed(
                self._peer, f"more than {_MAX_INTERIM} interim answers came before the final one"
            )

    def _expect(self, length: int | None) -> None:
        if length is None:
            self._next = _SIZE
        elif length:
            self._take_room(length)
            self._left = length
            self._next = _BODY
        else:
            self._next = _NOTHING

    def _take_room(self, size: int) -> None:
        self._room -= size
        if self._room < 0:
            raise failures.too_large(self._peer, self._limit or 0)

    def _read_body(self, data: bytes) -> None:
        size = len(data)
        if size < self._left:
            self._left -= size
        else:
            if size > self._left:
                data = data[: self._left]
                self.stray = True
            self._next = _NOTHING
        self._pieces.append(data)

    def _read_chunks(self, data: bytes) -> None:
        place = 0
        while place < len(data) and self._next != _NOTHING:
            if self._next == _CHUNK:
                piece = data[place : place + self._left]
                self._pieces.append(piece)
                place += len(piece)
                self._left -= len(piece)
                if not self._left:
                    self._next = _CHUNK_END
                continue
            end = data.find(b"\r\n", place, place + _MAX_LINE)
            if end < 0:
                self._keep_line(data[place:])
                return
            self._read_line(data[place:end])
            place = end + 2
        if place < len(data):
            self.stray = True

    def _keep_line(self, line: bytes) -> None:
        if self._next == _CHUNK_END and line != b"\r":
            raise failures.malformed(self._peer, "a chunk is longer than its announced size")
        if b"\n" in line or len(line) >= _MAX_LINE:
            raise failures.malformed(
                self._peer, "a line between the chunks does not end in CR LF, or is too long"
            )
        self._part = line

    def _read_line(self, line: bytes) -> None:
        """A line between the chunks, or after them."""
        if self._next == _CHUNK_END:
            if line:
                raise failures.malformed(self._peer, "a chunk is longer than its announced size")
            self._next = _SIZE
        elif controls(line):
            raise failures.malformed(self._peer, "a line between the chunks holds a control")
        elif self._next == _SIZE:
            self._left = self._chunk_size(line)
            self._take_room(self._left)
            self._next = _CHUNK if self._left else _TRAILER
        elif line:
            self._skip_trailer(line)
        else:
            self._next = _NOTHING

    def _chunk_size(self, line: bytes) -> int:
        """The size that a chunk's first line announces, in bytes; extensions are skipped (RFC 9112, 7.1)."""
        digits, extended, _ = line.partition(b";")
        if not extended:
            digits = digits.rstrip(b" \t")  # Some servers set a size in a field of fixed width.
        if not digits or len(digits) > _MAX_HEX_DIGITS or digits.strip(_HEX_DIGITS):
            raise failures.malformed(self._peer, "a chunk's size is not a hexadecimal number")
        return int(digits, 16)

    def _skip_trailer(self, line: bytes) -> None:
        self._trailers += 1
        if self._trailers > _MAX_TRAILERS:
            raise failures.malformed(
                self._peer, f"more than {_MAX_TRAILERS} trailers follow the chunks"
            )
        name, colon, _ = line.decode("latin-1").partition(":")
        if not (colon and is_token(name)):
            raise failures.malformed(self._peer, "a trailer cannot be read")
        if name.lower() in FRAMING:
            raise failures.malformed(self._peer, "a trailer announces another body")
