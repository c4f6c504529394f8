"""aiohttp, held to the rules of ``framing.py``: one session, its connector, and what its exceptions mean.

The only module that imports aiohttp. It refuses connections that something was left on: aiohttp hands the next caller
an answer that arrived while nobody waited. Requests come from ``aio.py``, for the running event loop.
"""

from __future__ import annotations

import asyncio
from io import BytesIO
from weakref import WeakSet

import aiohttp
from yarl import URL

from . import failures
from .connection import is_readable
from .framing import body_length, request_head
from .http import HttpResponse

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from typing import Self

    from aiohttp.client_proto import ResponseHandler
    from aiohttp.connector import Connection
    from aiohttp.tracing import Trace

    from .dial import Route
    from .errors import TransportError
    from .http import HttpRequest, Timeouts

_HEADERS_NOT_OURS = ("User-Agent", "Content-Type", "Accept", "Accept-Encoding")
_MAX_LINE = 65536
_LARGE = 1 << 20


class _Connector(aiohttp.TCPConnector):
    """Gives out clean connections only, and knows which one a task has: None while it waits for one."""

    used: WeakSet[ResponseHandler]
    transports: dict[asyncio.Task[object] | None, asyncio.Transport | None]

    @classmethod
    def open(cls) -> Self:
        connector = cls(limit=0)
        connector.used = WeakSet()
        connector.transports = {}
        return connector

    async def connect(
        self, req: aiohttp.ClientRequest, traces: list[Trace], timeout: aiohttp.ClientTimeout
    ) -> Connection:
        task = asyncio.current_task()
        self.transports[task] = None
        while True:
            connection = await super().connect(req, traces, timeout)
            if self._is_clean(connection):
                self.transports[task] = connection.transport
                return connection
            connection.close()

    def _is_clean(self, connection: Connection) -> bool:
        protocol = connection.protocol
        if protocol is None or connection.transport is None:
            return False
        if protocol not in self.used:
            self.used.add(protocol)
            return True
        # What the kernel has, the event loop may not have seen yet.
        return not protocol.should_close and not is_readable(
            connection.transport.get_extra_info("socket").fileno()
        )


class Session:
    """The connections of one event loop; made while it runs."""

    def __init__(self) -> None:
        self._connector = _Connector.open()
        self._session = aiohttp.ClientSession(
            connector=self._connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=_HEADERS_NOT_OURS,
            auto_decompress=False,
            trust_env=False,
            max_line_size=_MAX_LINE,
            max_field_size=_MAX_LINE,
        )

    async def send(
        self, request: HttpRequest, timeout: Timeouts, route: Route, context: ssl.SSLContext | None
    ) -> HttpResponse:
        task = asyncio.current_task()
        try:
            return await self._exchange(request, timeout, route, context)
        except BaseException:
            # aiohttp's close would first try to send what is left of the request, for as long as the peer lets it wait.
            if transport := self._connector.transports.get(task):
                transport.abort()
            raise
        finally:
            self._connector.transports.pop(task, None)

    async def close(self) -> None:
        await self._session.close()

    async def _exchange(
        self, request: HttpRequest, timeout: Timeouts, route: Route, context: ssl.SSLContext | None
    ) -> HttpResponse:
        response: aiohttp.ClientResponse | None = None
        try:
            response = await self._begin(request, timeout, route, context)
            return await _read(response, request.method, route.at)
        except (
            UnicodeError
        ) as error:  # The name cannot be written for DNS, a label over 63 bytes for one.
            raise failures.unresolved(route.at, error) from error
        except (aiohttp.ClientError, OSError) as error:
            connecting = self._connector.transports.get(asyncio.current_task()) is None
            answering = response is not None
            failure = _failure(error, route.at, timeout, connecting=connecting, answering=answering)
            # Other causes of aiohttp's show in a traceback, or to what reports it, heads of request and answer.
            raise failure from error if isinstance(error, OSError) else None
        finally:
            if response is not None:
                response.close()

    async def _begin(
        self, request: HttpRequest, timeout: Timeouts, route: Route, context: ssl.SSLContext | None
    ) -> aiohttp.ClientResponse:
        target, headers = request_head(request)
        proxy = route.proxy
        tunnel_headers: dict[str, str] = {}
        if proxy and proxy.authorization:
            mine = tunnel_headers if context else headers
            mine["Proxy-Authorization"] = proxy.authorization
        # aiohttp warns of large bytes; a file object it sends by pieces.
        body = BytesIO(request.body) if len(request.body) > _LARGE else request.body or None
        return await self._session.request(
            request.method,
            URL(f"{request.scheme}://{request.host}{target}", encoded=True),
            data=body,
            headers=headers,
            timeout=_client_timeout(timeout),
            ssl=context or True,
            proxy=URL(f"http://{proxy.at}") if proxy else None,
            proxy_headers=tunnel_headers,
            allow_redirects=False,
            read_until_eof=False,
        )


def _client_timeout(timeout: Timeouts) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=timeout.total,
        connect=timeout.connect,
        sock_read=timeout.read,
        ceil_threshold=float(
            "inf"
        ),  # Or it rounds what is over 5 s up to the loop's next whole second.
    )


async def _read(response: aiohttp.ClientResponse, method: str, at: str) -> HttpResponse:
    headers = [
        (name.decode("latin-1").lower(), value.decode("latin-1"))
        for name, value in response.raw_headers
    ]
    if response.status == 101:
        raise failures.malformed(at, "it switches protocols (101), which was not asked for")
    body_length(at, method, response.status, headers)
    return HttpResponse(response.status, headers, await response.read())


def _failure(
    error: Exception, at: str, timeout: Timeouts, *, connecting: bool, answering: bool
) -> TransportError:
    """What ``error`` means to a caller, by how far the request came."""
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
