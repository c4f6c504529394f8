"""How long the next wait may be, and whether a socket is ready, without reading from it."""

from __future__ import annotations

import select
from time import monotonic

READABLE = 1
WRITABLE = 2


def time_left(deadline: float | None, limit: float | None = None) -> float | None:
    """Seconds for the next wait, at most ``limit``; None is for ever. ``TimeoutError`` when none are left."""
    if deadline is None:
        return limit
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError("the attempt's time is up")
    return left if limit is None or left < limit else limit


class Poll:
    """One socket, by its descriptor. Made once for each: to register costs more than to ask."""

    __slots__ = ("_descriptor", "_poll", "_writable")

    def __init__(self, descriptor: int, *, writable: bool = False) -> None:
        self._descriptor = descriptor
        self._writable = writable
        # select() fails for descriptors from 1024 up, but Windows has nothing else.
        self._poll = select.poll() if hasattr(select, "poll") else None
        if self._poll is not None:
            events = select.POLLIN | select.POLLOUT if writable else select.POLLIN
            self._poll.register(descriptor, events)

    def wait(self, seconds: float | None) -> int:
        """``READABLE`` (the end of the connection, or an error, too) and ``WRITABLE``; 0 when the time is up."""
        if self._poll is None:
            return self._select(seconds)
        found = self._poll.poll(None if seconds is None else seconds * 1000)
        if not found:
            return 0
        events = found[0][1]
        readable = READABLE if events & ~select.POLLOUT else 0
        return readable | (WRITABLE if events & select.POLLOUT else 0)

    def is_readable(self) -> bool:
        """Whether a read would not wait: bytes, the end of the connection, or an error are there."""
        if self._poll is None:
            return bool(self._select(0))
        return bool(self._poll.poll(0))

    def _select(self, seconds: float | None) -> int:
        one = [self._descriptor]
        readable, writable, _ = select.select(one, one if self._writable else [], [], seconds)
        return (READABLE if readable else 0) | (WRITABLE if writable else 0)
