"""What changed between two service-2 documents, found in the JSON itself: nothing of clientsmith has a part in it.

Shapes are paired by where they stand: from the operations' inputs, outputs and errors down through what both have. So a
shape with another name is still the same one. A fact is a tuple; it is found once, however often its shape is met.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Json = Mapping[str, Any]
Fact = tuple[str, ...]

_NUMBERS = {"integer", "long", "float", "double"}


def facts(old: Json, new: Json) -> set[Fact]:
    """Every fact about the operations of both documents, and about those of one only that it came or went."""
    return {*_operations(old, new), *_shapes(old, new)}


def _operations(old: Json, new: Json) -> Iterator[Fact]:
    before, after = old["operations"], new["operations"]
    yield from _came_and_went("operation", (), before, after)
    for name in before.keys() & after.keys():
        yield from _members_of_one_input(old, new, name)
        errors = [
            {error["shape"] for error in side[name].get("errors", ())} for side in (before, after)
        ]
        yield from _came_and_went("error", (name,), *errors)
        if before[name].get("documentation") != after[name].get("documentation"):
            yield ("documentation", name)


def _members_of_one_input(old: Json, new: Json, name: str) -> Iterator[Fact]:
    """An operation that takes nothing on one side takes members more, or fewer, on the other."""
    sides = [(side, side["operations"][name].get("input")) for side in (old, new)]
    shapes = [(found["shape"], side["shapes"][found["shape"]]) for side, found in sides if found]
    if len(shapes) == 1:
        kind = "member added" if sides[1][1] else "member removed"
        yield from ((kind, shapes[0][0], member) for member in shapes[0][1]["members"])


def _came_and_went(kind: str, where: Fact, before: Any, after: Any) -> Iterator[Fact]:
    for name in set(after) - set(before):
        yield (f"{kind} added", *where, name)
    for name in set(before) - set(after):
        yield (f"{kind} removed", *where, name)


def _pairs(old: Json, new: Json) -> set[tuple[str, str]]:
    """The shapes that stand in one place, by their old and their new name."""
    waiting: list[tuple[str, str]] = []
    for name in old["operations"].keys() & new["operations"].keys():
        sides = old["operations"][name], new["operations"][name]
        for role in ("input", "output"):
            if all(role in side for side in sides):
                waiting.append((sides[0][role]["shape"], sides[1][role]["shape"]))
        errors = [{error["shape"] for error in side.get("errors", ())} for side in sides]
        waiting += [(error, error) for error in errors[0] & errors[1]]
    found: set[tuple[str, str]] = set()
    while waiting:
        pair = waiting.pop()
        if pair in found:
            continue
        found.add(pair)
        before, after = old["shapes"][pair[0]], new["shapes"][pair[1]]
        for holders in ((before.get("members", {}), after.get("members", {})), (before, after)):
            names = holders[0].keys() & holders[1].keys()
            if holders == (before, after):
                names &= {"member", "key", "value"}
            waiting += [(holders[0][name]["shape"], holders[1][name]["shape"]) for name in names]
    return found


def _shapes(old: Json, new: Json) -> Iterator[Fact]:
    for was, name in _pairs(old, new):
        before, after = old["shapes"][was], new["shapes"][name]
        if before.get("documentation") != after.get("documentation"):
            yield ("documentation", name)
        yield from _members(was, before, name, after)
        yield from _values(name, before, after)
        yield from _limits(name, before, after)


def _members(was: str, before: Json, name: str, after: Json) -> Iterator[Fact]:
    old, new = before.get("members", {}), after.get("members", {})
    for member in new.keys() - old.keys():
        yield ("member added", name, member)
    for member in old.keys() - new.keys():
        yield ("member removed", was, member)
    for member in old.keys() & new.keys():
        required = [
            member in side.get("required", ()) or side["members"][member].get("location") == "uri"
            for side in (before, after)
        ]
        if required[0] != required[1]:
            yield ("required" if required[1] else "optional", name, member)
        if old[member].get("documentation") != new[member].get("documentation"):
            yield ("documentation", name, member)
        if bool(old[member].get("deprecated")) != bool(new[member].get("deprecated")):
            yield ("deprecated", name, member)


def _values(name: str, before: Json, after: Json) -> Iterator[Fact]:
    if before.get("enum") and after.get("enum"):
        yield from _came_and_went("value", (name,), before["enum"], after["enum"])


def _limits(name: str, before: Json, after: Json) -> Iterator[Fact]:
    if before["type"] != after["type"] and not {before["type"], after["type"]} <= _NUMBERS:
        return
    limits = [
        (side.get("min") if side["type"] in _NUMBERS else side.get("min") or None, side.get("max"))
        for side in (before, after)
    ]
    if limits[0] != limits[1]:
        yield ("limits", name)
    if before.get("pattern") != after.get("pattern"):
        yield ("pattern", name)
