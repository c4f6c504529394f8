"""A lock that a fork does not leave taken: what a thread of the parent held, nobody would release in the child."""

from __future__ import annotations

from _thread import allocate_lock  # what threading.Lock is, without 7 ms of imports
from os import getpid


class Lock:
    """A mutual exclusion for threads, not reentrant; a forked child begins with a free one."""

    __slots__ = ("_lock", "_process")

    def __init__(self) -> None:
        self._lock = allocate_lock()
        self._process = getpid()

    def acquire(self, *, wait: bool = True) -> bool:
        """Whether the lock is the caller's now; without ``wait`` it may not be."""
        if self._process != getpid():
            self._lock = allocate_lock()
            self._process = getpid()
        return self._lock.acquire(wait)

    def release(self) -> None:
        self._lock.release()

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *error: object) -> None:
        self.release()
