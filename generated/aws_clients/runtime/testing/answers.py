"""Answers for tests: of the wire, streamed, and results that are given as they are."""

from __future__ import annotations

from copy import copy, deepcopy

from ..http import HttpResponse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator, Iterable, Iterator, Mapping
    from typing import Any

    from ..http import HttpRequest


def json_response(
    body: object, status: int = 200, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    """A response with ``body`` as JSON."""
    from ..protocols.codecs import dumps

    return HttpResponse(
        status, {"content-type": "application/json", **(headers or {})}, dumps(body)
    )


def request_json(request: HttpRequest) -> Any:
    """The JSON value that ``request`` sends, None where it has no body. Raises ``ValueError`` for another body."""
    from ..protocols.codecs import loads

    return loads(request.body) if request.body else None


class AwaitableAnswer(HttpResponse):
    """A response that ``await`` gives as it is, so that one transport serves both clients."""

    __slots__ = ()

    def __await__(self) -> Generator[Any, None, HttpResponse]:
        return self
        yield


def awaitable(response: HttpResponse) -> AwaitableAnswer:
    """``response``, which then can be awaited. One that is given for many calls is another each time, since a call
    changes what it takes.
    """
    if isinstance(response, StreamedAnswer):
        return response
    if isinstance(response, GivenAnswer):
        return response.copy()
    found = AwaitableAnswer(response.status, response.headers, response.body)
    found.names = response.names
    return found


class StreamedAnswer(AwaitableAnswer):
    """An answer whose body comes in ``pieces``; an exception among them is raised where it stands, such as a
    ``TruncatedResponseError`` for a connection that broke.
    """

    __slots__ = ("pieces",)

    def __init__(
        self,
        *pieces: bytes | Exception,
        status: int = 200,
        headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    ) -> None:
        whole = b"".join([piece for piece in pieces if isinstance(piece, bytes)])
        super().__init__(status, headers, whole)
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class GivenAnswer(AwaitableAnswer):
    """``result`` as what an operation gives, without a wire and a parser.

    Its status is 0 until ``Operation.parse`` takes the result: so steps on an answer leave it alone, and what is seen
    of the answer later has the status of a success.
    """

    __slots__ = ("_taken_status", "result")

    def __init__(
        self, result: object, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(0, headers or {})
        self.result = result
        self._taken_status = status

    def copy(self) -> GivenAnswer:
        """The same, not yet taken."""
        return GivenAnswer(self.result, self._taken_status, self.headers)

    def take_result(self) -> Any:
        """A copy, so that a test may give one result many times; what is streamed is read once, and is not copied."""
        self.status = self._taken_status
        return self.result if holds_stream(self.result) else deepcopy(self.result)

    def __repr__(self) -> str:
        return repr(self.result)


class Raised:
    """An error in place of an answer. Each call gets its own, with a traceback of its own."""

    __slots__ = ("error",)

    def __init__(self, error: Exception) -> None:
        self.error = error

    def new_error(self, operation: str) -> Exception:
        """The error, which names the operation where the test did not."""
        found = copy(self.error)
        if getattr(found, "operation", None) == "":
            vars(found)["operation"] = operation
        return found

    def __repr__(self) -> str:
        return repr(self.error)


def holds_stream(result: Any) -> bool:
    """Whether a member of ``result`` is read from a connection: such members stand at the top."""
    members: Iterable[str] = getattr(result, "_members", ())
    return any(hasattr(getattr(result, name), "close") for name in members)
