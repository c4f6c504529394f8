"""Timestamps as text and numbers: exact, never in exponent form, and what is read of each format."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from clientsmith.runtime.timestamps import epoch_seconds, epoch_text, from_epoch, from_text
from hypothesis import given
from hypothesis import strategies as st

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
LAST = datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)


@given(st.integers(-(10**15), 10**15))
def test_epoch_seconds_are_rounded_once(microseconds: int) -> None:
    value = EPOCH + timedelta(microseconds=microseconds)

    assert epoch_seconds(value) == microseconds / 10**6


@given(st.datetimes(timezones=st.just(UTC)))
def test_the_text_of_an_epoch_is_exact(value: datetime) -> None:
    seconds, _, fraction = epoch_text(value).partition(".")
    microseconds = abs(int(seconds)) * 10**6 + int(fraction.ljust(6, "0"))

    sign = -1 if seconds.startswith("-") else 1
    assert EPOCH + timedelta(microseconds=sign * microseconds) == value


@pytest.mark.parametrize(
    ("microseconds", "text"),
    [
        (0, "0"),
        (1, "0.000001"),
        (-1, "-0.000001"),
        (-1_500_000, "-1.5"),
        (1398796238_123400, "1398796238.1234"),
    ],
)
def test_the_text_of_an_epoch_has_no_exponent(microseconds: int, text: str) -> None:
    assert epoch_text(EPOCH + timedelta(microseconds=microseconds)) == text


def test_the_last_moment_stays_in_the_year_9999() -> None:
    assert from_epoch(epoch_seconds(LAST)).year == 9999
    assert epoch_text(LAST) == "253402300799.999999"


@pytest.mark.parametrize(
    "text",
    [
        "2014-04-29T18:30:38Z",
        "2014-04-29t18:30:38z",
        " 2014-04-29T20:30:38+02:00\t",
        "2014-04-29T18:30:38",
        "Tue, 29 Apr 2014 18:30:38 GMT",
        "1398796238",
        "1398796238.0",
        "1.398796238E9",
        " 1398796238e+0 ",
    ],
)
def test_what_is_read(text: str) -> None:
    assert from_text(text) == datetime(2014, 4, 29, 18, 30, 38, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "e9",
        "1e",
        "--1",
        "1e9e9",
        "NaN",
        "Infinity",
        "²",
        "1_0",
        "soon",
    ],
)
def test_what_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_text(text)


def test_a_callers_own_text_needs_its_offset() -> None:
    with pytest.raises(ValueError, match="needs an offset from UTC, such as Z"):
        from_text("2014-04-29T18:30:38", needs_offset=True)
