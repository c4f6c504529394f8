"""`diff` on real releases: against a reading of both models by a person, and by a program that knows no clientsmith."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from clientsmith.diff.change import Change, worst
from clientsmith.project.config import Config, ServiceConfig
from clientsmith.project.layout import newest_model
from clientsmith.workflows.diff import compare

from tests.history.changes_as_facts import as_facts
from tests.history.facts import facts
from tests.history.pairs import FAR, PAIRS, Pair
from tests.history.releases import models_of

SIDES = [(pair.service, pair.old, pair.new) for pair in PAIRS] + list(FAR)


def model(service: str, version: str) -> Path:
    found = newest_model(models_of(version), service)
    assert found
    return found


def changes(service: str, old: str, new: str, operations: tuple[str, ...]) -> tuple[Change, ...]:
    sides = [
        Config(
            "p",
            "p",
            "1.0.0",
            Path("unused"),
            (ServiceConfig(service, model(service, version), operations),),
            None,
            "test",
        )
        for version in (old, new)
    ]
    return compare(sides[0], sides[1])


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.id)
def test_what_a_reviewer_has_to_be_told(pair: Pair) -> None:
    found = changes(pair.service, pair.old, pair.new, pair.operations)

    assert worst(change.severity for change in found) == pair.verdict
    if pair.found is not None:
        told = [(change.rule, change.where) for change in found if change.rule != "documentation"]
        assert sorted(told) == sorted(pair.found)
        assert len(found) - len(told) == pair.documented


@pytest.mark.parametrize(("service", "old", "new"), SIDES)
@pytest.mark.parametrize("backwards", [False, True], ids=["forwards", "backwards"])
def test_every_fact_is_found_and_nothing_else(
    service: str, old: str, new: str, backwards: bool
) -> None:
    if backwards:
        old, new = new, old
    documents: list[Any] = [
        json.loads(model(service, version).read_text()) for version in (old, new)
    ]

    found = as_facts(changes(service, old, new, ("*",)), documents[1])

    assert found == facts(documents[0], documents[1])


def test_the_facts_of_all_pairs_are_many() -> None:
    """The test before is worth nothing where there is nothing to find."""
    found = {
        fact
        for service, old, new in SIDES
        for fact in facts(
            *(json.loads(model(service, version).read_text()) for version in (old, new))
        )
    }

    assert len(found) > 1000
    assert {fact[0] for fact in found} >= {
        "deprecated", "documentation", "error added", "error removed", "limits", "member added",
        "operation added", "operation removed", "optional", "pattern", "value added",
    }  # fmt: skip
