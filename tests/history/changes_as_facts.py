"""clientsmith's changes in the words of `facts.py`, by the places in the model that they give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from clientsmith.diff.change import Change

from tests.history.facts import Fact, Json

_OPERATION = re.compile(r"\$\.operations\.(\w+)$")
_SHAPE = re.compile(r"\$\.shapes\.(\w+)$")
_MEMBER = re.compile(r"\$\.shapes\.(\w+)\.members\.(\w+)$")
_ITEM = re.compile(r"\$\.shapes\.(\w+)\.(member|key|value)$")

_MEMBERS = {
    "member-added": "member added",
    "member-added-required": "member added",
    "member-removed": "member removed",
    "member-required": "required",
    "member-optional": "optional",
}
_LIMITS = {"length-tightened", "length-loosened", "range-tightened", "range-loosened"}


def as_facts(changes: Iterable[Change], new: Json) -> set[Fact]:
    """The facts among ``changes``; ``new`` is the new document, which says what a member holds."""
    return {fact for change in changes for fact in _facts(change, new)}


def _facts(change: Change, new: Json) -> Iterator[Fact]:
    name = change.after or change.before
    if change.at.startswith("waiters-2.json"):
        return  # another document than the one that the facts are of
    match change.rule:
        case "operation-added" | "operation-removed":
            yield (change.rule.replace("-", " "), *_groups(_OPERATION, change))
        case "error-added" | "error-removed":
            yield (change.rule.replace("-", " "), *_groups(_OPERATION, change), name)
        case "enum-value-added" | "enum-value-removed":
            yield (f"value {change.rule.rpartition('-')[2]}", *_groups(_SHAPE, change), name)
        case "pattern" | "pattern-unchecked":
            yield ("pattern", _held(change, new))
        case "deprecated" | "deprecated-no-longer" if _MEMBER.match(change.at):
            yield ("deprecated", *_groups(_MEMBER, change))
        case "documentation" if not change.at.startswith("$.metadata"):
            yield ("documentation", *_documented(change))
        case rule if rule in _MEMBERS:
            yield (_MEMBERS[rule], *_groups(_MEMBER, change))
        case rule if rule in _LIMITS:
            yield ("limits", _held(change, new))
        case _:
            pass


def _groups(pattern: re.Pattern[str], change: Change) -> Fact:
    found = pattern.match(change.at)
    assert found, f"{change.rule} stands at {change.at}"
    return found.groups()


def _documented(change: Change) -> Fact:
    for pattern in (_MEMBER, _SHAPE, _OPERATION):
        if found := pattern.match(change.at):
            return found.groups()
    raise AssertionError(f"documentation at {change.at}")


def _held(change: Change, new: Json) -> str:
    """The shape whose values are constrained."""
    if found := _MEMBER.match(change.at):
        reference: Any = new["shapes"][found[1]]["members"][found[2]]
    else:
        shape, role = _groups(_ITEM, change)
        reference = new["shapes"][shape][role]
    return str(reference["shape"])
