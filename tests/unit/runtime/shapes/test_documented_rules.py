"""The runtime's part of compiled rules: what a regex remembers changes no answer."""

from __future__ import annotations

import pytest
from clientsmith.runtime.shapes import documented_rules as rules

HEADER = r"(?i)(?:append|remove):header\.(.+)"


@pytest.mark.parametrize("turn", ["first", "again"])
def test_answers_are_those_of_the_first_time(turn: str) -> None:
    found = {"append:header.a": "1", "path": "x", "remove:header.B": ""}

    assert rules.unmatched(found, HEADER) == ["path"], turn
    assert rules.unmatched({"append:header.a": ""}, HEADER) == ()
    assert rules.some(found, HEADER)
    assert not rules.some({"path": "x"}, HEADER)
    assert rules.unmatched_values(found, "[a-z]", HEADER) == [
        ("append:header.a", "1"), ("remove:header.B", "")
    ]  # fmt: skip
    assert not rules.unmatched_values({"path": "1"}, "[a-z]", HEADER)


def test_only_keys_that_have_a_value_are_told_apart() -> None:
    assert not rules.distinct({"append:header.a": "1", "remove:header.A": "2"}, HEADER)
    assert rules.distinct({"append:header.a": "1", "remove:header.A": ""}, HEADER)
    assert rules.distinct({"append:header.a": "1", "A": "2"}, HEADER)


def test_few_and_short_keys_are_remembered_and_no_values() -> None:
    regex = "k.*"
    for number in range(2000):
        rules.unmatched({f"k{number}": "", f"x{number}": ""}, regex)
    rules.unmatched({"k" * 5000: ""}, regex)
    rules.unmatched_values({"k": "secret"}, regex, regex)

    known = rules._regexes[regex]
    kept = known.matched | known.other
    assert len(known.matched) <= 256
    assert len(known.other) <= 256
    assert max(map(len, kept)) < 100
    assert "secret" not in kept
