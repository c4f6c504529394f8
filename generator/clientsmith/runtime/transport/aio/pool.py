"""The transport that asynchronous clients send through: a pool of connections of one event loop, opened on demand.

It decides and refuses what ``HttpTransport`` does, sends the same bytes, and speaks of trouble in the same words.
"""

from __future__ import annotations

import asyncio
import os
from time import monotonic

from ...exceptions import ConnectionLostError
from ...http import HttpResponse
from .. import failures
from ..http11.framing import compose_request
from ..http11.parser import MAX_RESPONSE_SIZE
from ..idle import MAX_IDLE, MAX_IDLE_IN_ALL, MAX_IDLE_SECONDS, IdleConnections
from ..log import log
from ..proxies import Proxies
from ..routes import Routes
from .dial import open_connection
from .protocol import CLOSED, PIECE, Connection

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterable

    from ...http import HttpRequest, Timeouts
    from ..routes import Route
    from .stream import AsyncResponseStream
    from .tls import Session

_MAX_SESSIONS = 64


class AsyncHttpTransport:
    """Sends requests over HTTP/1.1 and keeps connections open for the next ones, in one event loop at a time.

    When that loop is closed, or in a forked child, the next one to send gets connections of its own.

    ``max_idle`` bounds the idle connections of each origin, ``max_idle_in_all`` those of all together, and none is used
    that was idle for ``max_idle_seconds``. ``max_response_size`` bounds the body of an answer in bytes, where it is not
    read as a stream; None is without limit. ``tls`` replaces the context that trusts what the environment or the system
    trusts. ``proxies`` default to those of the environment, read here and now.
    """

    def __init__(
        self,
        *,
        max_idle: int = MAX_IDLE,
        max_idle_in_all: int = MAX_IDLE_IN_ALL,
        max_idle_seconds: float = MAX_IDLE_SECONDS,
        max_response_size: int | None = MAX_RESPONSE_SIZE,
        tls: ssl.SSLContext | None = None,
        proxies: Proxies | None = None,
    ) -> None:
        self._tls = tls
        self._routes = Routes(Proxies.from_environment() if proxies is None else proxies)
        self._max_response_size = max_response_size
        self._closed = False
        self._process = os.getpid()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._bounds = (max_idle, max_idle_in_all, max_idle_seconds)
        self._idle = self._make_idle()
        self._open: set[Connection] = set()
        self._sessions: dict[Route, Session] = {}

    async def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        """The answer to ``request``, read in full, whatever its status. Cancelling closes the connection in use.

        Raises ``TransportError`` when there is no usable answer, ``ConfigurationError`` for trust settings that cannot
        be read, ``ValueError`` for a request that cannot be written as HTTP, and ``RuntimeError`` after ``close`` or
        while another loop uses this transport.
        """
        route = self._find_route(request)
        data = compose_request(request, len(request.body), route.forwarder, with_body=True)
        deadline = self._deadline(timeout)
        connection = self._take(route) or await self._connect(route, timeout, deadline)
        connection.begin(request.method, timeout, deadline, self._max_response_size, streamed=False)
        try:
            if len(data) > PIECE:
                await connection.send(data)
            else:
                connection.write(data)
            body = await connection.read_all()
            head = await connection.read_head()
        except BaseException as error:
            self._give_up(connection, error)
            raise
        self._give_back(connection)
        response = HttpResponse(head.status, (), body)
        response.headers, response.names = head.headers, head.names
        return response

    async def stream(
        self,
        request: HttpRequest,
        *,
        timeout: Timeouts,
        body: AsyncIterable[bytes] | None = None,
        length: int | None = None,
    ) -> AsyncResponseStream:
        """The answer to ``request`` with its body unread; it must be read to its end or closed.

        ``body`` takes the place of the request's: its pieces are sent as they come, in chunks unless ``length`` says
        how many bytes they are. ``timeout.total`` goes on until the answer is read. Raises what ``send`` does, and
        ``ValueError`` when ``body`` is not ``length`` bytes.
        """
        from .stream import AsyncResponseStream, send_pieces

        route = self._find_route(request)
        size = len(request.body) if body is None else length
        data = compose_request(request, size, route.forwarder, with_body=body is None)
        deadline = self._deadline(timeout)
        connection = self._take(route) or await self._connect(route, timeout, deadline)
        connection.begin(request.method, timeout, deadline, None, streamed=True)
        try:
            if body is None:
                await connection.send(data)
            else:
                await send_pieces(connection, data, body, length)
            head = await connection.read_head()
        except BaseException as error:
            self._give_up(connection, error)
            raise
        return AsyncResponseStream(connection, head, self._give_back, self._give_up)

    async def close(self) -> None:
        """Closes all connections; calls that wait for an answer fail. May be called again."""
        self._closed = True
        if self._process != os.getpid() or self._loop is None or self._loop.is_closed():
            self._forget()
            return
        self._check_loop(asyncio.get_running_loop())
        self._idle.drop_all()
        for connection in list(self._open):
            connection.close()
        # asyncio closes sockets in the loop's next turn.
        await asyncio.sleep(0)

    def _give_back(self, connection: Connection) -> None:
        """Keeps ``connection``, whose answer was read, for the next request, or closes it."""
        connection.finish()
        if not connection.used:
            self._keep_session(connection)
        leaving = [connection]
        if connection.reusable and connection in self._open and not self._closed:
            connection.used = True
            leaving = self._idle.put(connection)
        for left in leaving:
            left.abort()

    def _give_up(self, connection: Connection, error: BaseException) -> None:
        """Closes ``connection``, which failed, and those that may have ended with it."""
        connection.abort()
        failures.forget_exchange(error)
        if isinstance(error, ConnectionLostError) and connection.harmless and not self._closed:
            error.safe_to_repeat = True
            for left in self._idle.drop_route(connection.route):
                left.abort()

    def _make_idle(self) -> IdleConnections[Connection]:
        return IdleConnections(*self._bounds)

    def _find_route(self, request: HttpRequest) -> Route:
        if self._closed:
            raise RuntimeError(
                "this AsyncHttpTransport is closed; make a new client (or transport) to send again"
            )
        return self._routes.find(request.scheme, request.host)

    def _deadline(self, timeout: Timeouts) -> float | None:
        loop = asyncio.get_running_loop()
        if loop is not self._loop or self._process != os.getpid():
            self._move_to(loop)
        return None if timeout.total is None else monotonic() + timeout.total

    def _take(self, route: Route) -> Connection | None:
        """An idle connection that can be used again; None when there is none."""
        while (connection := self._idle.take(route)) is not None:
            if self._idle.is_fresh(connection) and connection.is_clean():
                return connection
            connection.abort()
        return None

    async def _connect(self, route: Route, timeout: Timeouts, deadline: float | None) -> Connection:
        log("%s: opening a connection", route.peer)
        context = None if route.scheme == "http" else self._tls
        if context is None and route.scheme == "https":
            from ..tls import default_context

            context = default_context()
        connection = await open_connection(
            route, context, self._sessions.get(route), timeout, deadline
        )
        if self._closed:
            connection.abort()
            raise failures.lost(route.peer, ConnectionAbortedError(CLOSED))
        self._open.add(connection)
        connection.on_lost = self._lose
        return connection

    def _lose(self, connection: Connection) -> None:
        self._open.discard(connection)
        self._idle.drop(connection)

    def _keep_session(self, connection: Connection) -> None:
        session = connection.session
        if session is not None:
            if len(self._sessions) >= _MAX_SESSIONS:
                self._sessions.clear()
            self._sessions[connection.route] = session

    def _move_to(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._process == os.getpid():
            self._check_loop(loop)
        self._forget()
        self._loop = loop

    def _check_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._loop is not None and self._loop is not loop and not self._loop.is_closed():
            raise RuntimeError(
                "this AsyncHttpTransport is in use by another event loop;"
                " make a client (or transport) for each loop"
            )

    def _forget(self) -> None:
        """Lets go of connections without a word to their loop: it is closed, or, in a forked child, it shares its
        selector with the parent's.
        """
        self._process = os.getpid()
        self._loop = None
        self._open.clear()
        self._idle = self._make_idle()
