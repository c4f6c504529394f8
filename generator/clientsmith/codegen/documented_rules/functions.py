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
from itertools import combinations, groupby

from ...model import Operation, Service
from ...model.documented_rules import (
    Distinct,
    Evidence,
    Fact,
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
from ..python.names import snake_case
from ..python.placement import Placement
from .conditions import FALSE, TRUE, Condition, atom, both, either
from .grouping import Block, Statement, grouped, shared_guards
from .lines import Place, indented, report
from .members import Fields
from .regexes import matching
from .truth import Truth, asked, entries, unmatched

NAME = "check_rules"
_TYPED = Within | Starts | Matches | SomeKey | Distinct
_SHOWN = OneOf | Within | Starts | Matches
_RUNTIME = re.compile(r"\brules\.\w+\(")


@dataclass(frozen=True, slots=True)
class RuleFunction:
    """A function of a request and its problems: what it says of itself, if anything, and its statements. ``facts`` are
    further arguments, ``results`` the variables that it gives.
    """

    name: str
    about: str
    lines: tuple[str, ...]
    facts: tuple[str, ...] = ()
    results: tuple[str, ...] = ()

    def call(self) -> str:
        """The statement that calls it."""
        call = f"{self.name}({', '.join(('request', 'problems', *self.facts))})"
        return f"{', '.join(self.results)} = {call}" if self.results else call

    @property
    def returns(self) -> str:
        """The annotation of what it gives."""
        match self.results:
            case ():
                return "None"
            case (_,):
                return "bool"
            case _:
                return f"tuple[{', '.join('bool' for _ in self.results)}]"


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
        for fact in self.rules.facts:
            functions = tuple(self._fact(fact, printed))
            facts += [function.call() for function in functions[:1]]
            helpers += functions
        if not facts and not rules:
            return ()
        about = f"What only the documentation of {self.operation.name} states, by its rules file."
        return (RuleFunction(NAME, about, (*facts, *rules)), *helpers, *functions_of_groups)

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
        facts = tuple(name for name in variables if _names(lines, name))
        function = RuleFunction(f"check_{group}", "", lines, facts)
        when = both(*map(atom, guards))
        return function, (Block("", (Statement(when, (), (function.call(),)),)),)

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

    # --- facts ---

    def _fact(self, fact: Fact, rules: list[str]) -> Iterator[RuleFunction]:
        """The function that gives the variables which ``rules`` name, and one that reports a contradiction."""
        claims = [
            each for each in self.rules.evidence if each.fact == fact.name and self._can(each)
        ]
        certain = [each for each in claims if each.certain]
        truth, unsure = self._truth(certain=True), self._truth(certain=False)
        sure = {value: truth.fact(fact.name, value) for value in fact.values}
        doubted = {
            value: name
            for value in fact.values
            if (name := unsure.fact(fact.name, value)) != sure[value] and _names(rules, name)
        }
        results = tuple(
            name
            for name in dict.fromkeys([*sure.values(), *doubted.values()])
            if _names(rules, name)
        )
        if not certain and not results:
            return
        lines = [f"{fact.name}_hint = problems.hints.get({pystr(fact.hint)})"]
        for value, name in sure.items():
            if certain or doubted or name in results:
                hinted = atom(f"{fact.name}_hint == {pystr(value)}")
                shown = [truth.true(each.when) for each in certain if each.value == value]
                lines.append(f"{name} = {_as_bool(either(hinted, *shown))}")
        report = f"report_contradiction_of_{fact.name}"
        if certain:
            nothing = f"return {', '.join('False' for _ in results)}".rstrip()
            lines += [
                f"if {_any_two(sure.values())}:",
                f"    {report}(request, problems)",
                f"    {nothing}",
            ]
        if doubted:
            lines += self._doubted(fact, claims, sure, doubted, results)
        if results:
            lines.append(f"return {', '.join(results)}")
        about = f"The values of {fact.name}: by the hint {fact.hint}, or by the evidence {_ids(claims)}."
        yield RuleFunction(f"find_{fact.name}", about, tuple(lines), (), results)
        if certain:
            yield RuleFunction(report, "", tuple(self._contradiction(fact, certain, truth)))

    def _can(self, evidence: Evidence) -> bool:
        truth = self._truth(certain=True)
        return self.applies(evidence) and truth.true(evidence.when) != FALSE

    @staticmethod
    def _contradiction(fact: Fact, claims: list[Evidence], truth: Truth) -> Iterator[str]:
        yield f"rules.contradict(problems, {pystr(fact.name)}, {pystr(fact.hint)}, ["
        for each in claims:
            path = truth.fields.find(members_of(each.when)[0]).path
            claim = f"{pystr(each.value)}, {pystr(path)}, {pystr(each.message)}"
            yield f"    ({claim}, {truth.true(each.when)}),"
        yield "])"

    def _doubted(
        self,
        fact: Fact,
        claims: list[Evidence],
        sure: dict[str, str],
        doubted: dict[str, str],
        results: tuple[str, ...],
    ) -> Iterator[str]:
        """Doubtful evidence counts where nothing is certain, and all of it is for the same value."""
        certain = {name: sure[value] for value, name in doubted.items()}
        yield f"if {either(*map(atom, sure.values()))}:"
        yield f"    return {', '.join(certain.get(name, name) for name in results)}"
        truth = self._truth(certain=True)
        seeming: dict[str, Condition] = {}
        for value in sure:
            when = [
                truth.true(each.when) for each in claims if each.value == value and not each.certain
            ]
            if when:
                seems = f"{fact.name}_seems_{snake_case(value)}"
                yield f"{seems} = {_as_bool(either(*when))}"
                seeming[value] = atom(seems)
        for value, name in doubted.items():
            others = [seems.negated() for other, seems in seeming.items() if other != value]
            yield f"{name} = {both(seeming.get(value, FALSE), *others)}"

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
        entry = entries(field, test, field.text)
        known = truth.known(test.member, entry.name)
        place = Place(field.path, field.secret, entry.keys)
        value = entry.name if entry.name == "item" else ""
        lines = [report(rule.certain, place, pystr(rule.id), pystr(rule.message), value)]
        loops = unmatched(field, test) if known == TRUE else ()
        if not loops:
            loops = entry.loops
            wrong = matching(test.regex, entry.name).negated()
            lines = [f"if {both(asked(field, test, entry), wrong, known)}:", *indented(lines)]
        yield Statement(guard, loops, tuple(lines))


def _ids(claims: list[Evidence]) -> str:
    return ", ".join(each.id for each in claims) or "nothing"


def _as_bool(condition: Condition) -> str:
    """``condition`` as a bool: a member in it counts by its truth."""
    return f"bool({condition})" if condition.joined else str(condition)


def _any_two(names: Iterable[str]) -> Condition:
    return either(*(both(atom(one), atom(other)) for one, other in combinations(names, 2)))


def _names(lines: Iterable[str], variable: str) -> bool:
    return any(re.search(rf"\b{variable}\b", line) for line in lines)


def _origin(source: Source) -> str:
    """Where the rule comes from, for who reads the generated code."""
    return f"the documentation of {source.at}" if source.at else source.where


def needs_runtime(functions: Iterable[RuleFunction]) -> bool:
    """Whether the statements call the runtime's part."""
    return any(_RUNTIME.search(line) for function in functions for line in function.lines)
