"""Rules that only a model's documentation states: tests on members, under three-valued logic, each with its sentence.

``docs/rules.md`` has the meaning. A member is named as the model names it; a path of names joined by ``.`` leads into
structures. Reading a rules file is ``reader``'s business, compiling it ``bind``'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from .service import Service
from .shape import Kind, Member
from .traits import Trait, Traits

Mode = Literal["closed", "open"]
"""What an absent member means: in a closed operation that there is none, in an open one "as it is now"."""
Part = Literal["value", "keys", "values", "inner_keys", "inner_values"]
Scalar = str | int | bool
Steps = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Present:
    """The member is there, and holds something: an empty text, list or map is as good as none."""

    member: str


@dataclass(frozen=True, slots=True)
class Sent:
    """The request itself holds the member, be it empty: never unknown, not even in an open operation."""

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
class Starts:
    """The string begins with one of ``texts``."""

    member: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matches:
    """``regex`` matches the whole of the string; or of each key, each value or item, or each key or value of each inner
    map. Where there is a regex ``of``, only values whose keys it matches are asked.
    """

    member: str
    part: Part
    regex: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class SomeKey:
    """``regex`` matches the whole of at least one key of the map."""

    member: str
    regex: str


@dataclass(frozen=True, slots=True)
class Has:
    """The map has each of ``keys``, with a value that is not empty."""

    member: str
    keys: tuple[str, ...]


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


@dataclass(frozen=True, slots=True)
class Distinct:
    """Of the keys that ``regex`` matches and whose values are not empty, no two have the same text in its group; case
    does not count.
    """

    member: str
    regex: str


MemberTest = Present | Sent | OneOf | Within | Starts | Matches | SomeKey | Has | Distinct
Test = MemberTest | FactIs | All | AnyOf | Not


def leaves(test: Test) -> Iterator[MemberTest | FactIs]:
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
    members = [
        leaf.member for test in tests for leaf in leaves(test) if not isinstance(leaf, FactIs)
    ]
    return tuple(dict.fromkeys(members))


def member_path(service: Service, operation: str, path: str) -> tuple[Member, ...]:
    """The members that ``path`` goes through, from the input of ``operation`` on; none where it leads nowhere."""
    shape = service.operations[operation].input
    walked: list[Member] = []
    for name in path.split("."):
        members = service.shapes[shape].members if shape is not None else ()
        member = next((each for each in members if each.name == name), None)
        if member is None:
            return ()
        walked.append(member)
        shape = member.target
    return tuple(walked)


@dataclass(frozen=True, slots=True)
class Source:
    """What a rule rests on: the sentence ``text`` in the documentation of ``at`` (``Shape``, ``Shape$Member`` or
    ``Operation``), or, where the model does not have it, ``text`` as it stands at ``where``: the message with which the
    service refuses, or a page.
    """

    at: str
    text: str
    where: str = ""

    @property
    def place(self) -> str:
        """Where to look for it."""
        return self.at or self.where


def operations_at(service: Service, operations: Mapping[str, Mode], at: str) -> tuple[str, ...]:
    """Those of ``operations`` that ``at`` names: by their own name, or by that of their input or output."""
    name = at.partition("$")[0]
    return tuple(
        each
        for each in operations
        if each in service.operations
        and name in (each, service.operations[each].input, service.operations[each].output)
    )


@dataclass(frozen=True, slots=True)
class DocumentedLength(Trait):
    """The length that only the documentation of a string states: a span that is certain, one that is doubtful."""

    certain: tuple[int, int] | None
    doubtful: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class LengthRule:
    """Strings of the shape have ``min`` to ``max`` characters; the lower end is certain only where the upper one is.
    ``place`` is where it stands in the rules file.
    """

    shape: str
    min: int
    max: int
    source: Source
    certain: bool
    certain_min: bool
    place: Steps = ()

    @property
    def id(self) -> str:
        """What problems and lists call it: every rule of this kind is called so."""
        return "length"

    def trait(self, *, lower: bool) -> DocumentedLength:
        """The two spans; without the lower end where an empty text may take a value away."""
        low = self.min if lower else 0
        if not self.certain:
            return DocumentedLength(None, (low, self.max))
        sure = (low if self.certain_min else 0, self.max)
        return DocumentedLength(sure, None if sure[0] == low else (low, self.max))


def with_lengths(service: Service, rules: Rules | None, *, lower: bool) -> Service:
    """``service`` with the lengths of ``rules`` as traits of its strings."""
    if rules is None or not rules.lengths:
        return service
    shapes = dict(service.shapes)
    for rule in rules.lengths:
        shape = shapes.get(rule.shape)
        if shape is not None and shape.kind is Kind.STRING:
            shapes[rule.shape] = replace(
                shape, traits=Traits((*shape.traits, rule.trait(lower=lower)))
            )
    return replace(service, shapes=shapes)


@dataclass(frozen=True, slots=True)
class Fact:
    """What a request does not say, but its members may tell. ``hint`` is the name under which a caller can."""

    name: str
    hint: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where ``when`` is true in one of ``operations``, the fact has the value. ``message`` says why, for users."""

    id: str
    fact: str
    value: str
    when: All
    source: Source
    certain: bool
    operations: tuple[str, ...]
    message: str = ""
    place: Steps = ()

    @property
    def tests(self) -> tuple[Test, ...]:
        """Everything that it looks at."""
        return (self.when,)


@dataclass(frozen=True, slots=True)
class Rule:
    """Broken where ``when`` is true and ``then`` is false, in one of ``operations``. ``message`` is what is allowed.

    Rules of one ``group``, which follow one another, become one function of the generated code.
    """

    id: str
    when: All
    then: All
    message: str
    source: Source
    certain: bool
    operations: tuple[str, ...]
    group: str = ""
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
        rules: list[LengthRule | Evidence | Rule] = [*self.lengths, *self.evidence, *self.rules]
        return tuple(rule for rule in rules if rule.source.at)

    def is_open(self, operation: str) -> bool:
        """Whether an absent member of ``operation`` may mean "as it is now"; so it is where the file does not say."""
        return self.operations.get(operation, "open") == "open"

    def notes(self, member: str) -> MemberNotes:
        """What is noted of ``member``."""
        return self.members.get(member) or MemberNotes()
