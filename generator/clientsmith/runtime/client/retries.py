"""Whether a failed attempt is worth another one, and how long to wait before it: AWS's standard retry mode, and what
its adaptive mode has of it (``adaptive.py`` has the rest).

Decisions only, and pure but for ``RetryQuota``, which a client's calls share: it neither sends nor sleeps; clock, sleep
and randomness belong to the policy, so that tests have their own. Codes, statuses, delays and costs are those of
botocore's ``retries/standard.py``. The differences: when the service may have acted on a call (its answer came too
late, broke off, or cannot be read, or its connection was lost), it is sent again only where that does no harm
(``RetryPolicy.delay_after_error``), and ``Retry-After`` counts beside AWS's own header (``retry_after``).
"""

from __future__ import annotations

from os import urandom
from time import monotonic

from ..exceptions import (
    ConnectionLostError,
    MalformedResponseError,
    ReadTimeoutError,
    TlsError,
    TruncatedResponseError,
)
from ..lock import Lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Any, Literal, TypeAlias

    from ..exceptions import TransportError

    RetryMode: TypeAlias = Literal["standard", "adaptive", "none"]
    Sleep: TypeAlias = Callable[[float], Awaitable[None] | None]

THROTTLING_CODES = frozenset(
    {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    }
)
TRANSIENT_CODES = frozenset(
    {"PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException"}
)
TRANSIENT_STATUSES = frozenset({500, 502, 503, 504})

# RFC 9110, 9.2.2: sending them twice has the effect of sending them once.
IDEMPOTENT_METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PUT", "TRACE"})

QUOTA_CAPACITY = 500
RETRY_COST = 14
THROTTLING_RETRY_COST = 5


def is_throttling(code: str, status: int) -> bool:
    """Whether the service says that it is asked too much, by its error's code or by the HTTP status 429."""
    return code in THROTTLING_CODES or status == 429


def is_transient(code: str, status: int) -> bool:
    """Whether the same request may well succeed a moment later, by the error's code or the HTTP status."""
    return code in TRANSIENT_CODES or status in TRANSIENT_STATUSES


def retry_cost(code: str, status: int) -> int:
    """What a retry after this error takes from the quota; after a ``TransportError`` it is ``RETRY_COST``."""
    return THROTTLING_RETRY_COST if is_throttling(code, status) else RETRY_COST


def retry_after(headers: Mapping[str, str], *, now: float) -> float | None:
    """The seconds that the service wants the caller to wait, or None where it does not say, or not readably.

    ``headers`` have lower-case names, ``now`` is in epoch seconds. ``x-amz-retry-after`` (milliseconds) comes
    before ``retry-after`` (seconds, or an HTTP date; RFC 9110, 10.2.3).
    """
    milliseconds = headers.get("x-amz-retry-after", "")
    if _is_number(milliseconds):
        return int(milliseconds) / 1000
    wait = headers.get("retry-after", "")
    if _is_number(wait):
        return float(wait)
    return _seconds_until(wait, now) if wait else None


def random_fraction() -> float:
    """A random number, at least 0 and less than 1."""
    return (int.from_bytes(urandom(7), "big") >> 3) / (1 << 53)


RETRY_MODES = ("standard", "adaptive", "none")


class RetryPolicy:
    """How often a call is tried, and how long it pauses in between. A value: it compares, and does not change.

    ``mode`` is ``"standard"``; ``"adaptive"``, which adds a limit to the rate at which a client sends, once the service
    has said that it is asked too much; or ``"none"``, a single attempt. ``max_attempts`` counts the first attempt, and
    is 3 by default. Before retry *n* the pause is a random part of ``base_delay * 2**(n - 1)`` seconds (of
    ``throttling_base_delay`` if the service was throttling), of ``max_delay`` at most.

    Tried again are: throttling; the statuses 500, 502, 503 and 504; errors that the model calls retryable;
    connections that could not be opened (but for TLS), or were closed while idle; and, where sending a call twice does
    what sending it once does (by its method, its idempotency token or its model), a connection that was lost, and an
    answer that did not come in time, broke off, or could not be read. ``retry_read_timeouts`` sends any call again
    after those, although the service may have acted on it. A ``ValueError`` names an argument out of range.

    ``clock`` gives seconds that only go up, and measures attempts, rates and ``Timeouts.total``. ``sleep`` waits for so
    many seconds, for the async client it may be a coroutine function; by default it is ``time.sleep`` or
    ``asyncio.sleep``. ``random`` gives a number from 0, less than 1. All three are there for tests, and for event loops
    that are not asyncio's own.
    """

    __slots__ = (
        "base_delay",
        "clock",
        "max_attempts",
        "max_delay",
        "mode",
        "random",
        "retry_read_timeouts",
        "sleep",
        "throttling_base_delay",
    )

    max_attempts: int
    mode: RetryMode
    base_delay: float
    throttling_base_delay: float
    max_delay: float
    retry_read_timeouts: bool
    clock: Callable[[], float]
    sleep: Sleep | None
    random: Callable[[], float]

    def __init__(
        self,
        max_attempts: int | None = None,
        *,
        mode: RetryMode = "standard",
        base_delay: float = 0.05,
        throttling_base_delay: float = 1.0,
        max_delay: float = 20.0,
        retry_read_timeouts: bool = False,
        clock: Callable[[], float] = monotonic,
        sleep: Sleep | None = None,
        random: Callable[[], float] = random_fraction,
    ) -> None:
        if mode not in RETRY_MODES:
            raise ValueError(f"mode={mode!r} is none of {', '.join(RETRY_MODES)}")
        if max_attempts is None:
            max_attempts = 1 if mode == "none" else 3
        if not _is_count(max_attempts):
            raise ValueError(
                f"max_attempts={max_attempts!r} must be an integer from 1; 1 is a single attempt without retries"
            )
        if mode == "none" and max_attempts != 1:
            raise ValueError(
                f"max_attempts={max_attempts!r} cannot be with mode='none', which is a single attempt; leave one out"
            )
        delays = {
            "base_delay": base_delay,
            "throttling_base_delay": throttling_base_delay,
            "max_delay": max_delay,
        }
        for name, seconds in delays.items():
            if not 0 <= seconds < float("inf"):
                raise ValueError(f"{name}={seconds!r} must be a number of seconds from 0")
            object.__setattr__(self, name, seconds)
        functions = {"clock": clock, "sleep": sleep, "random": random}
        for name, function in functions.items():
            if not callable(function) and (name, function) != ("sleep", None):
                raise TypeError(f"{name} must be a function, not {type(function).__name__}")
            object.__setattr__(self, name, function)
        object.__setattr__(self, "max_attempts", max_attempts)
        object.__setattr__(self, "mode", mode)
        object.__setattr__(self, "retry_read_timeouts", retry_read_timeouts)

    def delay_after_response(
        self,
        code: str,
        status: int,
        *,
        attempt: int,
        retryable: bool = False,
        retry_after: float | None = None,
    ) -> float | None:
        """The seconds to wait before the next attempt, or None when the error is the call's answer.

        ``code`` and ``status`` are the error's, ``attempt`` is the number of the one that failed, from 1;
        ``retryable`` says that the model calls the error worth another attempt, and ``retry_after`` is what the
        function of that name read. The service's wish is a lower bound, up to ``max_delay``.
        """
        throttling = is_throttling(code, status)
        if attempt >= self.max_attempts or not (
            retryable or throttling or is_transient(code, status)
        ):
            return None
        base = self.throttling_base_delay if throttling else self.base_delay
        return max(self._backoff(base, attempt), min(retry_after or 0.0, self.max_delay))

    def delay_after_error(
        self,
        error: TransportError,
        *,
        attempt: int,
        idempotent: bool,
    ) -> float | None:
        """The seconds to wait before the next attempt, or None when ``error`` is to be raised.

        What is ``safe_to_repeat`` is tried again: nothing was sent, or an idle connection had ended. A failed TLS
        handshake is not: it fails the next time too. After the other errors the service has, or may have, acted; then
        the call is repeated if it is ``idempotent`` (by its method, its idempotency token or its model), or by
        ``retry_read_timeouts``.
        """
        if attempt >= self.max_attempts or not self._may_repeat(error, idempotent):
            return None
        if error.safe_to_repeat and isinstance(error, ConnectionLostError):
            return 0.0  # It had been idle for too long: nobody is overloaded.
        return self._backoff(self.base_delay, attempt)

    def _may_repeat(self, error: TransportError, idempotent: bool) -> bool:
        if isinstance(error, TlsError):
            return False
        if error.safe_to_repeat:
            return True
        doubtful = (
            ConnectionLostError,
            MalformedResponseError,
            ReadTimeoutError,
            TruncatedResponseError,
        )
        return isinstance(error, doubtful) and (idempotent or self.retry_read_timeouts)

    def _backoff(self, base: float, attempt: int) -> float:
        # A float's exponent ends at 1023; the bound is reached long before.
        return self.random() * min(base * 2.0 ** min(attempt - 1, 1000), self.max_delay)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a RetryPolicy does not change; make a new one with {name}={value!r}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a RetryPolicy does not change; {name} stays")

    def __reduce__(self) -> tuple[Callable[..., RetryPolicy], tuple[dict[str, object]]]:
        return _restore, (self._values(),)

    def _values(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in RetryPolicy.__slots__}

    def __eq__(self, other: object) -> bool:
        return (
            self._values() == other._values() if isinstance(other, RetryPolicy) else NotImplemented
        )

    def __hash__(self) -> int:
        return hash(tuple(self._values().items()))

    def __repr__(self) -> str:
        kept = {"clock": monotonic, "sleep": None, "random": random_fraction}
        shown = [
            f"{name}={value!r}"
            for name, value in self._values().items()
            if name not in kept or value is not kept[name]
        ]
        return f"RetryPolicy({', '.join(shown)})"


class RetryQuota:
    """The retries that a client still has, so that many callers do not hammer a service that is down. Thread-safe.

    It starts full, and has none once the client is ``closed``. A retry takes its cost (``retry_cost``, or
    ``RETRY_COST`` after a ``TransportError``); a call that succeeds gives back what its last retry took, or 1 if it
    had none.
    """

    __slots__ = ("_lock", "available", "capacity", "closed")

    def __init__(self, capacity: int = QUOTA_CAPACITY) -> None:
        self.capacity = capacity
        self.available = capacity
        self.closed = False
        self._lock = Lock()

    def acquire(self, cost: int) -> bool:
        """Take ``cost``, or return False: there is not enough left, and the failure at hand is the call's answer."""
        with self._lock:
            if self.closed or cost > self.available:
                return False
            self.available -= cost
            return True

    def release(self, acquired: int = 0) -> None:
        """A call succeeded whose last retry took ``acquired``; 0 is a call without retries."""
        if self.available == self.capacity:
            return
        with self._lock:
            self.available = min(self.capacity, self.available + (acquired or 1))

    def __repr__(self) -> str:
        return f"<RetryQuota {self.available} of {self.capacity}>"


def _restore(values: dict[str, Any]) -> RetryPolicy:
    return RetryPolicy(**values)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _is_number(text: str) -> bool:
    # At most nine digits: thirty years. What is longer is no wish that could be met.
    return text.isascii() and text.isdigit() and len(text) <= 9


def _seconds_until(date: str, now: float) -> float | None:
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(date)
        return None if parsed is None else max(0.0, mktime_tz(parsed) - now)
    except (ValueError, OverflowError):
        return None
