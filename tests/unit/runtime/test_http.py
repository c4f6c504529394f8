"""Requests and limits as values: percent-encoding, what a repr shows, what a timeout can be."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from clientsmith.runtime.http import HttpRequest, Timeouts, quote

# What callers have: StrEnum formats as its value, this one as its name.
Colour: Any = Enum("Colour", {"RED": "red"}, type=str)


def test_quoted_text_is_plain() -> None:
    red: Any = Colour.RED

    assert type(quote(red)) is str
    assert f"/{quote(red)}/{quote('a b/é')}" == "/red/a%20b%2F%C3%A9"


def test_a_request_shows_method_and_host_only() -> None:
    request = HttpRequest("GET", "/secret", query=[("secret", "secret")], host="example.com")

    assert repr(request) == "<HttpRequest GET example.com>"
    assert repr(HttpRequest("GET", "/secret")) == "<HttpRequest GET without a host>"


@pytest.mark.parametrize("value", [True, "5", b"5", [5]])
@pytest.mark.parametrize("name", ["connect", "read", "total"])
def test_a_timeout_is_a_number(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match=f"timeout {name} must be a number of seconds, or None"):
        Timeouts(**{name: value})


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), 2_000_001, 10**400])
def test_a_timeout_is_one_that_can_be_waited(value: float) -> None:
    with pytest.raises(
        ValueError, match="must be more than 0 seconds and at most 2000000, or None"
    ):
        Timeouts(read=value)


def test_no_timeout_and_the_longest_are_fine() -> None:
    assert Timeouts(None, 2_000_000, 0.001) == Timeouts(None, 2_000_000.0, 0.001)
