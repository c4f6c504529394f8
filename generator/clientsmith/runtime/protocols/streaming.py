"""Blobs that travel by pieces: what generated code makes a streamed request of, and what it reads of a streamed answer.

A ``StreamedRequest`` has its body in ``content`` (``uploads.py``) and none in ``body``, a ``StreamedResponse`` has it,
unread, in ``stream``. Both come from ``client/streams.py``, through which an operation goes that says what it streams;
no other one loads this.
"""

from __future__ import annotations

from ..http import HttpRequest, HttpResponse
from ..shapes.structure import Structure
from .bodies import AsyncStreamingBody as AsyncStreamingBody
from .bodies import AsyncUpload as AsyncUpload
from .bodies import StreamingBody as StreamingBody
from .rest import payload_request
from .uploads import Content as Content
from .uploads import content_of, is_buffer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Generic

    from typing_extensions import TypeVar

    # What a streamed member is in the results of both clients; alone, a result's class means the sync one's.
    Body = TypeVar("Body", bound=StreamingBody | AsyncStreamingBody, default=StreamingBody)

    class Streamed(Structure, Generic[Body]):
        """Base of a result with a streamed member, generic in what that is. For checkers only."""

else:
    Body = object  # What annotations of fields give at run time.

    class Streamed(Structure):
        __slots__ = ()

        def __class_getitem__(cls, parameter):
            return cls


class StreamedRequest(HttpRequest):
    """A request whose body is ``content``; ``body`` is empty. Each attempt's copy has the same content."""

    __slots__ = ("content",)

    def __init__(
        self,
        method: str,
        path: str,
        content: Content,
        *,
        query: Iterable[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(method, path, query=query, headers=headers)
        self.content = content

    def copy(self) -> StreamedRequest:
        found = StreamedRequest(
            self.method, self.path, self.content, query=self.query, headers=self.headers
        )
        found.scheme = self.scheme
        found.host = self.host
        found.host_prefix = self.host_prefix
        found.source = self.source
        return found

    def with_body(self, body: bytes) -> HttpRequest:
        """The same request with its content in memory, for a transport that cannot send it by pieces."""
        found = super().copy()
        found.body = body
        return found


class StreamedResponse(HttpResponse):
    """An answer whose body is still to be read from ``stream``; ``body`` is empty."""

    __slots__ = ("stream",)

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        names: dict[str, str],
        stream: StreamingBody | AsyncStreamingBody,
    ) -> None:
        super().__init__(status, headers)
        self.names = names
        self.stream = stream

    def __repr__(self) -> str:
        return f"<StreamedResponse {self.status}, {self.stream!r}>"


def streamed_request(
    method: str,
    path: str,
    body: Any,
    content_type: str,
    *,
    member: str,
    query: Iterable[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
    requires_length: bool = False,
) -> HttpRequest:
    """A request whose body is ``body``, the value of the field ``member``; bytes make a plain request.

    ``requires_length`` refuses a body whose length is not known before it is sent: ``ValidationError``.
    """
    if is_buffer(body):
        body = bytes(body)
    if body is None or isinstance(body, (bytes, str)):
        return payload_request(method, path, body, content_type, query=query, headers=headers)
    fields = {"content-type": content_type, **(headers or {})}
    content = content_of(body, member, fields.get("content-length"), needs_length=requires_length)
    return StreamedRequest(method, path, content, query=query, headers=fields)


def body(response: HttpResponse) -> Any:
    """The body of an answer, unread; one that was read, as a transport that knows no streams gives it, behind the sync
    client's interface.
    """
    if isinstance(response, StreamedResponse):
        return response.stream
    return StreamingBody.of(response.body)
