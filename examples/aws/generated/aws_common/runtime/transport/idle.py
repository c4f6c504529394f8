"""The connections that wait for their next request, within three bounds: by origin, in all, and by age.

It neither locks nor closes: the transports do, with what this hands back.
"""

from __future__ import annotations

from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic, Protocol, TypeVar

    class Idle(Protocol):
        idle_since: float

        @property
        def route(self) -> object: ...

    C = TypeVar("C", bound=Idle)

    class _Base(Generic[C]):
        """Generic for checkers only."""

else:
    C = None

    class _Base:
        __slots__ = ()

        def __class_getitem__(cls, parameter):
            return cls


MAX_IDLE = 100
MAX_IDLE_IN_ALL = 200
"""A client that calls by fifty threads or tasks at once would else open most of its connections anew."""

MAX_IDLE_SECONDS = 50.0
"""Load balancers of AWS close connections that are idle for 60 s; one that is given up earlier is never lost midway."""


class IdleConnections(_Base[C]):
    """The one that was used last is taken first, as it is the likeliest to be alive; the oldest leave first."""

    __slots__ = ("_by_age", "_by_route", "_for_each", "_in_all", "_seconds")

    def __init__(self, for_each: int, in_all: int, seconds: float) -> None:
        for name, count in (("max_idle", for_each), ("max_idle_in_all", in_all)):
            if count < 0:
                raise ValueError(f"{name}={count!r} must be a number of connections from 0")
        if not seconds > 0:
            raise ValueError(f"max_idle_seconds={seconds!r} must be more than 0")
        self._for_each = for_each
        self._in_all = in_all
        self._seconds = seconds
        self._by_route: dict[object, list[C]] = {}
        self._by_age: dict[C, None] = {}  # the oldest first: a dict keeps the order of insertion

    def take(self, route: object) -> C | None:
        """The one of ``route`` that was used last; it may be too old, see ``is_fresh``."""
        stack = self._by_route.get(route)
        if not stack:
            return None
        connection = stack.pop()
        del self._by_age[connection]
        return connection

    def is_fresh(self, connection: C) -> bool:
        return monotonic() - connection.idle_since < self._seconds

    def put(self, connection: C) -> list[C]:
        """Keeps ``connection``; what the bounds leave no room for is to be closed by the caller."""
        now = connection.idle_since = monotonic()
        stack = self._by_route.setdefault(connection.route, [])
        stack.append(connection)
        self._by_age[connection] = None
        leaving: list[C] = []
        if len(stack) > self._for_each:
            leaving.append(self._drop(stack[0]))
        while self._by_age:
            oldest = next(iter(self._by_age))
            if len(self._by_age) <= self._in_all and now - oldest.idle_since < self._seconds:
                break
            leaving.append(self._drop(oldest))
        return leaving

    def drop(self, connection: C) -> None:
        """Forgets ``connection`` if it is among those that wait."""
        if connection in self._by_age:
            self._drop(connection)

    def drop_route(self, route: object) -> list[C]:
        """Forgets all connections of ``route``."""
        leaving = self._by_route.pop(route, [])
        for connection in leaving:
            del self._by_age[connection]
        return leaving

    def drop_all(self) -> list[C]:
        leaving = list(self._by_age)
        self._by_age.clear()
        self._by_route.clear()
        return leaving

    def _drop(self, connection: C) -> C:
        del self._by_age[connection]
        stack = self._by_route[connection.route]
        stack.remove(connection)
        if not stack:
            del self._by_route[connection.route]
        return connection
