"""The async client that every generated one derives from: ``sync.py`` with ``await``."""

from __future__ import annotations

import asyncio

from ..exceptions import CallError, TransportError
from .base import BaseClient
from .call import transport_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self, TypeVar

    from ..transport.interface import AsyncTransport
    from .call import Attempts
    from .operation import Errand, Request
    from .preview import PresignedUrl, SignedRequest
    from .with_response import WithResponse

    R = TypeVar("R")


class AsyncClient(BaseClient["AsyncTransport"]):
    """An async context manager; any number of tasks of one event loop may call through it at once."""

    def _default_transport(self) -> AsyncTransport:
        from ..transport.aio.pool import AsyncHttpTransport

        return AsyncHttpTransport(tls=self._config.tls())

    async def send(self, request: Request[Any, R]) -> R:
        """Sends ``request`` and gives its result.

        Raises ``ValidationError`` before anything is sent, a subclass of ``ServiceError`` when the service refuses,
        ``TransportError`` when there is no usable answer, ``ConfigurationError`` when there are no credentials,
        ``TypeError`` for what is no request to the service.
        """
        attempts: Attempts[R] = self._begin(self._config, request)
        transport = self._transport
        try:
            if attempts.operation.streams is not None:
                transport = attempts.operation.streams.through_async(transport)
                await attempts.hash_content()
            while True:
                if self._config.limiter is not None:
                    for wait in attempts.waits():
                        await self._sleep(wait)
                if not attempts.has_credentials():
                    await attempts.find_credentials()
                if attempts.operation.ask:
                    for errand in attempts.errands():
                        await self._run(errand)
                signed, timeouts = attempts.next_request(), attempts.timeouts()
                try:
                    try:
                        response = await transport.send(signed, timeout=timeouts)
                    except OSError as error:
                        if attempts.is_of_body(error):
                            raise
                        raise transport_error(error) from error
                    return attempts.result(response)
                except CallError as error:
                    if (pause := attempts.pause_after(error)) is None:
                        raise
                    await self._sleep(pause)
                    if self._config.quota.closed:
                        raise
        except BaseException as error:
            attempts.failed(error)
            raise

    async def _sleep(self, seconds: float) -> None:
        wait = self._config.retries.sleep
        pause = asyncio.sleep(seconds) if wait is None else wait(seconds)
        if pause is not None:
            await pause

    async def _run(self, errand: Errand) -> None:
        try:
            found = await self.send(errand.request)
        except CallError as error:
            if errand.fail is None or not errand.fail(error):
                raise
        else:
            errand.take(found)

    async def send_with_response(self, request: Request[Any, R]) -> WithResponse[R]:
        """Sends ``request`` as ``send`` does, and gives its result together with the response that it came in.

        ``.result`` is what ``send`` gives; ``.status``, ``.headers``, ``.request_id``, ``.host_id`` and ``.attempts``
        are the answer's. Errors have theirs in ``error.response`` and ``error.attempts``.
        """
        from .with_response import AsyncRecordingTransport

        # `send` stays as it is, for those who do not ask, and with what a subclass has made of it.
        seen = AsyncRecordingTransport(self._transport)
        result = await self._sharing(self._config, seen).send(request)
        return seen.around(result, request)

    async def dry_run(self, request: Request[Any, Any]) -> SignedRequest:
        """The request that ``send`` would send first, signed; nothing is sent. ``.to_curl()`` shows it as a command.

        Raises what ``send`` raises before it sends. Interceptors see a call that ends with a ``TransportError``.
        """
        from .preview import NOT_SENT, signed_request

        attempts: Attempts[Any] = self._begin(self._config, request)
        try:
            if not attempts.has_credentials():
                await attempts.find_credentials()
            if attempts.operation.streams is not None:
                await attempts.hash_content()
            return signed_request(attempts)
        finally:
            attempts.failed(TransportError(NOT_SENT))

    async def presign(
        self, request: Request[Any, Any], *, expires: float = 3600, method: str | None = None
    ) -> PresignedUrl:
        """A URL by which anybody can make this call until it expires, after ``expires`` seconds: 604800 at most, and
        not longer than the credentials last that it is signed with. Nothing is sent.

        What the URL has to be called with is in its ``method`` and ``headers``; ``method`` stands in for the
        operation's own, such as ``"GET"`` for a call of STS.
        """
        from .preview import Presigning

        presigning = Presigning(self._config, request, expires, method)
        if not presigning.attempts.has_credentials():
            await presigning.attempts.find_credentials()
        return presigning.url()

    async def close(self) -> None:
        """Closes the transport, and with it every idle connection."""
        if not self._shares_transport:
            self._config.quota.closed = True
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()
