"""Waiters: what an answer means, how long to wait for the next, and what is told of it in the end."""

from __future__ import annotations

import asyncio
import importlib
import pickle
import subprocess
import sys
from typing import Any

import pytest


def named(stubs: Any, name: str) -> Any:
    return stubs.json_response({"Name": name})


def error(shared: Any, code: str = "ThingNotFound", status: int = 404) -> Any:
    return shared.HttpResponse(status, {"x-amzn-errortype": code}, b'{"message": "no such thing"}')


@pytest.fixture
def quick(shared: Any) -> Any:
    return shared.Polling(delay=0)


@pytest.fixture
def named_waiter(sample: Any) -> Any:
    return importlib.import_module(f"{sample.__name__}.waiters").THING_NAMED


class Time:
    """A clock that only sleeping moves; ``slept`` are the pauses."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


def wait(calls: Any, waiter: Any, time: Time, polling: Any = None) -> Any:
    """``waiter`` for the thing ``x``, with a client of either kind, in the time of ``time``."""
    package = type(calls.client).__module__.rpartition(".")[0]
    request = importlib.import_module(f"{package}.operations").GetThingRequest(id="x")
    if asyncio.iscoroutinefunction(calls.client.send):
        return asyncio.run(
            waiter.wait_async(
                calls.client, request, polling, clock=time.clock, sleep=time.sleep_async
            )
        )
    return waiter.wait(calls.client, request, polling, clock=time.clock, sleep=time.sleep)


def test_it_calls_until_the_answer_is_the_one(
    connect: Any, stubs: Any, shared: Any, quick: Any
) -> None:
    calls = connect(named(stubs, "new"), error(shared), named(stubs, "done"), named(stubs, "x"))

    outcome = calls("wait_until_thing_named", quick, id="x")

    assert outcome.result.name == "done"
    assert (outcome.error, outcome.attempts, outcome.response.status) == (None, 3, 200)
    assert [sent.path for sent in calls.sent] == ["/things/x"] * 3


def test_an_answer_that_says_never_is_an_error_that_tells_what_it_was(
    connect: Any, stubs: Any, shared: Any, quick: Any
) -> None:
    calls = connect(named(stubs, "new"), named(stubs, "broken"))

    with pytest.raises(shared.WaiterFailedError) as caught:
        calls("wait_until_thing_named", quick, id="x")

    assert str(caught.value) == (
        "ThingNamed failed after 2 attempts in 0.0 s; in the last answer, Name was 'broken'"
    )
    assert caught.value.waiter == "ThingNamed"
    assert caught.value.outcome.result.name == "broken"
    assert isinstance(caught.value, shared.WaiterError)


def test_an_error_that_no_acceptor_knows_ends_it(
    connect: Any, shared: Any, sample: Any, quick: Any
) -> None:
    calls = connect(error(shared, "AccessDenied", 403))

    with pytest.raises(shared.WaiterFailedError) as caught:
        calls("wait_until_thing_named", quick, id="x")

    assert str(caught.value) == (
        "ThingNamed failed after 1 attempt in 0.0 s; the last answer was an error: "
        "AccessDenied (403) from GetThing: no such thing"
    )
    assert isinstance(caught.value.__cause__, shared.ServiceError)
    assert caught.value.outcome.error is caught.value.__cause__
    assert caught.value.outcome.result is None


def test_an_answer_that_no_acceptor_takes_is_asked_for_again_until_the_model_gives_up(
    connect: Any, stubs: Any, shared: Any, named_waiter: Any
) -> None:
    time = Time()
    calls = connect(*[named(stubs, "new")] * 9)

    with pytest.raises(shared.WaiterTimeoutError) as caught:
        wait(calls, named_waiter, time)

    assert str(caught.value) == (
        "ThingNamed did not happen after 4 attempts in 15.0 s; in the last answer, Name was 'new'"
    )
    assert time.slept == [5, 5, 5]
    assert caught.value.outcome.elapsed == 15.0


def test_what_is_gone_may_be_what_is_waited_for(
    connect: Any, stubs: Any, shared: Any, sample: Any, quick: Any
) -> None:
    outcome = connect(named(stubs, "x"), error(shared))("wait_until_thing_gone", quick, id="x")

    assert isinstance(outcome.error, sample.ThingNotFound)
    assert (outcome.result, outcome.response, outcome.attempts) == (None, None, 2)
    assert repr(outcome) == "<WaiterOutcome ThingNotFound, attempts 2, 0.0 s>"


def test_a_status_is_that_of_an_answer_or_of_an_error(
    connect: Any, stubs: Any, shared: Any, quick: Any
) -> None:
    calls = connect(error(shared), named(stubs, "x"))

    assert calls("wait_until_thing_answered", quick, id="x").attempts == 2


def test_an_error_may_be_any_or_none(connect: Any, stubs: Any, shared: Any, quick: Any) -> None:
    calls = connect(named(stubs, "x"), error(shared, "Whatever", 400))

    assert calls("wait_until_any_error", quick, id="x").error.code == "Whatever"


@pytest.mark.parametrize(
    ("depths", "verdict"),
    [([3, 3], "done"), ([3, 9], "failed"), ([3, 4], "again"), ([], "again"), (None, "again")],
)
def test_all_items_or_any_of_them(
    connect: Any, stubs: Any, shared: Any, depths: Any, verdict: str
) -> None:
    items = None if depths is None else [{"Depth": depth} for depth in depths]
    calls = connect(stubs.json_response({"Items": items}))
    once = shared.Polling(max_attempts=1)

    try:
        calls("wait_until_things_deep", once)
        found = "done"
    except shared.WaiterFailedError:
        found = "failed"
    except shared.WaiterTimeoutError:
        found = "again"

    assert found == verdict


def test_a_list_is_told_by_its_different_values(connect: Any, stubs: Any, shared: Any) -> None:
    items = [{"Depth": depth % 7 + 1} for depth in range(20)]
    calls = connect(stubs.json_response({"Items": items}))

    with pytest.raises(
        shared.WaiterTimeoutError, match=r"Items\[\].Depth was \[1, 2, 3, 4, 5, ...\]$"
    ):
        calls("wait_until_things_deep", shared.Polling(max_attempts=1))


def test_a_sensitive_value_is_not_told(connect: Any, stubs: Any, shared: Any) -> None:
    calls = connect(stubs.json_response({"Items": [{"Key": "hunter2"}]}))

    with pytest.raises(shared.WaiterTimeoutError) as caught:
        calls("wait_until_key_known", shared.Polling(max_attempts=1))

    assert str(caught.value).endswith("Items[0].Key was not shown")
    assert "hunter2" not in repr(caught.value)


def test_a_transport_error_is_raised_as_it_is(connect: Any, shared: Any, quick: Any) -> None:
    calls = connect(*[shared.ConnectError("refused")] * 5)

    with pytest.raises(shared.ConnectError):
        calls("wait_until_thing_named", quick, id="x")


def test_a_request_that_is_wrong_is_never_sent(connect: Any, shared: Any, quick: Any) -> None:
    calls = connect()

    with pytest.raises(shared.ValidationError):
        calls("wait_until_thing_named", quick, id="")
    assert calls.sent == []


def test_seconds_in_all_stand_in_for_the_number_of_attempts(
    connect: Any, stubs: Any, shared: Any, named_waiter: Any
) -> None:
    time = Time()
    calls = connect(*[named(stubs, "new")] * 20)

    with pytest.raises(shared.WaiterTimeoutError):
        wait(calls, named_waiter, time, shared.Polling(max_wait=32))

    assert time.slept == [5, 5, 5, 5, 5, 5, 2]
    assert len(calls.sent) == 8


def test_attempts_and_seconds_hold_both_where_both_are_given(
    connect: Any, stubs: Any, shared: Any, named_waiter: Any
) -> None:
    time = Time()
    calls = connect(*[named(stubs, "new")] * 20)

    with pytest.raises(shared.WaiterTimeoutError):
        wait(calls, named_waiter, time, shared.Polling(max_wait=32, max_attempts=2, delay=1))

    assert time.slept == [1]


def test_delays_grow_where_they_may(
    connect: Any, stubs: Any, shared: Any, named_waiter: Any
) -> None:
    time = Time()
    calls = connect(*[named(stubs, "new")] * 200)
    polling = shared.Polling(delay=2, max_delay=60, max_attempts=100)

    with pytest.raises(shared.WaiterTimeoutError):
        wait(calls, named_waiter, time, polling)

    ceilings = [min(2 * 2**attempt, 60) for attempt in range(99)]
    assert all(2 <= slept <= most for slept, most in zip(time.slept, ceilings, strict=True))
    assert time.slept[0] == 2
    assert len(set(time.slept[10:])) > 50
    assert max(time.slept) > 50


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"delay": -1}, "delay must be a number of seconds of at least 0, not -1"),
        ({"max_wait": float("nan")}, "max_wait must be a number of seconds"),
        ({"max_delay": -2}, "max_delay must be a number of seconds"),
        ({"max_attempts": 0}, "max_attempts must be at least 1, not 0"),
    ],
)
def test_a_polling_that_cannot_be_is_refused(shared: Any, options: Any, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        shared.Polling(**options)


def test_it_can_be_pickled_and_printed(
    connect: Any, stubs: Any, shared: Any, named_waiter: Any
) -> None:
    calls = connect(named(stubs, "broken"))
    with pytest.raises(shared.WaiterFailedError) as caught:
        calls("wait_until_thing_named", id="x")

    again = pickle.loads(pickle.dumps(caught.value))

    assert (str(again), again.waiter) == (str(caught.value), "ThingNamed")
    assert again.outcome.result == caught.value.outcome.result
    assert repr(named_waiter) == "<Waiter ThingNamed, every 5 s, at most 4 times>"
    assert repr(shared.Polling(delay=1, max_wait=9)) == "Polling(delay=1, max_wait=9)"


def test_a_client_that_waits_for_nothing_loads_nothing_of_it(sample: Any) -> None:
    code = (
        f"import sys; sys.path[:0] = {sys.path!r}\nimport {sample.__name__}.client\n"
        "print([name for name in sys.modules if name.endswith(('.waiters', 'with_response'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_the_method_says_what_it_does(sample: Any) -> None:
    text = sample.SampleClient.wait_until_thing_named.__doc__

    assert text.startswith("Waits until the thing has its name.\n")
    assert "Calls ``get_thing``" in text
    assert "every 5 s and 4" in text
    assert "WaiterTimeoutError: It did not happen in time." in text
