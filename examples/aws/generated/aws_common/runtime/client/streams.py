"""How a call whose request or answer is streamed goes through its client's transport.

An operation that streams something names ``REQUEST``, ``ANSWER`` or ``BOTH``, and a client then sends through what
``through`` gives, which has ``send`` like any transport: a request with ``content`` is sent by pieces, a successful
answer to an operation that streams it comes back unread, and an error is read whole. A transport without ``stream``
gets the content in one piece, and its answer, which is in memory, has the same interface as one that is not.
"""

from __future__ import annotations

from ..auth.sigv4 import UNSIGNED_PAYLOAD
from ..exceptions import ConfigurationError, ResponseTooLargeError
from ..http import HttpResponse
from ..protocols.streaming import (
    AsyncStreamingBody,
    StreamedRequest,
    StreamedResponse,
    StreamingBody,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..http import HttpRequest, Timeouts
    from ..transport.interface import AsyncTransport, Transport

_MAX_WHOLE = 128 << 20
"""Bytes of an answer that is not streamed, or of an error; what transports take of one that they read whole."""


class Streams:
    """What an operation streams: its ``request``, its ``answer``, or both."""

    __slots__ = ("answer", "request")

    def __init__(self, *, request: bool = False, answer: bool = False) -> None:
        self.request = request
        self.answer = answer

    def through(self, transport: Transport) -> StreamingTransport:
        """What a call of the sync client sends through."""
        return StreamingTransport(transport, answer=self.answer)

    def through_async(self, transport: AsyncTransport) -> AsyncStreamingTransport:
        """What a call of the async client sends through."""
        return AsyncStreamingTransport(transport, answer=self.answer)

    @staticmethod
    def may_repeat(request: HttpRequest, response: HttpResponse | None) -> bool:
        """Whether all of ``request`` can be sent now, though it may have been sent before. ``response`` is given up:
        nobody gets its body.
        """
        if response is not None:
            Streams.give_up(response)
        return not isinstance(request, StreamedRequest) or request.content.can_begin

    @staticmethod
    def give_up(response: HttpResponse) -> None:
        """Closes the body of ``response``, which nobody gets."""
        if isinstance(response, StreamedResponse):
            response.stream.abandon()

    @staticmethod
    def has_failed(request: HttpRequest, error: OSError) -> bool:
        """Whether ``error`` came of reading what is sent: the file, or the iterator, and not of the connection."""
        return isinstance(request, StreamedRequest) and request.content.failure is error

    @staticmethod
    def rewind(request: HttpRequest) -> None:
        """Before the call of ``request`` is written once more: its length and its checksum are those of the file from
        where it began, not from where it ended.
        """
        if isinstance(request, StreamedRequest):
            request.content.rewind()

    @staticmethod
    def keep_content(before: HttpRequest, after: HttpRequest) -> None:
        """``after`` is the call of ``before``, made anew: the hash that was found for the signature stays known."""
        if isinstance(before, StreamedRequest) and isinstance(after, StreamedRequest):
            after.content = before.content

    @staticmethod
    def payload_hash(request: HttpRequest, *, may_be_unsigned: bool) -> str:
        """What stands for the body of ``request`` in its signature; empty where the body itself is at hand, or a header
        says it already. ``may_be_unsigned`` says that the service takes a body that is not signed, over TLS.
        """
        if not isinstance(request, StreamedRequest) or "x-amz-content-sha256" in request.headers:
            return ""
        if may_be_unsigned and request.scheme == "https":
            return UNSIGNED_PAYLOAD
        found = request.content.sha256()
        if found is None:
            raise ConfigurationError(
                f"{request.method} {request.host}: the body is to be signed, and what can be read only once cannot be;"
                " give bytes, a list of pieces or a file that can seek"
            )
        return found

    async def hash_in_thread(self, request: HttpRequest, *, may_be_unsigned: bool) -> None:
        """Lets ``payload_hash`` know the hash: a file that is read for it can keep all other tasks waiting."""
        if isinstance(request, StreamedRequest):
            from asyncio import to_thread

            await to_thread(self.payload_hash, request, may_be_unsigned=may_be_unsigned)


REQUEST = Streams(request=True)
ANSWER = Streams(answer=True)
BOTH = Streams(request=True, answer=True)


class StreamingTransport:
    """The transport of one call of the sync client."""

    __slots__ = ("_answer", "_transport")

    def __init__(self, transport: Transport, *, answer: bool) -> None:
        self._transport = transport
        self._answer = answer

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        content = request.content if isinstance(request, StreamedRequest) else None
        stream: Any = getattr(self._transport, "stream", None)
        if stream is None:
            if isinstance(request, StreamedRequest):
                request = request.with_body(b"".join(request.content.sent_pieces()))
            return self._in_memory(self._transport.send(request, timeout=timeout))
        if content is not None:
            opened = stream(
                request, timeout=timeout, body=content.sent_pieces(), length=content.length
            )
        elif self._answer:
            opened = stream(request, timeout=timeout)
        else:
            return self._transport.send(request, timeout=timeout)
        if self._answer and 200 <= opened.status < 300:
            body = StreamingBody(opened, opened.close)
            return StreamedResponse(opened.status, opened.headers, opened.names, body)
        with opened:
            return _whole(opened, _joined(opened))

    def _in_memory(self, response: HttpResponse) -> HttpResponse:
        if not self._answer or not 200 <= response.status < 300:
            return response
        pieces: Any = response  # of a stub that has them
        body = StreamingBody(pieces if hasattr(response, "__iter__") else (response.body,))
        return StreamedResponse(response.status, response.headers, response.names, body)

    def close(self) -> None:
        """The transport is the client's to close."""


class AsyncStreamingTransport:
    """The same for the async client."""

    __slots__ = ("_answer", "_transport")

    def __init__(self, transport: AsyncTransport, *, answer: bool) -> None:
        self._transport = transport
        self._answer = answer

    async def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        content = request.content if isinstance(request, StreamedRequest) else None
        stream: Any = getattr(self._transport, "stream", None)
        if stream is None:
            if isinstance(request, StreamedRequest):
                pieces = [piece async for piece in request.content.async_sent_pieces()]
                request = request.with_body(b"".join(pieces))
            return self._in_memory(await self._transport.send(request, timeout=timeout))
        if content is not None:
            opened = await stream(
                request, timeout=timeout, body=content.async_sent_pieces(), length=content.length
            )
        elif self._answer:
            opened = await stream(request, timeout=timeout)
        else:
            return await self._transport.send(request, timeout=timeout)
        if self._answer and 200 <= opened.status < 300:
            body = AsyncStreamingBody(opened, opened.close)
            return StreamedResponse(opened.status, opened.headers, opened.names, body)
        async with opened:
            return _whole(opened, await _async_joined(opened))

    def _in_memory(self, response: HttpResponse) -> HttpResponse:
        if not self._answer or not 200 <= response.status < 300:
            return response
        pieces: Any = response
        known = hasattr(response, "__aiter__")
        body = AsyncStreamingBody(pieces) if known else AsyncStreamingBody.of(response.body)
        return StreamedResponse(response.status, response.headers, response.names, body)

    async def close(self) -> None:
        """The transport is the client's to close."""


def _whole(opened: Any, body: bytes) -> HttpResponse:
    response = HttpResponse(opened.status, opened.headers, body)
    response.names = opened.names
    return response


def _joined(opened: Any) -> bytes:
    parts: list[memoryview] = []  # views, whose repr shows nothing in a frame of what fails
    size = 0
    for piece in opened:
        parts.append(memoryview(piece))
        del piece
        size = _bounded(size + len(parts[-1]))
    return b"".join(parts)


async def _async_joined(opened: Any) -> bytes:
    parts: list[memoryview] = []
    size = 0
    async for piece in opened:
        parts.append(memoryview(piece))
        del piece
        size = _bounded(size + len(parts[-1]))
    return b"".join(parts)


def _bounded(size: int) -> int:
    if size > _MAX_WHOLE:
        raise ResponseTooLargeError(
            f"the answer is larger than {_MAX_WHOLE} bytes, and not one that is read as a stream"
        )
    return size
