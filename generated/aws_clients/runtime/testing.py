"""For tests of code that calls a service: a transport that answers from a list and keeps what it was asked."""

from __future__ import annotations

from .http import HttpRequest, HttpResponse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping
    from typing import Any, TypeAlias

    from .http import Timeouts

    Answer: TypeAlias = HttpResponse | Exception | Callable[[HttpRequest], HttpResponse]


def json_response(
    body: object, status: int = 200, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    """A response with ``body`` as JSON."""
    from .codec import dumps

    return HttpResponse(
        status, {"content-type": "application/json", **(headers or {})}, dumps(body)
    )


class StubTransport:
    """Answers requests in order, for the sync and the async client alike.

    An answer is an ``HttpResponse``, an exception to raise, or a function of the request; a function answers
    every request that comes once it is its turn. ``requests`` holds what was sent, signed, one for each
    attempt. A request without an answer left is an ``AssertionError``.
    """

    def __init__(self, *answers: Answer | Iterable[Answer]) -> None:
        self.requests: list[HttpRequest] = []
        self.closed = False
        self._answers: list[Answer] = []
        for answer in answers:
            self.add(answer)

    def add(self, answer: Answer | Iterable[Answer]) -> None:
        """Appends an answer, or several."""
        if isinstance(answer, (HttpResponse, Exception)) or callable(answer):
            self._answers.append(answer)
        else:
            self._answers.extend(answer)

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> _Answered:
        """The next answer; it can be awaited, too."""
        self.requests.append(request)
        if not self._answers:
            raise AssertionError(
                f"StubTransport has no answer left for request {len(self.requests)}: {request!r}"
            )
        answer = self._answers[0]
        if not isinstance(answer, (HttpResponse, Exception)):
            return _Answered(answer(request))
        del self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        return _Answered(answer)

    def close(self) -> _Closed:
        """Notes that the client was closed; it can be awaited, too."""
        self.closed = True
        return _Closed()


class _Answered(HttpResponse):
    """A response that ``await`` gives as it is, so that one stub serves both clients."""

    __slots__ = ()

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response.status, response.headers, response.body)

    def __await__(self) -> Generator[Any, None, HttpResponse]:
        return self
        yield


class _Closed:
    """Nothing, which can be awaited."""

    __slots__ = ()

    def __await__(self) -> Generator[Any, None, None]:
        return
        yield
