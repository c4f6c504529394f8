"""The function ``check_rules`` of an operation: what of the rules file is asked of its requests, as plain statements.

First what the members say about each fact, then rule by rule, each under a comment of its id and the place of its
sentence. It is called once the model's own check, which asks the documented lengths, too, has found every required
member there and every value of its type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Operation, Service
from ...model.documented_rules import (
    Evidence,
    Fact,
    LengthRule,
    Matches,
    OneOf,
    Rule,
    Rules,
    Starts,
    Test,
    Within,
    leaves,
    members_of,
)
from ..python.literals import pystr
from ..python.placement import Placement
from .conditions import FALSE, TRUE, Condition, atom, both, either
from .grouping import Block, Statement, grouped
from .lines import Place, comment, indented, report, spelled
from .members import Fields
from .regexes import matching
from .truth import Truth, asked, entries, unmatched

NAME = "check_rules"
_SHOWN = OneOf | Within | Starts | Matches
_RUNTIME = re.compile(r"\bprose\.\w+\(")


@dataclass(frozen=True, slots=True)
class RuleChecks:
    """The rules of one operation, compiled."""

    service: Service
    placement: Placement
    rules: Rules
    operation: Operation

    def lines(self) -> tuple[str, ...]:
        """The statements of ``check_rules``; none where there is nothing to ask."""
        blocks: list[Block] = []
        for rule in self.rules.rules:
            statements = tuple(self._rule(rule)) if self.applies(rule) else ()
            if statements:
                blocks.append(Block(f"{rule.id}: {rule.source.place}", statements))
        rules = [*grouped(blocks)]
        facts: list[str] = []
        for fact in self.rules.facts:
            facts += self._fact(fact, "\n".join(rules))
        return spelled([*facts, *rules], [fact.name for fact in self.rules.facts])

    def _truth(self, *, certain: bool) -> Truth:
        fields = Fields(self.service, self.placement, self.operation)
        return Truth(self.rules, fields, certain)

    def applies(self, rule: Rule | Evidence) -> bool:
        """Whether ``rule`` is for the operation."""
        return self.operation.name in rule.operations

    def asks(self, rule: Rule) -> bool:
        """Whether a request can break ``rule``, as far as the operation can decide that."""
        return self.applies(rule) and any(self._rule(rule))

    def paths(self, rule: Rule | Evidence) -> tuple[str, ...]:
        """The members that ``rule`` looks at, in Python's names."""
        fields = self._truth(certain=True).fields
        return tuple(fields.find(member).path for member in members_of(*rule.tests))

    def members_of_shape(self, shape: str) -> tuple[str, ...]:
        """The members whose strings are of ``shape``, or that hold such strings."""
        fields = self._truth(certain=True).fields
        return tuple(
            fields.find(member.name).path
            for member in fields.input.members
            if any(found.name == shape for found in self.service.reachable(member.target))
        )

    def lowest(self, length: LengthRule) -> int:
        """The lower end of ``length`` in this operation: none where an empty text may take a value away."""
        return 0 if self.rules.is_open(self.operation.name) else length.min

    def by_field(self) -> dict[str, list[str]]:
        """For each field of the request the rules that look at it, by id; doubtful ones say so."""
        found: dict[str, list[str]] = {}
        rules: list[LengthRule | Rule] = [*self.rules.lengths, *self.rules.rules]
        for rule in rules:
            text = rule.id if rule.certain else f"{rule.id} (doubtful)"
            for field in self._fields_of(rule):
                found.setdefault(field, []).append(text)
        return {field: list(dict.fromkeys(texts)) for field, texts in found.items()}

    def _fields_of(self, rule: LengthRule | Rule) -> list[str]:
        if isinstance(rule, LengthRule):
            paths = self.members_of_shape(rule.shape)
        else:
            paths = self.paths(rule) if self.asks(rule) else ()
        return list(dict.fromkeys(path.partition(".")[0] for path in paths))

    # --- facts ---

    def _fact(self, fact: Fact, used: str) -> Iterator[str]:
        """A variable for each value; nothing where no member of this operation says anything about the fact."""
        claims = [
            each for each in self.rules.evidence if each.fact == fact.name and self._can(each)
        ]
        certain = [each for each in claims if each.certain]
        truth = self._truth(certain=True)
        doubted = [*self._doubted(fact, [each for each in claims if not each.certain], used)]
        wanted = [value for value in fact.values if truth.fact(fact.name, value) in used]
        if certain or doubted:
            wanted = [*fact.values]
        if not wanted:
            return
        yield from comment(f"{fact.name}: the hint {fact.hint}, or {_ids(claims)}")
        yield f"{fact.name}_hint = problems.hints.get({pystr(fact.hint)})"
        for value in wanted:
            said = [truth.true(each.when) for each in certain if each.value == value]
            told = atom(f"{fact.name}_hint == {pystr(value)}")
            yield f"{truth.fact(fact.name, value)} = {_as_bool(either(told, *said))}"
        yield from doubted
        if certain:
            names = [*(truth.fact(fact.name, value) for value in fact.values)]
            names += [line.partition(" = ")[0] for line in doubted]
            yield from self._contradiction(fact, certain, truth, names)

    def _can(self, evidence: Evidence) -> bool:
        truth = self._truth(certain=True)
        return self.applies(evidence) and truth.true(evidence.when) != FALSE

    def _contradiction(
        self, fact: Fact, claims: list[Evidence], truth: Truth, unknown: list[str]
    ) -> Iterator[str]:
        """One problem, and then the fact is unknown: whatever is in ``unknown`` does not hold."""
        names = [truth.fact(fact.name, value) for value in fact.values]
        pairs = [
            both(atom(one), atom(other))
            for index, one in enumerate(names)
            for other in names[index + 1 :]
        ]
        yield f"if {either(*pairs)}:"
        yield f"    prose.contradict(problems, {pystr(fact.name)}, {pystr(fact.hint)}, {fact.name}_hint, ["
        for each in claims:
            path = truth.fields.find(members_of(each.when)[0]).path
            claim = f"{pystr(each.value)}, {pystr(path)}, {pystr(each.message)}"
            yield f"        ({claim}, {truth.true(each.when)}),"
        yield "    ])"
        yield f"    {' = '.join(unknown)} = False"

    def _doubted(self, fact: Fact, claims: list[Evidence], used: str) -> Iterator[str]:
        sure, unsure = self._truth(certain=True), self._truth(certain=False)
        for value in fact.values:
            name = unsure.fact(fact.name, value)
            if name == sure.fact(fact.name, value) or name not in used:
                continue
            said = either(*(sure.true(each.when) for each in claims if each.value == value))
            others = [atom(sure.fact(fact.name, other)) for other in fact.values if other != value]
            others += [sure.true(each.when) for each in claims if each.value != value]
            against = [other.negated() for other in others]
            yield f"{name} = {_as_bool(either(atom(sure.fact(fact.name, value)), both(*against, said)))}"

    # --- rules ---

    def _rule(self, rule: Rule) -> Iterator[Statement]:
        """One statement for each test that may be false, under what has to be true for that to matter."""
        truth = self._truth(certain=rule.certain)
        when = truth.true(rule.when)
        if when == FALSE:
            return
        for test in rule.then.tests:
            if isinstance(test, Matches) and test.part != "value":
                yield from self._entries(rule, when, test, truth)
                continue
            condition = both(when, truth.false(test))
            if condition != FALSE:
                yield Statement(condition, (), (self._report(rule, test, truth),))

    def _report(self, rule: Rule, test: Test, truth: Truth) -> str:
        member = next(iter(members_of(test, rule.when)))
        field = truth.fields.find(member)
        value = ""
        shown = next((leaf for leaf in leaves(test) if isinstance(leaf, _SHOWN)), None)
        if shown is not None and shown.member == member:
            has_default = not truth.is_open and self.rules.notes(member).default is not None
            value = "" if has_default and field.optional else field.text
        place = Place(field.path, field.secret)
        return report(rule.certain, place, pystr(rule.id), pystr(rule.message), value)

    def _entries(
        self, rule: Rule, when: Condition, test: Matches, truth: Truth
    ) -> Iterator[Statement]:
        """A loop, so that each entry that is wrong is reported at its own place."""
        field = truth.fields.find(test.member)
        guard = both(when, field.is_set())
        if guard == FALSE:
            return
        found = entries(field, test, field.text)
        known = truth.known(test.member, found.name)
        place = Place(field.path, field.secret, found.keys)
        value = found.name if found.name == "item" else ""
        lines = [report(rule.certain, place, pystr(rule.id), pystr(rule.message), value)]
        loops = unmatched(field, test) if known == TRUE else ()
        if not loops:
            loops = found.loops
            wrong = matching(test.regex, found.name).negated()
            lines = [f"if {both(asked(field, test, found), wrong, known)}:", *indented(lines)]
        yield Statement(guard, loops, tuple(lines))


def _ids(claims: list[Evidence]) -> str:
    return ", ".join(each.id for each in claims) or "nothing"


def _as_bool(condition: Condition) -> str:
    """``condition`` as a bool: a member in it counts by its truth."""
    return f"bool({condition})" if condition.joined else str(condition)


def needs_runtime(lines: tuple[str, ...]) -> bool:
    """Whether the statements call the runtime's part."""
    return any(_RUNTIME.search(line) for line in lines)
