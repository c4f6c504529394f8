"""aiohttp, held to the rules of ``framing.py``: one session, its connector, and what its exceptions mean.

It refuses connections that something was left on (aiohttp hands the next caller
an answer that arrived while nobody waited), and to send a request twice, which aiohttp does with some; it ends waits
that aiohttp would not. Requests come from ``aiohttp.py``, for the running event loop.
"""

from __future__ import annotations

import asyncio
from functools import partial
from io import BytesIO

from ...exceptions import ConnectionLostError
from ...http import HttpResponse
from .. import failures
from ..http11.framing import body_length, request_head
from ..log import log
from ..waiting import Poll
from . import aiohttp_names as aiohttp
from .aiohttp_names import EMPTY_PAYLOAD, URL, ResponseHandler

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable
    from typing import Self

    from ...exceptions import TransportError
    from ...http import HttpRequest, Timeouts
    from ..routes import Route
    from .aiohttp_names import Connection, Trace

_HEADERS_NOT_OURS = ("User-Agent", "Content-Type", "Accept", "Accept-Encoding")
_MAX_LINE = 65536
_LARGE = 1 << 20
_TURNS = 20


class _Request(aiohttp.ClientRequest):
    """aiohttp announces a body of no bytes for what is not in ``GET_METHODS``; ``request_head`` does where that
    is due.
    """

    GET_METHODS = aiohttp.ClientRequest.GET_METHODS | {"DELETE"}


class _Protocol(ResponseHandler):
    """Knows whether a byte of the answer came: aiohttp says "disconnected" before and within its head."""

    received = 0
    """Bytes since the request that is on its way."""

    def data_received(self, data: bytes) -> None:
        self.received += len(data)
        super().data_received(data)


def _make_protocol(loop: asyncio.AbstractEventLoop) -> ResponseHandler:
    return _Protocol(loop)


class _Repeated(aiohttp.ClientConnectionError):
    """aiohttp was about to send a request once more, because the connection of the first time was lost."""


class _Sending:
    """How far a task's request came: which connection it has, None while it waits for one."""

    __slots__ = ("fresh", "has_head", "peer", "protocol", "stalled", "transport")

    def __init__(self, peer: str) -> None:
        self.peer = peer
        self.fresh = False
        self.has_head = False
        self.stalled: Callable[..., TransportError] | None = None
        self.protocol: _Protocol | None = None
        self.transport: asyncio.Transport | None = None

    @property
    def received(self) -> int:
        return 0 if self.protocol is None else self.protocol.received


class _Watch:
    """Ends a wait that aiohttp does not: for an answer after an interim one (1xx), for a peer that takes no more of the
    request. It looks at what went back and forth some times within each limit.
    """

    __slots__ = (
        "_body",
        "_interval",
        "_loop",
        "_passed",
        "_sending",
        "_since",
        "_timeout",
        "_timer",
    )

    def __init__(
        self, sending: _Sending, timeout: Timeouts, body: BytesIO | memoryview | None
    ) -> None:
        self._sending = sending
        self._timeout = timeout
        self._body = body if isinstance(body, BytesIO) else None
        self._loop = asyncio.get_running_loop()
        self._since = self._loop.time()
        self._passed = (0, 0, 0)
        limits = [limit for limit in (timeout.read, timeout.write) if limit is not None]
        self._interval = min(limits, default=60.0) / 10
        self._timer = self._loop.call_later(self._interval, self._look)

    def stop(self) -> None:
        self._timer.cancel()

    def _look(self) -> None:
        transport = self._sending.transport
        if transport is None:
            self._since = self._loop.time()
        elif self._is_stalled(transport):
            transport.abort()
            return
        self._timer = self._loop.call_later(self._interval, self._look)

    def _is_stalled(self, transport: asyncio.Transport) -> bool:
        waiting = transport.get_write_buffer_size()
        taken = 0 if self._body is None or self._body.closed else self._body.tell()
        # Before the final head there are interim ones at most, which are no answer: they make no wait longer.
        received = self._sending.received if self._sending.has_head else 0
        passed = (received, waiting, taken)
        if passed != self._passed:
            self._passed = passed
            self._since = self._loop.time()
        limit = self._timeout.write if waiting else self._timeout.read
        if limit is None or self._loop.time() - self._since < limit:
            return False
        self._sending.stalled = (
            failures.not_taken_in_time if waiting else failures.no_answer_in_time
        )
        return True


class _Connector(aiohttp.TCPConnector):
    """Gives out clean connections only, and keeps account of them in what the task that asks has in ``sending``."""

    sending: dict[asyncio.Task[object] | None, _Sending]

    @classmethod
    def open(cls) -> Self:
        connector = cls(limit=0)
        connector.sending = {}
        connector._factory = partial(_make_protocol, loop=asyncio.get_running_loop())
        return connector

    async def connect(
        self, req: aiohttp.ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> Connection:
        sending = self.sending[asyncio.current_task()]
        if sending.transport is not None:
            raise _Repeated
        while True:
            sending.fresh = False
            connection = await super().connect(req, traces, timeout)
            if sending.fresh or _is_clean(connection):
                sending.transport = connection.transport
                if isinstance(connection.protocol, _Protocol):
                    connection.protocol.received = 0
                    sending.protocol = connection.protocol
                return connection
            connection.close()

    async def _create_connection(
        self, req: aiohttp.ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> ResponseHandler:
        sending = self.sending[asyncio.current_task()]
        sending.fresh = True
        log("%s: opening a connection", sending.peer)
        return await super()._create_connection(req, traces, timeout)


class Session:
    """The connections of one event loop; made while it runs."""

    def __init__(self) -> None:
        self._connector = _Connector.open()
        self._session = aiohttp.ClientSession(
            connector=self._connector,
            request_class=_Request,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_HEADERS_NOT_OURS,
            auto_decompress=False,
            trust_env=False,
            max_line_size=_MAX_LINE,
            max_field_size=_MAX_LINE,
        )
        self._closed = False
        self._timeout: tuple[Timeouts | None, aiohttp.ClientTimeout] = (
            None,
            aiohttp.ClientTimeout(),
        )

    async def send(
        self, request: HttpRequest, timeout: Timeouts, route: Route, context: ssl.SSLContext | None
    ) -> HttpResponse:
        task = asyncio.current_task()
        sending = self._connector.sending[task] = _Sending(route.peer)
        # aiohttp warns of large bytes; a file object it sends by pieces. Neither it nor a view shows in a frame.
        large = len(request.body) > _LARGE
        body = (BytesIO if large else memoryview)(request.body) if request.body else None
        watch = _Watch(sending, timeout, body)
        response: aiohttp.ClientResponse | None = None
        try:
            response = await self._begin(request, body, timeout, route, context)
            sending.has_head = True
            headers = _checked_headers(response, request.method, route.peer)
            return HttpResponse(response.status, headers, await response.read())
        except BaseException as error:
            if response is not None:
                response.close()
            if sending.transport is not None:
                # aiohttp's close would first try to send what is left of the request, for as long as the peer lets it
                # wait.
                sending.transport.abort()
            response = None  # Its repr has the answer's headers.
            failures.forget_exchange(error)
            failure = self._failure(error, sending, timeout)
            if failure is None:
                raise
            error.__traceback__ = None
            # Other causes of aiohttp's show in a traceback, or to what reports it, heads of request and answer.
            raise failure from error if isinstance(error, OSError | UnicodeError) else None
        finally:
            watch.stop()
            del self._connector.sending[task]

    def _failure(
        self, error: BaseException, sending: _Sending, timeout: Timeouts
    ) -> TransportError | None:
        """What ``error`` means to a caller; None for what is no trouble of the network."""
        if sending.stalled is not None and isinstance(error, Exception):
            return sending.stalled(sending.peer, timeout, over=False)
        failure = _failure(
            error,
            sending.peer,
            timeout,
            connecting=sending.transport is None and not self._closed,
            answering=sending.received > 0,
        )
        if isinstance(failure, ConnectionLostError) and not self._closed:
            failure.safe_to_repeat = not sending.fresh
        return failure

    async def close(self) -> None:
        self._closed = True
        # aiohttp's close forgets the body that a call waits for, and the call with it; the end of its connection does
        # not. Each takes some turns of the loop, TLS the most.
        for sending in self._connector.sending.values():
            if sending.transport is not None:
                sending.transport.abort()
        for _ in range(_TURNS):
            if not any([sending.transport for sending in self._connector.sending.values()]):
                break
            await asyncio.sleep(0)
        await self._session.close()

    def _begin(
        self,
        request: HttpRequest,
        body: BytesIO | memoryview | None,
        timeout: Timeouts,
        route: Route,
        context: ssl.SSLContext | None,
    ) -> Awaitable[aiohttp.ClientResponse]:
        try:
            target, headers = request_head(request, len(request.body))
        except ValueError as error:
            raise error.with_traceback(None) from None
        proxy = route.proxy
        tunnel_headers: dict[str, str] = {}
        if proxy and proxy.authorization:
            mine = tunnel_headers if context else headers
            mine["Proxy-Authorization"] = proxy.authorization
        return self._session.request(
            request.method,
            URL(f"{request.scheme}://{request.host}{target}", encoded=True),
            data=body,
            headers=headers,
            timeout=self._client_timeout(timeout),
            ssl=context or True,
            proxy=URL(f"http://{proxy.at}") if proxy else None,
            proxy_headers=tunnel_headers,
            allow_redirects=False,
            read_until_eof=False,
        )

    def _client_timeout(self, timeout: Timeouts) -> aiohttp.ClientTimeout:
        # A client has the same one for every call, unless that has a deadline.
        last, found = self._timeout
        if last is not timeout:
            found = _client_timeout(timeout)
            self._timeout = (timeout, found)
        return found


def _is_clean(connection: Connection) -> bool:
    """Whether a connection that was idle can serve another request: nothing unasked for came in."""
    protocol = connection.protocol
    if protocol is None or protocol.should_close or connection.transport is None:
        return False
    # What the kernel has, the event loop may not have seen yet.
    return not Poll(connection.transport.get_extra_info("socket").fileno()).is_readable()


def _client_timeout(timeout: Timeouts) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=timeout.total,
        connect=timeout.connect,
        sock_read=timeout.read,
        ceil_threshold=float(
            "inf"
        ),  # Or it rounds what is over 5 s up to the loop's next whole second.
    )


def _checked_headers(
    response: aiohttp.ClientResponse, method: str, at: str
) -> list[tuple[str, str]]:
    headers = [
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in response.raw_headers
    ]
    if response.status == 101:
        raise failures.malformed(at, "it switches protocols (101), which was not asked for")
    length = body_length(at, method, response.status, HttpResponse(0, headers).headers)
    if length is None and response.content is EMPTY_PAYLOAD:
        # aiohttp does not take white space after "chunked" for what it is, and the chunks for none.
        raise failures.malformed(at, "its Transfer-Encoding is not just 'chunked'")
    return headers


def _failure(
    error: BaseException, at: str, timeout: Timeouts, *, connecting: bool, answering: bool
) -> TransportError | None:
    """What ``error`` means to a caller, by how far the request came; None for what is no trouble of the network."""
    if isinstance(error, UnicodeError):
        # The name cannot be written for DNS, a label over 63 bytes for one.
        return failures.unresolved(at, error)
    if isinstance(error, TimeoutError):
        if connecting:
            return failures.not_connected_in_time(at, timeout)
        over = not isinstance(error, aiohttp.SocketTimeoutError)
        return failures.no_answer_in_time(at, timeout, over=over)
    if isinstance(error, aiohttp.ClientResponseError):
        if isinstance(error, aiohttp.ClientHttpProxyError):
            return failures.tunnel_refused(at, error.status)
        # What follows the colon repeats the head, header values included.
        what = error.message.partition(":")[0]
        return failures.no_tunnel(at) if connecting else failures.malformed(at, what)
    if not isinstance(error, aiohttp.ClientError | OSError):
        return None
    if connecting:
        return _connect_failure(error, at)
    cause = error if isinstance(error, OSError) else None
    return failures.truncated(at, cause) if answering else failures.lost(at, cause)


def _connect_failure(error: Exception, at: str) -> TransportError:
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        return failures.untrusted(at, error.certificate_error)
    if not isinstance(error, aiohttp.ClientConnectorError):
        return failures.unreachable(at, error)
    if isinstance(error, aiohttp.ClientSSLError):
        return failures.untrusted(at, error.os_error)
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return failures.unresolved(at, error.os_error)
    return failures.unreachable(at, error.os_error)
