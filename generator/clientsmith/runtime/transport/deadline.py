"""How long the next wait may be, where several have to end by one time of the monotonic clock."""

from __future__ import annotations

from time import monotonic


def time_left(deadline: float | None, limit: float | None = None) -> float | None:
    """Seconds for the next wait, at most ``limit``; None is for ever. ``TimeoutError`` when none are left."""
    if deadline is None:
        return limit
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError("the attempt's time is up")
    return left if limit is None or left < limit else limit
