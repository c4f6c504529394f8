"""The calls of a client that has interceptors: ``Attempts``, with the points at which they are asked.

``begin_intercepted`` stands in for ``begin``; the clients' loops do not know of it. Loaded when a client is given its
interceptors.
"""

from __future__ import annotations

from ..exceptions import CallError
from ..http import HttpRequest, HttpResponse, is_field_value, is_token
from ..shapes.problems import kind
from .call import Attempts, begin
from .config import expect
from .interceptors import CallContext, Interceptor
from .operation import Request

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, TypeVar

    from .config import ClientConfig
    from .operation import Operation

    R = TypeVar("R")
    T = TypeVar("T")
else:
    R = None


def check_interceptors(given: Iterable[object]) -> None:
    """``TypeError`` for what is no list of interceptors."""
    alone = isinstance(given, (str, Interceptor))
    for found in [given] if alone else given:
        if alone or not isinstance(found, Interceptor):
            what = (
                f"the class {found.__name__}"
                if isinstance(found, type)
                else ("one of them" if isinstance(found, Interceptor) else kind(found))
            )
            raise TypeError(
                f"interceptors must be a list of Interceptor objects, such as [MyInterceptor()], not {what}"
            )


def begin_intercepted(config: ClientConfig, request: Request[Any, Any]) -> Attempts[Any]:
    """What ``begin`` does, for a client with interceptors."""
    expect("what is sent", request, Request, "a request, such as <Operation>Request(...)")
    call = CallContext(request, config.region)
    entered: list[Interceptor] = []

    def make(*parts: Any) -> Attempts[Any]:
        return InterceptedAttempts(call, entered, *parts)

    try:
        for interceptor in config.interceptors:
            interceptor.before_call(call)
            entered.append(interceptor)
        for interceptor in config.interceptors:
            found = interceptor.before_serialize(call, call.request)
            call.request = _as(type(request), found, interceptor, "before_serialize")
        return begin(config, call.request, make)
    except BaseException as error:
        _leave_call(entered, call, error)
        raise


class InterceptedAttempts(Attempts[R]):
    """One call, attempt by attempt, with its interceptors. ``call_entered`` are those whose ``before_call`` has
    returned, and whose ``after_call`` is owed.
    """

    __slots__ = ("_attempt_entered", "_call", "_call_entered", "_interceptors", "_raised")

    def __init__(
        self,
        call: CallContext,
        call_entered: list[Interceptor],
        config: ClientConfig,
        operation: Operation[Any, R],
        request: Request[Any, Any],
        invocation: str,
    ) -> None:
        self._call = call
        self._call_entered = call_entered
        self._attempt_entered: list[Interceptor] = []
        self._interceptors = config.interceptors
        # What an interceptor raised after an answer: it is not the call's, whatever its class says, nor tried again.
        self._raised: BaseException | None = None
        super().__init__(config, operation, request, invocation)

    def _address(self) -> None:
        super()._address()
        self._call.http_request = self._base
        for interceptor in reversed(self._interceptors):
            interceptor.after_serialize(self._call, self._base)

    def next_request(self) -> HttpRequest:
        call = self._call
        call.attempt += 1
        call.response = call.pause = None
        for interceptor in self._interceptors:
            interceptor.before_attempt(call)
            self._attempt_entered.append(interceptor)
        request = super().next_request()
        for interceptor in self._interceptors:
            interceptor.before_send(call, request)
        return request

    def _sign(self, request: HttpRequest) -> HttpRequest:
        call = self._call
        for interceptor in self._interceptors:
            found = interceptor.before_sign(call, request)
            request = _as(HttpRequest, found, interceptor, "before_sign")
            _check_headers(request, interceptor)
        call.http_request = request = super()._sign(request)
        for interceptor in reversed(self._interceptors):
            interceptor.after_sign(call, request)
        return request

    def result(self, response: HttpResponse) -> R:
        found = super().result(self._answer(response))
        try:
            for interceptor in reversed(self._interceptors):
                interceptor.after_parse(self._call, found)
            _leave_attempt(self._attempt_entered, self._call, None)
            _leave_call(self._call_entered, self._call, None)
        except CallError as error:
            self._raised = error
            raise
        return found

    def _answer(self, response: HttpResponse) -> HttpResponse:
        """``response``, or what the interceptors put in its place."""
        call = self._call
        call.response = self._response = response
        try:
            for interceptor in reversed(self._interceptors):
                interceptor.after_send(call, response)
            for interceptor in self._interceptors:
                found = interceptor.before_parse(call, response)
                call.response = response = _as(HttpResponse, found, interceptor, "before_parse")
        except CallError as error:
            self._raised = error
            raise
        return response

    def pause_after(self, error: CallError) -> float | None:
        if error is self._raised:
            return None
        self._call.pause = pause = super().pause_after(error)
        _leave_attempt(self._attempt_entered, self._call, error)
        return pause

    def failed(self, error: BaseException) -> None:
        super().failed(error)
        try:
            _leave_attempt(self._attempt_entered, self._call, error)
        finally:
            _leave_call(self._call_entered, self._call, error)


def _leave_attempt(
    entered: list[Interceptor], call: CallContext, error: BaseException | None
) -> None:
    """Tells all of ``entered``, last first, though one of them raises."""
    try:
        while entered:
            entered.pop().after_attempt(call, error)
    finally:
        if entered:
            _leave_attempt(entered, call, error)


def _leave_call(entered: list[Interceptor], call: CallContext, error: BaseException | None) -> None:
    try:
        while entered:
            entered.pop().after_call(call, error)
    finally:
        if entered:
            _leave_call(entered, call, error)


def _check_headers(request: HttpRequest, interceptor: Interceptor) -> None:
    """``ValueError`` for a header that cannot be signed; it names the header, never the value."""
    for name, value in request.headers.items():
        if not is_token(name) or name != name.lower() or not is_field_value(value):
            raise ValueError(
                f"{type(interceptor).__name__}.before_sign left a header {name!r} that HTTP cannot carry: its name must"
                " be a token in lower case, its value hold no line break, another control or a lone surrogate"
            )


def _as(known: type[T], found: object, interceptor: Interceptor, method: str) -> T:
    if not isinstance(found, known):
        raise TypeError(
            f"{type(interceptor).__name__}.{method} must give the {known.__name__} to go on with, not {kind(found)};"
            " return what it got where nothing is to change"
        )
    return found
