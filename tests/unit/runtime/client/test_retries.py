"""What is retried and after which pause, against botocore's standard mode where that has a rule."""

from __future__ import annotations

import copy
import pickle
from email.utils import formatdate
from threading import Thread
from types import SimpleNamespace
from typing import Any

import pytest
from botocore.retries.quota import RetryQuota as BotocoreQuota
from botocore.retries.standard import (
    ExponentialBackoff,
    RetryContext,
    RetryEventAdapter,
    RetryQuotaChecker,
    ThrottledRetryableChecker,
    ThrottlingErrorDetector,
    ThrottlingStatusCodeChecker,
    TransientRetryableChecker,
)
from clientsmith.runtime.client import retries
from clientsmith.runtime.client.retries import (
    RetryPolicy,
    RetryQuota,
    is_throttling,
    is_transient,
    retry_after,
    retry_cost,
)
from clientsmith.runtime.exceptions import (
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    MalformedResponseError,
    ReadTimeoutError,
    ResponseTooLargeError,
    TlsError,
    TransportError,
    TruncatedResponseError,
)
from hypothesis import given
from hypothesis import strategies as st

NOW = 1_700_000_000.0


def all_of_it() -> float:
    return 1.0


POLICY = RetryPolicy(max_attempts=4, random=all_of_it)


def test_the_lists_are_those_of_botocore() -> None:
    assert frozenset(ThrottledRetryableChecker._THROTTLED_ERROR_CODES) == retries.THROTTLING_CODES
    assert frozenset(TransientRetryableChecker._TRANSIENT_ERROR_CODES) == retries.TRANSIENT_CODES
    assert (
        frozenset(TransientRetryableChecker._TRANSIENT_STATUS_CODES) == retries.TRANSIENT_STATUSES
    )
    assert [status for status in range(100, 600) if is_throttling("", status)] == list(
        ThrottlingStatusCodeChecker._THROTTLING_STATUS_CODES
    )


def test_the_costs_are_those_of_botocore() -> None:
    assert BotocoreQuota.INITIAL_CAPACITY == retries.QUOTA_CAPACITY == RetryQuota().available
    assert RetryQuotaChecker._RETRY_COST == retries.RETRY_COST == retry_cost("InternalError", 500)
    assert retry_cost("ThrottlingException", 400) == RetryQuotaChecker._THROTTLING_RETRY_COST


@pytest.mark.parametrize(
    ("code", "status", "throttling", "transient"),
    [
        ("TooManyRequestsException", 429, True, False),
        ("ThrottlingException", 400, True, False),
        ("", 429, True, False),
        ("RequestTimeout", 400, False, True),
        ("InternalServerError", 500, False, True),
        ("", 502, False, True),
        ("", 503, False, True),
        ("", 504, False, True),
        ("NotImplemented", 501, False, False),
        ("BadRequestException", 400, False, False),
        ("NotFoundException", 404, False, False),
    ],
)
def test_which_answers_are_retried(
    code: str, status: int, throttling: bool, transient: bool
) -> None:
    delay = POLICY.delay_after_response(code, status, attempt=1)

    assert (is_throttling(code, status), is_transient(code, status)) == (throttling, transient)
    assert (delay is not None) == (throttling or transient)


@given(
    code=st.sampled_from(
        ["SlowDown", "Throttling", "RequestTimeout", "InternalError", "PriorRequestNotComplete"]
    ),
    status=st.sampled_from([400, 429, 500, 503]),
    attempt=st.integers(1, 12),
    fraction=st.floats(0, 1, exclude_max=True),
    wish=st.none() | st.integers(0, 5000),
)
def test_pauses_are_those_of_botocore(
    code: str, status: int, attempt: int, fraction: float, wish: int | None
) -> None:
    headers = {} if wish is None else {"x-amz-retry-after": str(wish)}
    theirs = ExponentialBackoff(
        random=lambda: fraction, throttling_detector=ThrottlingErrorDetector(RetryEventAdapter())
    )
    context = RetryContext(
        attempt_number=attempt,
        parsed_response={"Error": {"Code": code}},
        http_response=SimpleNamespace(status_code=status, headers=headers),
    )
    policy = RetryPolicy(max_attempts=20, random=lambda: fraction)

    ours = policy.delay_after_response(
        code,
        status,
        attempt=attempt,
        retry_after=retry_after(headers, now=NOW),
    )

    retried = is_throttling(code, status) or is_transient(code, status)
    assert ours == (pytest.approx(theirs.delay_amount(context)) if retried else None)


def idle_connection_ended() -> ConnectionLostError:
    error = ConnectionLostError("the peer closed it")
    error.safe_to_repeat = True
    return error


def test_an_idle_connection_that_ended_is_no_reason_to_wait() -> None:
    assert POLICY.delay_after_error(idle_connection_ended(), attempt=1, idempotent=False) == 0
    assert POLICY.delay_after_error(idle_connection_ended(), attempt=4, idempotent=True) is None


@pytest.mark.parametrize(
    ("error", "once", "idempotent", "by_word"),
    [
        (ConnectError("refused"), True, True, True),
        (ConnectTimeoutError("10 s"), True, True, True),
        (TlsError("untrusted"), False, False, False),
        (ConnectionLostError("reset"), False, True, True),
        (idle_connection_ended(), True, True, True),
        (ResponseTooLargeError("1 TB"), False, False, False),
        (ReadTimeoutError("60 s"), False, True, True),
        (TruncatedResponseError("3 of 5 bytes"), False, True, True),
        (MalformedResponseError("no status line"), False, True, True),
        (TransportError("a transport's own"), False, False, False),
    ],
)
def test_which_errors_are_retried(
    error: TransportError, once: bool, idempotent: bool, by_word: bool
) -> None:
    def retried(policy: RetryPolicy, *, idempotent: bool) -> bool:
        return policy.delay_after_error(error, attempt=1, idempotent=idempotent) is not None

    assert retried(POLICY, idempotent=False) is once
    assert retried(POLICY, idempotent=True) is idempotent
    assert retried(RetryPolicy(retry_read_timeouts=True), idempotent=False) is by_word


def test_pauses_after_errors_double_up_to_the_most() -> None:
    policy = RetryPolicy(max_attempts=5000, base_delay=1, max_delay=5, random=all_of_it)

    pauses = [
        policy.delay_after_error(ConnectError(), attempt=attempt, idempotent=False)
        for attempt in (1, 2, 3, 4, 4999, 5000)
    ]

    assert pauses == [1, 2, 4, 5, 5, None]


def test_the_last_attempt_is_the_last() -> None:
    single = RetryPolicy(max_attempts=1)

    assert POLICY.delay_after_response("", 500, attempt=3) is not None
    assert POLICY.delay_after_response("", 500, attempt=4) is None
    assert single.delay_after_error(ConnectError(), attempt=1, idempotent=True) is None


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"x-amz-retry-after": "1500"}, 1.5),
        ({"x-amz-retry-after": "1500", "retry-after": "7"}, 1.5),
        ({"x-amz-retry-after": "-1", "retry-after": "7"}, 7.0),
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": formatdate(NOW + 30, usegmt=True)}, 30.0),
        ({"retry-after": formatdate(NOW - 30, usegmt=True)}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Mon, 99 Foo 99999999 99:99:99 GMT"}, None),
        ({"retry-after": "9" * 5000}, None),
        ({"retry-after": "²"}, None),
    ],
)
def test_what_the_service_asks_for(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, now=NOW) == seconds


def test_the_services_wish_is_met_up_to_the_longest_pause() -> None:
    def delay(wish: float) -> float | None:
        return POLICY.delay_after_response("", 503, attempt=1, retry_after=wish)

    assert [delay(0), delay(7), delay(3600)] == [0.05, 7, 20]


def test_the_jitter_is_a_fraction() -> None:
    found = [retries.random_fraction() for _ in range(100)]

    assert all(0 <= fraction < 1 for fraction in found)
    assert len(set(found)) > 90


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"max_attempts": 0}, "max_attempts=0 must be an integer from 1"),
        ({"max_attempts": True}, "max_attempts=True"),
        ({"max_attempts": 2.5}, "max_attempts=2.5"),
        ({"base_delay": -1}, "base_delay=-1 must be a number of seconds from 0"),
        ({"max_delay": float("inf")}, "max_delay=inf"),
        ({"throttling_base_delay": float("nan")}, "throttling_base_delay=nan"),
        ({"mode": "legacy"}, "mode='legacy' is none of standard, adaptive, none"),
        ({"mode": "none", "max_attempts": 2}, "max_attempts=2 cannot be with mode='none'"),
    ],
)
def test_arguments_out_of_range(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        RetryPolicy(**arguments)


@pytest.mark.parametrize("name", ["clock", "sleep", "random"])
def test_what_is_no_function_is_refused(name: str) -> None:
    with pytest.raises(TypeError, match=f"{name} must be a function, not int"):
        RetryPolicy(**{name: 1})


def test_how_many_attempts_the_modes_have() -> None:
    assert RetryPolicy().max_attempts == RetryPolicy(mode="adaptive").max_attempts == 3
    assert RetryPolicy(mode="none").max_attempts == 1
    assert RetryPolicy(1, mode="none").delay_after_response("", 503, attempt=1) is None


def test_a_policy_is_a_value() -> None:
    policy = RetryPolicy(5, base_delay=0.1, retry_read_timeouts=True)

    assert policy == RetryPolicy(5, base_delay=0.1, retry_read_timeouts=True)
    assert policy != RetryPolicy(5)
    assert len({policy, pickle.loads(pickle.dumps(policy)), copy.deepcopy(policy)}) == 1
    assert eval(repr(policy)) == policy
    assert policy != RetryPolicy(5, base_delay=0.1, retry_read_timeouts=True, mode="adaptive")
    assert policy != RetryPolicy(5, base_delay=0.1, retry_read_timeouts=True, random=all_of_it)
    with pytest.raises(AttributeError, match="does not change"):
        policy.max_attempts = 7


def test_the_quota_ends_and_comes_back() -> None:
    quota = RetryQuota(capacity=20)

    assert [quota.acquire(14), quota.acquire(14), quota.acquire(5)] == [True, False, True]
    assert quota.available == 1
    quota.release()
    assert quota.available == 2
    quota.release(14)
    assert quota.available == 16
    quota.release(14)
    assert quota.available == 20


def test_the_quota_counts_right_in_many_threads() -> None:
    quota = RetryQuota(capacity=10_000)
    threads = [Thread(target=lambda: [quota.acquire(1) for _ in range(500)]) for _ in range(8)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert quota.available == 10_000 - 8 * 500
