"""When a test is true and when it is false: Kleene's three values as two conditions, unknown where neither holds.

What the operation cannot decide is folded away: in an open one no member is ever known to be absent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ...model import Kind, traits
from ...model.documented_rules import (
    All,
    AnyOf,
    Distinct,
    Fact,
    FactIs,
    Has,
    Matches,
    Not,
    OneOf,
    Present,
    Rules,
    Scalar,
    Sent,
    SomeKey,
    Starts,
    Test,
    Within,
)
from ..python.literals import pystr, pytuple
from ..python.names import snake_case
from .conditions import FALSE, TRUE, RuleCondition, atom, both, either, runtime_test
from .members import RequestField, RequestFields
from .regexes import MapRegex, found_in, map_regexes, matching

Way = Callable[[RuleCondition], RuleCondition]


@dataclass(frozen=True, slots=True)
class Entries:
    """The strings of a list or a map that a test looks at: the loops that reach one, what it is called, and the
    variables that say which one it is.
    """

    loops: tuple[str, ...]
    name: str
    keys: tuple[str, ...]


def entries(field: RequestField, test: Matches, text: str = "{}") -> Entries:
    """How to reach what ``test`` looks at in ``text``, the expression for ``field``."""
    match test.part:
        case "keys":
            return Entries((f"for key in {text}",), "key", ("key",))
        case "inner_keys":
            loops = (f"for key, inner in {text}.items()", "for inner_key in inner")
            return Entries(loops, "inner_key", ("key", "inner_key"))
        case "inner_values":
            loops = (f"for key, inner in {text}.items()", "for inner_key, item in inner.items()")
            return Entries(loops, "item", ("key", "inner_key"))
        case _ if field.shape.kind is Kind.MAP:
            return Entries((f"for key, item in {text}.items()",), "item", ("key",))
        case _:
            return Entries((f"for index, item in enumerate({text})",), "item", ("index",))


@dataclass(frozen=True, slots=True)
class Truth:
    """The tests of ``rules`` in one operation. A doubtful rule listens to doubtful evidence, too."""

    rules: Rules
    fields: RequestFields
    certain: bool

    @property
    def regexes(self) -> Mapping[str, MapRegex]:
        """The regexes for keys and values, by their texts."""
        return map_regexes(self.rules)

    @property
    def is_open(self) -> bool:
        """Whether an absent member means "as it is now"."""
        return self.rules.is_open(self.fields.operation.name)

    def true(self, test: Test) -> RuleCondition:
        """Where ``test`` is true."""
        match test:
            case All(tests):
                return both(*(self.true(inner) for inner in tests))
            case AnyOf(tests):
                return either(*(self.true(inner) for inner in tests))
            case Not(inner):
                return self.false(inner)
            case FactIs(fact, value):
                return atom(self.fact(fact, value))
            case Present(member):
                return self.fields.find(member).is_set()
            case Sent(member):
                return self._sent(member)
            case _:
                return self._judged(test, lambda condition: condition)

    def false(self, test: Test) -> RuleCondition:
        """Where ``test`` is false."""
        match test:
            case All(tests):
                return either(*(self.false(inner) for inner in tests))
            case AnyOf(tests):
                return both(*(self.false(inner) for inner in tests))
            case Not(inner):
                return self.true(inner)
            case FactIs(fact, value):
                values = fact_named(self.rules, fact).values
                return either(*(atom(self.fact(fact, other)) for other in values if other != value))
            case Present(member):
                return FALSE if self.is_open else self.fields.find(member).is_set().negated()
            case Sent(member):
                return self._sent(member).negated()
            case _:
                return self._judged(test, RuleCondition.negated)

    def _sent(self, member: str) -> RuleCondition:
        field = self.fields.find(member)
        return both(field.reached, field.is_there())

    def fact(self, name: str, value: str) -> str:
        """The variable that tells whether the fact has the value."""
        is_doubted = any(each.fact == name and not each.certain for each in self.rules.evidence)
        verb = "may_be" if is_doubted and not self.certain else "is"
        return f"{name}_{verb}_{snake_case(value)}"

    def _judged(
        self, test: OneOf | Within | Starts | Matches | SomeKey | Has | Distinct, way: Way
    ) -> RuleCondition:
        field = self.fields.find(test.member)
        match test:
            case OneOf(_, values):
                return self._one_of(field, test.member, values, way)
            case Within(_, low, high):
                return both(field.reached, field.is_there(), way(_within(field.text, low, high)))
            case Starts(_, texts):
                beginnings = pystr(texts[0]) if len(texts) == 1 else pytuple(texts)
                return self._text(
                    field, test.member, atom(f"{field.text}.startswith({beginnings})"), way
                )
            case Matches(_, "value", regex):
                return self._text(field, test.member, matching(regex, field.text), way)
            case Matches():
                return self._each(field, test, way)
            case SomeKey(_, regex):
                some = atom(f"{self.regexes[regex].name}.some({field.text})", loops=True)
                return self._held(field, some, way)
            case Distinct(_, regex):
                distinct = atom(f"{self.regexes[regex].name}.distinct({field.text})", loops=True)
                return both(field.is_set(), way(distinct))
            case Has(_, keys):
                has = runtime_test("has", field.text, pytuple(keys))
                return way(has) if not self.is_open else both(field.is_set(), way(has))

    def _text(
        self, field: RequestField, member: str, condition: RuleCondition, way: Way
    ) -> RuleCondition:
        return both(field.is_set(), way(condition), self.known(member, field.text))

    def _held(self, field: RequestField, condition: RuleCondition, way: Way) -> RuleCondition:
        """A closed operation knows that an absent or empty map has no key."""
        if way(TRUE) == TRUE or self.is_open:
            return both(field.is_set(), way(condition))
        return either(field.is_set().negated(), way(condition))

    def _one_of(
        self, field: RequestField, member: str, values: tuple[Scalar, ...], way: Way
    ) -> RuleCondition:
        default = None if self.is_open else self.rules.notes(member).default
        equal, known = way(_equal(field, values)), self.known(member, field.text)
        if default is not None and field.optional:
            if default in values or isinstance(default, bool):
                equal = way(_equal(field, values, _with_default(field, default)))
            return both(field.reached, self._known_or_absent(field, known), equal)
        if known == TRUE and equal == _equal(field, values) and False not in values:
            return both(field.reached, equal)  # None is none of them
        return both(field.is_set(), known, equal)

    @staticmethod
    def _known_or_absent(field: RequestField, known: RuleCondition) -> RuleCondition:
        return TRUE if known == TRUE else either(atom(f"not {field.text}", field.text), known)

    def _each(self, field: RequestField, test: Matches, way: Way) -> RuleCondition:
        """Every entry is as it should be, or there is one that is not; an unknown one is neither."""
        entry = entries(field, test, field.text)
        is_asked, loops = asked(field, test, entry), " ".join(entry.loops)
        holds = both(matching(test.regex, entry.name), self.known(test.member, entry.name))
        if way(TRUE) == TRUE:
            text = f"all({either(is_asked.negated(), holds)} {loops})"
        else:
            wrong = matching(test.regex, entry.name).negated()
            known = self.known(test.member, entry.name)
            text = f"any({both(is_asked, wrong, known)} {loops})"
        return both(field.is_set(), atom(text, loops=True))

    def known(self, member: str, text: str) -> RuleCondition:
        """The value of ``text`` is not opaque."""
        opaque = self.rules.notes(member).opaque
        return found_in(opaque, text).negated() if opaque else TRUE


def unmatched_loops(
    field: RequestField, test: Matches, regexes: Mapping[str, MapRegex]
) -> tuple[str, ...]:
    """The loops over the entries that are wrong, where one call of the runtime finds them; none where it cannot, or
    must not, as it remembers keys.
    """
    if field.secret:
        return ()
    name = regexes[test.regex].name
    of = f", {regexes[test.of].name}" if test.of else ""
    values = f"{name}.unmatched_values{'_of' if test.of else ''}"
    match test.part:
        case "keys":
            return (f"for key in {name}.unmatched({field.text})",)
        case "inner_keys":
            outer = f"for key, inner in {field.text}.items()"
            return outer, f"for inner_key in {name}.unmatched(inner)"
        case "inner_values":
            outer = f"for key, inner in {field.text}.items()"
            return outer, f"for inner_key, item in {values}(inner{of})"
        case _ if field.shape.kind is Kind.MAP and traits.Sparse not in field.shape.traits:
            return (f"for key, item in {values}({field.text}{of})",)
        case _:
            return ()


def asked(field: RequestField, test: Matches, entry: Entries) -> RuleCondition:
    """The test looks at the entry: it is not None, which those of sparse lists and maps may be, and the regex for its
    key matches.
    """
    is_sparse = test.part == "values" and traits.Sparse in field.shape.traits
    there = atom(f"{entry.name} is not None", f"{entry.name} is None") if is_sparse else TRUE
    return both(there, matching(test.of, entry.keys[-1])) if test.of else there


def fact_named(rules: Rules, name: str) -> Fact:
    """The fact called ``name``."""
    (named,) = (fact for fact in rules.facts if fact.name == name)
    return named


def _within(text: str, low: int | None, high: int | None) -> RuleCondition:
    if low is None:
        return atom(f"{text} <= {high}", f"{text} > {high}")
    if high is None:
        return atom(f"{text} >= {low}", f"{text} < {low}")
    return atom(f"{low} <= {text} <= {high}", f"not {low} <= {text} <= {high}")


def _with_default(field: RequestField, default: Scalar) -> str:
    if isinstance(default, str):
        return f"({field.text} or {pystr(default)})"
    return f"({default!r} if {field.text} is None else {field.text})"


def _equal(
    field: RequestField, values: tuple[Scalar, ...], with_default: str = ""
) -> RuleCondition:
    text = with_default or field.text
    # An optional member that equals a text is there, and not empty.
    is_member = field.optional and not with_default and not field.reached.parts
    implied = field.text if is_member and all(isinstance(v, str) and v for v in values) else ""
    literals = [pystr(value) if isinstance(value, str) else repr(value) for value in values]
    if values == (True,) or values == (False,):
        # type(value) is what tells True from 1, and the reader has seen to it.
        return atom(text, f"not {text}") if values[0] else atom(f"not {text}", text)
    if len(literals) == 1:
        return atom(f"{text} == {literals[0]}", f"{text} != {literals[0]}", implied)
    joined = ", ".join(literals)
    return atom(f"{text} in ({joined})", f"{text} not in ({joined})", implied)
