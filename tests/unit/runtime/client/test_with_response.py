"""What came with a result and with an error: the answer's status, headers and ids, and how many requests were sent."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

HEADERS = {"X-Amzn-RequestId": "r-1", "x-amz-id-2": "h-1", "Date": "today"}


def with_response(calls: Any, sample: Any, **members: Any) -> Any:
    return calls._run(calls.client.send_with_response(sample.CreateThingRequest(**members)))


@pytest.fixture
def answered(shared: Any) -> Any:
    return shared.HttpResponse(200, HEADERS, b'{"Name": "a"}')


def test_a_result_and_what_came_with_it(
    connect: Any, sample: Any, shared: Any, answered: Any
) -> None:
    calls = connect(answered, answered)

    answer = with_response(calls, sample, name="a")

    assert answer.result == calls("create_thing", name="a")
    assert (answer.status, answer.request_id, answer.host_id) == (200, "r-1", "h-1")
    assert answer.headers == {"x-amzn-requestid": "r-1", "x-amz-id-2": "h-1", "date": "today"}
    assert answer.response.body == b'{"Name": "a"}'
    assert answer.attempts == 1
    assert isinstance(answer, shared.WithResponse)
    first, second = calls.sent
    assert (first.url, first.body) == (second.url, second.body)


def test_attempts_are_counted_and_the_last_answer_is_given(
    connect: Any, sample: Any, shared: Any, down: Any, answered: Any
) -> None:
    calls = connect(down, shared.ConnectError("no"), answered)

    answer = with_response(calls, sample, name="a")

    assert (answer.attempts, answer.status, answer.request_id) == (3, 200, "r-1")
    assert [sent.headers["amz-sdk-request"] for sent in calls.sent] == [
        "attempt=1; max=3",
        "attempt=2; max=3",
        "attempt=3; max=3",
    ]


def test_it_is_a_value_that_tells_no_secrets(connect: Any, sample: Any, answered: Any) -> None:
    answer = with_response(connect(answered), sample, name="a")

    for name in ("result", "response", "status", "headers", "request_id", "host_id", "attempts"):
        with pytest.raises(AttributeError):
            setattr(answer, name, None)
    assert repr(answer) == "<WithResponse CreateThingResult 200, request id r-1, attempts 1>"
    for again in (pickle.loads(pickle.dumps(answer)), copy.deepcopy(answer)):
        assert (again.result, again.status, again.headers) == (
            answer.result,
            answer.status,
            answer.headers,
        )


def test_the_client_and_its_options_stay_as_they_were(
    connect: Any, sample: Any, shared: Any, answered: Any, throttled: Any
) -> None:
    calls = connect(throttled, answered, retries=shared.RetryPolicy(max_attempts=1))

    with pytest.raises(shared.ServiceError):
        with_response(calls, sample, name="a")
    assert with_response(calls, sample, name="a").attempts == 1
    assert not calls.transport.closed


def test_what_a_subclass_does_to_send_is_kept(
    sample: Any, shared: Any, stubs: Any, answered: Any
) -> None:
    sent: list[Any] = []

    class Listening(sample.SampleClient):
        def send(self, request: Any) -> Any:
            sent.append(request)
            return super().send(request)

    keys = shared.Credentials("id", "secret")
    stub = stubs.StubTransport(answered)
    client = Listening(
        region="a", credentials=keys, transport=stub, endpoint_url="https://example.com"
    )
    request = sample.CreateThingRequest(name="a")

    assert client.send_with_response(request).status == 200
    assert sent == [request]


def test_what_is_no_request_is_refused_as_by_send(connect: Any) -> None:
    calls = connect()

    with pytest.raises(TypeError, match="what is sent must be a request"):
        calls._run(calls.client.send_with_response("text"))
    assert calls.sent == []


# --- errors ---


def test_an_error_has_its_answer_and_attempts(
    connect: Any, sample: Any, shared: Any, down: Any
) -> None:
    refused = shared.HttpResponse(429, HEADERS, b'{"__type": "ThingNotFound"}')
    calls = connect(down, refused, refused)

    with pytest.raises(sample.ThingNotFound) as raised:
        calls("create_thing", name="a")

    error = raised.value
    assert (error.attempts, error.response.status) == (3, 429)
    assert error.response.headers["date"] == "today"
    assert (error.request_id, error.host_id) == ("r-1", "h-1")
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (again.attempts, again.response.headers) == (3, error.response.headers)
        assert type(again) is type(error)


def test_an_error_without_an_answer_has_none_of_an_earlier_attempt(
    connect: Any, shared: Any, down: Any
) -> None:
    calls = connect(down, shared.ConnectError("a"), shared.ConnectError("b"))

    with pytest.raises(shared.ConnectError, match="b") as raised:
        calls("create_thing", name="a")

    assert raised.value.attempts == 3
    assert raised.value.response is None
    assert pickle.loads(pickle.dumps(raised.value)).attempts == 3


def test_an_answer_that_breaks_the_model_is_with_its_error(connect: Any, shared: Any) -> None:
    calls = connect(shared.HttpResponse(200, HEADERS, b"{"))

    with pytest.raises(shared.MalformedResponseError) as raised:
        calls("create_thing", name="a")

    assert raised.value.attempts == 1
    assert raised.value.response.headers["x-amzn-requestid"] == "r-1"


def test_a_call_whose_time_is_over_counts_what_was_sent(
    connect: Any, down: Any, shared: Any
) -> None:
    times = iter([0.0, 0.4, 0.5, 0.6, 0.7, 1.9, 2.0])
    policy = shared.RetryPolicy(base_delay=0, clock=lambda: next(times))
    calls = connect(down, timeout=1, retries=policy)

    with pytest.raises(shared.ReadTimeoutError, match="in all") as raised:
        calls("create_thing", name="a")

    assert len(calls.sent) == raised.value.attempts == 1


def test_an_error_that_no_call_made_has_neither(sample: Any, shared: Any) -> None:
    for error in (sample.ThingNotFound("gone"), shared.TransportError("lost")):
        assert (error.attempts, error.response) == (0, None)


@pytest.mark.parametrize(
    ("headers", "body", "expected"),
    [
        ({"x-amzn-requestid": "h"}, b"<R><requestId>b</requestId></R>", "h"),
        ({}, b"<R><ResponseMetadata><RequestId>b</RequestId></ResponseMetadata></R>", "b"),
        ({}, b"<R><requestId>b</requestId></R>", "b"),
        ({}, b"<R><Other/></R>", None),
        ({}, b"no XML", None),
        ({}, b"", None),
    ],
)
def test_query_and_ec2_may_have_the_request_id_in_the_body(
    headers: dict[str, str], body: bytes, expected: str | None
) -> None:
    from clientsmith.runtime.http import HttpResponse
    from clientsmith.runtime.protocols.query import EC2, QUERY

    for protocol in (QUERY, EC2):
        assert protocol.read_request_id(HttpResponse(200, headers, body)) == expected
