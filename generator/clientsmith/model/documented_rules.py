"""Rules that only a model's documentation states: tests on members, under three-valued logic, each with its sentence.

``docs/rules.md`` has the meaning. A member is named as the model names it; a path of names joined by ``.`` leads into
structures. Reading a rules file is ``reader``'s business, compiling it ``bind``'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from .service import Service
from .shape import Member

Mode = Literal["closed", "open"]
"""What an absent member means: in a closed operation that there is none, in an open one "as it is now"."""
Part = Literal["value", "keys", "values", "inner_keys"]
Scalar = str | int | bool
Steps = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Present:
    """The member is there, and holds something: an empty text, list or map is as good as none."""

    member: str


@dataclass(frozen=True, slots=True)
class OneOf:
    """The member is one of ``values``."""

    member: str
    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """The number is from ``min`` to ``max``, both inclusive; None is no end."""

    member: str
    min: int | None
    max: int | None


@dataclass(frozen=True, slots=True)
class Matches:
    """``regex`` matches the whole of the string; or of each key, each value or item, or each key of each inner map."""

    member: str
    part: Part
    regex: str


@dataclass(frozen=True, slots=True)
class FactIs:
    """The fact has this value, by a hint or by evidence."""

    fact: str
    value: str


@dataclass(frozen=True, slots=True)
class All:
    """Kleene's AND; true where there are none."""

    tests: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Kleene's OR."""

    tests: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Kleene's NOT."""

    test: Test


Test = Present | OneOf | Within | Matches | FactIs | All | AnyOf | Not


def leaves(test: Test) -> Iterator[Present | OneOf | Within | Matches | FactIs]:
    """The tests on one member or fact that ``test`` is made of, in their order."""
    match test:
        case All(tests) | AnyOf(tests):
            for inner in tests:
                yield from leaves(inner)
        case Not(inner):
            yield from leaves(inner)
        case _:
            yield test


def members_of(*tests: Test) -> tuple[str, ...]:
    """The members that ``tests`` look at, each once."""
    found = [leaf.member for test in tests for leaf in leaves(test) if not isinstance(leaf, FactIs)]
    return tuple(dict.fromkeys(found))


def member_path(service: Service, operation: str, path: str) -> tuple[Member, ...]:
    """The members that ``path`` goes through, from the input of ``operation`` on; none where it leads nowhere."""
    shape = service.operations[operation].input
    found: list[Member] = []
    for name in path.split("."):
        members = service.shapes[shape].members if shape is not None else ()
        member = next((each for each in members if each.name == name), None)
        if member is None:
            return ()
        found.append(member)
        shape = member.target
    return tuple(found)


def operations_of(service: Service, rules: Rules, rule: Rule | Evidence) -> tuple[str, ...]:
    """The operations of ``service`` that ``rules`` are for and that have every member that ``rule`` looks at."""
    members = members_of(*rule.tests)
    return tuple(
        name
        for name in rules.operations
        if name in service.operations
        and all(member_path(service, name, member) for member in members)
    )


@dataclass(frozen=True, slots=True)
class Source:
    """The sentence ``text`` in the documentation of ``at``: ``Shape``, ``Shape$Member`` or ``Operation``."""

    at: str
    text: str


@dataclass(frozen=True, slots=True)
class LengthRule:
    """Strings of the shape have ``min`` to ``max`` characters. ``place`` is where it stands in the rules file."""

    shape: str
    min: int
    max: int
    source: Source
    certain: bool
    place: Steps = ()

    @property
    def id(self) -> str:
        """What problems and lists call it: every rule of this kind is called so."""
        return "length"


@dataclass(frozen=True, slots=True)
class Fact:
    """What a request does not say, but its members may tell. ``hint`` is the name under which a caller can."""

    name: str
    hint: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where ``when`` is true, the fact has the value."""

    id: str
    fact: str
    value: str
    when: All
    source: Source
    certain: bool
    place: Steps = ()

    @property
    def tests(self) -> tuple[Test, ...]:
        """Everything that it looks at."""
        return (self.when,)


@dataclass(frozen=True, slots=True)
class Rule:
    """Broken where ``when`` is true and ``then`` is false. ``message`` is what is allowed."""

    id: str
    when: All
    then: All
    message: str
    source: Source
    certain: bool
    place: Steps = ()

    @property
    def tests(self) -> tuple[Test, ...]:
        """Everything that it looks at."""
        return (self.when, self.then)


@dataclass(frozen=True, slots=True)
class MemberNotes:
    """What a closed operation takes for an absent member, and what makes a value unknown: a regex found in it."""

    default: Scalar | None = None
    opaque: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """A rules file. ``documentation`` has, for each ``at``, the sha256 of the text that the rules were written to."""

    source: str
    operations: Mapping[str, Mode]
    members: Mapping[str, MemberNotes] = field(default_factory=dict[str, MemberNotes])
    facts: tuple[Fact, ...] = ()
    lengths: tuple[LengthRule, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    rules: tuple[Rule, ...] = ()
    documentation: Mapping[str, str] = field(default_factory=dict[str, str])

    def sourced(self) -> tuple[LengthRule | Evidence | Rule, ...]:
        """Everything that has a sentence in the model's documentation."""
        return (*self.lengths, *self.evidence, *self.rules)

    def notes(self, member: str) -> MemberNotes:
        """What is noted of ``member``."""
        return self.members.get(member) or MemberNotes()
