"""The parser against h11: nothing that h11 refuses is taken, nothing is read otherwise. ``make fuzz`` looks longer."""

from __future__ import annotations

from hypothesis import given, settings

from tests.unit.runtime.transport.http11.h11_verdicts import METHODS, compare, splits


def test_verdicts() -> None:
    seen: dict[str, int] = {}

    @settings(max_examples=400, deadline=None, derandomize=True)
    @given(splits(), METHODS)
    def look(split: tuple[bytes, list[bytes]], method: str) -> None:
        verdict = compare(split[0], method, split[1])
        seen[verdict] = seen.get(verdict, 0) + 1

    look()

    assert set(seen) == {"whole", "cut", "refused", "stricter"}
    assert min(seen.values()) > 20
