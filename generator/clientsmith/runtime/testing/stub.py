"""A transport that answers from what a test has prepared, and keeps what it was asked."""

from __future__ import annotations

from copy import deepcopy

from ..client.errors import ServiceError
from ..client.operation import Request
from ..http import HttpResponse
from ..shapes.problems import is_dict, kind
from ..shapes.structure import Structure
from .answers import AwaitableAnswer, GivenAnswer, Raised, awaitable, holds_stream
from .calls import call_text, differences

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from typing import Any, Generic, ParamSpec, Self, TypeAlias, TypeGuard, TypeVar

    from typing_extensions import TypeIs

    from ..client.operation import Operation
    from ..http import HttpRequest, Timeouts

    Function: TypeAlias = Callable[[HttpRequest], HttpResponse]
    Answer: TypeAlias = HttpResponse | Exception | type[Exception] | Function
    Queued: TypeAlias = Answer | GivenAnswer | Raised

    R = TypeVar("R")
    AsyncR = TypeVar("AsyncR")
    Q = TypeVar("Q", bound=Request[Any, Any])
    P = ParamSpec("P")
    ClientT = TypeVar("ClientT")

    class _Base(Generic[R]):
        """Generic for checkers only."""

else:
    R = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameter):
            return cls


class _Reply:
    """What is answered ``times`` times; as often as asked where that is None."""

    __slots__ = ("answer", "times")

    def __init__(self, answer: Queued, times: int | None) -> None:
        if times is not None and times < 1:
            raise ValueError(f"times must be at least 1, or None for any number, not {times!r}")
        self.answer = answer
        self.times = times


class _Queue:
    """Answers in their order."""

    __slots__ = ("function", "replies")

    def __init__(self) -> None:
        self.replies: list[_Reply] = []
        self.function: Function | None = None

    def put(self, answer: Queued, times: int | None = 1) -> None:
        self.replies.append(_Reply(answer, times))

    def has_next(self) -> bool:
        return self.function is not None or bool(self.replies)

    def take(self) -> Queued:
        if self.function is not None:
            return self.function
        reply = self.replies[0]
        if reply.times is not None:
            reply.times -= 1
            if not reply.times:
                del self.replies[0]
        if not isinstance(reply.answer, (HttpResponse, Exception, Raised, type)):
            self.function = reply.answer
        return reply.answer

    def unused(self) -> list[_Reply]:
        return [reply for reply in self.replies if reply.times is not None]


class Replies(_Base[R]):
    """The replies to one operation, or to one request; what ``StubTransport.on`` gives. Each method gives it back, so
    that replies can be written one after the other.
    """

    __slots__ = ("_operation", "_queue", "expected")

    def __init__(self, operation: Operation[Any, R], expected: Request[Any, Any] | None) -> None:
        self._operation = operation
        self._queue = _Queue()
        self.expected = expected

    def reply(
        self,
        result: R,
        *,
        times: int | None = 1,
        status: int = 200,
        headers: dict[str, str] | None = None,
    ) -> Self:
        """``result`` is the next answer, or the next ``times``; with None, the answer of every call from then on.

        ``status`` and ``headers`` are what ``send_with_response`` shows. Raises ``TypeError`` for the result of another
        operation, ``ValidationError`` for members that are not what the model says.
        """
        _check_result(self._operation, result, TypeError)
        _check_members(result)
        self._queue.put(GivenAnswer(result, status, headers), times)
        return self

    def fail(self, error: Exception, *, times: int | None = 1) -> Self:
        """The call fails with ``error``: an error of the service, or a ``TransportError``. Raises ``TypeError`` for an
        error of another service.
        """
        _check_error(self._operation, error, TypeError)
        self._queue.put(Raised(error), times)
        return self

    def add(self, *answers: Answer | Iterable[Answer]) -> Self:
        """Answers of the wire, as ``StubTransport`` takes them."""
        for answer in answers:
            for found in _answers(answer):
                self._queue.put(found)
        return self

    @property
    def queue(self) -> _Queue:
        """What is left."""
        return self._queue

    @property
    def operation(self) -> Operation[Any, R]:
        """The operation that is answered."""
        return self._operation

    def __repr__(self) -> str:
        what = self._operation.name if self.expected is None else call_text(self.expected)
        return f"<Replies to {what}>"


class StubTransport:
    """Answers calls with what a test has prepared, for the sync and the async client alike.

    ``reply`` and ``fail`` answer the next call, whichever it is, with a result or an error of the service's own
    classes; ``on`` those of one operation. An answer of the wire is an ``HttpResponse``, an exception to raise (or its
    class), or a function of the request; a function answers every request from when it is its turn. A
    ``StreamedAnswer`` is one that is read by pieces; what a request streams is in its ``body``.

    ``requests`` holds what was sent, signed, one for each attempt, ``calls`` the requests of operations that they were
    made of, one for each call. A call without an answer left is an ``AssertionError``; for answers that nothing has
    used, and for such calls, ``assert_done`` raises one, and so does the end of ``with stub:``.
    """

    def __init__(self, *answers: Answer | Iterable[Answer]) -> None:
        self.requests: list[HttpRequest] = []
        self.calls: list[Request[Any, Any]] = []
        self.closed = False
        self._invocations = set[str]()
        self._any = _Queue()
        self._replies: list[Replies[Any]] = []
        self._unexpected: list[str] = []
        for answer in answers:
            self.add(answer)

    # --- what is answered ---

    def add(self, *answers: Answer | Iterable[Answer]) -> None:
        """Appends answers of the wire. Raises ``TypeError`` for what is none."""
        for answer in answers:
            for found in _answers(answer):
                self._any.put(found)

    def reply(
        self,
        result: object,
        *,
        times: int | None = 1,
        status: int = 200,
        headers: dict[str, str] | None = None,
    ) -> Self:
        """``result`` is the next answer, such as ``CreateThingResult(...)``; None where the operation has no output.
        A call of an operation that gives something else is an ``AssertionError``. With ``on``, type checkers know
        that, too.
        """
        _check_members(result)
        self._any.put(GivenAnswer(result, status, headers), times)
        return self

    def fail(self, error: Exception, *, times: int | None = 1) -> Self:
        """The next call fails with ``error``, such as ``NotFoundException("no such thing")``."""
        _check_exception(error)
        self._any.put(Raised(error), times)
        return self

    def on(self, what: type[Request[R, AsyncR]] | Request[R, AsyncR]) -> Replies[R | AsyncR]:
        """The replies to an operation, by the class of its requests, or to requests that are equal to ``what``. They
        go before those of ``reply``, ``fail`` and ``add``; those to a request before those to its class.
        """
        expected = what if isinstance(what, Request) else None
        if expected is None and not _is_request_class(what):
            raise TypeError(f"a request or its class is expected, not {kind(what)}")
        operation = what.__operation__
        for found in self._replies:
            if found.operation is operation and found.expected == expected:
                return found
        replies: Replies[Any] = Replies(operation, expected)
        self._replies.append(replies)
        return replies

    def client(
        self, client_class: Callable[P, ClientT], *args: P.args, **settings: P.kwargs
    ) -> ClientT:
        """A client of ``client_class`` that sends through this; it needs no environment. Unless ``settings`` say
        otherwise, it makes one attempt for each call.
        """
        return stubbed_client(client_class, self, settings)

    # --- what was sent ---

    def sent(self, request_class: type[Q]) -> list[Q]:
        """The requests of one class, in the order of the calls."""
        return [call for call in self.calls if isinstance(call, request_class)]

    def assert_sent(self, *expected: Request[Any, Any]) -> None:
        """Raises ``AssertionError`` unless a call was made with each of ``expected``; it says what differs in the one
        that comes nearest. For the calls as a whole, and their order, compare ``calls``.
        """
        for request in expected:
            if request not in self.calls:
                raise AssertionError(_not_sent(request, self.calls))

    def assert_done(self) -> None:
        """Raises ``AssertionError`` when answers are left that no request has used, or when there was a call without
        an answer, though the code that made it went on.
        """
        if self._unexpected:
            raise AssertionError("\n".join(self._unexpected))
        left = [_left(reply) for reply in self._any.unused()]
        for replies in self._replies:
            left += [f"{_left(reply)} in {replies!r}" for reply in replies.queue.unused()]
        if left:
            raise AssertionError(f"{self!r}: no request has used {', '.join(left)}")

    # --- a transport ---

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> AwaitableAnswer:
        """The next answer; it can be awaited, too."""
        self.requests.append(request)
        self._keep_call(request)
        try:
            answer = self._next_answer(request)
        except AssertionError as error:
            self._unexpected.append(str(error))
            raise
        return awaitable(answer)

    def close(self) -> _Closed:
        """Notes that the client was closed; it can be awaited, too."""
        self.closed = True
        return _Closed()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, error: object, *_: object) -> None:
        if error is None:
            self.assert_done()

    def __repr__(self) -> str:
        left = len(self._any.unused()) + sum(
            [len(replies.queue.unused()) for replies in self._replies]
        )
        return f"<StubTransport, requests: {len(self.requests)}, answers left: {left}>"

    def _keep_call(self, request: HttpRequest) -> None:
        # Attempts of one call have one id.
        invocation = request.headers.get("amz-sdk-invocation-id", "")
        if request.source is not None and invocation not in self._invocations:
            if invocation:
                self._invocations.add(invocation)
            self.calls.append(_kept(request.source))

    def _next_answer(self, request: HttpRequest) -> HttpResponse:
        queue = self._queue_of(request.source)
        if queue is None:
            raise AssertionError(self._no_answer_left(request))
        answer = queue.take()
        if isinstance(answer, GivenAnswer):
            _check_result(_operation_of(request), answer.result, AssertionError)
            return answer
        if isinstance(answer, HttpResponse):
            return answer
        if isinstance(answer, Raised):
            operation = _operation_of(request)
            _check_error(operation, answer.error, AssertionError)
            raise answer.new_error(operation.name)
        if isinstance(answer, Exception) or _is_exception(answer):
            raise answer
        return answer(request)

    def _queue_of(self, source: Request[Any, Any] | None) -> _Queue | None:
        if source is not None:
            fitting = [
                replies
                for replies in self._replies
                if replies.operation is source.__operation__
                and replies.expected in (None, source)
                and replies.queue.has_next()
            ]
            if fitting:
                # Those to this very request before those to any.
                return min(fitting, key=lambda replies: replies.expected is None).queue
        return self._any if self._any.has_next() else None

    def _no_answer_left(self, request: HttpRequest) -> str:
        text = f"StubTransport has no answer left for request {len(self.requests)}: {request!r}"
        source = request.source
        if source is None:
            return text
        lines = [f"{text}, {call_text(source)}"]
        for replies in self._replies:
            if replies.queue.has_next():
                lines.append(f"  there is one in {replies!r}")
                if replies.expected is not None and replies.operation is source.__operation__:
                    lines += [f"    {line}" for line in differences(replies.expected, source)]
        return "\n".join(lines)


def stubbed_client(
    client_class: Callable[..., ClientT], transport: object, settings: dict[str, Any]
) -> ClientT:
    """A client that needs no environment, with ``settings`` of its own."""
    from ..auth.credentials import Credentials
    from ..client.retries import RetryPolicy

    return client_class(
        **{
            "region": "us-east-1",
            "credentials": Credentials("AKIDEXAMPLE", "secret"),
            "retries": RetryPolicy(max_attempts=1),
            "transport": transport,
            **settings,
        }
    )


# --- results and errors ---


def _operation_of(request: HttpRequest) -> Operation[Any, Any]:
    if request.source is None:
        raise AssertionError(
            f"{request!r} was made by hand, and so has no result; answer it with an HttpResponse"
        )
    operation: Operation[Any, Any] = request.source.__operation__
    return operation


def _check_result(operation: Operation[Any, Any], result: object, error: type[Exception]) -> None:
    output = operation.output
    if (result is not None) if output is None else not isinstance(result, output):
        expected = "None, it has no output" if output is None else output.__name__
        raise error(f"{operation.name} gives {expected}; the reply is {kind(result)}")


def _check_members(result: object) -> None:
    """Raises ``ValidationError`` where a member of ``result`` is not what the model says."""
    if result is None:
        return
    given = kind(result)
    if not isinstance(result, Structure) or isinstance(result, Request):
        raise TypeError(
            f"a reply is the result of an operation, or None where there is none, not {given}; add() takes "
            "answers of the wire, fail() errors"
        )
    if not holds_stream(result):
        type(result).from_dict(result.to_dict())


def _check_exception(error: object) -> None:
    if not isinstance(error, Exception):
        raise TypeError(f"a call fails with an exception, not {kind(error)}")


def _check_error(operation: Operation[Any, Any], error: object, wrong: type[Exception]) -> None:
    _check_exception(error)
    base = operation.service.error_class()
    if isinstance(error, ServiceError) and not isinstance(error, base):
        raise wrong(
            f"{operation.name} fails with a {base.__name__} or one of its subclasses; {type(error).__name__} is an "
            "error of another service"
        )


def _kept(request: Request[Any, Any]) -> Request[Any, Any]:
    """``request`` as it is now: the code under test may change it, and send it again."""
    try:
        return deepcopy(request)
    except TypeError:  # a file, or a generator
        return request


def _not_sent(expected: Request[Any, Any], calls: list[Request[Any, Any]]) -> str:
    lines = [f"no call was made with {call_text(expected)}"]
    alike = [differences(expected, call) for call in calls if type(call) is type(expected)]
    if alike:
        lines += ["the nearest one differs:", *min(alike, key=len)]
    else:
        lines.append(f"there were: {', '.join([type(call).__name__ for call in calls]) or 'none'}")
    return "\n  ".join(lines)


def _left(reply: _Reply) -> str:
    more = f" ({reply.times} times)" if reply.times != 1 else ""
    return f"{reply.answer!r}{more}"


# --- answers of the wire ---


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


def _is_request_class(value: object) -> TypeIs[type[Request[Any, Any]]]:
    return isinstance(value, type) and issubclass(value, Request)


def _is_iterable(value: object) -> TypeGuard[Iterable[Answer]]:
    return hasattr(value, "__iter__")


def _no_answer(found: object) -> TypeError:
    return TypeError(
        f"an answer is an HttpResponse, an exception, a function of the request, or a list of these, not {kind(found)}"
    )


class _Closed:
    """Nothing, which can be awaited."""

    __slots__ = ()

    def __await__(self) -> Generator[Any, None, None]:
        return
        yield
