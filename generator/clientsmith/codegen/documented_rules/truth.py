"""When a test is true and when it is false: Kleene's three values as two conditions, unknown where neither holds.

What the operation cannot decide is folded away: in an open one no member is ever known to be absent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...model import Kind, traits
from ...model.documented_rules import (
    All,
    AnyOf,
    Fact,
    FactIs,
    Matches,
    Not,
    OneOf,
    Present,
    Rules,
    Scalar,
    Test,
    Within,
)
from ..python.literals import pystr
from ..python.names import snake_case
from .conditions import FALSE, TRUE, Condition, atom, both, either
from .members import Field, Fields
from .patterns import found_in, matching

_LOOPS = {
    "keys": ("key", "for key in {}"),
    "inner_keys": ("key", "for inner in {}.values() for key in inner"),
}


@dataclass(frozen=True, slots=True)
class Truth:
    """The tests of ``rules`` in one operation. A doubtful rule listens to doubtful evidence, too."""

    rules: Rules
    fields: Fields
    certain: bool

    @property
    def is_open(self) -> bool:
        """Whether an absent member means "as it is now"."""
        return self.rules.operations[self.fields.operation.name] == "open"

    def true(self, test: Test) -> Condition:
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
            case OneOf() | Within() | Matches():
                return self._judged(test, lambda condition: condition)

    def false(self, test: Test) -> Condition:
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
            case OneOf() | Within() | Matches():
                return self._judged(test, Condition.negated)

    def fact(self, name: str, value: str) -> str:
        """The variable that tells whether the fact has the value."""
        is_doubted = any(each.fact == name and not each.certain for each in self.rules.evidence)
        verb = "may_be" if is_doubted and not self.certain else "is"
        return f"{name}_{verb}_{snake_case(value)}"

    def _judged(
        self, test: OneOf | Within | Matches, way: Callable[[Condition], Condition]
    ) -> Condition:
        field = self.fields.find(test.member)
        match test:
            case OneOf(_, values):
                return self._one_of(field, test.member, values, way)
            case Within(_, low, high):
                return both(field.reached, field.is_there(), way(_within(field.text, low, high)))
            case Matches(_, "value", regex):
                known = self.known(test.member, field.text)
                return both(field.is_set(), way(matching(regex, field.text)), known)
            case _:
                return self._each(field, test, way)

    def _one_of(
        self,
        field: Field,
        member: str,
        values: tuple[Scalar, ...],
        way: Callable[[Condition], Condition],
    ) -> Condition:
        default = None if self.is_open else self.rules.notes(member).default
        equal, known = way(_equal(field.text, values)), self.known(member, field.text)
        if default is not None and field.optional:
            if default in values or isinstance(default, bool):
                equal = way(_equal(_with_default(field, default), values))
            return both(field.reached, self._known_or_absent(field, known), equal)
        if known == TRUE and equal == _equal(field.text, values) and False not in values:
            return both(field.reached, equal)  # None is none of them
        return both(field.is_set(), known, equal)

    @staticmethod
    def _known_or_absent(field: Field, known: Condition) -> Condition:
        return TRUE if known == TRUE else either(atom(f"not {field.text}", field.text), known)

    def _each(
        self, field: Field, test: Matches, way: Callable[[Condition], Condition]
    ) -> Condition:
        """Every entry is as it should be, or there is one that is not; an unknown one is neither."""
        name, loop = _LOOPS.get(test.part) or ("item", self._items(field))
        judged = both(
            entry_there(field, test, name),
            way(matching(test.regex, name)),
            self.known(test.member, name),
        )
        holds = way(TRUE) == TRUE
        return both(
            field.is_set(), atom(f"{'all' if holds else 'any'}({judged} {loop.format(field.text)})")
        )

    @staticmethod
    def _items(field: Field) -> str:
        return "for item in {}.values()" if field.shape.kind is Kind.MAP else "for item in {}"

    def known(self, member: str, text: str) -> Condition:
        """The value of ``text`` is not opaque."""
        opaque = self.rules.notes(member).opaque
        return found_in(opaque, text).negated() if opaque else TRUE


def entry_there(field: Field, test: Matches, name: str) -> Condition:
    """The entry is not None, which those of sparse lists and maps may be."""
    sparse = test.part == "values" and traits.Sparse in field.shape.traits
    return atom(f"{name} is not None", f"{name} is None") if sparse else TRUE


def fact_named(rules: Rules, name: str) -> Fact:
    """The fact called ``name``."""
    (found,) = (fact for fact in rules.facts if fact.name == name)
    return found


def _within(text: str, low: int | None, high: int | None) -> Condition:
    if low is None:
        return atom(f"{text} <= {high}", f"{text} > {high}")
    if high is None:
        return atom(f"{text} >= {low}", f"{text} < {low}")
    return atom(f"{low} <= {text} <= {high}", f"not {low} <= {text} <= {high}")


def _with_default(field: Field, default: Scalar) -> str:
    if isinstance(default, str):
        return f"({field.text} or {pystr(default)})"
    return f"({default!r} if {field.text} is None else {field.text})"


def _equal(text: str, values: tuple[Scalar, ...]) -> Condition:
    literals = [pystr(value) if isinstance(value, str) else repr(value) for value in values]
    if values == (True,) or values == (False,):
        # type(value) is what tells True from 1, and the reader has seen to it.
        return atom(text, f"not {text}") if values[0] else atom(f"not {text}", text)
    if len(literals) == 1:
        return atom(f"{text} == {literals[0]}", f"{text} != {literals[0]}")
    joined = ", ".join(literals)
    return atom(f"{text} in ({joined})", f"{text} not in ({joined})")
