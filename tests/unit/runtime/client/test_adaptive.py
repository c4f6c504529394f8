"""The client-side rate limit: its rates are botocore's, and calls wait for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import pairwise
from threading import Thread
from typing import Any

import pytest
from botocore.exceptions import CapacityNotAvailableError
from botocore.retries.adaptive import ClientRateLimiter, RateClocker
from botocore.retries.bucket import TokenBucket
from botocore.retries.throttling import CubicCalculator
from clientsmith.runtime.client.adaptive import RateLimiter
from hypothesis import given
from hypothesis import strategies as st


class Clock:
    """Time that passes when a test, or whoever sleeps, says so."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now
        self.pauses: list[float] = []

    def __call__(self) -> float:
        return self.now

    current_time = __call__  # botocore's word

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self.sleep(seconds)


class Detector:
    """Stands for botocore's detector of throttling: a test says what an answer is."""

    def is_throttling_error(self, *, throttled: bool) -> bool:
        return throttled


class Theirs:
    """botocore's limiter, put together as its ``register_retry_handler`` does."""

    def __init__(self, clock: Clock) -> None:
        self.bucket = TokenBucket(max_rate=1, clock=clock)
        self.clocker = RateClocker(clock)
        self._limiter = ClientRateLimiter(
            rate_adjustor=CubicCalculator(starting_max_rate=0, start_time=clock()),
            rate_clocker=self.clocker,
            token_bucket=self.bucket,
            throttling_detector=Detector(),
            clock=clock,
        )

    def acquire(self) -> bool:
        if not self._limiter._enabled:
            return True
        try:
            return bool(self.bucket.acquire(block=False))
        except CapacityNotAvailableError:
            return False

    def record(self, *, throttled: bool) -> None:
        self._limiter.on_receiving_response(throttled=throttled)

    def state(self) -> list[float]:
        bucket = self.bucket
        return [
            bucket.max_rate,
            bucket.max_capacity,
            bucket.available_capacity,
            self.clocker.measured_rate,
        ]


# Seconds that pass, and what happens then; times are multiples of 1/64, so that both sides round alike.
EVENTS = st.lists(
    st.tuples(
        st.integers(0, 400).map(lambda ticks: ticks / 64),
        st.sampled_from(["send", "success", "success", "throttled"]),
    ),
    max_size=60,
)


@given(EVENTS, st.integers(0, 10_000).map(lambda ticks: 1000 + ticks / 64))
def test_the_rates_are_those_of_botocore(events: list[tuple[float, str]], start: float) -> None:
    clock = Clock(start)
    ours, theirs = RateLimiter(clock), Theirs(clock)

    for seconds, event in events:
        clock.now += seconds
        if event == "send":
            assert (ours.acquire() == 0) == theirs.acquire()
        else:
            ours.record(throttled=event == "throttled")
            theirs.record(throttled=event == "throttled")
        found = [ours.rate, ours.capacity, ours.available, ours.measured_rate]
        assert found == pytest.approx(theirs.state())


def busy(clock: Clock, *, rate: int) -> RateLimiter:
    """A limiter that has seen ``rate`` answers a second for five seconds, and then throttling."""
    limiter = RateLimiter(clock)
    for _ in range(5 * rate):
        clock.now += 1 / rate
        limiter.record(throttled=False)
    limiter.record(throttled=True)
    return limiter


def test_nothing_is_limited_until_the_service_throttles() -> None:
    limiter = RateLimiter(Clock())

    assert [limiter.acquire() for _ in range(1000)] == [0.0] * 1000


def test_the_rate_falls_to_seven_tenths_and_comes_back_in_a_curve() -> None:
    clock = Clock()
    limiter = busy(clock, rate=20)

    assert limiter.rate == pytest.approx(14, rel=0.05)
    rates = []
    for _ in range(8 * 20):
        clock.now += 1 / 20
        limiter.record(throttled=False)
        rates.append(limiter.rate)
    # It comes near the rate that was too much, slowly, and goes past it, up to the double of what is sent.
    assert max(b - a for a, b in pairwise(rates) if 18 < a < 22) < 1
    assert rates[-1] == pytest.approx(40)


def test_what_to_wait_is_what_is_missing_at_the_rate() -> None:
    clock = Clock()
    limiter = busy(clock, rate=20)
    while limiter.acquire() == 0:
        pass

    wait = limiter.acquire()
    assert 0 < wait <= 1 / limiter.rate
    clock.now += wait + 1e-9
    assert limiter.acquire() == 0
    assert limiter.acquire() > 0


def test_it_counts_right_in_many_threads() -> None:
    clock = Clock()
    limiter = busy(clock, rate=200)
    clock.now += 100
    passed: list[float] = []

    def take() -> None:
        passed.extend([0.0 for _ in range(100) if limiter.acquire() == 0])

    threads = [Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(passed) == int(limiter.capacity)


# --- calls ---


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def policy(shared: Any, clock: Clock, request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Makes an adaptive policy whose time is the test's; retries themselves do not pause."""
    is_async = "async" in request.node.callspec.id.split("-")

    def make(**more: Any) -> Any:
        sleep = clock.async_sleep if is_async else clock.sleep
        defaults = {"mode": "adaptive", "throttling_base_delay": 0, "base_delay": 0}
        return shared.RetryPolicy(**defaults | more, clock=clock, sleep=sleep)

    return make


def test_calls_wait_once_the_service_throttles(
    connect: Any, clock: Clock, policy: Callable[..., Any], throttled: Any, fine: Any
) -> None:
    calls = connect(throttled, fine, fine, fine, retries=policy())

    calls("create_thing", name="a")
    calls("create_thing", name="a")

    # The lowest rate is a request in two seconds; the answer after it came at 0.8 a second, twice of which is allowed.
    # The pause of the retry itself is 0.
    assert [pause for pause in clock.pauses if pause] == [2, 1 / 1.6]
    assert [http.headers["amz-sdk-request"] for http in calls.sent] == [
        "attempt=1; max=3",
        "attempt=2; max=3",
        "attempt=1; max=3",
    ]


def test_a_client_with_other_options_shares_the_limit(
    connect: Any, clock: Clock, policy: Callable[..., Any], throttled: Any, fine: Any
) -> None:
    calls = connect(throttled, fine, fine, retries=policy())
    other = calls.through(calls.client.with_options(timeout=100))

    calls("create_thing", name="a")
    clock.pauses.clear()
    other("create_thing", name="a")

    assert clock.pauses == [1 / 1.6]
    assert calls.client.with_options(retries=policy(mode="standard"))._config.limiter is None


def test_a_call_whose_time_ends_before_its_turn_fails_at_once(
    connect: Any, shared: Any, clock: Clock, policy: Callable[..., Any], throttled: Any, fine: Any
) -> None:
    calls = connect(throttled, fine, retries=policy(), timeout=1)

    with pytest.raises(shared.ReadTimeoutError, match="CreateThing took more than 1 seconds") as e:
        calls("create_thing", name="a")

    assert clock.pauses == [0]
    assert [attempt.outcome for attempt in e.value.attempts] == ["429 TooManyRequestsException"]


def test_a_sleep_to_be_awaited_is_no_sleep_for_the_sync_client(
    sample: Any, shared: Any, stubs: Any, down: Any
) -> None:
    class Paused:
        def __await__(self) -> Any:
            return iter(())

    client = sample.SampleClient(
        region="eu-west-1",
        endpoint_url="https://example.com",
        credentials=shared.Credentials("id", "secret"),
        transport=stubs.StubTransport(down),
        retries=shared.RetryPolicy(sleep=lambda seconds: Paused()),
    )

    with pytest.raises(TypeError, match=r"takes a function such as time\.sleep"):
        client.create_thing(name="a")
