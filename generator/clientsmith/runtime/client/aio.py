"""The async client that every generated one derives from: ``client.py`` with ``await``."""

from __future__ import annotations

import asyncio

from ..exceptions import TransportError
from .call import Core, as_transport, transport_error
from .errors import ServiceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping
    from typing import ClassVar, Protocol, Self, TypeVar

    from ..auth.credentials import Credentials, CredentialsSource
    from ..http import HttpRequest, HttpResponse, Timeouts
    from ..shapes.structure import Level, Request
    from .retries import RetryPolicy
    from .service import Service

    R = TypeVar("R")

    class AsyncTransport(Protocol):
        """Sends one request and gives the whole answer, whatever its status; raises ``TransportError``."""

        def send(self, request: HttpRequest, *, timeout: Timeouts) -> Awaitable[HttpResponse]: ...

        def close(self) -> Awaitable[object]: ...


class AsyncClient:
    """An async context manager; any number of tasks of one event loop may call through it at once."""

    if TYPE_CHECKING:
        _service: ClassVar[Service]

    def __init__(
        self,
        *,
        region: str | None = None,
        endpoint_url: str | None = None,
        credentials: Credentials | CredentialsSource | None = None,
        transport: AsyncTransport | None = None,
        retries: RetryPolicy | None = None,
        timeout: float | Timeouts | None = None,
        validation: Level | None = None,
        use_fips: bool | None = None,
        use_dual_stack: bool | None = None,
    ) -> None:
        """Opens no connection: that is the first call's.

        Args:
            region: Such as ``"eu-central-1"``; by default what AWS_REGION, AWS_DEFAULT_REGION or the profile
                say.
            endpoint_url: Stands in for the service's own endpoint: scheme, host, and perhaps a port and a
                path. By default what AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL or the profile say, else
                the endpoint of the region.
            credentials: ``Credentials``, or a ``CredentialsSource`` that renews them; by default found when
                the first call is signed, in the environment, then in the profile of AWS_PROFILE.
            transport: Sends requests; by default an ``AsyncHttpTransport`` of its own. The client closes it when
                it is closed.
            retries: How often and how soon a failed attempt is made again; by default
                ``RetryPolicy(max_attempts=3)``, or as many as AWS_MAX_ATTEMPTS or the profile say.
            timeout: The seconds that a whole call may take, or ``Timeouts(connect, read, total)``; by
                default ``Timeouts()``: 10 s to connect, 60 s for each wait for bytes, no limit in all.
            validation: What is wrong with a request before it is sent: ``"off"`` looks at nothing,
                ``"model"`` (the default) raises for what the model states and warns of what is doubtful,
                ``"strict"`` raises for patterns and unknown enum values, too.
            use_fips: Whether to call the FIPS endpoint; by default what AWS_USE_FIPS_ENDPOINT or the profile
                say.
            use_dual_stack: Whether to call the endpoint that has IPv6, too; by default what
                AWS_USE_DUALSTACK_ENDPOINT or the profile say.

        Raises:
            ConfigurationError: There is no region, a setting cannot be read, or settings cannot be used
                together.
            TypeError: An argument is of another type.
            ValueError: ``timeout`` is not positive, or ``validation`` is none of the three.
        """
        self._core = Core(
            self._service,
            region=region,
            endpoint_url=endpoint_url,
            credentials=credentials,
            retries=retries,
            timeout=timeout,
            validation=validation,
            use_fips=use_fips,
            use_dual_stack=use_dual_stack,
        )
        self._transport = _default_transport() if transport is None else as_transport(transport)
        self._shares_transport = False

    @property
    def region(self) -> str | None:
        """The region that the client calls."""
        return self._core.region

    def with_options(
        self,
        *,
        timeout: float | Timeouts | None = None,
        validation: Level | None = None,
        retries: RetryPolicy | None = None,
        hints: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client with other options for the calls made through it; it shares connections, and closing
        it does nothing.

        ``hints`` tell validation what a request does not say, such as the kind of API that an id belongs to; those of
        a service are in ``SERVICE.hints``. Raises ``TypeError`` for what is no dict, and ``ValueError`` for a hint or a
        value that the service does not have.
        """
        found = object.__new__(type(self))
        found._core = self._core.with_options(timeout, validation, retries, hints)
        found._transport = self._transport
        found._shares_transport = True
        return found

    async def send(self, request: Request[R]) -> R:
        """Sends ``request`` and gives its result.

        Raises ``ValidationError`` before anything is sent, a subclass of ``ServiceError`` when the service refuses,
        ``TransportError`` when there is no usable answer, ``ConfigurationError`` when there are no credentials,
        ``TypeError`` for what is no request to the service.
        """
        attempts = self._core.begin(request)
        while True:
            if not attempts.has_credentials():
                await asyncio.to_thread(attempts.find_credentials)
            signed, timeouts = attempts.next_request(), attempts.timeouts()
            try:
                try:
                    response = await self._transport.send(signed, timeout=timeouts)
                except OSError as error:
                    raise transport_error(error) from error
                return attempts.result(response)
            except (ServiceError, TransportError) as error:
                if (pause := attempts.pause_after(error)) is None:
                    raise
            await asyncio.sleep(pause)

    async def close(self) -> None:
        """Closes the transport, and with it every idle connection."""
        if not self._shares_transport:
            await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._core.region} {self._core.endpoint.host}>"


def _default_transport() -> AsyncTransport:
    from ..transport.aio.pool import AsyncHttpTransport

    return AsyncHttpTransport()
