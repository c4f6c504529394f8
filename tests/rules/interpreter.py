"""A rules file, interpreted: what its form means, written down once more from `docs/rules.md`, without clientsmith.

It knows a service-2 document and a rules file as JSON and TOML have them, and requests as boto3's dictionaries. It is
slow and plain: the compiled checks have to say the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

TRUE, FALSE, UNKNOWN = "true", "false", "unknown"
EMPTY: tuple[Any, ...] = (None, "", [], {})
PARTS = ("keys", "values", "inner_keys", "inner_values")
Json = Mapping[str, Any]
# The rule's id, whether it is certain, and where: the member's path in Python's names, keys and indexes included.
Broken = tuple[str, bool, str]


@dataclass(frozen=True)
class Interpreter:
    """The rules in ``rules`` for requests of ``operation``, of the service in ``model``; ``hints`` are the caller's."""

    model: Json
    rules: Json
    operation: str
    hints: Mapping[str, str]

    @property
    def is_open(self) -> bool:
        return bool(self.rules["operations"].get(self.operation, "open") == "open")

    def broken(self, params: Json) -> set[Broken]:
        """Every rule that ``params`` breaks, and the facts that it contradicts itself about (without a place)."""
        facts, found = self._facts(params)
        return {*found, *self._lengths(params), *self._rules(params, facts)}

    # --- lengths ---

    def _lengths(self, params: Json) -> Iterator[Broken]:
        limits = {entry["shape"]: entry for entry in self.rules.get("length", ())}
        yield from self._strings(self._input, params, "", limits, nested=False)

    @property
    def _input(self) -> str:
        return str(self.model["operations"][self.operation]["input"]["shape"])

    def _strings(
        self, name: str, value: Any, path: str, limits: Json, *, nested: bool
    ) -> Iterator[Broken]:
        shape = self.model["shapes"][name]
        if value is None:
            return
        if shape["type"] == "structure":
            for inner, reference in shape["members"].items():
                place = f"{path}.{snake(inner)}" if path else snake(inner)
                yield from self._strings(
                    reference["shape"], value.get(inner), place, limits, nested=bool(path)
                )
        elif shape["type"] == "map":
            for key, item in value.items():
                inside = f"{path}[{key!r}]"
                for part, found in (("key", key), ("value", item)):
                    reference = shape[part]["shape"]
                    yield from self._strings(reference, found, inside, limits, nested=nested)
        elif shape["type"] == "list":
            for index, item in enumerate(value):
                reference = shape["member"]["shape"]
                yield from self._strings(reference, item, f"{path}[{index}]", limits, nested=nested)
        elif name in limits:
            low, high = limits[name]["length"]
            given = limits[name]["certainty"]
            ends = given if isinstance(given, dict) else {"min": given, "max": given}
            if len(value) > high:
                yield ("length", ends["max"] == "certain", path)
            elif len(value) < (0 if self.is_open or nested else low):
                yield ("length", ends["min"] == "certain", path)

    # --- facts ---

    def _facts(self, params: Json) -> tuple[dict[bool, dict[str, str | None]], set[Broken]]:
        """The value of each fact for certain rules and for doubtful ones; None is unknown."""
        known: dict[bool, dict[str, str | None]] = {True: {}, False: {}}
        contradictions: set[Broken] = set()
        for name, fact in self.rules.get("facts", {}).items():
            said: dict[str, set[str]] = {"certain": set(), "doubtful": set()}
            for evidence in self.rules.get("evidence", ()):
                if (
                    name in evidence
                    and self._applies(evidence)
                    and self._all(evidence["when"], params, {}) == TRUE
                ):
                    said[evidence["certainty"]].add(evidence[name])
            hinted = {self.hints[fact["hint"]]} if fact["hint"] in self.hints else set()
            certain = said["certain"] | hinted
            if len(certain) > 1:
                contradictions.add((name, True, ""))
                known[True][name] = known[False][name] = None
                continue
            sure = next(iter(certain), None)
            doubted = next(iter(said["doubtful"])) if len(said["doubtful"]) == 1 else None
            known[True][name] = sure
            known[False][name] = sure or doubted
        return known, contradictions

    # --- rules ---

    def _rules(
        self, params: Json, facts: Mapping[bool, Mapping[str, str | None]]
    ) -> Iterator[Broken]:
        for rule in self.rules.get("rule", ()):
            if not self._applies(rule):
                continue
            certain = rule["certainty"] == "certain"
            if self._all(rule["when"], params, facts[certain]) != TRUE:
                continue
            for name, test in rule["then"].items():
                for place in self._places(name, test, params, facts[certain], rule):
                    yield (rule["id"], certain, place)

    def _applies(self, entry: Json) -> bool:
        """Whether the rule names the operation, or else whether its source is about the operation."""
        if "operations" in entry:
            return self.operation in entry["operations"]
        operation = self.model["operations"][self.operation]
        shapes = [operation.get(part, {}).get("shape") for part in ("input", "output")]
        return entry["source"]["at"].partition("$")[0] in (self.operation, *shapes)

    def _members(self, tests: Json) -> Iterator[str]:
        for name, test in tests.items():
            if name == "any":
                for inner in test:
                    yield from self._members(inner)
            elif name == "not":
                yield from self._members(test)
            elif name not in self.rules.get("facts", {}):
                yield name

    def _places(
        self, name: str, test: Any, params: Json, facts: Mapping[str, str | None], rule: Json
    ) -> Iterator[str]:
        """Where the test is false: at the member, or at each entry that is not as it should be."""
        member = name
        if name in self.rules.get("facts", {}):
            member = next(self._members(rule["when"]))
        elif name in ("any", "not"):
            member = next(self._members({name: test}))
        place = ".".join(snake(step) for step in member.split("."))
        parts = {*PARTS} & set(test) if isinstance(test, dict) else set()
        if not parts:
            if self._test(name, test, params, facts) == FALSE:
                yield place
            return
        (part,) = parts
        for of, regex in _keyed(test[part]):
            for keys, text in _entries(_at(params, name), part, of):
                if self._judge(name, text, "matches", regex) == FALSE:
                    yield place + "".join(f"[{key!r}]" for key in keys)

    # --- tests, in Kleene's logic ---

    def _all(self, tests: Json, params: Json, facts: Mapping[str, str | None]) -> str:
        return _and([self._test(name, test, params, facts) for name, test in tests.items()])

    def _test(self, name: str, test: Any, params: Json, facts: Mapping[str, str | None]) -> str:
        if name == "any":
            return _or([self._all(inner, params, facts) for inner in test])
        if name == "not":
            return _not(self._all(test, params, facts))
        if name in self.rules.get("facts", {}):
            value = facts.get(name)
            return UNKNOWN if value is None else TRUE if value == test else FALSE
        if test in ("present", "absent"):
            found = self._present(_at(params, name))
            return found if test == "present" else _not(found)
        if test in ("sent", "unsent"):
            return TRUE if (_at(params, name) is not None) == (test == "sent") else FALSE
        return _and([self._one(name, kind, wanted, params) for kind, wanted in _tests(test)])

    def _present(self, value: Any) -> str:
        if value not in EMPTY:
            return TRUE
        return UNKNOWN if self.is_open else FALSE

    def _one(self, name: str, kind: str, wanted: Any, params: Json) -> str:
        value = _at(params, name)
        if value in EMPTY:
            default = self.rules.get("members", {}).get(name, {}).get("default")
            if kind in ("some_key", "has") and not self.is_open:
                return FALSE
            if self.is_open or default is None:
                return UNKNOWN
            return self._judge(name, default, kind, wanted)
        if kind == "some_key":
            return TRUE if any(_matches(wanted, key) for key in value) else FALSE
        if kind == "distinct":
            filled = [
                re.fullmatch(wanted, key, re.ASCII | re.DOTALL) for key in value if value[key]
            ]
            names = [found[1].lower() for found in filled if found]
            return TRUE if len(names) == len({*names}) else FALSE
        if kind == "has":
            return TRUE if all(value.get(key) for key in wanted) else FALSE
        if kind in PARTS:
            return _and(
                [
                    self._judge(name, text, "matches", regex)
                    for of, regex in _keyed(wanted)
                    for _, text in _entries(value, kind, of)
                ]
            )
        return self._judge(name, value, kind, wanted)

    def _judge(self, member: str, value: Any, kind: str, wanted: Any) -> str:
        if isinstance(value, str) and self._is_opaque(member, value):
            return UNKNOWN
        return TRUE if _holds(kind, wanted, value) else FALSE

    def _is_opaque(self, member: str, value: str) -> bool:
        regex = self.rules.get("members", {}).get(member, {}).get("opaque")
        return regex is not None and re.search(regex, value) is not None


def _tests(test: Json) -> Iterator[tuple[str, Any]]:
    limits = {key: test[key] for key in ("min", "max") if key in test}
    if limits:
        yield ("within", limits)
    yield from ((key, wanted) for key, wanted in test.items() if key not in limits)


def _holds(kind: str, wanted: Any, value: Any) -> bool:
    if kind == "in":
        return value in wanted
    if kind == "within":
        return bool(wanted.get("min", value) <= value <= wanted.get("max", value))
    if kind == "starts":
        return any(value.startswith(text) for text in wanted)
    assert kind == "matches"
    return _matches(wanted, value)


def _matches(regex: str, value: str) -> bool:
    return re.fullmatch(regex, value, re.ASCII | re.DOTALL) is not None


def _keyed(wanted: Any) -> list[tuple[str | None, str]]:
    """Regexes, each with the one for the keys whose values it is asked of."""
    return [*wanted.items()] if isinstance(wanted, dict) else [(None, wanted)]


def _entries(value: Any, part: str, of: str | None) -> Iterator[tuple[tuple[str, ...], str]]:
    for key, item in (value or {}).items():
        if part in ("keys", "values"):
            entries = [((key,), key, item)]
        else:
            entries = [((key, inner), inner, text) for inner, text in item.items()]
        for keys, last, text in entries:
            if part in ("keys", "inner_keys"):
                yield keys, last
            elif of is None or _matches(of, last):
                yield keys, text


def _at(params: Json, path: str) -> Any:
    found: Any = params
    for name in path.split("."):
        found = None if found is None else found.get(name)
    return found


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _and(values: list[str]) -> str:
    return FALSE if FALSE in values else UNKNOWN if UNKNOWN in values else TRUE


def _or(values: list[str]) -> str:
    return TRUE if TRUE in values else UNKNOWN if UNKNOWN in values else FALSE


def _not(value: str) -> str:
    return {TRUE: FALSE, FALSE: TRUE}.get(value, UNKNOWN)
