"""The function ``check_rules`` of an operation: what of the rules file is asked of its requests, as plain statements.

It calls one function for each fact, which tells what the members say about it, then asks rule by rule, each under a
comment of its id and its source. Rules of a group have a function of their own, called under the condition that they
share: most requests have no use for it.

``check_rules`` is called once the model's own check, which asks the documented lengths, too, has seen that every
required member is there and every value of its type.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ...model import Operation, Service
from ...model.documented_rules import (
    Distinct,
    Evidence,
    LengthRule,
    Matches,
    OneOf,
    Rule,
    Rules,
    SomeKey,
    Source,
    Starts,
    Test,
    Within,
    leaves,
    members_of,
)
from ..python.literals import pystr
from ..python.placement import Placement
from .conditions import FALSE, TRUE, RuleCondition, atom, both
from .facts import FactFunctions
from .grouping import Block, RuleStatement, grouped, shared_guards
from .lines import ProblemPlace, RuleFunction, deeper, mentions, problem_call
from .members import RequestFields
from .regexes import map_regexes, matching
from .truth import Truth, asked, entries, unmatched_loops

NAME = "check_rules"
_TYPED = Within | Starts | Matches | SomeKey | Distinct
_SHOWN = OneOf | Within | Starts | Matches
_RUNTIME = re.compile(r"\brules\.\w+\(")


@dataclass(frozen=True, slots=True)
class RuleChecks:
    """The rules of one operation, compiled."""

    service: Service
    placement: Placement
    rules: Rules
    operation: Operation

    def functions(self) -> tuple[RuleFunction, ...]:
        """``check_rules`` and what it calls, in the order of the calls; none where there is nothing to ask."""
        groups = groupby(self._blocks(), key=lambda pair: pair[0].group)
        checks = [self._group(group, *zip(*pairs, strict=True)) for group, pairs in groups]
        functions_of_groups = [function for function, _ in checks if function is not None]
        rules = [*grouped([block for _, blocks in checks for block in blocks])]
        printed = [*rules, *(line for function in functions_of_groups for line in function.lines)]
        facts: list[str] = []
        helpers: list[RuleFunction] = []
        certain, doubtful = (self._truth(certain=certain) for certain in (True, False))
        for fact in self.rules.facts:
            functions = tuple(FactFunctions(fact, certain, doubtful).functions(printed))
            facts += [function.call() for function in functions[:1]]
            helpers += functions
        if not facts and not rules:
            return ()
        about = f"What only the documentation of {self.operation.name} states, by its rules file."
        return (RuleFunction(NAME, about, (*facts, *rules)), *helpers, *functions_of_groups)

    def regexes(self, functions: tuple[RuleFunction, ...]) -> tuple[str, ...]:
        """The constants that ``functions`` name, in the order of the rules file."""
        lines = [line for function in functions for line in function.lines]
        return tuple(
            each.definition()
            for each in map_regexes(self.rules).values()
            if mentions(lines, each.name)
        )

    def _blocks(self) -> Iterator[tuple[Rule, Block]]:
        for rule in self.rules.rules:
            statements = tuple(self._rule(rule)) if self.applies(rule) else ()
            if statements:
                yield rule, Block(f"{rule.id}: {_origin(rule.source)}", statements)

    def _group(
        self, group: str, rules: tuple[Rule, ...], blocks: tuple[Block, ...]
    ) -> tuple[RuleFunction | None, tuple[Block, ...]]:
        """The function of a group of rules, and its call under the condition that they share."""
        if not group:
            return None, blocks
        guards, variables = shared_guards(blocks), self._variables()
        inner = blocks
        for guard in guards:
            if not self._narrows(guard, rules):
                inner = tuple(block.under(f"if {guard}:") for block in inner)
        lines = tuple(grouped(inner))
        facts = tuple(name for name in variables if mentions(lines, name))
        function = RuleFunction(f"check_{group}", "", lines, facts)
        when = both(*map(atom, guards))
        return function, (Block("", (RuleStatement(when, (), (function.call(),)),)),)

    def _narrows(self, guard: str, rules: tuple[Rule, ...]) -> bool:
        """Whether the type checkers have to see ``guard`` above what the rules do with the member's value: they do not
        know what a caller has asked.
        """
        fields = self._truth(certain=True).fields
        return any(
            fields.find(leaf.member).text == guard
            for rule in rules
            for test in rule.tests
            for leaf in leaves(test)
            if isinstance(leaf, _TYPED)
            or (isinstance(leaf, OneOf) and self.rules.notes(leaf.member).opaque)
        )

    def _variables(self) -> list[str]:
        """Every variable of a fact."""
        both_kinds = [self._truth(certain=certain) for certain in (True, False)]
        names = [
            truth.fact(fact.name, value)
            for fact in self.rules.facts
            for truth in both_kinds
            for value in fact.values
        ]
        return list(dict.fromkeys(names))

    def _truth(self, *, certain: bool) -> Truth:
        fields = RequestFields(self.service, self.placement, self.operation)
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
            if any(inner.name == shape for inner in self.service.reachable(member.target))
        )

    def lowest(self, length: LengthRule) -> int:
        """The lower end of ``length`` in this operation: none where an empty text may take a value away."""
        return 0 if self.rules.is_open(self.operation.name) else length.min

    def by_field(self) -> dict[str, list[str]]:
        """For each field of the request the rules that look at it, by id; doubtful ones say so."""
        ids: dict[str, list[str]] = {}
        rules: list[LengthRule | Rule] = [*self.rules.lengths, *self.rules.rules]
        for rule in rules:
            text = rule.id if rule.certain else f"{rule.id} (doubtful)"
            for field in self._fields_of(rule):
                ids.setdefault(field, []).append(text)
        return {field: list(dict.fromkeys(texts)) for field, texts in ids.items()}

    def _fields_of(self, rule: LengthRule | Rule) -> list[str]:
        if isinstance(rule, LengthRule):
            paths = self.members_of_shape(rule.shape)
        else:
            paths = self.paths(rule) if self.asks(rule) else ()
        return list(dict.fromkeys(path.partition(".")[0] for path in paths))

    def _rule(self, rule: Rule) -> Iterator[RuleStatement]:
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
                yield RuleStatement(condition, (), (self._report(rule, test, truth),))

    def _report(self, rule: Rule, test: Test, truth: Truth) -> str:
        member = next(iter(members_of(test, rule.when)))
        field = truth.fields.find(member)
        value = ""
        shown = next((leaf for leaf in leaves(test) if isinstance(leaf, _SHOWN)), None)
        if shown is not None and shown.member == member:
            has_default = not truth.is_open and self.rules.notes(member).default is not None
            value = "" if has_default and field.optional else field.text
        place = ProblemPlace(field.path, field.secret)
        return problem_call(rule.certain, place, pystr(rule.id), pystr(rule.message), value)

    def _entries(
        self, rule: Rule, when: RuleCondition, test: Matches, truth: Truth
    ) -> Iterator[RuleStatement]:
        """A loop, so that each entry that is wrong is reported at its own place."""
        field = truth.fields.find(test.member)
        guard = both(when, field.is_set())
        if guard == FALSE:
            return
        entry = entries(field, test, field.text)
        known = truth.known(test.member, entry.name)
        place = ProblemPlace(field.path, field.secret, entry.keys)
        value = entry.name if entry.name == "item" else ""
        lines = [problem_call(rule.certain, place, pystr(rule.id), pystr(rule.message), value)]
        loops = unmatched_loops(field, test, truth.regexes) if known == TRUE else ()
        if not loops:
            loops = entry.loops
            wrong = matching(test.regex, entry.name).negated()
            lines = [f"if {both(asked(field, test, entry), wrong, known)}:", *deeper(lines)]
        yield RuleStatement(guard, loops, tuple(lines))


def _origin(source: Source) -> str:
    """Where the rule comes from, for who reads the generated code."""
    return f"the documentation of {source.at}" if source.at else source.where


def needs_runtime(functions: Iterable[RuleFunction]) -> bool:
    """Whether the statements call the runtime's part."""
    return any(_RUNTIME.search(line) for function in functions for line in function.lines)
