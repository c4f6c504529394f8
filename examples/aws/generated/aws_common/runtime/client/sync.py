"""The sync client that every generated one derives from."""

from __future__ import annotations

from time import sleep

from ..exceptions import CallError, TransportError
from .base import BaseClient
from .call import transport_error

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self, TypeVar

    from ..transport.interface import Transport
    from .call import Attempts
    from .operation import Errand, Request
    from .preview import PresignedUrl, SignedRequest
    from .with_response import WithResponse

    R = TypeVar("R")


class Client(BaseClient["Transport"]):
    """A context manager, and safe to use from many threads."""

    def _default_transport(self) -> Transport:
        from ..transport.sync.pool import HttpTransport

        return HttpTransport(tls=self._config.tls())

    def send(self, request: Request[R, Any]) -> R:
        """Sends ``request`` and gives its result.

        Raises ``ValidationError`` before anything is sent, a subclass of ``ServiceError`` when the service refuses,
        ``TransportError`` when there is no usable answer, ``ConfigurationError`` when there are no credentials,
        ``TypeError`` for what is no request to the service.
        """
        attempts: Attempts[R] = self._begin(self._config, request)
        transport = self._transport
        try:
            if attempts.operation.streams is not None:
                transport = attempts.operation.streams.through(transport)
            while True:
                if self._config.limiter is not None:
                    for wait in attempts.waits():
                        self._sleep(wait)
                if attempts.operation.ask:
                    for errand in attempts.errands():
                        self._run(errand)
                signed, timeouts = attempts.next_request(), attempts.timeouts()
                try:
                    try:
                        response = transport.send(signed, timeout=timeouts)
                    except OSError as error:
                        if attempts.is_of_body(error):
                            raise
                        raise transport_error(error) from error
                    return attempts.result(response)
                except CallError as error:
                    if (pause := attempts.pause_after(error)) is None:
                        raise
                    self._sleep(pause)
                    if self._config.quota.closed:
                        raise
        except BaseException as error:
            attempts.failed(error)
            raise

    def _sleep(self, seconds: float) -> None:
        wait = self._config.retries.sleep or sleep
        if wait(seconds) is not None:
            raise TypeError(
                "sleep of the RetryPolicy gave something to await: the sync client takes a function such as time.sleep"
            )

    def _run(self, errand: Errand) -> None:
        try:
            found = self.send(errand.request)
        except CallError as error:
            if errand.fail is None or not errand.fail(error):
                raise
        else:
            errand.take(found)

    def send_with_response(self, request: Request[R, Any]) -> WithResponse[R]:
        """Sends ``request`` as ``send`` does, and gives its result together with the response that it came in.

        ``.result`` is what ``send`` gives; ``.status``, ``.headers``, ``.request_id``, ``.host_id`` and ``.attempts``
        are the answer's. Errors have theirs in ``error.response`` and ``error.attempts``.
        """
        from .with_response import RecordingTransport

        # `send` stays as it is, for those who do not ask, and with what a subclass has made of it.
        seen = RecordingTransport(self._transport)
        result = self._sharing(self._config, seen).send(request)
        return seen.around(result, request)

    def dry_run(self, request: Request[Any, Any]) -> SignedRequest:
        """The request that ``send`` would send first, signed; nothing is sent. ``.to_curl()`` shows it as a command.

        Raises what ``send`` raises before it sends. Interceptors see a call that ends with a ``TransportError``.
        """
        from .preview import NOT_SENT, signed_request

        attempts: Attempts[Any] = self._begin(self._config, request)
        try:
            return signed_request(attempts)
        finally:
            attempts.failed(TransportError(NOT_SENT))

    def presign(
        self, request: Request[Any, Any], *, expires: float = 3600, method: str | None = None
    ) -> PresignedUrl:
        """A URL by which anybody can make this call until it expires, after ``expires`` seconds: 604800 at most, and
        not longer than the credentials last that it is signed with. Nothing is sent.

        What the URL has to be called with is in its ``method`` and ``headers``; ``method`` stands in for the
        operation's own, such as ``"GET"`` for a call of STS.
        """
        from .preview import Presigning

        return Presigning(self._config, request, expires, method).url()

    def close(self) -> None:
        """Closes the transport, and with it every idle connection."""
        if not self._shares_transport:
            self._config.quota.closed = True
            self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()
