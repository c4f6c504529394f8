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
        return bool(self.rules["operations"][self.operation] == "open")

    def broken(self, params: Json) -> set[Broken]:
        """Every rule that ``params`` breaks, and the facts that it contradicts itself about (without a place)."""
        facts, found = self._facts(params)
        return {*found, *self._lengths(params), *self._rules(params, facts)}

    # --- lengths ---

    def _lengths(self, params: Json) -> Iterator[Broken]:
        limits = {entry["shape"]: entry for entry in self.rules.get("length", ())}
        yield from self._strings(self._input, params, "", limits, None)

    @property
    def _input(self) -> str:
        return str(self.model["operations"][self.operation]["input"]["shape"])

    def _strings(
        self, name: str, value: Any, path: str, limits: Json, member: str | None
    ) -> Iterator[Broken]:
        shape = self.model["shapes"][name]
        if value is None:
            return
        if shape["type"] == "structure":
            for inner, reference in shape["members"].items():
                place = f"{path}.{snake(inner)}" if path else snake(inner)
                known = inner if member is None else f"{member}.{inner}"
                yield from self._strings(reference["shape"], value.get(inner), place, limits, known)
        elif shape["type"] == "map":
            for key, item in value.items():
                inside = f"{path}[{key!r}]"
                yield from self._strings(shape["key"]["shape"], key, inside, limits, member)
                yield from self._strings(shape["value"]["shape"], item, inside, limits, member)
        elif shape["type"] == "list":
            for index, item in enumerate(value):
                yield from self._strings(
                    shape["member"]["shape"], item, f"{path}[{index}]", limits, member
                )
        elif name in limits and not self._is_opaque(member or "", value):
            low, high = limits[name]["length"]
            if not (0 if self.is_open else low) <= len(value) <= high:
                yield ("length", limits[name]["certainty"] == "certain", path)

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
                    and self._applies(evidence["when"])
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
            if not self._applies({**rule["when"], **rule["then"]}):
                continue
            certain = rule["certainty"] == "certain"
            if self._all(rule["when"], params, facts[certain]) != TRUE:
                continue
            for name, test in rule["then"].items():
                for place in self._places(name, test, params, facts[certain], rule):
                    yield (rule["id"], certain, place)

    def _applies(self, tests: Json) -> bool:
        """Whether the operation has the members that the tests look at."""
        return all(self._shape_of(name) is not None for name in self._members(tests))

    def _members(self, tests: Json) -> Iterator[str]:
        for name, test in tests.items():
            if name == "any":
                for inner in test:
                    yield from self._members(inner)
            elif name == "not":
                yield from self._members(test)
            elif name not in self.rules.get("facts", {}):
                yield name

    def _shape_of(self, path: str) -> Json | None:
        found = self.model["shapes"][self._input]
        for name in path.split("."):
            member = found.get("members", {}).get(name)
            if member is None:
                return None
            found = self.model["shapes"][member["shape"]]
        return dict(found)

    def _places(
        self, name: str, test: Any, params: Json, facts: Mapping[str, str | None], rule: Json
    ) -> Iterator[str]:
        """Where the test is false: at the member, or at each entry that is not as it should be."""
        member = name
        if name in self.rules.get("facts", {}):
            member = next(self._members(rule["when"]))
        place = ".".join(snake(step) for step in member.split("."))
        parts = {"keys", "values", "inner_keys"} & set(test) if isinstance(test, dict) else set()
        if not parts:
            if self._test(name, test, params, facts) == FALSE:
                yield place
            return
        (part,) = parts
        for keys, text in _entries(_at(params, name), part):
            if self._judge(name, text, lambda value: _matches(test[part], value)) == FALSE:
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
        return _and([self._one(name, kind, wanted, params) for kind, wanted in _tests(test)])

    def _present(self, value: Any) -> str:
        if value is not None and (
            not isinstance(value, str | list | dict) or value or _is_structure(value)
        ):
            return TRUE
        return UNKNOWN if self.is_open else FALSE

    def _one(self, name: str, kind: str, wanted: Any, params: Json) -> str:
        value = _at(params, name)
        if value in (None, "", [], {}):
            default = self.rules.get("members", {}).get(name, {}).get("default")
            if self.is_open or default is None:
                return UNKNOWN
            return self._judge(name, default, lambda found: _holds(kind, wanted, found))
        if kind in ("keys", "values", "inner_keys"):
            return _and(
                [
                    self._judge(name, text, lambda found: _matches(wanted, found))
                    for _, text in _entries(value, kind)
                ]
            )
        return self._judge(name, value, lambda found: _holds(kind, wanted, found))

    def _judge(self, member: str, value: Any, holds: Any) -> str:
        if isinstance(value, str) and self._is_opaque(member, value):
            return UNKNOWN
        return TRUE if holds(value) else FALSE

    def _is_opaque(self, member: str, value: str) -> bool:
        regex = self.rules.get("members", {}).get(member, {}).get("opaque")
        return regex is not None and re.search(regex, value) is not None


def _is_structure(value: Any) -> bool:
    """An empty map of a map's type is as good as none; a structure without members is there. Only TlsConfig is one."""
    return isinstance(value, Structure)


class Structure(dict[str, Any]):
    """Parameters of a structure, which are no map."""


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
    assert kind == "matches"
    return _matches(wanted, value)


def _matches(regex: str, value: str) -> bool:
    return re.fullmatch(regex, value, re.ASCII | re.DOTALL) is not None


def _entries(value: Any, part: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for key, item in (value or {}).items():
        if part == "keys":
            yield (key,), key
        elif part == "values":
            yield (key,), item
        else:
            yield from (((key, inner), inner) for inner in item)


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
