"""A call through the sync and the async client: attempts, pauses, headers, options, errors. Both must do the same."""

from __future__ import annotations

import json
import logging
import re
import traceback
from typing import Any

import pytest

from tests.support.packages import runtime

UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.fixture
def pauses(
    sample: Any, monkeypatch: pytest.MonkeyPatch, policy_options: dict[str, Any]
) -> list[float]:
    """Time that only passes while a client sleeps: the pauses, in order. The first attempt is at 1700000000."""
    found: list[float] = []
    monkeypatch.setattr(
        runtime(sample, "client.call"), "time", lambda: 1_700_000_000.0 + sum(found)
    )
    policy_options.update(clock=lambda: 100.0 + sum(found), sleep=found.append)
    return found


# --- one attempt ---


def test_a_call_is_one_signed_request(connect: Any, fine: Any) -> None:
    calls = connect(fine)

    result = calls("create_thing", name="a", size=3)

    (sent,) = calls.sent
    assert result.name == "a"
    assert (sent.method, sent.url) == ("POST", "https://example.com/CreateThing")
    assert json.loads(sent.body) == {"Name": "a", "Size": 3}
    assert sent.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=id/")
    assert "/eu-west-1/sample/aws4_request" in sent.headers["authorization"]
    assert sent.headers["user-agent"].startswith("clientsmith/")
    assert "api/sample#2024-01-01" in sent.headers["user-agent"]
    assert sent.headers["amz-sdk-request"] == "attempt=1; max=3"
    assert UUID4.fullmatch(sent.headers["amz-sdk-invocation-id"])


def test_send_does_what_the_method_does(sample: Any, connect: Any, fine: Any) -> None:
    calls = connect(fine, fine)

    by_method = calls("create_thing", name="a")
    by_send = calls._run(calls.client.send(sample.CreateThingRequest(name="a")))

    assert by_method == by_send
    first, second = calls.sent
    assert (first.url, first.body) == (second.url, second.body)


def test_every_call_has_its_own_invocation_id(connect: Any, fine: Any) -> None:
    calls = connect(fine, fine)

    calls("get_thing", id="1")
    calls("get_thing", id="1")

    first, second = (sent.headers["amz-sdk-invocation-id"] for sent in calls.sent)
    assert first != second


def test_the_sdk_headers_are_not_signed(connect: Any, fine: Any) -> None:
    calls = connect(fine)

    calls("get_thing", id="1")

    signed = re.search("SignedHeaders=([^,]+)", calls.sent[0].headers["authorization"])
    assert signed is not None
    assert "host" in signed[1].split(";")
    assert not [name for name in signed[1].split(";") if name.startswith("amz-sdk")]


def test_the_endpoint_may_have_a_port_and_a_path(connect: Any, fine: Any) -> None:
    calls = connect(fine, endpoint_url="http://localhost:8080/base/")

    calls("get_thing", id="a b/c")

    assert calls.sent[0].url == "http://localhost:8080/base/things/a%20b%2Fc"


def test_nothing_is_sent_when_the_request_is_wrong(connect: Any, shared: Any) -> None:
    calls = connect()

    with pytest.raises(shared.ValidationError, match="size: must be from 1 to 10, found 11"):
        calls("create_thing", name="a", size=11)

    assert calls.sent == []


def test_an_idempotency_token_is_filled_in_and_stays_for_every_attempt(
    connect: Any, down: Any, fine: Any
) -> None:
    calls = connect(down, fine)

    calls("make_once")

    tokens = [json.loads(sent.body)["Token"] for sent in calls.sent]
    assert len(tokens) == 2
    assert tokens[0] == tokens[1]
    assert UUID4.fullmatch(tokens[0])


def test_the_callers_idempotency_token_counts(connect: Any, fine: Any) -> None:
    calls = connect(fine)

    calls("make_once", token="mine")

    assert json.loads(calls.sent[0].body) == {"Token": "mine"}


# --- retries ---


def test_throttling_is_tried_again(connect: Any, throttled: Any, fine: Any, pauses: Any) -> None:
    calls = connect(throttled, fine)

    assert calls("create_thing", name="a").name == "a"

    assert [sent.headers["amz-sdk-request"] for sent in calls.sent] == [
        "attempt=1; max=3",
        "attempt=2; max=3",
    ]
    assert pauses == [0.0]


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_trouble_of_the_service_is_tried_again(
    connect: Any, shared: Any, fine: Any, status: int
) -> None:
    calls = connect(shared.HttpResponse(status), shared.HttpResponse(status), fine)

    assert calls("create_thing", name="a").name == "a"
    assert len(calls.sent) == 3


@pytest.mark.parametrize("status", [400, 403, 404, 409, 501])
def test_a_refusal_is_not_tried_again(connect: Any, shared: Any, status: int) -> None:
    calls = connect(shared.HttpResponse(status))

    with pytest.raises(shared.ServiceError) as caught:
        calls("get_thing", id="1")

    assert caught.value.status_code == status
    assert len(calls.sent) == 1


def test_what_the_model_calls_retryable_is_tried_again(connect: Any, stubs: Any, fine: Any) -> None:
    calls = connect(stubs.json_response({"__type": "Busy"}, 409), fine)

    assert calls("create_thing", name="a").name == "a"
    assert len(calls.sent) == 2


def test_the_last_error_is_raised_when_the_attempts_are_used_up(
    connect: Any, shared: Any, down: Any, throttled: Any
) -> None:
    calls = connect(down, down, throttled)

    with pytest.raises(shared.ServiceError) as caught:
        calls("get_thing", id="1")

    assert caught.value.code == "TooManyRequestsException"
    assert len(calls.sent) == 3


def test_the_number_of_attempts_can_be_set(connect: Any, shared: Any, down: Any) -> None:
    calls = connect(down, retries=shared.RetryPolicy(max_attempts=1))

    with pytest.raises(shared.ServiceError):
        calls("get_thing", id="1")

    assert [sent.headers["amz-sdk-request"] for sent in calls.sent] == ["attempt=1; max=1"]


@pytest.mark.parametrize("error", ["ConnectError", "ConnectTimeoutError"])
def test_a_failed_connection_is_tried_again(
    connect: Any, shared: Any, fine: Any, error: str
) -> None:
    calls = connect(getattr(shared, error)("no"), fine)

    assert calls("create_thing", name="a").name == "a"
    assert len(calls.sent) == 2


def test_a_post_on_an_idle_connection_that_had_ended_is_sent_again(
    connect: Any, shared: Any, fine: Any
) -> None:
    error = shared.ConnectionLostError("closed")
    error.safe_to_repeat = True
    calls = connect(error, fine)

    assert calls("create_thing", name="a").name == "a"
    assert len(calls.sent) == 2


UNCERTAIN = [
    "ConnectionLostError",
    "ReadTimeoutError",
    "TruncatedResponseError",
    "MalformedResponseError",
]


@pytest.mark.parametrize("error", UNCERTAIN)
def test_a_post_that_may_have_taken_effect_is_not_sent_again(
    connect: Any, shared: Any, error: str
) -> None:
    calls = connect(getattr(shared, error)("late"))

    with pytest.raises(getattr(shared, error), match="late"):
        calls("create_thing", name="a")

    assert len(calls.sent) == 1


@pytest.mark.parametrize("error", UNCERTAIN)
@pytest.mark.parametrize("method", ["get_thing", "make_once"])
def test_what_is_idempotent_is_sent_again(
    connect: Any, shared: Any, fine: Any, error: str, method: str
) -> None:
    calls = connect(getattr(shared, error)("late"), fine)

    calls(method, **({"id": "1"} if method == "get_thing" else {}))

    assert len(calls.sent) == 2


def test_a_post_is_sent_again_when_the_caller_says_so(connect: Any, shared: Any, fine: Any) -> None:
    policy = shared.RetryPolicy(base_delay=0, retry_read_timeouts=True)
    calls = connect(shared.ReadTimeoutError("late"), fine, retries=policy)

    assert calls("create_thing", name="a").name == "a"


def test_an_answer_that_is_no_json_is_an_uncertain_one(
    connect: Any, shared: Any, fine: Any
) -> None:
    garbled = shared.HttpResponse(200, {}, b"{")
    post, get = connect(garbled), connect(garbled, fine)

    with pytest.raises(shared.MalformedResponseError):
        post("create_thing", name="a")
    assert get("get_thing", id="1").name == "a"


def test_failed_tls_is_not_tried_again(connect: Any, shared: Any) -> None:
    calls = connect(shared.TlsError("no trust"))

    with pytest.raises(shared.TlsError):
        calls("get_thing", id="1")

    assert len(calls.sent) == 1


def test_another_exception_of_the_transport_goes_through(connect: Any) -> None:
    calls = connect(KeyError("bug"))

    with pytest.raises(KeyError, match="bug"):
        calls("get_thing", id="1")


def test_an_os_error_of_a_transport_is_a_lost_connection(
    connect: Any, shared: Any, fine: Any
) -> None:
    connect(BrokenPipeError("pipe"), fine)("get_thing", id="1")

    always = connect(lambda request: raise_(BrokenPipeError("pipe")))
    with pytest.raises(shared.ConnectionLostError, match="the transport failed: pipe") as caught:
        always("get_thing", id="1")

    assert isinstance(caught.value.__cause__, BrokenPipeError)
    assert len(always.sent) == 3


def test_a_timeout_of_a_transport_is_an_uncertain_one(connect: Any, shared: Any) -> None:
    calls = connect(TimeoutError())

    with pytest.raises(shared.ReadTimeoutError, match="the transport failed: TimeoutError"):
        calls("create_thing", name="a")

    assert len(calls.sent) == 1


def raise_(error: Exception) -> Any:
    raise error


def test_an_os_error_of_the_credentials_goes_through(connect: Any, shared: Any) -> None:
    source = shared.CredentialsSource(lambda: raise_(PermissionError("no")))
    calls = connect(credentials=source)

    with pytest.raises(PermissionError, match="no"):
        calls("get_thing", id="1")


def test_each_line_of_the_way_is_once_in_the_traceback(
    connect: Any, shared: Any, stubs: Any, down: Any
) -> None:
    refused = stubs.json_response({"__type": "ThingNotFound"}, 404)
    calls = connect(down, refused)

    with pytest.raises(shared.ServiceError) as caught:
        calls("get_thing", id="1")

    names = [frame.name for frame in traceback.extract_tb(caught.value.__traceback__)]
    assert names[names.index("get_thing") :] == ["get_thing", "send", "result", "parse"]
    assert caught.value.__context__ is None


def test_attempts_are_signed_anew_and_keep_their_invocation_id(
    connect: Any, shared: Any, fine: Any, pauses: Any
) -> None:
    busy = shared.HttpResponse(503, {"retry-after": "7"})
    calls = connect(busy, fine)

    calls("create_thing", name="a")

    first, second = (sent.headers for sent in calls.sent)
    assert (first["x-amz-date"], second["x-amz-date"]) == ("20231114T221320Z", "20231114T221327Z")
    assert first["authorization"] != second["authorization"]
    assert first["amz-sdk-invocation-id"] == second["amz-sdk-invocation-id"]
    assert calls.sent[0].body == calls.sent[1].body


def test_attempts_use_the_credentials_of_now(
    connect: Any, shared: Any, down: Any, fine: Any
) -> None:
    def resolve() -> Any:
        hours = len(calls.sent)
        return shared.Credentials(f"key{hours}", "secret", expires_at=3600.0 * hours + 1800)

    source = shared.CredentialsSource(resolve, clock=lambda: 3600.0 * len(calls.sent))
    calls = connect(down, fine, credentials=source)

    calls("get_thing", id="1")

    assert [sent.headers["authorization"].partition("/")[0] for sent in calls.sent] == [
        "AWS4-HMAC-SHA256 Credential=key0",
        "AWS4-HMAC-SHA256 Credential=key1",
    ]


# --- pauses, the quota, the time of the whole call ---


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"x-amz-retry-after": "1500", "retry-after": "7"}, 1.5),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:24 GMT"}, 4.0),
        ({"retry-after": "900"}, 20.0),
        ({"retry-after": "soon"}, 0.0),
        ({}, 0.0),
    ],
)
def test_the_pause_is_what_the_service_asks_for(
    connect: Any, shared: Any, fine: Any, pauses: Any, headers: dict[str, str], pause: float
) -> None:
    calls = connect(shared.HttpResponse(503, headers), fine)

    calls("get_thing", id="1")

    assert pauses == [pause]


def test_pauses_are_random_and_bounded(
    connect: Any,
    shared: Any,
    throttled: Any,
    down: Any,
    fine: Any,
    pauses: Any,
    policy_options: Any,
) -> None:
    policy = shared.RetryPolicy(4, **policy_options)
    calls = connect(throttled, down, throttled, fine, retries=policy)

    calls("get_thing", id="1")

    assert len(pauses) == 3
    assert all(0 <= pause < bound for pause, bound in zip(pauses, [1.0, 0.1, 4.0], strict=True))


def test_the_quota_ends_retries(connect: Any, shared: Any, down: Any, pauses: Any) -> None:
    calls = connect(lambda request: shared.HttpResponse(503))

    for _ in range(40):
        with pytest.raises(shared.ServiceError):
            calls("get_thing", id="1")

    # 500 of quota, 14 for each retry: 35 retries beside the 40 first attempts.
    assert len(calls.sent) == 40 + 500 // 14


def test_success_gives_back_to_the_quota(connect: Any, down: Any, fine: Any) -> None:
    calls = connect(*[down, fine] * 100)

    for _ in range(100):
        calls("get_thing", id="1")

    assert len(calls.sent) == 200


def test_the_time_of_the_whole_call_bounds_each_attempt(
    connect: Any, shared: Any, stubs: Any, fine: Any, pauses: Any
) -> None:
    seen = []

    class Recording(stubs.StubTransport):
        def send(self, request: Any, *, timeout: Any) -> Any:
            seen.append(timeout)
            return super().send(request, timeout=timeout)

    transport = Recording(shared.HttpResponse(503, {"retry-after": "3"}), fine)
    calls = connect(transport=transport, timeout=shared.Timeouts(1, 2, total=10))

    calls("get_thing", id="1")

    assert seen == [shared.Timeouts(1, 2, 10.0), shared.Timeouts(1, 2, 7.0)]


def test_there_is_no_pause_that_would_outlast_the_call(
    connect: Any, shared: Any, pauses: Any
) -> None:
    calls = connect(shared.HttpResponse(503, {"retry-after": "5"}), timeout=5)

    with pytest.raises(shared.ServiceError) as caught:
        calls("get_thing", id="1")

    assert caught.value.status_code == 503
    assert pauses == []


def test_no_attempt_begins_after_the_end(connect: Any, shared: Any, fine: Any) -> None:
    clock = iter([0.0, 5.0])
    calls = connect(fine, timeout=5, retries=shared.RetryPolicy(clock=lambda: next(clock, 6.0)))

    with pytest.raises(shared.ReadTimeoutError, match="GetThing took more than 5 seconds in all"):
        calls("get_thing", id="1")

    assert calls.sent == []


# --- logging ---


def test_attempts_are_logged_under_the_name_of_the_package(
    sample: Any, connect: Any, down: Any, stubs: Any, caplog: Any, pauses: Any
) -> None:
    package = sample.__name__.partition(".")[0]
    answer = stubs.json_response({"Secret": "hunter2"})
    calls = connect(down, answer)

    with caplog.at_level(logging.DEBUG, logger=package):
        calls("create_thing", name="a", secret="hunter2")

    ours = [record for record in caplog.records if record.name.partition(".")[0] == package]
    assert [record.getMessage().partition("; ")[0] for record in ours] == [
        "CreateThing: attempt 1: POST example.com/CreateThing: 503 503 in 0.000 s",
        "CreateThing: attempt 2: POST example.com/CreateThing: 200 in 0.000 s",
    ]
    assert {record.levelno for record in ours} == {logging.DEBUG}
    assert "hunter2" not in caplog.text
    assert "secret" not in caplog.text
