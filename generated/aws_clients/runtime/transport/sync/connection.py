"""One open connection of the synchronous transport: a request goes out, its answer is read in full, then the next.

It owns the socket and what is read from it: heads by ``head.py``, bodies as ``framing.py`` says where they end.
``http.client`` would take an EOF inside the head for its end, 103 for the final answer, and drop what follows a body;
importing it takes 30 ms, most of it for the parser of e-mails that reads its heads. Requests come checked, as bytes;
what sockets raise leaves as a ``TransportError``.
"""

from __future__ import annotations

import io
import select
import ssl
from time import monotonic

from ...http import HttpResponse
from .. import failures
from ..http11.framing import body_length, chunk_size
from ..http11.head import MAX_LINE, read_head

TYPE_CHECKING = False
if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator, Mapping

    from _typeshed import WriteableBuffer

    from ...http import Timeouts
    from ..http11.head import Head

_MAX_INTERIM = 10
_MAX_TRAILERS = 100
_PIECE = 1 << 20


class Deadline:
    """When an attempt is over, by the monotonic clock; ``seconds`` from now, or never."""

    __slots__ = ("_at",)

    def __init__(self, seconds: float | None) -> None:
        self._at = None if seconds is None else monotonic() + seconds

    @property
    def over(self) -> bool:
        return self._at is not None and monotonic() >= self._at

    def left(self, limit: float | None = None) -> float | None:
        """Seconds for the next wait, at most ``limit``; None is for ever. ``TimeoutError`` when none are left."""
        if self._at is None:
            return limit
        left = self._at - monotonic()
        if left <= 0:
            raise TimeoutError("the attempt's time is up")
        return left if limit is None else min(left, limit)


class _Incoming(io.RawIOBase):
    """What a socket receives, each wait within the exchange's limits. While ``parked`` it leaves the socket alone."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.deadline = Deadline(None)
        self.wait: float | None = None
        self.received = 0
        self.ended = False
        self.parked = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int | None:
        if self.parked:
            return None
        self.sock.settimeout(self.deadline.left(self.wait))
        count = self.sock.recv_into(buffer)
        self.received += count
        self.ended = count == 0
        return count


class Connection:
    """An open connection, TLS and proxy tunnel included. Not thread-safe: one exchange at a time."""

    __slots__ = ("_at", "_incoming", "_sock", "_stream", "reusable")

    def __init__(self, sock: socket.socket, at: str) -> None:
        self._at = at
        self._sock = sock
        self._incoming = _Incoming(sock)
        self._stream: io.BufferedReader = io.BufferedReader(self._incoming)
        self.reusable = False

    @property
    def answering(self) -> bool:
        """Whether any byte came in since the last exchange began."""
        return self._incoming.received > 0

    def is_clean(self) -> bool:
        """Whether an idle connection can serve another exchange: open at both ends, nothing unasked for came in."""
        pending = isinstance(self._sock, ssl.SSLSocket) and self._sock.pending() > 0
        return not pending and not is_readable(self._sock.fileno())

    def exchange(
        self, request: bytes, method: str, timeout: Timeouts, deadline: Deadline
    ) -> HttpResponse:
        """Sends one request, reads its whole answer, and says in ``reusable`` whether another may follow.

        After any exception the connection must be closed.
        """
        self.reusable = False
        self._begin(timeout.read, deadline)
        try:
            whole = self._write(request)
            head = self._read_head()
            length = body_length(self._at, method, head.status, head.headers)
            body = self._read_chunks() if length is None else self._read_exactly(length)
        except TimeoutError as error:
            raise failures.no_answer_in_time(self._at, timeout, over=deadline.over) from error
        except OSError as error:
            # From its first byte on it is an answer, so that the service has acted.
            fail = failures.truncated if self.answering else failures.lost
            raise fail(self._at, error) from error
        response = HttpResponse(head.status, head.headers, body)
        self.reusable = (
            whole and _stays_open(head.minor, response.headers) and not self._has_stray_bytes()
        )
        return response

    def tunnel(self, authority: str, authorization: str | None, deadline: Deadline) -> int:
        """Asks a proxy for a tunnel (RFC 9110, 9.3.6); returns the status of its answer."""
        lines = [f"CONNECT {authority} HTTP/1.1", f"host: {authority}"]
        if authorization:
            lines.append(f"proxy-authorization: {authorization}")
        self._begin(None, deadline)
        self._write("\r\n".join([*lines, "", ""]).encode())
        head = self._read_head()
        if head.status // 100 == 2 and self._has_stray_bytes():
            raise failures.malformed(
                self._at, "the proxy sent bytes into the tunnel before it was used"
            )
        return head.status

    def close(self) -> None:
        self._sock.close()

    def _begin(self, wait: float | None, deadline: Deadline) -> None:
        incoming = self._incoming
        incoming.parked = False
        incoming.received = 0
        incoming.wait = wait
        incoming.deadline = deadline

    def _write(self, data: bytes) -> bool:
        """Whether all was taken. A peer may answer and hang up before that (413): the answer, or its lack, decides."""
        view = memoryview(data)
        incoming = self._incoming
        try:
            while view:
                self._sock.settimeout(incoming.deadline.left(incoming.wait))
                view = view[self._sock.send(view) :]
        except (BrokenPipeError, ConnectionResetError):
            return False
        return True

    def _read_head(self) -> Head:
        """The head of the final answer: interim ones say nothing that is used here."""
        for number in range(_MAX_INTERIM):
            head = read_head(self._stream, self._at, begun=number > 0)
            if head.status == 101:
                raise failures.malformed(
                    self._at, "it switches protocols (101), which was not asked for"
                )
            if head.status >= 200:
                return head
        raise failures.malformed(
            self._at, f"more than {_MAX_INTERIM} interim answers came before the final one"
        )

    def _read_exactly(self, length: int) -> bytes:
        # By pieces: a length that is announced is not memory to set aside on the peer's word.
        pieces: list[bytes] = []
        while length:
            piece = self._stream.read(min(length, _PIECE))
            if not piece:
                raise failures.truncated(self._at)
            pieces.append(piece)
            length -= len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _read_chunks(self) -> bytes:
        body = b"".join(self._chunks())
        for _ in range(_MAX_TRAILERS):
            if self._read_line() == b"\r\n":
                return body
        raise failures.malformed(self._at, f"more than {_MAX_TRAILERS} trailers follow the chunks")

    def _chunks(self) -> Iterator[bytes]:
        while size := chunk_size(self._at, self._read_line()):
            yield self._read_exactly(size)
            if self._read_exactly(2) != b"\r\n":
                raise failures.malformed(self._at, "a chunk is longer than its announced size")

    def _read_line(self) -> bytes:
        line = self._stream.readline(MAX_LINE)
        if line.endswith(b"\r\n"):
            return line
        if self._incoming.ended:
            raise failures.truncated(self._at)
        raise failures.malformed(
            self._at, "a line between the chunks does not end in CR LF, or is too long"
        )

    def _has_stray_bytes(self) -> bool:
        self._incoming.parked = True
        return bool(self._stream.peek(1))


def is_readable(descriptor: int) -> bool:
    """Whether a read would not wait: bytes, the end of the connection, or an error are there."""
    # select() fails for descriptors from 1024 up, but Windows has nothing else.
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([descriptor], [], [], 0)[0])


def _stays_open(minor: int, headers: Mapping[str, str]) -> bool:
    """Whether the peer keeps the connection (RFC 9112, 9.3)."""
    options = [option.strip() for option in headers.get("connection", "").lower().split(",")]
    return "close" not in options and (minor >= 1 or "keep-alive" in options)
