"""The transport that synchronous clients send through: a thread-safe pool of connections, opened on demand.

It decides which connection a request takes and whether that one can be used again. It refuses to follow redirects, to
decompress, and to repeat a request that may have been acted on; retrying is the client's business. Requests come
from a client with their endpoint resolved, limits as ``Timeouts`` whose ``total`` is what this attempt has left.
"""

from __future__ import annotations

import os
import sys
from _thread import allocate_lock  # what threading.Lock is, without the import

from ...exceptions import ConnectionLostError
from ...http import split_host
from ..http11.framing import IDEMPOTENT, request_head
from ..proxies import Proxies
from ..tls import default_context
from .connection import Deadline
from .dial import Route, open_connection

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl

    from ...http import HttpRequest, HttpResponse, Timeouts
    from .connection import Connection

_LOGGER = __name__.partition(".")[0]


class HttpTransport:
    """Sends requests over HTTP/1.1 and keeps connections open for the next ones. Safe to share between threads.

    ``max_idle`` bounds the idle connections for each origin. ``tls`` replaces the context that trusts what the
    environment or the system trusts. ``proxies`` default to those of the environment, read here and now.
    """

    def __init__(
        self,
        *,
        max_idle: int = 10,
        tls: ssl.SSLContext | None = None,
        proxies: Proxies | None = None,
    ) -> None:
        self._max_idle = max_idle
        self._tls = tls
        self._proxies = Proxies.from_environment() if proxies is None else proxies
        self._closed = False
        self._process = os.getpid()
        self._lock = allocate_lock()
        self._idle: dict[object, list[Connection]] = {}

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        """The answer to ``request``, read in full, whatever its status.

        Raises ``TransportError`` when there is no usable answer, ``ConfigurationError`` for trust settings that cannot
        be read, ``ValueError`` for a request that cannot be written as HTTP, and ``RuntimeError`` after ``close``.
        """
        if self._closed:
            raise RuntimeError(
                "this HttpTransport is closed; make a new client (or transport) to send again"
            )
        sending = _Sending(request, self._route(request), timeout)
        idle = self._take(sending.route)
        if idle is not None:
            try:
                return self._exchange(idle, sending)
            except ConnectionLostError:
                # The service may close a connection while it is idle, just when a request is on its way.
                if idle.answering or request.method not in IDEMPOTENT:
                    raise
                _log(
                    "%s: an idle connection had ended; sending again on a new one", sending.route.at
                )
        return self._exchange(self._open(sending), sending)

    def close(self) -> None:
        """Closes idle connections now, and busy ones when their answer is read. May be called again."""
        self._closed = True
        with self._lock:
            idle = self._idle
            self._idle = {}
        for connections in idle.values():
            for connection in connections:
                connection.close()

    def _forget_idle(self) -> None:
        self._process = os.getpid()
        self._lock = allocate_lock()
        self._idle = {}

    def _route(self, request: HttpRequest) -> Route:
        if request.scheme not in ("http", "https"):
            raise ValueError(
                f"the request's scheme must be 'http' or 'https', not {request.scheme!r}"
            )
        host, port = split_host(request.host, request.scheme)
        return Route(request.scheme, host, port, self._proxies.find(request.scheme, host, port))

    def _open(self, sending: _Sending) -> Connection:
        _log("%s: opening a connection", sending.route.at)
        context = (self._tls or default_context()) if sending.route.scheme == "https" else None
        return open_connection(sending.route, context, sending.timeout, sending.deadline)

    def _take(self, route: Route) -> Connection | None:
        """The idle connection that was used last, as it is the likeliest to be alive; None when there is none."""
        if self._process != os.getpid():
            self._forget_idle()  # In a forked child: these connections are the parent's.
        while True:
            with self._lock:
                idle = self._idle.get(route.key)
                if not idle:
                    return None
                connection = idle.pop()
            if connection.is_clean():
                return connection
            connection.close()

    def _exchange(self, connection: Connection, sending: _Sending) -> HttpResponse:
        try:
            response = connection.exchange(
                sending.data, sending.method, sending.timeout, sending.deadline
            )
        except BaseException:
            connection.close()
            raise
        if not (connection.reusable and self._keep(connection, sending.route)):
            connection.close()
        return response

    def _keep(self, connection: Connection, route: Route) -> bool:
        with self._lock:
            idle = self._idle.setdefault(route.key, [])
            if self._closed or len(idle) >= self._max_idle:
                return False
            idle.append(connection)
            return True


class _Sending:
    """A request on its way: its bytes, where they go, and how long that may take."""

    __slots__ = ("data", "deadline", "method", "route", "timeout")

    def __init__(self, request: HttpRequest, route: Route, timeout: Timeouts) -> None:
        self.deadline = Deadline(timeout.total)
        self.timeout = timeout
        self.route = route
        self.method = request.method
        self.data = _compose(request, route)


def _compose(request: HttpRequest, route: Route) -> bytes:
    """Head and body in one piece: two sends cost a packet more, and a delayed acknowledgement where Nagle is on."""
    target, headers = request_head(request)
    if route.proxy and route.scheme == "http":
        target = f"http://{request.host}{target}"
        if route.proxy.authorization:
            headers["proxy-authorization"] = route.proxy.authorization
    lines = [f"{request.method} {target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + request.body


def _log(message: str, at: str) -> None:
    # Who wants logs has imported logging; nobody else pays for it.
    logging = sys.modules.get("logging")
    if logging is not None:
        logging.getLogger(_LOGGER).debug(message, at)
