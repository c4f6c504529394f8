"""aiohttp, held to the rules of ``framing.py``: one session, its connector, and what its exceptions mean.

It refuses connections that something was left on: aiohttp hands the next caller an answer that arrived while nobody
waited. Requests come from ``aiohttp.py``, for the running event loop.
"""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from io import BytesIO

from ...http import HttpResponse
from .. import failures
from ..http11.framing import body_length, request_head
from ..sync.connection import is_readable
from . import aiohttp_names as aiohttp
from .aiohttp_names import URL, ResponseHandler

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable
    from typing import Self

    from ...exceptions import TransportError
    from ...http import HttpRequest, Timeouts
    from ..sync.dial import Route
    from .aiohttp_names import Connection, Trace

_HEADERS_NOT_OURS = ("User-Agent", "Content-Type", "Accept", "Accept-Encoding")
_MAX_LINE = 65536
_LARGE = 1 << 20
_TURNS = 20
_LOGGER = __name__.partition(".")[0]


class _Request(aiohttp.ClientRequest):
    """aiohttp announces a body of no bytes for what is not in ``GET_METHODS``; ``request_head`` does where that
    is due.
    """

    GET_METHODS = aiohttp.ClientRequest.GET_METHODS | {"DELETE"}


class _Protocol(ResponseHandler):
    """Knows whether a byte of the answer came: aiohttp says "disconnected" before and within its head."""

    answering = False

    def data_received(self, data: bytes) -> None:
        self.answering = True
        super().data_received(data)


def _make_protocol(loop: asyncio.AbstractEventLoop) -> ResponseHandler:
    return _Protocol(loop)


class _Sending:
    """How far a task's request came: which connection it has, None while it waits for one."""

    __slots__ = ("at", "fresh", "protocol", "transport")

    def __init__(self, at: str) -> None:
        self.at = at
        self.fresh = False
        self.protocol: _Protocol | None = None
        self.transport: asyncio.Transport | None = None

    @property
    def answering(self) -> bool:
        return self.protocol is not None and self.protocol.answering


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
        if sending.transport is not None and not sending.fresh:
            _log("%s: an idle connection had ended; sending again on a new one", sending.at)
        sending.transport = None
        while True:
            sending.fresh = False
            connection = await super().connect(req, traces, timeout)
            if sending.fresh or _is_clean(connection):
                sending.transport = connection.transport
                if isinstance(connection.protocol, _Protocol):
                    connection.protocol.answering = False
                    sending.protocol = connection.protocol
                return connection
            connection.close()

    async def _create_connection(
        self, req: aiohttp.ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> ResponseHandler:
        sending = self.sending[asyncio.current_task()]
        sending.fresh = True
        _log("%s: opening a connection", sending.at)
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
        sending = self._connector.sending[task] = _Sending(route.at)
        response: aiohttp.ClientResponse | None = None
        try:
            response = await self._begin(request, timeout, route, context)
            headers = _checked_headers(response, request.method, route.at)
            return HttpResponse(response.status, headers, await response.read())
        except BaseException as error:
            if response is not None:
                response.close()
            if sending.transport is not None:
                # aiohttp's close would first try to send what is left of the request, for as long as the peer lets it
                # wait.
                sending.transport.abort()
            failure = _failure(
                error,
                route.at,
                timeout,
                connecting=sending.transport is None and not self._closed,
                answering=response is not None or sending.answering,
            )
            if failure is None:
                raise
            # Other causes of aiohttp's show in a traceback, or to what reports it, heads of request and answer.
            raise failure from error if isinstance(error, OSError | UnicodeError) else None
        finally:
            del self._connector.sending[task]

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
        self, request: HttpRequest, timeout: Timeouts, route: Route, context: ssl.SSLContext | None
    ) -> Awaitable[aiohttp.ClientResponse]:
        target, headers = request_head(request)
        proxy = route.proxy
        tunnel_headers: dict[str, str] = {}
        if proxy and proxy.authorization:
            mine = tunnel_headers if context else headers
            mine["Proxy-Authorization"] = proxy.authorization
        # aiohttp warns of large bytes; a file object it sends by pieces.
        body = BytesIO(request.body) if len(request.body) > _LARGE else request.body or None
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
    return not is_readable(connection.transport.get_extra_info("socket").fileno())


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
    body_length(at, method, response.status, headers)
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


def _log(message: str, at: str) -> None:
    # Who wants logs has imported logging; nobody else pays for it.
    logging = sys.modules.get("logging")
    if logging is not None:
        logging.getLogger(_LOGGER).debug(message, at)
