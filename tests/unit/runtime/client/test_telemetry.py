"""Spans and metrics, by the conventions for AWS SDKs, in the memory of OpenTelemetry's own SDK."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

LABELS = {"rpc.service": "Sample", "rpc.method": "CreateThing"}
HEADERS = {"x-amzn-requestid": "r-1", "x-amz-id-2": "h-1"}


class Telemetry:
    """An ``OpenTelemetry`` and what came of it."""

    def __init__(self, shared: Any) -> None:
        self._exporter = InMemorySpanExporter()
        self._reader = InMemoryMetricReader()
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.interceptor = shared.OpenTelemetry(
            tracer_provider=self.tracers, meter_provider=MeterProvider([self._reader])
        )

    def spans(self) -> list[ReadableSpan]:
        return list(self._exporter.get_finished_spans())

    def span(self) -> ReadableSpan:
        (found,) = self.spans()
        return found

    def metrics(self) -> dict[str, list[tuple[str, Mapping[str, Any], float]]]:
        """The unit, the labels and the number of recordings, or the sum of a counter, of each metric by its name."""
        data = self._reader.get_metrics_data()
        if data is None:
            return {}
        (resource,) = data.resource_metrics
        (scope,) = resource.scope_metrics
        return {
            metric.name: [
                (metric.unit, dict(point.attributes), getattr(point, "count", None) or point.value)
                for point in metric.data.data_points
            ]
            for metric in scope.metrics
        }


@pytest.fixture
def telemetry(shared: Any) -> Telemetry:
    return Telemetry(shared)


def test_a_call_is_a_span_with_the_attributes_of_the_conventions(
    connect: Any, stubs: Any, telemetry: Telemetry
) -> None:
    answer = stubs.json_response({"Name": "a"}, 200, HEADERS)
    calls = connect(answer, interceptors=[telemetry.interceptor])

    calls("create_thing", name="a", secret="hunter2")

    span = telemetry.span()
    assert (span.name, span.kind) == ("Sample.CreateThing", SpanKind.CLIENT)
    assert span.status.status_code is StatusCode.UNSET
    assert dict(span.attributes or {}) == {
        "rpc.system": "aws-api",
        **LABELS,
        "cloud.region": "eu-west-1",
        "server.address": "example.com",
        "server.port": 443,
        "http.response.status_code": 200,
        "aws.request_id": "r-1",
        "aws.extended_request_id": "h-1",
    }
    assert span.events == ()
    assert "hunter2" not in span.to_json()


def test_attempts_that_failed_are_events(
    connect: Any, shared: Any, fine: Any, telemetry: Telemetry
) -> None:
    down = shared.HttpResponse(503, HEADERS)
    calls = connect(down, shared.ConnectError("x"), fine, interceptors=[telemetry.interceptor])

    calls("create_thing", name="a")

    span = telemetry.span()
    assert dict(span.attributes or {})["http.request.resend_count"] == 2
    assert [(event.name, dict(event.attributes or {})) for event in span.events] == [
        (
            "attempt failed",
            {
                "aws.attempt": 1,
                "aws.attempt.pause": 0.0,
                "http.response.status_code": 503,
                "aws.request_id": "r-1",
                "aws.extended_request_id": "h-1",
                "error.type": "503",
            },
        ),
        (
            "attempt failed",
            {"aws.attempt": 2, "aws.attempt.pause": 0.0, "error.type": "ConnectError"},
        ),
    ]


def test_an_error_is_named_and_not_repeated(
    connect: Any, sample: Any, stubs: Any, telemetry: Telemetry
) -> None:
    body = {"__type": "ThingNotFound", "Message": "no hunter2 here"}
    calls = connect(stubs.json_response(body, 404, HEADERS), interceptors=[telemetry.interceptor])

    with pytest.raises(sample.ThingNotFound):
        calls("create_thing", name="a", secret="hunter2")

    span = telemetry.span()
    attributes = dict(span.attributes or {})
    assert (attributes["error.type"], attributes["aws.request_id"]) == ("ThingNotFound", "r-1")
    assert attributes["http.response.status_code"] == 404
    assert span.status.status_code is StatusCode.ERROR
    assert span.status.description == "ThingNotFound"
    assert "hunter2" not in span.to_json()
    assert telemetry.metrics()["smithy.client.call.errors"] == [
        ("{error}", {**LABELS, "exception.type": "ThingNotFound"}, 1)
    ]


def test_a_request_that_is_not_sent_is_a_span_too(
    connect: Any, shared: Any, telemetry: Telemetry
) -> None:
    calls = connect(interceptors=[telemetry.interceptor])

    with pytest.raises(shared.ValidationError):
        calls("create_thing", name="")

    attributes = dict(telemetry.span().attributes or {})
    assert attributes == {
        "rpc.system": "aws-api",
        **LABELS,
        "cloud.region": "eu-west-1",
        "error.type": "ValidationError",
    }


def test_metrics_have_the_names_and_units_of_aws_s_sdks(
    connect: Any, down: Any, fine: Any, telemetry: Telemetry
) -> None:
    calls = connect(down, fine, interceptors=[telemetry.interceptor])

    calls("create_thing", name="a")

    signing = {**LABELS, "auth.scheme_id": "aws.auth#sigv4"}
    assert telemetry.metrics() == {
        "smithy.client.call.duration": [("s", LABELS, 1)],
        "smithy.client.call.attempts": [("{attempt}", LABELS, 2)],
        "smithy.client.call.attempt_duration": [("s", LABELS, 2)],
        "smithy.client.call.serialization_duration": [("s", LABELS, 1)],
        "smithy.client.call.auth.signing_duration": [("s", signing, 2)],
        "smithy.client.call.deserialization_duration": [("s", LABELS, 1)],
    }


def test_the_span_is_current_while_the_call_is_under_way(
    connect: Any, shared: Any, fine: Any, telemetry: Telemetry
) -> None:
    seen: list[str] = []

    def answer(request: Any) -> Any:
        with telemetry.tracers.get_tracer("test").start_as_current_span("inner"):
            seen.append("sent")
        return fine

    calls = connect(answer, interceptors=[telemetry.interceptor])
    with telemetry.tracers.get_tracer("test").start_as_current_span("outer") as outer:
        calls("create_thing", name="a")
        assert trace.get_current_span() is outer

    inner, call, _ = telemetry.spans()
    assert inner.parent is not None
    assert call.parent is not None
    assert inner.parent.span_id == call.get_span_context().span_id
    assert call.parent.span_id == outer.get_span_context().span_id


def test_calls_at_once_have_spans_of_their_own(
    sample: Any, shared: Any, fine: Any, telemetry: Telemetry
) -> None:
    class Slow:
        async def send(self, request: Any, *, timeout: Any) -> Any:
            await asyncio.sleep(0.01)
            return fine

        async def close(self) -> None:
            pass

    async def run() -> None:
        client = sample.AsyncSampleClient(
            region="eu-west-1",
            endpoint_url="https://example.com:8443",
            credentials=shared.Credentials("id", "secret"),
            transport=Slow(),
            interceptors=[telemetry.interceptor],
        )
        await asyncio.gather(*[client.get_thing(id=str(number)) for number in range(20)])
        assert trace.get_current_span() is trace.INVALID_SPAN

    asyncio.run(run())

    spans = telemetry.spans()
    assert len({span.get_span_context().span_id for span in spans}) == 20
    assert {dict(span.attributes or {})["server.port"] for span in spans} == {8443}
    assert {span.parent for span in spans} == {None}


def test_without_the_package_its_extra_is_named(
    shared: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)

    with pytest.raises(shared.ConfigurationError, match="its extra 'otel'"):
        shared.OpenTelemetry()
