"""Requests that nobody here wrote, 68 that AWS takes and 27 that it refuses: what the generated checks say of each.

The set is read where it lies (tests/vectors.py). ``pytest -s`` shows the table. Accepted requests pass ``strict``
without a problem, and few with a doubt; two thirds of the refused are caught, each with the hint that its API gives.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from aws_clients.apigatewayv2 import OPERATIONS
from aws_clients.runtime.shapes.problems import Problems

from tests.vectors import vectors

REQUESTS: list[dict[str, Any]] = json.loads(
    vectors("apigatewayv2-requests", "requests.json").read_text(encoding="utf-8")
)
ACCEPTED = [case for case in REQUESTS if case["accepted"]]
REFUSED = [case for case in REQUESTS if not case["accepted"]]


@dataclass(frozen=True)
class Answer:
    """What strict says of a request: its errors, and what it doubts."""

    case: Mapping[str, Any]
    errors: tuple[str, ...]
    doubts: tuple[str, ...]

    def __str__(self) -> str:
        verdict = "taken" if self.case["accepted"] else "refused"
        found = [*self.errors, *(f"({doubt})" for doubt in self.doubts)]
        return f"{verdict:8} {self.case['api']!s:10} {self.case['id']:34} {'; '.join(found) or '-'}"


def answer(case: Mapping[str, Any], *, hinted: bool) -> Answer:
    """The answer to one request; ``hinted`` tells the kind of its API where the set names one."""
    hints = {"api_protocol": case["api"]} if hinted and case["api"] else {}
    request = OPERATIONS[case["operation"]].input.from_dict(case["request"])
    problems = Problems(strict=True, hints=hints)
    request.check(problems)
    errors, doubts = (
        tuple(f"{each.rule} at {each.path}" for each in found)
        for found in (problems.errors, problems.warnings)
    )
    return Answer(case, errors, doubts)


def answers(cases: Iterable[Mapping[str, Any]], *, hinted: bool) -> list[Answer]:
    return [answer(case, hinted=hinted) for case in cases]


@pytest.mark.parametrize("hinted", [True, False], ids=["with the hint", "without a hint"])
def test_no_request_that_aws_takes_is_stopped_and_few_are_doubted(hinted: bool) -> None:
    found = answers(ACCEPTED, hinted=hinted)

    assert [str(each) for each in found if each.errors] == []
    doubted = [str(each) for each in found if each.doubts]
    assert len(doubted) <= 0.03 * len(found), "\n".join(doubted)


def test_two_thirds_of_what_aws_refuses_are_caught_with_the_hint() -> None:
    found = answers(REFUSED, hinted=True)
    caught = [each for each in found if each.errors]

    assert 3 * len(caught) >= 2 * len(found), "\n".join(map(str, found))


def test_half_of_what_aws_refuses_is_caught_without_a_hint() -> None:
    found = answers(REFUSED, hinted=False)
    caught = [each for each in found if each.errors]

    assert 2 * len(caught) >= len(found), "\n".join(map(str, found))


def test_the_table() -> None:
    """Prints the figures, and each request that is not answered as AWS does."""
    for hinted in (True, False):
        taken, refused = answers(ACCEPTED, hinted=hinted), answers(REFUSED, hinted=hinted)
        stopped, doubted = (sum(map(bool, column)) for column in _columns(taken))
        caught, _ = (sum(map(bool, column)) for column in _columns(refused))
        print(
            f"\n{'with the hint' if hinted else 'without a hint'}: of {len(taken)} taken", end=" "
        )
        print(f"{stopped} stopped, {doubted} doubted; of {len(refused)} refused {caught} caught")
        print("\n".join(str(each) for each in taken if each.errors or each.doubts))
        print("\n".join(map(str, refused)))
    assert len(ACCEPTED) >= 68
    assert len(REFUSED) >= 27


def _columns(found: list[Answer]) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]]]:
    return [each.errors for each in found], [each.doubts for each in found]
