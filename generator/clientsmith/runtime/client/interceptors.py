"""What a caller sees of each call, and may change, at named points: ``Interceptor`` has a method for each.

::

    before_call
      before_serialize    -> the request in its place      after_serialize
      before_attempt                                       once for each attempt
        before_sign       -> the HTTP request in its place after_sign
        before_send                                        after_send
        before_parse      -> the answer in its place       after_parse
      after_attempt
    after_call

A client without interceptors does not load this.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..http import HttpRequest, HttpResponse
    from .operation import Operation, Request


class CallContext:
    """One call on its way through a client; every interceptor sees the same one, at every point of the call.

    ``operation`` is what is called, ``request`` what it is called with, ``region`` the client's. ``attempt`` is the
    number of the attempt under way, 0 before the first. ``http_request`` is what is sent, as far as it is made, and
    ``response`` what was answered, None before. ``pause`` is how long the client waits after a failed attempt, None
    where it does not go on. ``values`` are the interceptors' own, to be kept from point to point.
    """

    __slots__ = (
        "attempt",
        "http_request",
        "operation",
        "pause",
        "region",
        "request",
        "response",
        "values",
    )

    def __init__(self, request: Request[Any, Any], region: str | None) -> None:
        self.operation: Operation[Any, Any] = request.__operation__
        self.request = request
        self.region = region
        self.attempt = 0
        self.http_request: HttpRequest | None = None
        self.response: HttpResponse | None = None
        self.pause: float | None = None
        self.values: dict[object, Any] = {}

    def __repr__(self) -> str:
        return f"<CallContext {self.operation.service.id}.{self.operation.name}, attempt {self.attempt}>"


class Interceptor:
    """Sees the calls of the clients that it is given to: override what you want of it.

    The first of a client's interceptors is the first before a point, and the last after it. One object may serve many
    clients, threads and tasks: what belongs to a call goes to ``call.values``. The methods are plain functions for the
    async client, too, and must not block its loop. What a method raises ends the call, and is not tried again;
    ``after_attempt`` and ``after_call`` come in any case, where the interceptor's ``before_attempt`` or ``before_call``
    has returned.
    """

    def before_call(self, call: CallContext) -> None:
        """The call begins. Nothing of the request has been looked at."""

    def before_serialize(self, call: CallContext, request: Request[Any, Any]) -> Request[Any, Any]:
        """Gives the request to send: the one it got, or another of the same class. What it gives is validated."""
        return request

    def after_serialize(self, call: CallContext, http_request: HttpRequest) -> None:
        """The request is an HTTP request with its endpoint; what is changed in it holds for all attempts."""

    def before_attempt(self, call: CallContext) -> None:
        """An attempt begins; ``call.attempt`` is its number, from 1."""

    def before_sign(self, call: CallContext, http_request: HttpRequest) -> HttpRequest:
        """Gives what is signed and sent in this attempt: the one it got, changed or not, or another."""
        return http_request

    def after_sign(self, call: CallContext, http_request: HttpRequest) -> None:
        """The request is signed, if the operation wants that; it holds what must not be logged."""

    def before_send(self, call: CallContext, http_request: HttpRequest) -> None:
        """The request has all its headers. One that is added here is not signed."""

    def after_send(self, call: CallContext, response: HttpResponse) -> None:
        """An answer came, of whatever status; where there is none, the attempt ends with its error."""

    def before_parse(self, call: CallContext, response: HttpResponse) -> HttpResponse:
        """Gives the answer that is parsed: the one it got, or another."""
        return response

    def after_parse(self, call: CallContext, result: object) -> None:
        """The answer was a success, and ``result`` is what the call gives."""

    def after_attempt(self, call: CallContext, error: BaseException | None) -> None:
        """The attempt is over; ``error`` is what it ended with, and None where it gave the result. ``call.pause``
        says whether there is another.
        """

    def after_call(self, call: CallContext, error: BaseException | None) -> None:
        """The call is over; ``error`` is what it raises, and None where it gives its result. A streamed result may
        still be read.
        """
