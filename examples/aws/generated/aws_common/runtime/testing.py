"""For tests of code that calls a service: a transport that answers from a list and keeps what it was asked."""

from __future__ import annotations

from .http import HttpRequest, HttpResponse
from .shapes.problems import is_dict, kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Mapping
    from typing import Any, TypeAlias, TypeGuard

    from typing_extensions import TypeIs

    from .http import Timeouts

    Function: TypeAlias = Callable[[HttpRequest], HttpResponse]
    Answer: TypeAlias = HttpResponse | Exception | type[Exception] | Function


def json_response(
    body: object, status: int = 200, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    """A response with ``body`` as JSON."""
    from .protocols.codecs import dumps

    return HttpResponse(
        status, {"content-type": "application/json", **(headers or {})}, dumps(body)
    )


def request_json(request: HttpRequest) -> Any:
    """The JSON value that ``request`` sends, None where it has no body. Raises ``ValueError`` for another body."""
    from .protocols.codecs import loads

    return loads(request.body) if request.body else None


class StreamedAnswer(HttpResponse):
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

    def __await__(self) -> Generator[Any, None, HttpResponse]:
        return self
        yield


class StubTransport:
    """Answers requests in order, for the sync and the async client alike.

    An answer is an ``HttpResponse``, an exception to raise (or its class), or a function of the request; a
    function answers every request from when it is its turn. A ``StreamedAnswer`` is one that is read by pieces; what a
    request streams is in its ``body``. ``requests`` holds what was sent, signed, one for
    each attempt. A request without an answer left is an ``AssertionError``; for an answer that no request used
    ``assert_done`` raises one.
    """

    def __init__(self, *answers: Answer | Iterable[Answer]) -> None:
        self.requests: list[HttpRequest] = []
        self.closed = False
        self._answers: list[Answer] = []
        self._function: Function | None = None
        for answer in answers:
            self.add(answer)

    def add(self, answer: Answer | Iterable[Answer]) -> None:
        """Appends an answer, or several. Raises ``TypeError`` for what is none."""
        self._answers.extend(_answers(answer))

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> _Answered | StreamedAnswer:
        """The next answer; it can be awaited, too."""
        self.requests.append(request)
        answer = self._next_answer(request)
        return answer if isinstance(answer, StreamedAnswer) else _Answered(answer)

    def assert_done(self) -> None:
        """Raises ``AssertionError`` when answers are left that no request has used."""
        if self._answers:
            left = ", ".join(map(repr, self._answers))
            raise AssertionError(f"{self!r}: no request has used {left}")

    def close(self) -> _Closed:
        """Notes that the client was closed; it can be awaited, too."""
        self.closed = True
        return _Closed()

    def _next_answer(self, request: HttpRequest) -> HttpResponse:
        if self._function is not None:
            return self._function(request)
        if not self._answers:
            raise AssertionError(
                f"StubTransport has no answer left for request {len(self.requests)}: {request!r}"
            )
        answer = self._answers.pop(0)
        if isinstance(answer, HttpResponse):
            return answer
        if isinstance(answer, Exception) or _is_exception(answer):
            raise answer
        self._function = answer
        return answer(request)

    def __repr__(self) -> str:
        return (
            f"<StubTransport, requests: {len(self.requests)}, answers left: {len(self._answers)}>"
        )


def _answers(given: Answer | Iterable[Answer]) -> list[Answer]:
    """One answer, or those of a list."""
    several: list[Answer] = [given] if _is_answer(given) else [*_listed(given)]
    for answer in several:
        if not _is_answer(answer):
            raise _no_answer(answer)
    return several


def _listed(given: object) -> Iterable[Answer]:
    # Text and mappings could be iterated, too, and are a slip.
    if isinstance(given, (str, bytes, type)) or is_dict(given) or not _is_iterable(given):
        raise _no_answer(given)
    return given


def _is_answer(value: object) -> TypeGuard[Answer]:
    if isinstance(value, type):
        return _is_exception(value)
    return isinstance(value, (HttpResponse, Exception)) or callable(value)


def _is_exception(value: object) -> TypeIs[type[Exception]]:
    return isinstance(value, type) and issubclass(value, Exception)


def _is_iterable(value: object) -> TypeGuard[Iterable[Answer]]:
    return hasattr(value, "__iter__")


def _no_answer(found: object) -> TypeError:
    return TypeError(
        f"an answer is an HttpResponse, an exception, a function of the request, or a list of these, not {kind(found)}"
    )


class _Answered(HttpResponse):
    """A response that ``await`` gives as it is, so that one stub serves both clients."""

    __slots__ = ()

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response.status, response.headers, response.body)
        self.names = response.names

    def __await__(self) -> Generator[Any, None, HttpResponse]:
        return self
        yield


class _Closed:
    """Nothing, which can be awaited."""

    __slots__ = ()

    def __await__(self) -> Generator[Any, None, None]:
        return
        yield
