"""One open connection of the synchronous transport: a request goes out, its answer comes in, then the next.

It owns the socket and every wait for it; what the bytes mean is the parser's to say (``http11/parser.py``). Requests
come checked, as bytes; what sockets raise leaves as a ``TransportError``.
"""

from __future__ import annotations

import sys
from time import monotonic

from ...http import Timeouts
from .. import failures
from ..http11.parser import ResponseParser
from ..waiting import READABLE, WRITABLE, Poll, time_left

TYPE_CHECKING = False
if TYPE_CHECKING:
    import socket
    import ssl

    from ..http11.head import Head
    from ..routes import Route

    Session = tuple[ssl.SSLContext, ssl.SSLSession]

_PIECE = 65536
_TLS_PIECE = (
    16384  # The most that a record holds; a longer write would wait until all of it is sent.
)
_NEVER_SET = -1.0
_NO_LIMITS = Timeouts(None, None, None, write=None)


class Connection:
    """An open connection, TLS and proxy tunnel included. Not thread-safe: one exchange at a time.

    After any exception it must be closed. ``used`` says whether it had answered before the exchange that is under way.
    """

    __slots__ = (
        "_asked",
        "_deadline",
        "_parser",
        "_readable",
        "_sock",
        "_timeout",
        "_tls",
        "_unsent",
        "_wait",
        "_whole",
        "idle_since",
        "process",
        "route",
        "used",
    )

    def __init__(self, sock: socket.socket, route: Route, process: int) -> None:
        self.route = route
        self.process = process
        self.used = False
        self.idle_since = 0.0
        self._parser = ResponseParser(route.peer)
        self._wait: float | None = _NEVER_SET
        self._whole = True
        self._unsent = True
        self._use(sock, tls=None)

    def _use(self, sock: socket.socket, tls: ssl.SSLSocket | None) -> None:
        self._sock = sock
        self._tls = tls
        self._wait = _NEVER_SET
        self._readable = Poll(sock.fileno())

    def start_tls(
        self, context: ssl.SSLContext, session: Session | None, deadline: float | None
    ) -> None:
        """Goes on over TLS; ``session`` is of an earlier connection, and saves half of the handshake."""
        resumed = session[1] if session is not None and session[0] is context else None
        tls = context.wrap_socket(
            self._sock,
            server_hostname=self.route.host.encode(),
            do_handshake_on_connect=False,
            session=resumed,
        )
        self._use(tls, tls)
        tls.settimeout(time_left(deadline))
        tls.do_handshake()

    @property
    def session(self) -> Session | None:
        """What a later connection can resume. With TLS 1.3 it is there once something was read."""
        tls = self._tls
        if tls is None or tls.session is None:
            return None
        return tls.context, tls.session

    @property
    def reusable(self) -> bool:
        return self._whole and self._parser.reusable

    @property
    def read_out(self) -> bool:
        """Whether the answer came to its end and all of it was taken."""
        return self._parser.done and not self._parser.has_more

    @property
    def harmless(self) -> bool:
        """Whether a connection that was lost now did nothing: it had been idle, or nothing left, and nothing came."""
        return (self.used or self._unsent) and not self._parser.started

    def is_clean(self) -> bool:
        """Whether an idle connection can serve another exchange: open at both ends, nothing unasked for came in."""
        pending = self._tls is not None and self._tls.pending() > 0
        return not pending and not self._readable.is_readable()

    def begin(
        self, method: str, timeout: Timeouts, deadline: float | None, limit: int | None
    ) -> None:
        """The next exchange: ``send`` its request by pieces, then ``read_head`` and the rest of its answer."""
        self._parser.begin(method, limit)
        self._timeout = timeout
        self._deadline = deadline
        self._whole = True
        self._unsent = True

    def send(self, data: memoryview) -> bool:
        """Whether the next piece of the request is wanted: not once the answer is there, which need not wait for all
        of the request (413 for one), or the peer hung up. What that means is the answer's, or its lack's, to say.
        """
        view = data
        try:
            # Nearly always the kernel takes all of it.
            if self._tls is None or len(data) <= _TLS_PIECE:
                self._limit_wait(self._timeout.write)
                view = view[self._sock.send(view) :]
                self._unsent = False
            if view:
                self._whole = self._send_and_listen(view)
        except TimeoutError as error:
            raise failures.not_taken_in_time(
                self.route.peer, self._timeout, over=self._is_over()
            ) from error
        except OSError:
            self._whole = False
        return self._whole

    def has_answer(self) -> bool:
        """Whether the answer began before all of the request was sent; asked between its pieces."""
        if self._readable.is_readable():
            self._never_wait()
            self._whole = not self._hear()
        return not self._whole

    def read_head(self) -> Head:
        """The head of the final answer."""
        self._asked = monotonic()
        while self._parser.head is None:
            self._receive()
        return self._parser.head

    def read_piece(self) -> bytes:
        """What came next of the body, after a wait when there is nothing yet; empty at its end."""
        while not (piece := self._parser.take()) and not self._parser.done:
            self._receive()
        return piece

    def read_all(self) -> bytes:
        """The rest of the body."""
        while not self._parser.done:
            self._receive()
        return self._parser.take()

    def open_tunnel(self, request: memoryview, deadline: float | None) -> int:
        """Asks a proxy for a tunnel; returns the status of its answer."""
        self.begin("CONNECT", _NO_LIMITS, deadline, None)
        self.send(request)
        status = self.read_head().status
        if status // 100 == 2 and self._parser.stray:
            raise failures.malformed(
                self.route.peer, "the proxy sent bytes into the tunnel before it was used"
            )
        return status

    def close(self) -> None:
        # No close_notify: a forked child that closes what it inherited must not end the parent's session.
        self._sock.close()

    def _limit_wait(self, limit: float | None) -> None:
        wait = time_left(self._deadline, limit)
        if wait != self._wait:  # It costs a system call.
            self._sock.settimeout(wait)
            self._wait = wait

    def _is_over(self) -> bool:
        return self._deadline is not None and monotonic() >= self._deadline

    def _receive(self) -> None:
        try:
            self._limit_wait(self._read_limit())
            data = self._sock.recv(_PIECE)
        except TimeoutError as error:
            raise failures.no_answer_in_time(
                self.route.peer, self._timeout, over=self._is_over()
            ) from error
        except OSError as error:
            raise self._parser.cut(error) from error
        self._feed(data)

    def _feed(self, data: bytes) -> None:
        if not data:
            raise self._parser.cut()
        self._parser.feed(data)

    def _read_limit(self) -> float | None:
        limit = self._timeout.read
        if limit is None or not self._parser.interim or self._parser.head is not None:
            return limit
        # Interim answers are no answer: they do not make the wait for one longer.
        return time_left(self._asked + limit)

    def _send_and_listen(self, view: memoryview) -> bool:
        """Sends by pieces, and reads what comes meanwhile; whether all was sent."""
        self._never_wait()
        either = poll = Poll(self._sock.fileno(), writable=True)
        limit, taken = self._timeout.write, monotonic()
        while view:
            left = None if limit is None else time_left(taken + limit)
            ready = poll.wait(time_left(self._deadline, left))
            poll = either
            if not ready:
                raise TimeoutError("the peer takes nothing")
            if ready & READABLE and self._hear():
                return False
            if not ready & WRITABLE:
                continue
            try:
                view = view[self._sock.send(view[: _TLS_PIECE if self._tls else _PIECE]) :]
                self._unsent, taken = False, monotonic()
            except OSError as error:
                if not _would_wait(error):
                    raise
                if not isinstance(error, BlockingIOError):
                    poll = self._readable  # TLS has to read before it can write.
        return True

    def _never_wait(self) -> None:
        self._sock.settimeout(0)
        self._wait = 0

    def _hear(self) -> bool:
        """Whether the final answer, or the end of the connection, is there; a TLS socket may be readable without."""
        while self._parser.head is None:
            try:
                data = self._sock.recv(_PIECE)
            except OSError as error:
                return not _would_wait(error)
            if not data:
                return True
            self._parser.feed(data)
        return True


def _would_wait(error: OSError) -> bool:
    if isinstance(error, BlockingIOError):
        return True
    tls = sys.modules.get("ssl")  # Not loaded for plain HTTP: it takes 12 ms.
    return tls is not None and isinstance(error, (tls.SSLWantReadError, tls.SSLWantWriteError))
