"""Each row of the table of compatibility has a pair of models that shows it, and the documentation shows the table."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from clientsmith.codegen.slice import Slice
from clientsmith.diff.change import Change, Effect, Severity, severity_of
from clientsmith.diff.compare import compare_partitions, compare_services, compare_slices
from clientsmith.diff.table import RULES
from clientsmith.readers.service2.reader import read_service
from clientsmith.workflows.generate import select

from tests.support.strict import check_service
from tests.unit.diff.edits import base, put, rename
from tests.unit.diff.table import CASES, PARTITIONS, WAITERS, Case
from tests.unit.diff.table import RULES as RULE_SET

DOCUMENT = Path(__file__).parents[3] / "docs/compatibility.md"


def slice_of(document: dict[str, Any], beside: dict[str, Any]) -> Slice:
    whole = read_service(
        check_service(document, "model.json"),
        paginators=beside.get("paginators-1.json"),
        waiters=beside.get(WAITERS),
        endpoint_rules=beside.get(RULE_SET),
        partitions=beside.get(PARTITIONS),
    )
    return Slice(whole, select(whole, ["*"]))


def changes(case: Case) -> list[Change]:
    old, new = (
        slice_of(document, {name: sides[index] for name, sides in case.beside.items()})
        for index, document in enumerate(case.documents())
    )
    return [
        *compare_services(*case.services),
        *compare_slices(old, new, "sample"),
        *compare_partitions([old], [new]),
    ]


@pytest.mark.parametrize("name", CASES)
def test_a_row(name: str) -> None:
    case = CASES[name]

    found = [(change.rule, change.where, change.send, change.read) for change in changes(case)]

    assert sorted(found) == sorted(case.found)
    assert name.partition(",")[0] in [rule for rule, *_ in found]


@pytest.mark.parametrize("name", CASES)
def test_a_severity_is_that_of_the_worst_effect(name: str) -> None:
    severities = {Effect.BREAKS: "major", Effect.EXTENDS: "minor", Effect.NOTHING: "patch"}
    order = ["major", "minor", "patch"]

    for change in changes(CASES[name]):
        worst = min((severities[change.send], severities[change.read]), key=order.index)
        assert change.severity == worst
        assert change.at.startswith(
            ("$", "endpoint-rule-set-1.json: $", "partitions.json: $", "waiters-2.json: $")
        )


def test_every_row_has_a_case_and_every_case_a_row() -> None:
    assert {name.partition(",")[0] for name in CASES} == set(RULES)


def test_the_documentation_shows_the_table() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \|(.*)\|$", DOCUMENT.read_text(encoding="utf-8"), re.M)

    assert dict(rows) == {
        rule.id: f" {rule.change} | {rule.send} | {rule.read} | {severity_of(rule.send, rule.read)} | {rule.because} "
        for rule in RULES.values()
    }
    assert len(rows) == len(RULES)


def test_a_model_is_no_change_of_itself() -> None:
    assert changes(Case([], lambda document: None)) == []


@pytest.mark.parametrize(
    "edit",
    [
        rename("Items", "List"),
        rename("Name", "Title"),
        put("shapes/String", {"type": "string", "min": 0}),
        put("shapes/Unused", {"type": "structure", "members": {}}),
    ],
    ids=["a list's name", "a string's name", "no lower bound as 0", "what nothing reaches"],
)
def test_what_changes_nothing_in_python_is_no_change(edit: Any) -> None:
    assert changes(Case([], edit)) == []


def test_an_operation_is_named_by_whatever_concerns_it() -> None:
    found = changes(CASES["member-removed"])

    assert [change.operations for change in found] == [("Put", "Get")]
    assert [change.service for change in found] == ["sample"]
    assert found[0].severity == Severity.MAJOR


def test_a_list_that_holds_itself_is_compared() -> None:
    nested = {"type": "list", "member": {"shape": "Nest"}}
    old = base()
    old["shapes"] |= {"Nest": nested}
    old["shapes"]["PutRequest"]["members"]["Nest"] = {"shape": "Nest"}
    new = base()
    new["shapes"] |= {"Nest": nested | {"max": 3}}
    new["shapes"]["PutRequest"]["members"]["Nest"] = {"shape": "Nest"}

    found = compare_slices(slice_of(old, {}), slice_of(new, {}), "sample")

    assert [(change.rule, change.where) for change in found] == [
        ("length-tightened", "PutRequest.nest")
    ]
