"""A transport for asynchronous clients on aiohttp, for those who want it; it is looked for when a transport is made.

It owns the session of the event loop that it is used in. It refuses what ``HttpTransport`` refuses, in the same words;
what of that is aiohttp's to arrange stands in ``aiohttp_session.py``; ``aiohttp_names.py`` imports it.
"""

from __future__ import annotations

import asyncio
from functools import partial

from ...exceptions import ConfigurationError
from ..http11.parser import MAX_RESPONSE_SIZE
from ..proxies import Proxies
from ..routes import Routes
from ..tls import default_context

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl

    from ...http import HttpRequest, HttpResponse, Timeouts
    from .aiohttp_session import Session


class AioHttpTransport:
    """Sends requests over HTTP/1.1 and keeps connections open for the next ones, in one event loop at a time.

    When that loop is closed, the next one to send gets connections of its own. ``max_response_size`` bounds the body of
    an answer in bytes; None is without limit. ``tls`` replaces the context that trusts what the environment or the
    system trusts. ``proxies`` default to those of the environment, read here and now.
    What a call streams is held in memory here as a whole, within that bound; ``AsyncHttpTransport`` streams it. Over
    TLS, an answer that comes before a large request was taken may be lost when the peer hangs up after it.
    Raises ``ConfigurationError`` when aiohttp is not installed.
    """

    def __init__(
        self,
        *,
        max_response_size: int | None = MAX_RESPONSE_SIZE,
        tls: ssl.SSLContext | None = None,
        proxies: Proxies | None = None,
    ) -> None:
        try:
            from .aiohttp_session import Session
        except ModuleNotFoundError as error:
            if error.name != "aiohttp":
                raise
            raise ConfigurationError(
                "AioHttpTransport needs aiohttp, which is not installed; install this distribution with its extra"
                " 'async', or 'pip install aiohttp', or use AsyncHttpTransport, which needs nothing"
            ) from error
        self._open_session = partial(Session, max_response_size)
        self._tls = tls
        self._routes = Routes(Proxies.from_environment() if proxies is None else proxies)
        self._session: Session | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    async def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        """The answer to ``request``, read in full, whatever its status. Cancelling closes the connection in use.

        Raises ``TransportError`` when there is no usable answer, ``ConfigurationError`` for trust settings that cannot
        be read, ``ValueError`` for a request that cannot be written as HTTP, and ``RuntimeError`` after ``close`` or
        while another loop uses this transport.
        """
        if self._closed:
            raise RuntimeError(
                "this AioHttpTransport is closed; make a new client (or transport) to send again"
            )
        route = self._routes.find(request.scheme, request.host)
        context = self._context() if route.scheme == "https" else None
        session = self._session
        if session is None or self._loop is not asyncio.get_running_loop():
            session = await self._open_here()
        return await session.send(request, timeout, route, context)

    async def close(self) -> None:
        """Closes all connections; calls that wait for an answer fail. May be called again."""
        self._closed = True
        if self._session is not None:
            self._check_loop()
            session, self._session = self._session, None
            await session.close()

    def _context(self) -> ssl.SSLContext:
        if self._tls is None:
            self._tls = default_context()
        return self._tls

    async def _open_here(self) -> Session:
        self._check_loop()
        stale, opened = self._session, self._open_session()
        self._session = opened
        self._loop = asyncio.get_running_loop()
        if stale is not None:
            await stale.close()
        return opened

    def _check_loop(self) -> None:
        loop = self._loop
        if loop is not None and loop is not asyncio.get_running_loop() and not loop.is_closed():
            raise RuntimeError(
                "this AioHttpTransport is in use by another event loop; make a client (or transport) for each loop"
            )
