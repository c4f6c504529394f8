"""The tests of a rules file: a table of members and facts becomes a ``Test``, checked against the model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ...model import AGGREGATES, Kind, Member, Service, Shape, traits
from ...model.documented_rules import (
    All,
    AnyOf,
    Distinct,
    Fact,
    FactIs,
    Has,
    Matches,
    Mode,
    Not,
    OneOf,
    Part,
    Present,
    Scalar,
    Sent,
    SomeKey,
    Starts,
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
    "inner_values": "inner_values",
}
_TESTS = ("in", "min", "max", "starts", *_PARTS, "some_key", "has", "distinct")
_KEYED = ("values", "inner_values")


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
        members = {operation: self._find(operation, name) for operation in self.operations}
        for operation, member in members.items():
            if member is None:
                table.report(name, self._unknown(operation, name))
                return []
        value = table.values[name]
        words: dict[object, Test] = {
            "present": Present(name),
            "absent": Not(Present(name)),
            "sent": Sent(name),
            "unsent": Not(Sent(name)),
        }
        if isinstance(value, str) and value in words:
            return [words[value]]
        if not is_table(value) or not value:
            allowed = ", ".join(f'"{word}"' for word in words)
            wanted = f"{allowed} or a table of {', '.join(_TESTS)}"
            table.report(name, f"the test on {name} has to be {wanted}, found {found(value)}")
            return []
        tests = table.table(name)
        tests.refuse_unknown(_TESTS)
        # One name may be members of different shapes, which take different tests.
        shapes = {member.target for member in members.values() if member is not None}
        read = [
            _tests(tests, name, self.service, self.service.shapes[shape])
            for shape in sorted(shapes)
        ]
        return read[0] if read else []

    def find(self, name: str) -> Member | None:
        """The member that ``name`` leads to in one of the operations."""
        members = (self._find(operation, name) for operation in self.operations)
        return next((member for member in members if member is not None), None)

    def _find(self, operation: str, name: str) -> Member | None:
        path = member_path(self.service, operation, name)
        structures = [self.service.target(step) for step in path[:-1]]
        return path[-1] if path and all(step.kind in AGGREGATES for step in structures) else None

    def _unknown(self, operation: str, name: str) -> str:
        shape = self.service.operations[operation].input
        members = [member.name for member in self.service.shapes[shape].members] if shape else []
        known = [*WORDS, *(fact.name for fact in self.facts), *members]
        return f"unknown member {name!r} of {operation}; {nearest(name, known)}".rstrip("; ")


def _tests(table: Table, name: str, service: Service, shape: Shape) -> list[Test]:
    tests: list[Test] = []
    if "in" in table.values:
        tests.append(OneOf(name, _values(table, shape)))
    if "min" in table.values or "max" in table.values:
        tests.append(Within(name, _bound(table, "min", shape), _bound(table, "max", shape)))
    if "starts" in table.values:
        _refuse_kind(table, "starts", service, shape, "value")
        tests.append(Starts(name, table.texts("starts")))
    for key, part in _PARTS.items():
        if key in table.values:
            tests += _matches(table, key, name, part, service, shape)
    if "some_key" in table.values:
        _refuse_kind(table, "some_key", service, shape, "keys")
        tests.append(SomeKey(name, _regex(table, "some_key")))
    if "has" in table.values:
        _refuse_kind(table, "has", service, shape, "keys")
        tests.append(Has(name, table.texts("has")))
    if "distinct" in table.values:
        _refuse_kind(table, "distinct", service, shape, "keys")
        regex = _regex(table, "distinct")
        if not compile_problem(regex) and re.compile(regex).groups != 1:
            table.report("distinct", "distinct is a regex with one group: what has to be distinct")
        tests.append(Distinct(name, regex))
    return tests


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
) -> list[Test]:
    _refuse_kind(table, key, service, shape, part)
    value = table.values[key]
    if key not in _KEYED or not is_table(value):
        return [Matches(name, part, _regex(table, key))]
    keyed = table.table(key)
    if shape.kind is not Kind.MAP or not value:
        table.report(key, f"{key} by key is for a map, and has at least one key's regex")
    for of in value:
        problem = compile_problem(of)
        if problem:
            keyed.report(of, problem)
    return [Matches(name, part, _regex(keyed, of), of) for of in value]


def _regex(table: Table, key: str) -> str:
    regex = table.text(key)
    problem = compile_problem(regex)
    if problem:
        table.report(key, problem)
    return regex


def _refuse_kind(table: Table, key: str, service: Service, shape: Shape, part: Part) -> None:
    if not _has_strings(service, shape, part):
        table.report(key, f"{key} is for {_FOR[part]}; this member is a {shape.kind}")


_FOR: Mapping[Part, str] = {
    "value": "a string",
    "keys": "a map",
    "values": "a map or list of strings",
    "inner_keys": "a map of maps",
    "inner_values": "a map of maps of strings",
}


def _has_strings(service: Service, shape: Shape, part: Part) -> bool:
    if part == "value" or shape.kind not in (Kind.MAP, Kind.LIST):
        return part == "value" and shape.kind is Kind.STRING
    if part == "keys":
        return shape.kind is Kind.MAP
    inner = service.target(shape.member("value" if shape.kind is Kind.MAP else "member"))
    if part == "values":
        return inner.kind is Kind.STRING
    if shape.kind is not Kind.MAP or inner.kind is not Kind.MAP:
        return False
    return part == "inner_keys" or service.target(inner.member("value")).kind is Kind.STRING
