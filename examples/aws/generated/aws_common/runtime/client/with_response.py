"""A result together with what came with it: what ``send_with_response`` gives. A plain ``send`` does not load this."""

from __future__ import annotations

from ..http import HttpResponse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Generic, TypeVar

    from ..http import HttpRequest, Timeouts
    from ..transport.interface import AsyncTransport, Transport
    from .operation import Request

    R = TypeVar("R")
    R_co = TypeVar("R_co", covariant=True)

    class _Base(Generic[R_co]):
        """Generic for checkers only."""

else:
    R_co = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameter):
            return cls


class WithResponse(_Base[R_co]):
    """``result`` and the ``response`` that it was read from, the last of ``attempts``.

    It stands round the result and not in it, so that no member of any model can have the name of a field.
    ``request_id`` is what AWS support asks for. A value: it does not change.
    """

    __slots__ = ("_attempts", "_request_id", "_response", "_result")

    def __init__(
        self,
        result: R_co,
        response: HttpResponse,
        *,
        attempts: int = 1,
        request_id: str | None = None,
    ) -> None:
        self._result = result
        self._response = response
        self._attempts = attempts
        self._request_id = request_id

    @property
    def result(self) -> R_co:
        """What ``send`` gives."""
        return self._result

    @property
    def response(self) -> HttpResponse:
        """The answer as the transport gave it."""
        return self._response

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers, their names in lower case."""
        return self._response.headers

    @property
    def request_id(self) -> str | None:
        """The id under which AWS knows the call."""
        return self._request_id

    @property
    def host_id(self) -> str | None:
        """The second id that S3's support asks for."""
        return self._response.headers.get("x-amz-id-2")

    @property
    def attempts(self) -> int:
        """How many requests were sent until this answer came; 1 where none was repeated."""
        return self._attempts

    def __repr__(self) -> str:
        # Not the result: it may hold what is secret.
        result = type(self._result).__name__
        return f"<WithResponse {result} {self.status}, request id {self.request_id}, attempts {self.attempts}>"


class _Recorded:
    """What the transport of one call has seen."""

    __slots__ = ("attempts", "response", "stream")

    def __init__(self) -> None:
        self.attempts = 0
        self.response: HttpResponse | None = None
        self.stream: Any

    def _keep_head(self, opened: Any) -> None:
        """Of an answer whose body is still to be read."""
        self.response = HttpResponse(opened.status, opened.headers)
        self.response.names = opened.names

    def around(self, result: R, request: Request[Any, Any]) -> WithResponse[R]:
        """``result`` of ``request`` with what was recorded."""
        response = self.response
        if response is None:
            raise RuntimeError("send gave a result, and the client's transport was never asked")
        service = request.__operation__.service
        return WithResponse(
            result,
            response,
            attempts=self.attempts,
            request_id=service.protocol.read_request_id(response),
        )


class RecordingTransport(_Recorded):
    """Sends through ``transport``, and keeps the last answer. It serves one call, and has ``stream`` where that
    has it.
    """

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        super().__init__()
        self._transport = transport
        if hasattr(transport, "stream"):
            self.stream = self._stream

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        self.attempts += 1
        self.response = response = self._transport.send(request, timeout=timeout)
        return response

    def _stream(self, request: HttpRequest, **options: Any) -> Any:
        self.attempts += 1
        transport: Any = self._transport
        opened = transport.stream(request, **options)
        self._keep_head(opened)
        return opened

    def close(self) -> None:
        """The transport is the client's to close."""


class AsyncRecordingTransport(_Recorded):
    """The same for the async client."""

    __slots__ = ("_transport",)

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__()
        self._transport = transport
        if hasattr(transport, "stream"):
            self.stream = self._stream

    async def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        self.attempts += 1
        self.response = response = await self._transport.send(request, timeout=timeout)
        return response

    async def _stream(self, request: HttpRequest, **options: Any) -> Any:
        self.attempts += 1
        transport: Any = self._transport
        opened = await transport.stream(request, **options)
        self._keep_head(opened)
        return opened

    async def close(self) -> None:
        """The transport is the client's to close."""
