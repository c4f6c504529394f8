"""One open connection of the asynchronous transport: a request goes out, its answer comes in, then the next.

It is what asyncio tells of the socket; what the bytes mean is the parser's to say (``http11/parser.py``). One task at a
time drives it, and waits in one place only. Requests come checked, as bytes; whatever goes wrong is kept in ``error``
and raised to that task.
"""

from __future__ import annotations

import asyncio
import ssl
from time import monotonic  # A loop's own time may lag behind it, uvloop's does.

from ...exceptions import TransportError
from ...http import Timeouts
from .. import failures
from ..http11.parser import ResponseParser
from ..waiting import Poll
from .tls import TlsLayer

TYPE_CHECKING = False
if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from ..http11.head import Head
    from ..routes import Route
    from .tls import Session

PIECE = 65536
CLOSED = "the transport was closed"
_UNREAD = 1 << 18  # What a stream holds for a reader that is slow, before the peer has to wait.
_NO_LIMITS = Timeouts(None, None, None, write=None)


class Connection(asyncio.Protocol):
    """An open connection, TLS and proxy tunnel included. After any exception it must be aborted.

    ``used`` says whether it had answered before the exchange that is under way. ``on_lost`` is called when it ended.
    """

    __slots__ = (
        "_asked",
        "_busy",
        "_deadline",
        "_held",
        "_loop",
        "_parser",
        "_paused",
        "_poll",
        "_progress",
        "_resting",
        "_rings",
        "_sock",
        "_streamed",
        "_timeout",
        "_timer",
        "_tls",
        "_transport",
        "_unread",
        "_unsent",
        "_waiter",
        "_whole",
        "_writing",
        "error",
        "idle_since",
        "on_lost",
        "route",
        "used",
    )

    def __init__(self, loop: asyncio.AbstractEventLoop, sock: socket.socket, route: Route) -> None:
        self.route = route
        self.used = False
        self.idle_since = 0.0
        self.error: Exception | None = None
        self.on_lost: Callable[[Connection], object] | None = None
        self._loop = loop
        self._sock = sock
        self._poll = Poll(sock.fileno())
        self._parser = ResponseParser(route.peer)
        self._transport: asyncio.Transport | None = None
        self._tls: TlsLayer | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timeout = _NO_LIMITS
        self._deadline: float | None = None
        self._progress = self._asked = self._rings = 0.0
        self._unread = 0
        self._busy = self._streamed = self._writing = False
        self._held = (
            False  # the peer waits for the next piece of the request, and not we for the peer
        )
        self._paused = False  # by the transport: it has more to send than it wants
        self._resting = False  # reading is, as nobody takes what came
        self._whole = self._unsent = True

    # What the task that has the connection asks for.

    @property
    def transport(self) -> asyncio.Transport:
        assert self._transport is not None  # create_connection waits for connection_made.
        return self._transport

    @property
    def session(self) -> Session | None:
        return None if self._tls is None else self._tls.session

    @property
    def reusable(self) -> bool:
        # What a peer has not taken before it answered stands before the next request.
        sent = self._whole and not self.transport.get_write_buffer_size()
        return sent and self.error is None and self._parser.reusable

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
        # What the kernel has, the event loop may not have seen yet.
        return (
            self.error is None and not self.transport.is_closing() and not self._poll.is_readable()
        )

    async def start_tls(self, context: ssl.SSLContext, session: Session | None) -> None:
        """Goes on over TLS; ``session`` is of an earlier connection, and saves half of the handshake."""
        tls = self._tls = TlsLayer(context, self.route.host, session)
        tls.shake_hands()
        self.transport.write(tls.outgoing())
        while not tls.ready:
            await self._wait()

    async def open_tunnel(self, request: memoryview) -> int:
        """Asks a proxy for a tunnel; returns the status of its answer."""
        self.begin("CONNECT", _NO_LIMITS, None, None, streamed=True)
        self.write(request)
        status = (await self.read_head()).status
        if status // 100 == 2 and self._parser.stray:
            raise failures.malformed(
                self.route.peer, "the proxy sent bytes into the tunnel before it was used"
            )
        self._busy = False
        return status

    def begin(
        self,
        method: str,
        timeout: Timeouts,
        deadline: float | None,
        limit: int | None,
        *,
        streamed: bool,
    ) -> None:
        """The next exchange: ``write`` or ``send`` its request, then ``read_head`` and the rest of its answer.

        ``streamed`` lets the body be read by pieces, and the peer wait when nobody does.
        """
        self._parser.begin(method, limit)
        self._timeout = timeout
        self._deadline = deadline
        self._streamed = streamed
        self._busy = True
        self._held = False
        self._whole = self._unsent = True
        self._unread = 0
        self._progress = self._asked = monotonic()
        self._arm()

    def write(self, data: memoryview) -> None:
        """Sends what is no more than a piece."""
        if self.error is not None:
            raise self.error
        self._unsent = False
        self.transport.write(data if self._tls is None else self._tls.encrypt(data))

    async def send(self, data: memoryview) -> bool:
        """Whether the next piece of the request is wanted: not once the answer is there, which need not wait for all
        of the request (413 for one).
        """
        view = data
        self._writing = True
        self._arm()
        while view and not self.has_answer():
            self.write(view[:PIECE])
            view = view[PIECE:]
            while self._paused and not self.has_answer():
                await self._wait()
        self._writing = False
        self._whole = not view and not self.has_answer()
        self._wait_for_answer()
        return self._whole

    def hold(self, held: bool) -> None:
        """Whether the pieces of the request have yet to be made: the caller may take any time for that."""
        self._held = held
        self._wait_for_answer()

    def _wait_for_answer(self) -> None:
        self._asked = self._progress = monotonic()
        self._arm()

    def has_answer(self) -> bool:
        """Whether the answer began before all of the request was sent."""
        return self._parser.head is not None

    async def read_head(self) -> Head:
        """The head of the final answer."""
        while self._parser.head is None:
            await self._wait()
        return self._parser.head

    async def read_piece(self) -> bytes:
        """What came next of the body, after a wait when there is nothing yet; empty at its end."""
        while not (piece := self._parser.take()) and not self._parser.done:
            await self._wait()
        self._unread = 0
        if self._resting:
            self._resting = False
            self._progress = monotonic()
            self._arm()
            self.transport.resume_reading()
        return piece

    async def read_all(self) -> bytes:
        """The rest of the body."""
        while not self._parser.done:
            await self._wait()
        return self._parser.take()

    def finish(self) -> None:
        """The exchange is over; what comes now nobody asked for."""
        self._busy = False
        self._deadline = None

    def fail(self, error: Exception) -> None:
        """Ends the connection at once; the task that has it gets ``error``."""
        if self.error is None:
            self.error = error
        self.abort()
        self._wake()

    def close(self) -> None:
        """Ends the connection because its transport is closed; a call that is under way fails."""
        self.fail(self._ended(ConnectionAbortedError(CLOSED)))

    def abort(self) -> None:
        self._busy = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._transport is not None:
            self._transport.abort()

    def abandon(self) -> None:
        """``abort`` for an answer that was collected, which may happen in any thread, and after the loop's end."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self.abort)

    async def _wait(self) -> None:
        if self.error is not None:
            raise self.error
        self._waiter = self._loop.create_future()
        await self._waiter

    def _wake(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    # One timer, which is set anew only when it comes too early: most answers come long before.

    def _due(self) -> float | None:
        """When the wait that is under way has lasted too long."""
        limit = self._timeout.write if self._writing else self._timeout.read
        if limit is None or self._resting or (self._held and not self._writing):
            return self._deadline
        # Interim answers are no answer: they do not make the wait for one longer.
        interim = self._parser.interim and self._parser.head is None and not self._writing
        due = limit + (self._asked if interim else self._progress)
        return due if self._deadline is None or due < self._deadline else self._deadline

    def _arm(self) -> None:
        due = self._due()
        if due is None:
            return
        if self._timer is not None:
            if self._rings <= due:
                return
            self._timer.cancel()
        self._rings = due
        self._timer = self._loop.call_later(due - monotonic(), self._check_time)

    def _check_time(self) -> None:
        self._timer = None
        due = self._due()
        if not self._busy or due is None:
            return
        now = monotonic()
        if now < due:
            self._arm()
            return
        over = self._deadline is not None and now >= self._deadline
        late = failures.not_taken_in_time if self._writing else failures.no_answer_in_time
        self.fail(late(self.route.peer, self._timeout, over=over))

    # What asyncio tells.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if TYPE_CHECKING:  # uvloop's transports are none by inheritance.
            assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if not self._writing:
            self._progress = monotonic()
        if self._tls is not None:
            data = self._decrypt(self._tls, data)
        if data:
            self._feed(data)
        if self._tls is not None and self._tls.ended:
            self.eof_received()
            self.transport.close()

    def eof_received(self) -> None:
        if self.error is None:
            self.error = self._ended(None)
            self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        if exc is not None and self._busy and self.error is None:
            self._rescue()
        if self.error is None:
            self.error = self._ended(exc)
        self._paused = False
        self.abort()
        self._wake()
        if self.on_lost is not None:
            self.on_lost(self)

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        self._progress = monotonic()
        self._wake()

    def _feed(self, data: bytes) -> None:
        parser = self._parser
        if not self._busy:
            tls = self.route.scheme == "https" and self._tls is None
            self.fail(
                ssl.SSLError(1, "the peer spoke before the handshake")
                if tls
                else failures.malformed(self.route.peer, "it sent what nobody had asked for")
            )
            return
        try:
            parser.feed(data)
        except TransportError as error:
            self.fail(error)
            return
        if parser.done:
            self._wake()
        elif parser.head is not None and (self._streamed or self._writing):
            self._unread += len(data)
            if self._streamed and self._unread > _UNREAD and not self._resting:
                self._resting = True
                self.transport.pause_reading()
            self._wake()

    def _decrypt(self, tls: TlsLayer, data: bytes) -> bytes:
        shaking = not tls.ready
        try:
            data = tls.decrypt(data)
        except OSError as error:  # ssl's are.
            self.transport.write(tls.outgoing())
            self.fail(self._parser.cut(error) if self._busy else error)
            return b""
        if outgoing := tls.outgoing():
            self.transport.write(outgoing)
        if shaking and tls.ready:
            self._wake()
        return data

    def _ended(self, exc: Exception | None) -> Exception:
        """What the end of the connection means."""
        if self._busy:
            return self._parser.cut(exc)
        return exc or ConnectionResetError("the peer closed it")

    def _rescue(self) -> None:
        """Reads what the kernel still holds when sending failed: a peer may answer and hang up before it took all of
        the request. asyncio closes the socket when this is over.
        """
        try:
            while self.error is None and (data := self._sock.recv(PIECE)):
                self.data_received(data)
        except OSError:
            return
