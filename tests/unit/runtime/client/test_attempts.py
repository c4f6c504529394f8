"""What ``error.attempts`` shows: a number, and each attempt with its outcome, time and pause."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from clientsmith.runtime.exceptions import Attempt, AttemptsMade, TransportError


@pytest.fixture
def ticking(shared: Any) -> Any:
    """A policy whose clock goes on a second whenever it is read, and whose pauses are those of the arguments."""

    def make(**more: Any) -> Any:
        times = iter(range(100))
        return shared.RetryPolicy(
            base_delay=0.25,
            random=lambda: 1.0,
            sleep=lambda seconds: None,
            clock=lambda: float(next(times)),
            **more,
        )

    return make


def test_each_attempt_has_its_outcome_its_time_and_its_pause(
    connect: Any, shared: Any, ticking: Any
) -> None:
    refused = shared.HttpResponse(
        429, {"x-amzn-requestid": "r-3"}, b'{"__type": "TooManyRequestsException"}'
    )
    lost = shared.ConnectError("refused")
    calls = connect(shared.HttpResponse(503), lost, refused, retries=ticking())

    with pytest.raises(shared.ServiceError) as raised:
        calls("create_thing", name="a")

    made = raised.value.attempts
    assert made == len(made) == 3
    found = [
        (each.number, each.outcome, each.status, each.request_id, each.seconds, each.pause)
        for each in made
    ]
    assert found == [
        (1, "503 503", 503, None, 1.0, 0.25),
        (2, "ConnectError", None, None, 1.0, 0.5),
        (3, "429 TooManyRequestsException", 429, "r-3", 1.0, None),
    ]
    assert repr(made) == (
        "<AttemptsMade 3: [<Attempt 1: 503 503 after 1 s, then a pause of 0.25 s>, "
        "<Attempt 2: ConnectError after 1 s, then a pause of 0.5 s>, "
        "<Attempt 3: 429 TooManyRequestsException after 1 s>]>"
    )


def test_the_last_attempt_has_no_pause_where_the_quota_is_used_up(
    connect: Any, shared: Any, down: Any, ticking: Any
) -> None:
    calls = connect(down, retries=ticking(max_attempts=5))
    calls.client._config.quota.available = 0

    with pytest.raises(shared.ServiceError) as raised:
        calls("create_thing", name="a")

    assert [each.pause for each in raised.value.attempts] == [None]


def test_a_call_that_is_tried_once_shows_that_one(connect: Any, shared: Any, down: Any) -> None:
    calls = connect(down, retries=shared.RetryPolicy(mode="none"))

    with pytest.raises(shared.ServiceError) as raised:
        calls("get_thing", id="a")

    assert [each.outcome for each in raised.value.attempts] == ["503 503"]
    assert calls.sent[0].headers["amz-sdk-request"] == "attempt=1; max=1"


def test_it_is_a_number_and_survives_copying() -> None:
    made = AttemptsMade((Attempt(1, "a", seconds=1, pause=0.5), Attempt(2, "b", status=500)))
    error = TransportError("lost")
    error.attempts = made

    assert (made, made + 1, str(made), f"{made}", made[1].status) == (2, 3, "2", "2", 500)
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert again.attempts == 2
        assert list(again.attempts) == list(made)
    assert len({*made, Attempt(2, "b", status=500)}) == 2
    assert made[0] != Attempt(1, "a", seconds=1)


def test_an_error_without_a_call_has_none() -> None:
    assert list(TransportError("lost").attempts) == []
    assert not TransportError("lost").attempts
