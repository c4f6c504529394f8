"""The runtime's part of compiled rules: what a regex remembers changes no answer."""

from __future__ import annotations

import pytest
from clientsmith.runtime.shapes.documented_rules import Regex

HEADER = r"(?i)(?:append|remove):header\.(.+)"
FORMS = "append:header.*|remove:header.*"


@pytest.mark.parametrize("usual", [None, FORMS])
def test_answers_are_those_of_the_first_time(usual: str | None) -> None:
    header, small = Regex(HEADER, usual=usual), Regex("[a-z]")
    found = {"append:header.a": "1", "path": "x", "remove:header.B": ""}

    for turn in ("first", "again"):
        assert header.unmatched(found) == ["path"], turn
        assert header.unmatched({"append:header.a": ""}) == ()
        assert header.some(found)
        assert not header.some({"path": "x"})
        assert small.unmatched_values_of(found, header) == [
            ("append:header.a", "1"), ("remove:header.B", "")
        ]  # fmt: skip
        assert not small.unmatched_values_of({"path": "1"}, header)
        assert small.unmatched_values(found) == [("append:header.a", "1"), ("remove:header.B", "")]


@pytest.mark.parametrize("usual", [None, FORMS])
def test_only_keys_that_have_a_value_are_told_apart(usual: str | None) -> None:
    header = Regex(HEADER, usual=usual)

    assert not header.distinct({"append:header.a": "1", "remove:header.A": "2"})
    assert header.distinct({"append:header.a": "1", "remove:header.A": ""})
    assert header.distinct({"append:header.a": "1", "A": "2"})
    assert header.distinct({"append:header.a": "1", "remove:header.b": "2"})


def test_a_reference_does_not_reach_into_the_next_value() -> None:
    value = Regex(r"[^${}]*(?:(?:\$context\.)[^${}]*)*", references="$context.")

    assert value.unmatched_values({"a": "x $", "b": "context.y"}) == [("a", "x $")]
    assert value.unmatched_values({"a": "x $context.y", "b": "$context.z"}) == ()
    assert value.unmatched_values({"a": "x {", "b": "é$context.z"}) == [("a", "x {")]


def test_few_and_short_keys_are_remembered_and_no_values() -> None:
    known = Regex("k.*", usual="k*")
    for number in range(2000):
        known.unmatched({f"k{number}": "", f"x{number}": ""})
    known.unmatched({"k" * 5000: ""})
    known.unmatched_values_of({"k": "secret"}, known)

    kept = known._matched | known._other
    assert len(known._matched) <= 256
    assert len(known._other) <= 256
    assert max(map(len, kept)) < 100
    assert "secret" not in kept
