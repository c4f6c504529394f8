"""The sync client that every generated one derives from."""

from __future__ import annotations

from time import sleep

from .core import Core
from .errors import TransportError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar, Protocol, Self, TypeVar

    from .credentials import Credentials, CredentialsSource
    from .http import HttpRequest, HttpResponse, Timeouts
    from .retries import RetryPolicy
    from .service import Service
    from .structure import Level, Request

    R = TypeVar("R")

    class Transport(Protocol):
        """Sends one request and gives the whole answer, whatever its status; raises ``TransportError``."""

        def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse: ...

        def close(self) -> object: ...


class Client:
    """A context manager, and safe to use from many threads.

    ``region`` and ``credentials`` default to the environment and the profile files, the way AWS tools find
    them; ``endpoint_url`` stands in for the service's own endpoint. ``timeout`` is the seconds that a whole
    call may take, or ``Timeouts``; ``validation`` is ``"off"``, ``"model"`` (the default) or ``"strict"``. The
    client closes ``transport`` when it is closed.

    Raises ``ConfigurationError`` for a missing region and for settings that cannot be used together.
    """

    if TYPE_CHECKING:
        _service: ClassVar[Service]

    def __init__(
        self,
        *,
        region: str | None = None,
        endpoint_url: str | None = None,
        credentials: Credentials | CredentialsSource | None = None,
        transport: Transport | None = None,
        retries: RetryPolicy | None = None,
        timeout: float | Timeouts | None = None,
        validation: Level | None = None,
        use_fips: bool | None = None,
        use_dual_stack: bool | None = None,
    ) -> None:
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
        self._transport = _default_transport() if transport is None else transport
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
    ) -> Self:
        """The same client with other options for the calls made through it; it shares connections, and closing
        it does nothing.
        """
        found = object.__new__(type(self))
        found._core = self._core.with_options(timeout, validation, retries)
        found._transport = self._transport
        found._shares_transport = True
        return found

    def send(self, request: Request[R]) -> R:
        """Sends ``request`` and gives its result.

        Raises ``ValidationError`` before anything is sent, a subclass of ``ServiceError`` when the service refuses,
        ``TransportError`` when there is no usable answer, ``ConfigurationError`` when there are no credentials.
        """
        attempts = self._core.begin(request)
        while True:
            try:
                timeouts = attempts.timeouts()
                response = self._transport.send(attempts.next_request(), timeout=timeouts)
            except TransportError as error:
                pause = attempts.after_error(error)
            else:
                if (after := attempts.after_response(response)) is None:
                    return attempts.result
                pause = after
            sleep(pause)

    def close(self) -> None:
        """Closes the transport, and with it every idle connection."""
        if not self._shares_transport:
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._core.region} {self._core.endpoint.host}>"


def _default_transport() -> Transport:
    from .transport import HttpTransport

    return HttpTransport()
