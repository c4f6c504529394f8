"""The transport that synchronous clients send through: a thread-safe pool of connections, opened on demand.

It decides which connection a request takes and whether that one can be used again. It refuses to follow redirects, to
decompress, and to send a request twice: whether that does harm is the client's to know. Requests come from a client
with their endpoint resolved, limits as ``Timeouts`` whose ``total`` is what this attempt has left.
"""

from __future__ import annotations

import os
from _thread import allocate_lock  # what threading.Lock is, without the import
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
from .connection import Connection
from .dial import open_connection

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from ...http import HttpRequest, Timeouts
    from ..routes import Route
    from .connection import Session
    from .stream import ResponseStream

_MAX_SESSIONS = 64


class HttpTransport:
    """Sends requests over HTTP/1.1 and keeps connections open for the next ones. Safe to share between threads, and
    with a forked child, which opens connections of its own.

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
        self._lock = allocate_lock()
        self._bounds = (max_idle, max_idle_in_all, max_idle_seconds)
        self._idle = self._make_idle()
        self._sessions: dict[Route, Session] = {}

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        """The answer to ``request``, read in full, whatever its status.

        Raises ``TransportError`` when there is no usable answer, ``ConfigurationError`` for trust settings that cannot
        be read, ``ValueError`` for a request that cannot be written as HTTP, and ``RuntimeError`` after ``close``.
        """
        route = self._find_route(request)
        # Head and body in one piece: two sends cost a packet more, and a delayed acknowledgement where Nagle is on.
        data = compose_request(request, len(request.body), route.forwarder, with_body=True)
        connection = self._begin(request.method, route, timeout, self._max_response_size)
        try:
            connection.send(data)
            head = connection.read_head()
            body = connection.read_all()
        except BaseException as error:
            self._give_up(connection, error)
            raise
        self._give_back(connection)
        response = HttpResponse(head.status, (), body)
        response.headers, response.names = head.headers, head.names
        return response

    def stream(
        self,
        request: HttpRequest,
        *,
        timeout: Timeouts,
        body: Iterable[bytes] | None = None,
        length: int | None = None,
    ) -> ResponseStream:
        """The answer to ``request`` with its body unread; it must be read to its end or closed.

        ``body`` takes the place of the request's: its pieces are sent as they come, in chunks unless ``length`` says
        how many bytes they are. ``timeout.total`` goes on until the answer is read. Raises what ``send`` does, and
        ``ValueError`` when ``body`` is not ``length`` bytes.
        """
        from .stream import ResponseStream, send_pieces

        route = self._find_route(request)
        size = len(request.body) if body is None else length
        data = compose_request(request, size, route.forwarder, with_body=body is None)
        body = None if body is None else iter(body)  # a list of pieces would show them
        connection = self._begin(request.method, route, timeout, None)
        try:
            if body is None:
                connection.send(data)
            else:
                send_pieces(connection, data, body, length)
            head = connection.read_head()
        except BaseException as error:
            self._give_up(connection, error)
            raise
        return ResponseStream(connection, head, self._give_back, self._give_up)

    def close(self) -> None:
        """Closes idle connections now, and busy ones when their answer is read. May be called again."""
        self._closed = True
        self._forget_parents()
        with self._lock:
            leaving = self._idle.drop_all()
        _close(leaving)

    def _give_back(self, connection: Connection) -> None:
        """Keeps ``connection``, whose answer was read, for the next request, or closes it."""
        if not connection.used:
            self._keep_session(connection)
        self._forget_parents()
        leaving = [connection]
        if connection.reusable and connection.process == self._process:
            connection.used = True
            with self._lock:
                if not self._closed:
                    leaving = self._idle.put(connection)
        _close(leaving)

    def _give_up(self, connection: Connection, error: BaseException) -> None:
        """Closes ``connection``, which failed, and those that may have ended with it."""
        connection.close()
        failures.forget_exchange(error)
        if isinstance(error, ConnectionLostError) and connection.harmless:
            error.safe_to_repeat = True
            self._forget_parents()
            with self._lock:
                leaving = self._idle.drop_route(connection.route)
            _close(leaving)

    def _make_idle(self) -> IdleConnections[Connection]:
        return IdleConnections(*self._bounds)

    def _find_route(self, request: HttpRequest) -> Route:
        if self._closed:
            raise RuntimeError(
                "this HttpTransport is closed; make a new client (or transport) to send again"
            )
        return self._routes.find(request.scheme, request.host)

    def _begin(self, method: str, route: Route, timeout: Timeouts, limit: int | None) -> Connection:
        """A connection that waits for the bytes of a request."""
        deadline = None if timeout.total is None else monotonic() + timeout.total
        connection = self._take(route) or self._open(route, timeout, deadline)
        connection.begin(method, timeout, deadline, limit)
        return connection

    def _take(self, route: Route) -> Connection | None:
        """An idle connection that can be used again; None when there is none."""
        self._forget_parents()
        while True:
            with self._lock:
                connection = self._idle.take(route)
            if connection is None:
                return None
            if self._idle.is_fresh(connection) and connection.is_clean():
                return connection
            connection.close()

    def _open(self, route: Route, timeout: Timeouts, deadline: float | None) -> Connection:
        log("%s: opening a connection", route.peer)
        context = None if route.scheme == "http" else self._tls
        if context is None and route.scheme == "https":
            from ..tls import default_context

            context = default_context()
        return open_connection(route, context, self._sessions.get(route), timeout, deadline)

    def _keep_session(self, connection: Connection) -> None:
        session = connection.session
        if session is not None:
            if len(self._sessions) >= _MAX_SESSIONS:
                self._sessions.clear()
            self._sessions[connection.route] = session

    def _forget_parents(self) -> None:
        """In a forked child: what was idle is the parent's, and the lock may be held by a thread that is not here."""
        if self._process != os.getpid():
            self._process = os.getpid()
            self._lock = allocate_lock()
            parents, self._idle = self._idle, self._make_idle()
            _close(parents.drop_all())


def _close(connections: list[Connection]) -> None:
    for connection in connections:
        connection.close()
