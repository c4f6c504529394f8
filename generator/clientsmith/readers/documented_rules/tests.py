"""The tests of a rules file: a table of members and facts becomes a ``Test``, checked against the model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ...model import AGGREGATES, Kind, Member, Service, Shape, traits
from ...model.documented_rules import (
    All,
    AnyOf,
    Fact,
    FactIs,
    Matches,
    Mode,
    Not,
    OneOf,
    Part,
    Present,
    Scalar,
    Test,
    Within,
    member_path,
)
from ..toml import is_array, is_table
from ..toml_tables import Table, found, nearest

WORDS = ("any", "not")
_NUMBERS = frozenset({Kind.INTEGER, Kind.LONG})
_PARTS: Mapping[str, Part] = {
    "matches": "value",
    "keys": "keys",
    "values": "values",
    "inner_keys": "inner_keys",
}
_TESTS = ("in", "min", "max", *_PARTS)


def compile_problem(regex: str) -> str | None:
    """Why Python's ``re`` does not take ``regex``, None when it does."""
    try:
        re.compile(regex, re.ASCII | re.DOTALL)
    except (re.error, OverflowError, RecursionError) as error:
        return f"the regex {regex!r} does not compile: {error}"
    return None


@dataclass(frozen=True, slots=True)
class TestReader:
    """Reads tests on the members of ``operations``, and on ``facts``."""

    __test__ = False

    service: Service
    operations: Mapping[str, Mode]
    facts: tuple[Fact, ...]

    def read(self, table: Table, *, without: tuple[str, ...] = ()) -> All:
        """A table of tests, all of which have to hold; keys in ``without`` are none."""
        tests: list[Test] = []
        for key in table.values:
            if key not in without:
                tests += self._entry(table, key)
        return All(tuple(tests))

    def _entry(self, table: Table, key: str) -> list[Test]:
        fact = next((fact for fact in self.facts if fact.name == key), None)
        if key == "any":
            return [AnyOf(tuple(self.read(inner) for inner in table.tables(key)))]
        if key == "not":
            return [Not(self.read(table.table(key)))]
        if fact is not None:
            return [FactIs(key, table.choice(key, fact.values))]
        return self._member(table, key)

    def _member(self, table: Table, name: str) -> list[Test]:
        member = self.find(name)
        if member is None:
            table.report(name, self._unknown(name))
            return []
        value = table.values[name]
        if value in ("present", "absent"):
            return [Present(name) if value == "present" else Not(Present(name))]
        if not is_table(value) or not value:
            wanted = f'"present", "absent" or a table of {", ".join(_TESTS)}'
            table.report(name, f"the test on {name} has to be {wanted}, found {found(value)}")
            return []
        tests = table.table(name)
        tests.refuse_unknown(_TESTS)
        return _tests(tests, name, self.service, self.service.target(member))

    def find(self, name: str) -> Member | None:
        """The member that ``name`` leads to in one of the operations."""
        for operation in self.operations:
            path = member_path(self.service, operation, name)
            if path:
                structures = [self.service.target(step) for step in path[:-1]]
                return path[-1] if all(step.kind in AGGREGATES for step in structures) else None
        return None

    def _unknown(self, name: str) -> str:
        known = [*WORDS, *(fact.name for fact in self.facts)]
        for operation in self.operations:
            shape = self.service.operations[operation].input
            known += [member.name for member in self.service.shapes[shape].members] if shape else []
        return (
            f"unknown member {name!r}; {nearest(name, known)}"
            f"rules are for the members of {', '.join(self.operations)}"
        )


def _tests(table: Table, name: str, service: Service, shape: Shape) -> list[Test]:
    found: list[Test] = []
    if "in" in table.values:
        found.append(OneOf(name, _values(table, shape)))
    if "min" in table.values or "max" in table.values:
        found.append(Within(name, _bound(table, "min", shape), _bound(table, "max", shape)))
    for key, part in _PARTS.items():
        if key in table.values:
            found.append(_matches(table, key, name, part, service, shape))
    return found


def _values(table: Table, shape: Shape) -> tuple[Scalar, ...]:
    kinds: Mapping[Kind, type] = {Kind.STRING: str, Kind.BOOLEAN: bool} | dict.fromkeys(
        _NUMBERS, int
    )
    known = shape.traits.get(traits.EnumValues)
    value = table.values["in"]
    items = value if is_array(value) else []
    wanted = kinds.get(shape.kind)
    if wanted is None or not items or any(type(item) is not wanted for item in items):
        what = (
            f"values of a {shape.kind}"
            if wanted
            else f"left out: a {shape.kind} has no single value"
        )
        table.report("in", f"in has to be a list of {what}" if wanted else f"in has to be {what}")
        return ()
    values = tuple(item for item in items if isinstance(item, str | int))
    for item in values:
        if known is not None and item not in known.values:
            hint = f"{nearest(str(item), known.values)}it has {', '.join(known.values)}"
            table.report("in", f"{shape.name} has no value {item!r}; {hint}")
    return values


def _bound(table: Table, key: str, shape: Shape) -> int | None:
    value = table.values.get(key)
    if value is None:
        return None
    if shape.kind not in _NUMBERS or type(value) is not int:
        table.report(
            key, f"{key} is an integer, for an integer; found {found(value)} for a {shape.kind}"
        )
        return None
    return value


def _matches(
    table: Table, key: str, name: str, part: Part, service: Service, shape: Shape
) -> Matches:
    regex = table.text(key)
    problem = compile_problem(regex)
    if problem:
        table.report(key, problem)
    if not _has_strings(service, shape, part):
        table.report(key, f"{key} is for {_FOR[part]}; this member is a {shape.kind}")
    return Matches(name, part, regex)


_FOR: Mapping[Part, str] = {
    "value": "a string",
    "keys": "a map",
    "values": "a map or list of strings",
    "inner_keys": "a map of maps",
}


def _has_strings(service: Service, shape: Shape, part: Part) -> bool:
    if part == "value" or shape.kind not in (Kind.MAP, Kind.LIST):
        return part == "value" and shape.kind is Kind.STRING
    if part == "keys":
        return shape.kind is Kind.MAP
    inner = service.target(shape.member("value" if shape.kind is Kind.MAP else "member"))
    if part == "values":
        return inner.kind is Kind.STRING
    return shape.kind is Kind.MAP and inner.kind is Kind.MAP
