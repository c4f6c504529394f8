"""Reads ``rules.toml``, the rules that only a model's documentation states, and checks all of it against the model.

Every member, operation, shape and value that the file names has to exist, every regex to compile, and every sentence to
stand in the documentation, unless that is known to be another since (``sentences.py``). All problems are raised as one
ModelError, each with file and line. ``docs/rules.md`` describes the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from ...errors import ModelError, UsageError
from ...model import Kind, Service, Shape, traits
from ...model.documented_rules import (
    Evidence,
    Fact,
    FactIs,
    LengthRule,
    MemberNotes,
    Mode,
    Rule,
    Rules,
    Scalar,
    Source,
    leaves,
    operations_at,
)
from ...paths import shown
from ..toml import is_array, is_table, parse_toml
from ..toml_tables import FileProblems, Table, found, nearest
from .sentences import digest, documentation_of
from .tests import WORDS, TestReader, compile_problem

DOCUMENTATION = "documentation"
_KEYS = ("version", "operations", "members", "facts", "length", "evidence", "rule", DOCUMENTATION)
_CERTAINTIES = ("certain", "doubtful")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NAME = re.compile(r"[a-z][a-z0-9_]*")


def read_rules(text: str, path: Path, service: Service) -> Rules:
    """The rules that ``text``, the content of ``path``, has for ``service``, which is the whole model."""
    try:
        document = parse_toml(text, path)
    except UsageError as error:
        raise ModelError(str(error)) from error
    problems = FileProblems(shown(path), text)
    table = Table(document, (), problems)
    table.refuse_unknown(_KEYS)
    if type(document.get("version")) is not int or document["version"] != 1:
        table.report("version", f"version has to be 1, found {found(document.get('version'))}")
    operations = _operations(table, service)
    facts = tuple(_facts(table, service))
    tests = TestReader(service, operations, facts)
    reader = _Reader(service, tests, _recorded(table))
    rules = Rules(
        source=shown(path),
        operations=operations,
        members=dict(_members(table, tests)),
        facts=facts,
        lengths=tuple(reader.length(entry) for entry in table.tables("length")),
        evidence=tuple(reader.evidence(entry) for entry in table.tables("evidence")),
        rules=tuple(reader.rule(entry) for entry in table.tables("rule")),
        documentation=reader.recorded,
    )
    _refuse_repeats(rules, problems)
    problems.raise_all()
    return rules


def _operations(table: Table, service: Service) -> dict[str, Mode]:
    entries = table.table("operations")
    modes: dict[str, Mode] = {}
    for name in entries.values:
        if name not in service.operations:
            hint = nearest(name, list(service.operations))
            entries.report(name, f"unknown operation {name!r}; {hint}".rstrip("; "))
        else:
            mode = entries.choice(name, ("closed", "open"))
            modes[name] = "open" if mode == "open" else "closed"
    return modes


def _facts(table: Table, service: Service) -> Iterator[Fact]:
    members = {member.name for shape in service.shapes.values() for member in shape.members}
    entries = table.table("facts", optional=True)
    for name in entries.values:
        entry = entries.table(name)
        entry.refuse_unknown(("hint", "values"))
        hint, values = entry.text("hint"), entry.texts("values")
        if name in WORDS or name in members or not _NAME.fullmatch(name):
            entries.report(
                name, f"a fact is named in lower case, unlike any member; {name!r} will not do"
            )
        if hint and not _NAME.fullmatch(hint):
            entry.report("hint", f"a hint is a name in lower case, found {hint!r}")
        yield Fact(name, hint, values)


def _members(table: Table, tests: TestReader) -> Iterator[tuple[str, MemberNotes]]:
    entries = table.table("members", optional=True)
    for name in entries.values:
        entry = entries.table(name)
        entry.refuse_unknown(("default", "opaque"))
        member = tests.find(name)
        if member is None:
            entries.report(name, f"unknown member {name!r}; none of the operations has it")
            continue
        shape = tests.service.target(member)
        yield name, MemberNotes(_default(entry, shape), _opaque(entry, tests.service, shape))


def _default(entry: Table, shape: Shape) -> Scalar | None:
    value = entry.values.get("default")
    if value is None:
        return None
    known = shape.traits.get(traits.EnumValues)
    if known is not None and value not in known.values:
        entry.report(
            "default", f"{shape.name} has no value {value!r}; it has {', '.join(known.values)}"
        )
    kinds = {Kind.STRING: str, Kind.BOOLEAN: bool, Kind.INTEGER: int, Kind.LONG: int}
    if type(value) is not kinds.get(shape.kind):
        entry.report("default", f"the default of a {shape.kind} cannot be {found(value)}")
    return value if isinstance(value, str | int) else None


def _opaque(entry: Table, service: Service, shape: Shape) -> str:
    if "opaque" not in entry.values:
        return ""
    regex = entry.text("opaque")
    problem = compile_problem(regex)
    if problem:
        entry.report("opaque", problem)
    inner = shape
    while inner.kind in (Kind.MAP, Kind.LIST):
        inner = service.target(inner.member("value" if inner.kind is Kind.MAP else "member"))
    if inner.kind is not Kind.STRING:
        entry.report("opaque", f"opaque is for strings, or what holds them; this is a {shape.kind}")
    return regex


def _recorded(table: Table) -> dict[str, str]:
    entries = table.table(DOCUMENTATION, optional=True)
    return {at: entries.text(at) for at in entries.values}


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the entries that have a source."""

    service: Service
    tests: TestReader
    recorded: Mapping[str, str]

    def length(self, entry: Table) -> LengthRule:
        entry.refuse_unknown(("shape", "length", "source", "certainty"))
        name = entry.text("shape")
        shape = self.service.shapes.get(name)
        if name and (shape is None or shape.kind is not Kind.STRING):
            what = "no shape of the model" if shape is None else f"a {shape.kind}, not a string"
            entry.report("shape", f"{name!r} is {what}; {nearest(name, list(self.service.shapes))}")
        low, high = self._span(entry)
        source = Source(name, " ".join(entry.text("source").split()))
        if shape is not None and source.text:
            self._look_up(entry, "source", source)
        certain_min, certain = self._certain_ends(entry)
        return LengthRule(name, low, high, source, certain, certain_min, entry.place)

    def _certain_ends(self, entry: Table) -> tuple[bool, bool]:
        """Whether the lower end is certain, and the upper one."""
        if not is_table(entry.values.get("certainty")):
            certain = self._certain(entry)
            return certain, certain
        ends = entry.table("certainty")
        ends.refuse_unknown(("min", "max"))
        low, high = (ends.choice(end, _CERTAINTIES) == "certain" for end in ("min", "max"))
        if low and not high:
            entry.report("certainty", "the lower end can be certain only where the upper one is")
        return low, high

    @staticmethod
    def _span(entry: Table) -> tuple[int, int]:
        value = entry.values.get("length")
        ends = [end for end in value if type(end) is int] if is_array(value) else []
        if len(ends) != 2 or not 0 <= ends[0] <= ends[1] or ends != value:
            entry.report("length", f"length has to be [lowest, highest], found {value!r}")
            return 0, 0
        return ends[0], ends[1]

    def evidence(self, entry: Table) -> Evidence:
        facts = [fact for fact in self.tests.facts if fact.name in entry.values]
        known = (
            *("id", "operations", "when", "message", "source", "certainty"),
            *(fact.name for fact in self.tests.facts),
        )
        entry.refuse_unknown(known)
        if len(facts) != 1:
            names = ", ".join(fact.name for fact in self.tests.facts)
            entry.report("", f"evidence gives one fact its value; there are the facts {names}")
        source = self._source(entry)
        operations = self._operations(entry, source)
        when = self._tests(operations).read(entry.table("when"))
        if any(isinstance(leaf, FactIs) for leaf in leaves(when)):
            entry.report("when", "evidence looks at members, not at facts")
        return Evidence(
            id=self._id(entry),
            fact=facts[0].name if facts else "",
            value=entry.choice(facts[0].name, facts[0].values) if facts else "",
            when=when,
            source=source,
            certain=self._certain(entry),
            operations=operations,
            message=entry.text("message") if "message" in entry.values else "",
            place=entry.place,
        )

    def rule(self, entry: Table) -> Rule:
        entry.refuse_unknown(
            ("id", "group", "operations", "when", "then", "message", "source", "certainty")
        )
        source = self._source(entry)
        operations = self._operations(entry, source)
        tests = self._tests(operations)
        then = tests.read(entry.table("then"))
        if not then.tests and is_table(entry.values.get("then")):
            entry.report("then", "then has to hold at least one test")
        return Rule(
            id=self._id(entry),
            when=tests.read(entry.table("when")),
            then=then,
            message=entry.text("message"),
            source=source,
            certain=self._certain(entry),
            operations=operations,
            group=self._group(entry),
            place=entry.place,
        )

    @staticmethod
    def _group(entry: Table) -> str:
        group = entry.text("group") if "group" in entry.values else ""
        if group and (not _NAME.fullmatch(group) or group == "rules"):
            entry.report(
                "group", f"a group is named in lower case, and not 'rules'; {group!r} will not do"
            )
        return group

    def _operations(self, entry: Table, source: Source) -> tuple[str, ...]:
        """The operations that the entry is for: those that it names, or those that its source is about."""
        known = self.tests.operations
        if "operations" in entry.values:
            named = entry.texts("operations")
            for name in named:
                if name not in known:
                    hint = nearest(name, list(known))
                    entry.report(
                        "operations",
                        f"{name!r} is no operation of [operations]; {hint}".rstrip("; "),
                    )
            return tuple(name for name in dict.fromkeys(named) if name in known)
        found = operations_at(self.service, known, source.at) if source.at else ()
        if not found and source.text and known:
            place = (
                f"{source.at!r} is about none of [operations]" if source.at else "there is no at"
            )
            entry.report("source", f'{place}: name the operations, `operations = ["..."]`')
        return found

    def _tests(self, operations: tuple[str, ...]) -> TestReader:
        """Reads tests on members of ``operations``, or, where none of them is known, of any."""
        modes = {name: self.tests.operations[name] for name in operations}
        return replace(self.tests, operations=modes) if modes else self.tests

    @staticmethod
    def _id(entry: Table) -> str:
        found = entry.text("id")
        if found and not _ID.fullmatch(found):
            entry.report("id", f"an id is words in lower case with '-' between, found {found!r}")
        return found

    @staticmethod
    def _certain(entry: Table) -> bool:
        return entry.choice("certainty", _CERTAINTIES) == "certain"

    def _source(self, entry: Table) -> Source:
        table = entry.table("source")
        if not table.values:
            return Source("", "")
        if "at" in table.values:
            table.refuse_unknown(("at", "text"))
            source = Source(table.text("at"), " ".join(table.text("text").split()))
            if source.at and source.text:
                self._look_up(table, "text", source)
            return source
        key = "message" if "message" in table.values else "text"
        table.refuse_unknown((key, "where"))
        text, where = (" ".join(table.text(each).split()) for each in (key, "where"))
        return Source("", text, where)

    def _look_up(self, table: Table, key: str, source: Source) -> None:
        problem = self._source_problem(source)
        if problem:
            table.report(key, problem)

    def _source_problem(self, source: Source) -> str | None:
        """A sentence that is not there is wrong, unless the documentation is another than the one recorded."""
        text = documentation_of(self.service, source.at)
        recorded = self.recorded.get(source.at)
        if text is None:
            known = [*self.service.shapes, *self.service.operations]
            hint = nearest(source.at, known)
            message = f"{source.at!r} is no Shape, Shape$Member or Operation of the model; {hint}"
            return None if recorded else message.rstrip("; ")
        if source.text in text or recorded not in (None, digest(text)):
            return None
        return f"the documentation of {source.at} does not say {source.text!r}; it says {text!r}"


def _refuse_repeats(rules: Rules, problems: FileProblems) -> None:
    seen = {"length", *(fact.name for fact in rules.facts)}
    entries: list[Rule | Evidence] = [*rules.evidence, *rules.rules]
    for entry in entries:
        if entry.id in seen:
            problems.add((*entry.place, "id"), f"the id {entry.id!r} is taken")
        seen.add(entry.id)
    groups: set[str] = set()
    for group, grouped in groupby(rules.rules, key=lambda rule: rule.group):
        if group in groups - {""}:
            place = (*next(grouped).place, "group")
            problems.add(place, f"rules of the group {group!r} stand above; move this one to them")
        groups.add(group)
    shapes: set[str] = set()
    for length in rules.lengths:
        if length.shape in shapes:
            problems.add(length.place, f"{length.shape} has a length already")
        shapes.add(length.shape)
