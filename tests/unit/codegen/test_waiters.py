"""Waiters and paginators as they are generated: what is refused, and methods whose names meet."""

from __future__ import annotations

from typing import Any

import pytest
from clientsmith.errors import ModelError

from tests.support.packages import model, operation, render_files

SHAPES = {
    "Text": {"type": "string"},
    "Count": {"type": "integer"},
    "Done": {"type": "boolean"},
    "Texts": {"type": "list", "member": {"shape": "Text"}},
    "In": {
        "type": "structure",
        "members": {"Token": {"shape": "Text"}, "Polling": {"shape": "Text"}},
    },
    "Out": {
        "type": "structure",
        "members": {
            "Token": {"shape": "Text"},
            "State": {"shape": "Text"},
            "Count": {"shape": "Count"},
            "Done": {"shape": "Done"},
            "States": {"shape": "Texts"},
        },
    },
}


def files(
    acceptor: dict[str, Any], *names: str, paginator: dict[str, str] | None = None
) -> dict[str, str]:
    found = {"state": "success", "expected": "up"} | acceptor
    waiter = {"operation": "Get", "delay": 1, "maxAttempts": 2, "acceptors": [found]}
    operations = {name: operation(name, input="In", output="Out") for name in ("Get", *names)} | {
        "Nothing": operation("Nothing")
    }
    waiter["operation"] = acceptor.pop("operation", "Get")
    found.pop("operation", None)
    return render_files(
        model(operations, SHAPES),
        "p",
        waiters={"version": 2, "waiters": {"IsUp": waiter}},
        paginators={"pagination": {"Get": paginator} if paginator else {}},
    )


def path(argument: str, expected: Any = "up", matcher: str = "path") -> dict[str, Any]:
    return {"matcher": matcher, "argument": argument, "expected": expected}


@pytest.mark.parametrize(
    ("acceptor", "problem"),
    [
        (
            path("Stat"),
            r"acceptors\[0\].argument: 'Stat': Out has no member 'Stat'; did you mean State",
        ),
        (path("State", True), "'State' gives a string, which never is True$"),
        (path("Done", "true"), "'Done' gives a boolean, which never is 'true'$"),
        (path("Count", "1"), "'Count' gives a number, which never is '1'$"),
        (path("States"), "'States' gives a list, which never is 'up'$"),
        (path("State", matcher="pathAll"), "pathAll needs a list, and 'State' is a string$"),
        (path("States", True, "pathAny"), "'States' gives a string, which never is True$"),
        (path("A") | {"operation": "Nothing"}, "Nothing gives no result to look at$"),
    ],
)
def test_an_acceptor_that_can_never_hold_is_refused(acceptor: dict[str, Any], problem: str) -> None:
    with pytest.raises(ModelError, match=problem) as caught:
        files(acceptor)

    assert str(caught.value).startswith("waiters-2.json: $.waiters.IsUp.acceptors[0]")


def test_a_condition_needs_no_list() -> None:
    found = files(path("Count > `0`", True, "pathAll"))["p/sample/waiters.py"]

    assert 'Acceptor("success", "Count > `0`", _count_0, True)' in found


def test_a_member_called_polling_hides_nothing() -> None:
    found = files(path("State"))["p/sample/client.py"]

    assert "def wait_until_is_up(self, polling_: runtime.Polling | None = None, /, *," in found
    assert "IS_UP.wait(self, ops.In(token=token, polling=polling), polling_)" in found


@pytest.mark.parametrize("name", ["WaitUntilIsUp", "PaginateGet"])
def test_a_method_that_an_operation_has_is_refused(name: str) -> None:
    tokens = {"input_token": "Token", "output_token": "Token", "result_key": "States"}

    with pytest.raises(ModelError, match=f"the operation '{name}' would be the method"):
        files(path("State"), name, paginator=tokens)


def test_what_is_no_list_is_one_item_of_each_page() -> None:
    tokens = {"input_token": "Token", "output_token": "Token", "result_key": "State"}
    found = files(path("State"), paginator=tokens)["p/sample/paginators.py"]

    assert "GET: Paginator[ops.Out, str] = Paginator(" in found
    assert "items=lambda page: (page.state,) if page.state is not None else None," in found


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"input_token": "Tokn"}, "List.input_token|Get.input_token: In has no member 'Tokn'; did"),
        (
            {"output_token": "Next"},
            r"\$.pagination.Get.output_token: 'Next': Out has no member 'Next'",
        ),
        ({"limit_key": "Most"}, r"\$.pagination.Get.limit_key: In has no member 'Most'"),
        (
            {"more_results": "Count.More"},
            r"Get.more_results: 'Count.More': 'More' is asked of a number",
        ),
    ],
)
def test_a_paginator_that_leads_nowhere_is_refused(changes: dict[str, str], problem: str) -> None:
    tokens = {"input_token": "Token", "output_token": "Token", "result_key": "States"}

    with pytest.raises(ModelError, match=problem):
        files(path("State"), paginator=tokens | changes)
