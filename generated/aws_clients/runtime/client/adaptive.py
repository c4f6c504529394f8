"""What the adaptive retry mode adds to the standard one: a limit to the rate at which a client sends.

All calls of a client share one ``RateLimiter``. It limits nothing until the service throttles; then the rate falls to
0.7 of what was measured, and comes back along a cubic curve: fast at first, slowly near the rate that was too much,
and past it after a while, in search of what the service takes now (CUBIC, RFC 9438, 4.2; the constants are those of
every AWS SDK). Requests wait for a token of a bucket that fills at that rate.

It neither sends nor sleeps: ``acquire`` says how long to wait. Only a client with ``mode="adaptive"`` loads it.
"""

from __future__ import annotations

from math import floor

from ..lock import Lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_BETA = 0.7  # what is left of the rate once the service throttles
_SCALE = 0.4  # how steep the curve is
_SMOOTHING = 0.8  # the weight of the newest measurement
_PERIOD = 0.5  # s, over which the rate is measured
_LOWEST_RATE = 0.5  # requests a second
_MOST_OF_MEASURED = 2.0  # a client that sends seldom does not save up for a burst
_SHORTEST_WAIT = 0.001  # s; what is shorter may round to nothing


class RateLimiter:
    """``rate`` is how many requests a second are let through, ``measured_rate`` how many answers came, smoothed;
    ``available`` is what is in the bucket, ``capacity`` what it holds at most. Thread-safe.
    """

    __slots__ = (
        "_answers",
        "_clock",
        "_curve_middle",
        "_filled",
        "_is_on",
        "_lock",
        "_period_began",
        "_rate_too_high",
        "_throttled",
        "available",
        "capacity",
        "measured_rate",
        "rate",
    )

    def __init__(self, clock: Callable[[], float]) -> None:
        now = clock()
        self._clock = clock
        self._lock = Lock()
        self._is_on = False
        self.rate = self.capacity = 1.0
        self.available = 0.0
        self._filled = now
        self.measured_rate = 0.0
        self._answers = 0
        self._period_began = float(floor(now))
        # The rate at which the service throttled last, when that was, and how many seconds later the curve is there.
        self._rate_too_high = 0.0
        self._throttled = now
        self._curve_middle = 0.0

    def acquire(self) -> float:
        """Takes a token and gives 0, or gives the seconds after which to ask again."""
        if not self._is_on:
            return 0.0
        with self._lock:
            self._fill(self._clock())
            missing = 1 - self.available
            if missing > 0:
                return max(missing / self.rate, _SHORTEST_WAIT)
            self.available -= 1
            return 0.0

    def record(self, *, throttled: bool) -> None:
        """An attempt has ended; ``throttled`` says that the service was asked too much."""
        with self._lock:
            now = self._clock()
            self._measure(now)
            if throttled:
                rate = min(self.measured_rate, self.rate) if self._is_on else self.measured_rate
                self._rate_too_high = rate
                self._curve_middle = (rate * (1 - _BETA) / _SCALE) ** (1 / 3)
                self._throttled = now
                self._is_on = True
                rate *= _BETA
            else:
                distance = now - self._throttled - self._curve_middle
                rate = _SCALE * distance**3 + self._rate_too_high
            self._fill(now)
            rate = min(rate, _MOST_OF_MEASURED * self.measured_rate)
            self.rate = max(rate, _LOWEST_RATE)
            self.capacity = max(rate, 1.0)
            self.available = min(self.available, self.capacity)

    def _measure(self, now: float) -> None:
        self._answers += 1
        period = floor(now / _PERIOD) * _PERIOD
        if period > self._period_began:
            rate = self._answers / (period - self._period_began)
            self.measured_rate = rate * _SMOOTHING + self.measured_rate * (1 - _SMOOTHING)
            self._answers = 0
            self._period_began = period

    def _fill(self, now: float) -> None:
        self.available = min(self.capacity, self.available + (now - self._filled) * self.rate)
        self._filled = now

    def __repr__(self) -> str:
        return (
            f"<RateLimiter {self.rate:.3g}/s>" if self._is_on else "<RateLimiter without a limit>"
        )
