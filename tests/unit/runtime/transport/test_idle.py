"""Which connections wait for their next request, and which have to leave."""

from __future__ import annotations

import pytest
from clientsmith.runtime.transport import idle
from clientsmith.runtime.transport.idle import IdleConnections


class Waiting:
    def __init__(self, name: str) -> None:
        self.name = name
        self.route = name[0]
        self.idle_since = 0.0

    def __repr__(self) -> str:
        return self.name


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    monkeypatch.setattr(idle, "monotonic", lambda: now[0])
    return now


def fill(waiting: IdleConnections[Waiting], names: str, clock: list[float]) -> list[str]:
    leaving: list[str] = []
    for name in names.split():
        clock[0] += 1
        leaving += [left.name for left in waiting.put(Waiting(name))]
    return leaving


def test_the_last_one_is_taken_first(clock: list[float]) -> None:
    waiting = IdleConnections[Waiting](3, 9, 60)
    assert fill(waiting, "a1 a2 b1", clock) == []

    taken = [waiting.take(route) for route in "aaab"]

    assert str(taken) == "[a2, a1, None, b1]"


def test_the_oldest_of_an_origin_leaves_first(clock: list[float]) -> None:
    waiting = IdleConnections[Waiting](2, 9, 60)

    assert fill(waiting, "a1 a2 b1 a3 a4", clock) == ["a1", "a2"]
    assert str([waiting.take("a"), waiting.take("a"), waiting.take("a")]) == "[a4, a3, None]"


def test_the_oldest_of_all_leaves_first(clock: list[float]) -> None:
    waiting = IdleConnections[Waiting](9, 3, 60)

    assert fill(waiting, "a1 b1 c1 a2 c2", clock) == ["a1", "b1"]


def test_those_that_are_too_old_leave_when_another_comes(clock: list[float]) -> None:
    waiting = IdleConnections[Waiting](9, 9, 60)
    fill(waiting, "a1 b1 a2", clock)
    clock[0] += 57

    assert fill(waiting, "c1", clock) == ["a1"]
    last = waiting.take("a")
    assert last is not None
    assert waiting.is_fresh(last)
    clock[0] += 60
    assert not waiting.is_fresh(last)


def test_none_may_be_kept(clock: list[float]) -> None:
    assert fill(IdleConnections[Waiting](0, 9, 60), "a1 a2", clock) == ["a1", "a2"]
    assert fill(IdleConnections[Waiting](9, 0, 60), "a1 a2", clock) == ["a1", "a2"]


def test_a_connection_that_ended_is_forgotten(clock: list[float]) -> None:
    waiting = IdleConnections[Waiting](9, 9, 60)
    ended = Waiting("a1")
    waiting.put(ended)
    fill(waiting, "a2 b1", clock)

    waiting.drop(ended)
    waiting.drop(ended)

    assert str(waiting.drop_route("a")) == "[a2]"
    assert waiting.drop_route("a") == []
    assert str(waiting.drop_all()) == "[b1]"
    assert waiting.take("b") is None


@pytest.mark.parametrize("bounds", [(-1, 9, 60), (9, -1, 60), (9, 9, 0), (9, 9, float("nan"))])
def test_a_bound_that_is_none(bounds: tuple[int, int, float]) -> None:
    with pytest.raises(ValueError, match="max_idle"):
        IdleConnections[Waiting](*bounds)
