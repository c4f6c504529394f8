"""Smithy's JSON AST (smithy.io/2.0/spec/json-ast.html): from documents to shapes, one of each id.

Owns the form of a document, which shapes and traits several documents say of one id, and ``apply``. What shapes mean to
one another is ``resolving.py``'s business, what they mean to a client ``reader.py``'s. Every problem of the form is
collected, each with its file and its shape id.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ...errors import ModelError, near
from ..json import is_array, is_object, json_type
from ..pointers import same

_VERSION = re.compile(r"([12])(?:\.\d{1,9})?\Z")
_IDENTIFIER = r"(?:_+[A-Za-z0-9]|[A-Za-z])[A-Za-z0-9_]*"
SHAPE_ID = re.compile(rf"{_IDENTIFIER}(?:\.{_IDENTIFIER})*#{_IDENTIFIER}\Z", re.ASCII)
_MEMBER_ID = re.compile(rf"({SHAPE_ID.pattern[:-2]})\$({_IDENTIFIER})\Z", re.ASCII)
_MEMBER_NAME = re.compile(rf"{_IDENTIFIER}\Z", re.ASCII)
_SHOWN_PROBLEMS = 20

MIXIN = "smithy.api#mixin"

AGGREGATES = frozenset({"structure", "union", "enum", "intEnum"})
SIMPLE = (
    "bigDecimal", "bigInteger", "blob", "boolean", "byte", "document", "double", "float", "integer", "long", "short",
    "string", "timestamp",
)  # fmt: skip
LIFECYCLE = ("create", "put", "read", "update", "delete", "list")
# The keys of each type, beside ``type``, ``traits`` and ``mixins``: those that refer to one shape, to a list of shapes,
# and others.
_ONE: Mapping[str, tuple[str, ...]] = {
    "operation": ("input", "output"),
    "resource": LIFECYCLE,
}
MANY: Mapping[str, tuple[str, ...]] = {
    "operation": ("errors",),
    "resource": ("operations", "collectionOperations", "resources"),
    "service": ("operations", "resources", "errors"),
}
_OTHER: Mapping[str, tuple[str, ...]] = {
    "resource": ("identifiers", "properties"),
    "service": ("version", "rename"),
    **dict.fromkeys(AGGREGATES, ("members",)),
}
_ITEMS: Mapping[str, tuple[str, ...]] = {
    "list": ("member",),
    "map": ("key", "value"),
    "set": ("member",),
}
TYPES = frozenset({*SIMPLE, *AGGREGATES, *_ITEMS, "operation", "resource", "service"})
# What came with 2.0 (smithy.io/2.0/guides/migrating-idl-1-to-2.html), and what it took away.
_ONLY_2 = frozenset({"enum", "intEnum"})
_ONLY_1 = frozenset({"set"})


class AstProblems:
    """What is wrong with a model, each with file and shape id; raised together."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def add(self, source: str, shape_id: str, text: str) -> None:
        """A problem of the shape, which may be empty for one of the whole document."""
        self._lines.append(f"{source}: {shape_id}: {text}" if shape_id else f"{source}: {text}")

    def missing(self, target: str, shapes: Iterable[str]) -> str:
        """That there is no shape ``target``, with the names near it."""
        return f"there is no shape {target}{self.hint(target, shapes)}"

    def hint(self, name: str, known: Iterable[str]) -> str:
        """``; did you mean X?``, as long as the problem is one of those that are shown."""
        hint = near(name, known) if len(self._lines) < _SHOWN_PROBLEMS else ""
        return f"; {hint}" if hint else ""

    def refuse(self) -> None:
        """Raises ModelError when there are any."""
        if not self._lines:
            return
        more = len(self._lines) - _SHOWN_PROBLEMS
        raise ModelError(
            "\n".join([*self._lines[:_SHOWN_PROBLEMS], *([f"and {more} more"] if more > 0 else [])])
        )


def with_article(kind: str) -> str:
    """``an operation``, ``a structure``."""
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class AstMember:
    """A member of an aggregate, a list or a map. ``target`` is empty where a mixin has it."""

    name: str
    target: str
    traits: Values = field(default_factory=dict[str, object])


@dataclass(frozen=True, slots=True)
class AstShape:
    """A shape as a document defines it; ``one`` and ``many`` are what an operation, a resource or a service refers to.

    ``version`` is the major one of its document, ``source`` the document's file.
    """

    id: str
    type: str
    source: str
    version: int
    members: Mapping[str, AstMember] = field(default_factory=dict[str, AstMember])
    traits: Values = field(default_factory=dict[str, object])
    mixins: tuple[str, ...] = ()
    one: Mapping[str, str] = field(default_factory=dict[str, str])
    many: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    other: Values = field(default_factory=dict[str, object])

    @property
    def name(self) -> str:
        """The id without its namespace."""
        return self.id.partition("#")[2]


@dataclass(frozen=True, slots=True)
class AppliedTraits:
    """An ``apply``: traits for the shape ``id``, or for its member."""

    id: str
    member: str
    traits: Values
    source: str


@dataclass(frozen=True, slots=True)
class Ast:
    """Every shape of the documents by its id, in their order, and what ``apply`` says of members."""

    shapes: Mapping[str, AstShape]
    applied: tuple[AppliedTraits, ...]


def read_ast(documents: Iterable[tuple[str, Mapping[str, object]]]) -> Ast:
    """What the ``documents``, each with the name that messages call it by, say together.

    ModelError with everything that is not of the AST's form, and with every id that two documents define differently.
    """
    problems = AstProblems()
    shapes: dict[str, AstShape] = {}
    applied: list[AppliedTraits] = []
    for source, document in documents:
        for found in _definitions(document, source, problems):
            if isinstance(found, AppliedTraits):
                applied.append(found)
            elif found.id in shapes:
                shapes[found.id] = _merged(shapes[found.id], found, problems)
            else:
                shapes[found.id] = found
    problems.refuse()
    return Ast(shapes, tuple(applied))


def _definitions(
    document: Mapping[str, object], source: str, problems: AstProblems
) -> Iterator[AstShape | AppliedTraits]:
    found = document.get("smithy")
    version = _VERSION.match(found) if isinstance(found, str) else None
    if version is None:
        problems.add(source, "", f"$.smithy: expected a version such as '2.0', found {found!r}")
        return
    for key in document:
        if key not in ("smithy", "metadata", "shapes"):
            problems.add(source, "", f"$.{key}: unknown key (allowed: metadata, shapes, smithy)")
    if not is_object(document.get("metadata", {})):
        problems.add(source, "", "$.metadata: expected an object")
    shapes = document.get("shapes", {})
    if not is_object(shapes):
        problems.add(source, "", f"$.shapes: expected object, found {json_type(shapes)}")
        return
    for shape_id, shape in shapes.items():
        if not is_object(shape):
            problems.add(source, shape_id, f"expected object, found {json_type(shape)}")
        elif shape.get("type") == "apply":
            yield from _apply(shape_id, shape, source, problems)
        elif not SHAPE_ID.match(shape_id):
            problems.add(source, repr(shape_id), "is no shape id, such as 'com.example#Name'")
        else:
            yield from _Definition(shape_id, source, int(version[1]), problems).read(shape)


def _apply(
    target: str, body: Mapping[str, object], source: str, problems: AstProblems
) -> Iterator[AppliedTraits]:
    member = _MEMBER_ID.match(target)
    if member is None and not SHAPE_ID.match(target):
        problems.add(source, repr(target), "is no shape id that traits could be applied to")
        return
    for key in body:
        if key not in ("type", "traits"):
            problems.add(source, target, f"unknown key {key!r} of an apply (allowed: traits, type)")
    found = _traits(body.get("traits", {}), source, target, problems)
    yield AppliedTraits(member[1] if member else target, member[2] if member else "", found, source)


def _traits(found: object, source: str, shape_id: str, problems: AstProblems) -> Values:
    if not is_object(found):
        problems.add(source, shape_id, f"traits: expected object, found {json_type(found)}")
        return {}
    for trait in found:
        if not SHAPE_ID.match(trait):
            problems.add(source, shape_id, f"traits: {trait!r} is no shape id")
    return found


@dataclass(frozen=True, slots=True)
class _Definition:
    """One shape of a document, as it is read; problems are collected on the way."""

    id: str
    source: str
    version: int
    problems: AstProblems

    def problem(self, text: str) -> None:
        self.problems.add(self.source, self.id, text)

    def read(self, body: Mapping[str, object]) -> Iterator[AstShape]:
        kind = body.get("type")
        if not isinstance(kind, str) or kind not in TYPES:
            hint = self.problems.hint(kind, TYPES) if isinstance(kind, str) else ""
            self.problem(f"type: {kind!r} is no type of a shape{hint}")
            return
        if kind in (_ONLY_2 if self.version == 1 else _ONLY_1):
            self.problem(f"type: Smithy {self.version}.0 has no {kind}")
        items, one = _ITEMS.get(kind, ()), _ONE.get(kind, ())
        many, other = MANY.get(kind, ()), _OTHER.get(kind, ())
        allowed = ("type", "traits", "mixins", *items, *one, *many, *other)
        for key in body:
            if key not in allowed:
                self.problem(f"unknown key {key!r} (allowed: {', '.join(sorted(allowed))})")
        if kind == "resource" and self.version == 1 and "properties" in body:
            self.problem("properties: a resource has them in Smithy 2.0 only")
        yield AstShape(
            self.id,
            "list" if kind == "set" else kind,
            self.source,
            self.version,
            dict(self._members(kind, body, items)),
            _traits(body.get("traits", {}), self.source, self.id, self.problems),
            tuple(self._references(body.get("mixins", []), "mixins")),
            {key: target for key in one if key in body for target in self._one(body[key], key)},
            {key: tuple(self._references(body[key], key)) for key in many if key in body},
            {key: body[key] for key in other if key in body and key != "members"},
        )

    def _members(
        self, kind: str, body: Mapping[str, object], items: tuple[str, ...]
    ) -> Iterator[tuple[str, AstMember]]:
        found: object = body.get("members", {}) if kind in AGGREGATES else {}
        if not is_object(found):
            self.problem(f"members: expected object, found {json_type(found)}")
            return
        named = [*found.items(), *((name, body[name]) for name in items if name in body)]
        mixed = "mixins" in body
        for name in items:
            if name not in body and not mixed:
                self.problem(f"{name}: this key is required and absent")
        for name, member in named:
            if not _MEMBER_NAME.match(name):
                self.problem(f"{name!r} cannot be the name of a member")
            elif not is_object(member):
                self.problem(f"${name}: expected object, found {json_type(member)}")
            else:
                yield name, self._member(name, member, is_mixed=mixed)

    def _member(self, name: str, body: Mapping[str, object], *, is_mixed: bool) -> AstMember:
        for key in body:
            if key not in ("target", "traits"):
                self.problem(f"${name}: unknown key {key!r} (allowed: target, traits)")
        target = "" if is_mixed and "target" not in body else next(self._one(body, f"${name}"), "")
        where = f"{self.id}${name}"
        return AstMember(
            name, target, _traits(body.get("traits", {}), self.source, where, self.problems)
        )

    def _references(self, found: object, key: str) -> Iterator[str]:
        if not is_array(found):
            self.problem(f"{key}: expected array, found {json_type(found)}")
            return
        for each in found:
            yield from self._one(each, key)

    def _one(self, found: object, key: str) -> Iterator[str]:
        target = found.get("target") if is_object(found) else None
        if isinstance(target, str) and SHAPE_ID.match(target):
            yield target
        else:
            self.problem(f"{key}: expected an object whose target is a shape id, found {target!r}")


# --- what several documents say of one shape -------------------------------------------------------------------------


def _merged(old: AstShape, new: AstShape, problems: AstProblems) -> AstShape:
    """One shape of two definitions (smithy.io/2.0/spec/model.html#merging-model-files): they are the same but for
    traits, and traits are joined.
    """
    where = f"{new.source}: {new.id}: is defined otherwise in {old.source}"

    def forms(shape: AstShape) -> dict[str, object]:
        return {
            "type": shape.type,
            "members": [f"{member.name}: {member.target}" for member in shape.members.values()],
            "mixins": [*shape.mixins],
            "references": [*shape.one.items(), *shape.many.items()],
            "the rest": {**shape.other},
        }

    before, after = forms(old), forms(new)
    for key, value in before.items():
        if not same(value, after[key]):
            problems.add(new.source, new.id, f"is defined in {old.source}, too, with other {key}")
            return old
    members = {
        name: AstMember(
            name,
            member.target,
            joined_traits(member.traits, new.members[name].traits, where, problems),
        )
        for name, member in old.members.items()
    }
    traits = joined_traits(old.traits, new.traits, where, problems)
    return AstShape(
        old.id, old.type, old.source, old.version, members, traits, old.mixins, old.one, old.many, old.other
    )  # fmt: skip


def joined_traits(old: Values, new: Values, where: str, problems: AstProblems) -> Values:
    """The traits of both (smithy.io/2.0/spec/model.html#trait-conflict-resolution): equal values are one, arrays are
    joined, and everything else is a conflict.
    """
    found = dict(old)
    for trait, value in new.items():
        before = found.get(trait)
        if trait not in found or same(before, value):
            found[trait] = value
        elif is_array(before) and is_array(value):
            found[trait] = [*before, *value]
        else:
            problems.add(where, "", f"conflicting values of {trait}")
    return found
