"""Waiters as they are read: what they say, and what is refused with its place."""

from __future__ import annotations

from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.model import Acceptor, Waiter
from clientsmith.readers.waiters import read_waiters

ACCEPTOR = {"state": "success", "matcher": "path", "argument": "A.B", "expected": "x"}
WAITER = {"operation": "Get", "delay": 2, "maxAttempts": 3, "acceptors": [ACCEPTOR]}


def document(**changes: Any) -> dict[str, Any]:
    return {"version": 2, "waiters": {"Done": WAITER | changes}}


def accepting(**changes: Any) -> dict[str, Any]:
    found: dict[str, Any] = {**ACCEPTOR, **changes}
    return document(acceptors=[{key: value for key, value in found.items() if value is not ...}])


def test_a_waiter_is_read_whole() -> None:
    found = read_waiters(document(description="Waits."))

    pointer = "waiters-2.json: $.waiters.Done"
    acceptor = Acceptor("success", "path", "x", "A.B", f"{pointer}.acceptors[0]")
    assert found == {"Done": Waiter("Done", "Get", 2, 3, (acceptor,), "Waits.", pointer)}


@pytest.mark.parametrize("expected", ["x", True, False])
def test_an_error_is_a_code_or_any_or_none(expected: object) -> None:
    found = read_waiters(accepting(matcher="error", expected=expected, argument=...))

    assert found["Done"].acceptors[0].expected is expected


DONE = r"^waiters-2.json: \$.waiters.Done"


@pytest.mark.parametrize(
    ("found", "problem"),
    [
        ({"version": 1}, r"^waiters-2.json: \$.version: only 2 is supported, not 1$"),
        ({}, r"\$.version: only 2 is supported, not None$"),
        (
            {"version": 2, "waiter": {}},
            r"\$: nobody knows the key 'waiter'; did you mean waiters\?$",
        ),
        ({"version": 2, "waiters": []}, r"\$.waiters: expected an object, found an array$"),
        (document(delays=1), rf"{DONE}: nobody knows the key 'delays'; did you mean delay\?$"),
        (document(delay=0), rf"{DONE}.delay: expected a whole number of at least 1, found 0$"),
        (document(delay=True), rf"{DONE}.delay: expected a whole number"),
        (document(maxAttempts=None), rf"{DONE}.maxAttempts: expected a whole number"),
        (document(operation=7), rf"{DONE}.operation: expected a string, found a number$"),
        (document(acceptors={}), rf"{DONE}.acceptors: expected an array, found an object$"),
        (
            accepting(matcher="pathNone"),
            rf"{DONE}.acceptors\[0\].matcher: 'pathNone' is not supported; did you mean pathA",
        ),
        (
            accepting(matcher="output"),
            r"'output' is not supported; known are path, pathAll, pathAny, status, error$",
        ),
        (accepting(state="done"), r"acceptors\[0\].state: 'done' is not supported; known are succ"),
        (
            accepting(comparator="=="),
            r"acceptors\[0\]: nobody knows the key 'comparator'; known are",
        ),
        (accepting(expected=["x"]), r"expected: path is held against a string or a boolean or a"),
        (accepting(expected=...), r"acceptors\[0\].expected: path is held against .*, not None$"),
        (accepting(argument=...), r"acceptors\[0\]: path needs an argument$"),
        (accepting(matcher="error"), r"acceptors\[0\]: error has no argument$"),
        (accepting(matcher="status", expected=True, argument=...), "against a integer, not True"),
    ],
)
def test_what_is_not_of_the_form_is_refused(found: dict[str, Any], problem: str) -> None:
    with pytest.raises(ModelError, match=problem):
        read_waiters(found)
