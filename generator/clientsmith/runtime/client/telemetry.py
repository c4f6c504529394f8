"""Spans and metrics of calls for OpenTelemetry, by its conventions for AWS SDKs; an interceptor like any other.

It needs ``opentelemetry-api`` (the extra ``otel``), which is imported when an ``OpenTelemetry`` is made. Attributes are
names, numbers and ids: nothing of a request's members, nor the text of an error, leaves the process by it.

Spans: https://opentelemetry.io/docs/specs/semconv/cloud-providers/aws-sdk/. Metrics have the names that the AWS SDKs
of Kotlin, Java and Go give them (``smithy.client.call.duration``).
"""

from __future__ import annotations

from importlib import import_module
from time import perf_counter

from ..exceptions import ConfigurationError
from ..http import split_host
from ..protocols.protocol import request_id
from .errors import ServiceError
from .interceptors import CallContext, Interceptor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Any, Protocol

    from ..http import HttpRequest, HttpResponse
    from .operation import Request

    class TracerProvider(Protocol):
        """What is used of ``opentelemetry.trace.TracerProvider``."""

        def get_tracer(self, name: str, /) -> Any: ...

    class MeterProvider(Protocol):
        """What is used of ``opentelemetry.metrics.MeterProvider``."""

        def get_meter(self, name: str, /) -> Any: ...


_SCHEMES = {"none": "smithy.api#noAuth"}
_SIGV4 = "aws.auth#sigv4"


class OpenTelemetry(Interceptor):
    """Give it to clients: ``interceptors=[OpenTelemetry()]``. The providers default to those that the process has set.

    Each call is a span of kind ``CLIENT``, named as ``ApiGatewayV2.CreateIntegration``, and current while the call is
    under way; an attempt that failed and was made again is an event of it. Raises ``ConfigurationError`` where
    ``opentelemetry-api`` is not installed.
    """

    def __init__(
        self,
        *,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
    ) -> None:
        try:
            self._trace: ModuleType = import_module("opentelemetry.trace")
            metrics: ModuleType = import_module("opentelemetry.metrics")
            self._context: ModuleType = import_module("opentelemetry.context")
        except ModuleNotFoundError as error:
            if (error.name or "").partition(".")[0] != "opentelemetry":
                raise
            raise ConfigurationError(
                "OpenTelemetry needs opentelemetry-api, which is not installed; install this distribution with its"
                " extra 'otel', or 'pip install opentelemetry-api'"
            ) from error
        name = __name__.partition(".")[0]
        self._tracer: Any = (tracer_provider or self._trace.get_tracer_provider()).get_tracer(name)
        meter: Any = (meter_provider or metrics.get_meter_provider()).get_meter(name)
        prefix = "smithy.client.call."
        self._durations: Mapping[str, Any] = {
            point: meter.create_histogram(prefix + metric, unit="s", description=description)
            for point, metric, description in _DURATIONS
        }
        self._attempts: Any = meter.create_counter(
            prefix + "attempts", unit="{attempt}", description="Attempts of calls"
        )
        self._errors: Any = meter.create_counter(
            prefix + "errors", unit="{error}", description="Calls that failed"
        )

    # --- points of a call ---

    def before_call(self, call: CallContext) -> None:
        labels = {"rpc.service": call.operation.service.id, "rpc.method": call.operation.name}
        attributes = {"rpc.system": "aws-api", **labels}
        if call.region is not None:
            attributes["cloud.region"] = call.region
        span: Any = self._tracer.start_span(
            ".".join(labels.values()), kind=self._trace.SpanKind.CLIENT, attributes=attributes
        )
        token = self._context.attach(self._trace.set_span_in_context(span))
        call.values[self] = state = _State(span, token, labels)
        state.start("call")

    def before_serialize(self, call: CallContext, request: Request[Any, Any]) -> Request[Any, Any]:
        self._state(call).start("serialize")
        return request

    def after_serialize(self, call: CallContext, http_request: HttpRequest) -> None:
        state = self._state(call)
        self._stop(state, "serialize")
        address, port = split_host(http_request.host, http_request.scheme)
        state.span.set_attribute("server.address", address)
        state.span.set_attribute("server.port", port)

    def before_attempt(self, call: CallContext) -> None:
        state = self._state(call)
        state.start("attempt")
        self._attempts.add(1, state.labels)

    def before_sign(self, call: CallContext, http_request: HttpRequest) -> HttpRequest:
        self._state(call).start("sign")
        return http_request

    def after_sign(self, call: CallContext, http_request: HttpRequest) -> None:
        scheme = _SCHEMES.get(call.operation.auth, _SIGV4)
        self._stop(self._state(call), "sign", {"auth.scheme_id": scheme})

    def before_parse(self, call: CallContext, response: HttpResponse) -> HttpResponse:
        self._state(call).start("parse")
        return response

    def after_parse(self, call: CallContext, result: object) -> None:
        self._stop(self._state(call), "parse")

    def after_attempt(self, call: CallContext, error: BaseException | None) -> None:
        state = self._state(call)
        self._stop(state, "attempt")
        if error is not None and call.pause is not None:
            state.span.add_event(
                "attempt failed",
                {
                    "aws.attempt": call.attempt,
                    "aws.attempt.pause": call.pause,
                    **_answer(call.response, error),
                },
            )

    def after_call(self, call: CallContext, error: BaseException | None) -> None:
        state = self._state(call)
        span: Any = state.span
        self._stop(state, "call")
        for name, value in _answer(call.response, error).items():
            span.set_attribute(name, value)
        if call.attempt > 1:
            span.set_attribute("http.request.resend_count", call.attempt - 1)
        if error is not None:
            self._errors.add(1, {**state.labels, "exception.type": _error_type(error)})
            # No text of the error: it may repeat what was sent.
            status = self._trace.Status(self._trace.StatusCode.ERROR, _error_type(error))
            span.set_status(status)
        span.end()
        self._context.detach(state.token)

    def _state(self, call: CallContext) -> _State:
        found: _State = call.values[self]
        return found

    def _stop(self, state: _State, point: str, more: Mapping[str, str] | None = None) -> None:
        seconds = perf_counter() - state.started[point]
        labels = {**state.labels, **more} if more else state.labels
        self._durations[point].record(seconds, labels)


_DURATIONS = (
    ("call", "duration", "Calls, with all their attempts and the pauses between them"),
    ("attempt", "attempt_duration", "Attempts, from before the signature until the answer is read"),
    ("serialize", "serialization_duration", "Checking and writing requests"),
    ("sign", "auth.signing_duration", "Signing requests, with finding credentials"),
    ("parse", "deserialization_duration", "Reading answers that are a success"),
)


class _State:
    """What belongs to one call."""

    __slots__ = ("labels", "span", "started", "token")

    def __init__(self, span: object, token: object, labels: Mapping[str, str]) -> None:
        self.span: Any = span
        self.token = token
        self.labels = labels
        self.started: dict[str, float] = {}

    def start(self, point: str) -> None:
        self.started[point] = perf_counter()


def _error_type(error: BaseException) -> str:
    """The service's code, else the class."""
    return error.code if isinstance(error, ServiceError) else type(error).__name__


def _answer(response: HttpResponse | None, error: BaseException | None) -> dict[str, str | int]:
    """The attributes of an answer and of an error."""
    found: dict[str, str | int] = {}
    if response is not None:
        found["http.response.status_code"] = response.status
    identity = None if response is None else request_id(response)
    if isinstance(error, ServiceError):
        identity = error.request_id or identity
    if identity:
        found["aws.request_id"] = identity
    extended = None if response is None else response.headers.get("x-amz-id-2")
    if extended:
        found["aws.extended_request_id"] = extended
    if error is not None:
        found["error.type"] = _error_type(error)
    return found
