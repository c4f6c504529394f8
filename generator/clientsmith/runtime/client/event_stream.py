"""The events of an answer, one after the other as they come: what a result has where its operation streams events.

One class serves both clients, as a result is one class for both: ``for`` with the sync one, ``async for`` with the
async one.
"""

from __future__ import annotations

from ..http import HttpResponse
from ..protocols.bodies import AsyncStreamingBody, StreamingBody
from ..protocols.eventstream import INITIAL_RESPONSE, Decoder, as_event, header_text
from ..protocols.protocol import ErrorResponse
from ..protocols.streaming import StreamedResponse
from .streams import AsyncStreamingTransport, StreamingTransport, Streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Generic, Self, TypeVar

    from ..http import HttpRequest, Timeouts
    from ..protocols.eventstream import EventUnion, Message
    from ..transport.interface import AsyncTransport, Transport
    from .config import ClientConfig
    from .errors import ServiceError
    from .operation import Operation
    from .validate import Level

    E = TypeVar("E", bound=EventUnion)

    class _Base(Generic[E]):
        """Generic for checkers only."""

else:
    E = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameter):
            return cls


_UNNAMED = "Unknown"


class EventsResponse(StreamedResponse):
    """An answer whose body is events, to be read at the client's ``level``. Where an initial response came before them,
    it is the ``body``.
    """

    __slots__ = ("decoder", "level")

    def __init__(self, response: StreamedResponse) -> None:
        super().__init__(response.status, response.headers, response.names, response.stream)
        self.decoder = Decoder()
        self.level: Level = "model"

    def has_begun(self, piece: bytes) -> bool:
        """Whether, with ``piece``, it is known what the stream begins with. An empty piece is the end."""
        if piece:
            self.decoder.feed(piece)
        message = self.decoder.next_message()
        if message is None:
            if not piece:
                self.decoder.finish()
            return not piece
        if header_text(message, ":event-type") == INITIAL_RESPONSE:
            self.body = message.payload
        else:
            self.decoder.put_back(message)
        return True


def receive_events(
    response: HttpResponse, request: HttpRequest, config: ClientConfig
) -> HttpResponse:
    """A step on the answer of an operation that streams events: it tells the events what the client's level is."""
    if not isinstance(response, StreamedResponse):
        return response
    found = response if isinstance(response, EventsResponse) else EventsResponse(response)
    found.level = config.validation
    return found


class _InitialResponse(Streams):
    """What an operation streams whose answer has members beside the stream, in a protocol where these come first in the
    stream: a call waits for them.
    """

    __slots__ = ()

    def through(self, transport: Transport) -> StreamingTransport:
        return _Waiting(transport, answer=True)

    def through_async(self, transport: AsyncTransport) -> AsyncStreamingTransport:
        return _AsyncWaiting(transport, answer=True)


AFTER_INITIAL_RESPONSE = _InitialResponse(answer=True)


class _Waiting(StreamingTransport):
    """The transport of one call of the sync client that waits for the initial response."""

    __slots__ = ()

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        response = super().send(request, timeout=timeout)
        if not isinstance(response, StreamedResponse):
            return response  # a refusal
        found, body = EventsResponse(response), _sync(response.stream)
        try:
            while not found.has_begun(next(body, b"")):
                pass
        except BaseException:
            body.close()
            raise
        return found


class _AsyncWaiting(AsyncStreamingTransport):
    """The same for the async client."""

    __slots__ = ()

    async def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        response = await super().send(request, timeout=timeout)
        if not isinstance(response, StreamedResponse):
            return response
        found, body = EventsResponse(response), _async(response.stream)
        try:
            while not found.has_begun(await anext(body, b"")):
                pass
        except BaseException:
            await body.close()
            raise
        return found


def _sync(body: StreamingBody | AsyncStreamingBody) -> StreamingBody:
    if isinstance(body, AsyncStreamingBody):
        raise TypeError(
            "this event stream is the async client's: use `async for`, `async with` and `aclose`"
        )
    return body


def _async(body: StreamingBody | AsyncStreamingBody) -> AsyncStreamingBody:
    if isinstance(body, StreamingBody):
        raise TypeError("this event stream is the sync client's: use `for`, `with` and `close`")
    return body


class EventStream(_Base[E]):
    """The events of an answer: an iterator for the sync client (``for``, ``with``, ``close``), an async one for the
    async client (``async for``, ``async with``, ``aclose``).

    Its connection serves other calls once the stream was read to its end; closing it before that ends the connection,
    and the iteration. An exception that the service puts into the stream is raised as the ``ServiceError`` that it is.
    Reading raises ``TransportError``, too: ``TruncatedResponseError`` where the answer ends inside an event,
    ``MalformedResponseError`` where a checksum is wrong or an event is not what the model says, ``ReadTimeoutError``
    where nothing came for as long as ``timeout`` says. Either ends the stream. It is gone through once, by one thread
    or task at a time.
    """

    __slots__ = ("_body", "_decoder", "_ended", "_events", "_failure", "_operation", "_response")

    def __init__(
        self, response: HttpResponse, events: type[E], operation: Operation[Any, Any]
    ) -> None:
        self._response = response
        self._events = events
        self._operation = operation
        self._body: StreamingBody | AsyncStreamingBody = (
            response.stream
            if isinstance(response, StreamedResponse)
            else StreamingBody.of(response.body)
        )
        self._decoder = response.decoder if isinstance(response, EventsResponse) else Decoder()
        self._ended = False
        self._failure: Exception | None = None

    # --- for the sync client ---

    def __iter__(self) -> Self:
        _sync(self._body)
        return self

    def __next__(self) -> E:
        body = _sync(self._body)
        try:
            while not self._ended:
                if (event := self._take()) is not None:
                    return event
                self._feed(next(body, b""))
        except Exception as error:
            self._fail(error)
            body.close()
            raise
        raise StopIteration if self._failure is None else self._failure

    def close(self) -> None:
        """Ends the stream, and its connection where it was not read to its end. May be called again."""
        body = _sync(self._body)
        self._ended = True
        body.close()

    def __enter__(self) -> Self:
        _sync(self._body)
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    # --- for the async client ---

    def __aiter__(self) -> Self:
        _async(self._body)
        return self

    async def __anext__(self) -> E:
        body = _async(self._body)
        try:
            while not self._ended:
                if (event := self._take()) is not None:
                    return event
                self._feed(await anext(body, b""))
        except Exception as error:
            if body.is_read:
                raise  # by another task, whose stream this does not end
            self._fail(error)
            await body.close()
            raise
        raise StopAsyncIteration if self._failure is None else self._failure

    async def aclose(self) -> None:
        """``close`` for the async client."""
        body = _async(self._body)
        self._ended = True
        await body.close()

    async def __aenter__(self) -> Self:
        _async(self._body)
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()

    # --- for both ---

    def __repr__(self) -> str:
        return f"<EventStream of {self._events.__name__}{', ended' if self._ended else ''}>"

    def _feed(self, piece: bytes) -> None:
        """Takes the next piece of the body; an empty one is its end."""
        if piece:
            self._decoder.feed(piece)
        else:
            self._decoder.finish()
            self._ended = True

    def _fail(self, error: Exception) -> None:
        """Whoever reads on gets the same error again, lest a part pass for the whole."""
        self._ended = True
        self._failure = error

    def _take(self) -> E | None:
        """The next event of what has come; None where more has to come first."""
        while (message := self._decoder.next_message()) is not None:
            kind = header_text(message, ":message-type")
            if kind in ("exception", "error"):
                raise self._error(message, kind)
            event = as_event(message)
            # The rpc protocols begin a stream with what their answer says beside the stream.
            if event.type != INITIAL_RESPONSE:
                return self._operation.read(self._events.from_event, event, self._level())
        return None

    def _level(self) -> Level:
        return self._response.level if isinstance(self._response, EventsResponse) else "model"

    def _error(self, message: Message, kind: str) -> ServiceError:
        """What the service put into the stream in place of an event: an exception that the model has, or an error that
        it has not.
        """
        # HTTP's status was that of a success; the class of the error knows what it would have been.
        answer = HttpResponse(0, self._response.headers, message.payload)
        if kind == "error":
            code, text = header_text(message, ":error-code"), header_text(message, ":error-message")
            found = ErrorResponse(answer, code=code or _UNNAMED, message=text, body={})
        else:
            found = self._operation.service.protocol.read_error(answer)
            name = self._events.error_name(header_text(message, ":exception-type"))
            found.name = found.code = found.details["code"] = name or _UNNAMED
        error = self._operation.error(found, 0)
        error.response = HttpResponse(
            self._response.status, self._response.headers, message.payload
        )
        return error
