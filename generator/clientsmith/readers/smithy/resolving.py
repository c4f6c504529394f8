"""Shapes as they are once ``apply`` is made, mixins are flattened and every reference leads somewhere.

Mixins as in smithy.io/2.0/spec/mixins.html: their members come first, in the order of the mixins; what the shape says
itself, or what is applied to it, wins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ..json import is_array, is_object
from .ast import (
    MANY,
    MIXIN,
    AppliedTraits,
    Ast,
    AstMember,
    AstProblems,
    AstShape,
    Values,
    joined_traits,
    with_article,
)
from .prelude import PRELUDE, UNIT

# What mixins may bring into all shapes of a model: members, traits and references. A chain of mixins makes the square
# of what it spells.
_MOST = 1_000_000


def resolve(ast: Ast) -> Mapping[str, AstShape]:
    """The shapes of ``ast``, the prelude's among them.

    ModelError for whatever does not hang together: ids that lead nowhere or to the wrong type, mixins in a circle,
    traits that are applied to nothing.
    """
    problems = AstProblems()
    shapes = {**PRELUDE, **_with_applied(ast, problems)}
    problems.refuse()
    flat = _Flattening(shapes, _member_traits(ast), problems).flatten()
    problems.refuse()
    _refuse_dangling(flat, problems)
    problems.refuse()
    return flat


# --- apply -----------------------------------------------------------------------------------------------------------


def _with_applied(ast: Ast, problems: AstProblems) -> dict[str, AstShape]:
    """The shapes with what is applied to them; members may come from a mixin, so theirs wait for these."""
    shapes = dict(ast.shapes)
    for applied in ast.applied:
        if applied.id not in shapes:
            text = f"traits are applied to it, and {problems.missing(applied.id, shapes)}"
            problems.add(applied.source, applied.id, text)
        elif not applied.member:
            shape = shapes[applied.id]
            where = f"{applied.source}: {applied.id}"
            traits = joined_traits(shape.traits, applied.traits, where, problems)
            shapes[applied.id] = replace(shape, traits=traits)
    return shapes


_MemberTraits = Mapping[str, list[AppliedTraits]]


def _member_traits(ast: Ast) -> _MemberTraits:
    found: dict[str, list[AppliedTraits]] = {}
    for applied in ast.applied:
        if applied.member:
            found.setdefault(applied.id, []).append(applied)
    return found


# --- mixins ----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Flattening:
    """The mixins of ``shapes`` on their way into those that have them."""

    shapes: Mapping[str, AstShape]
    applied: _MemberTraits
    problems: AstProblems
    brought: int = 0

    def flatten(self) -> dict[str, AstShape]:
        """Each shape with all of its mixins, in the order of ``shapes``."""
        done: dict[str, AstShape] = {}
        for shape_id in self._order():
            done[shape_id] = self._flat(self.shapes[shape_id], done)
            if self.brought > _MOST:
                shape = self.shapes[shape_id]
                text = f"mixins bring more than {_MOST} members and traits into the model"
                self.problems.add(shape.source, shape_id, text)
                break
            self.problems.refuse()
        return {shape_id: done[shape_id] for shape_id in self.shapes if shape_id in done}

    def _order(self) -> Iterator[str]:
        """Mixins before what has them. A stack of its own, since a chain may be longer than Python's."""
        waiting: dict[str, bool] = (
            {}
        )  # for each shape that was seen: whether it waits for its mixins
        for root in self.shapes:
            stack = [root]
            while stack:
                shape_id = stack[-1]
                shape = self.shapes[shape_id]
                if shape_id not in waiting:
                    waiting[shape_id] = True
                    stack += [mixin for mixin in self._mixins(shape) if mixin not in waiting]
                    self._refuse_circle(shape, waiting)
                    continue
                stack.pop()
                if waiting[shape_id]:
                    waiting[shape_id] = False
                    yield shape_id

    def _mixins(self, shape: AstShape) -> Iterator[str]:
        for target in shape.mixins:
            mixin = self.shapes.get(target)
            if mixin is None:
                self._problem(shape, f"mixins: {self.problems.missing(target, self.shapes)}")
            elif mixin.type != shape.type:
                self._problem(
                    shape,
                    f"mixins: {target} is {with_article(mixin.type)}, and this {with_article(shape.type)}",
                )
            elif MIXIN not in mixin.traits:
                self._problem(shape, f"mixins: {target} is no mixin: it has no {MIXIN}")
            else:
                yield target
        self.problems.refuse()

    def _refuse_circle(self, shape: AstShape, waiting: Mapping[str, bool]) -> None:
        """What waits for its own mixins stands above ``shape`` in the chain."""
        for target in shape.mixins:
            if waiting.get(target):
                self._problem(shape, f"mixins: {target} has this shape as a mixin itself")
        self.problems.refuse()

    def _problem(self, shape: AstShape, text: str) -> None:
        self.problems.add(shape.source, shape.id, text)

    def _flat(self, shape: AstShape, done: Mapping[str, AstShape]) -> AstShape:
        if not shape.mixins and shape.id not in self.applied:
            return shape
        traits: dict[str, object] = {}
        members: dict[str, AstMember] = {}
        one: dict[str, str] = {}
        many: dict[str, tuple[str, ...]] = {}
        other: dict[str, object] = {}
        for target in shape.mixins:
            mixin = done[target]
            self.brought += _size(mixin)
            traits |= _not_local(mixin)
            for member in mixin.members.values():
                self._add_member(shape, members, member)
            one |= mixin.one
            for key, targets in mixin.many.items():
                many[key] = (*many.get(key, ()), *targets)
            _add_other(other, mixin.other)
        for member in shape.members.values():
            self._add_member(shape, members, member)
        for key, targets in shape.many.items():
            many[key] = (*many.get(key, ()), *targets)
        _add_other(other, shape.other)
        self._apply(shape, members)
        return replace(
            shape,
            traits=traits | {**shape.traits},
            members=members,
            one=one | {**shape.one},
            many={key: tuple(dict.fromkeys(targets)) for key, targets in many.items()},
            other=other,
        )

    def _add_member(
        self, shape: AstShape, members: dict[str, AstMember], member: AstMember
    ) -> None:
        """A member that is there already keeps its place (mixins.html#member-conflicts): its traits are added to."""
        before = members.get(member.name)
        if before is None:
            members[member.name] = member
        elif member.target and before.target and member.target != before.target:
            self._problem(
                shape, f"${member.name}: targets {member.target}, and {before.target} in a mixin"
            )
        else:
            traits = {**before.traits, **member.traits}
            members[member.name] = AstMember(member.name, before.target or member.target, traits)

    def _apply(self, shape: AstShape, members: dict[str, AstMember]) -> None:
        for applied in self.applied.get(shape.id, ()):
            member = members.get(applied.member)
            if member is None:
                hint = self.problems.hint(applied.member, members)
                text = f"traits are applied to ${applied.member}, which it does not have{hint}"
                self.problems.add(applied.source, shape.id, text)
                continue
            own = shape.members.get(applied.member)
            where = f"{applied.source}: {shape.id}${applied.member}"
            traits = joined_traits(own.traits if own else {}, applied.traits, where, self.problems)
            members[applied.member] = replace(member, traits={**member.traits, **traits})


def _size(mixin: AstShape) -> int:
    references = sum(map(len, mixin.many.values()))
    inner = sum([1 + len(member.traits) for member in mixin.members.values()])
    return 1 + len(mixin.traits) + references + inner


def _not_local(mixin: AstShape) -> Values:
    """The traits that whoever has the mixin gets."""
    found = mixin.traits.get(MIXIN)
    local = found.get("localTraits") if is_object(found) else None
    left_out = {MIXIN, *(local if is_array(local) else ())}
    return {trait: value for trait, value in mixin.traits.items() if trait not in left_out}


def _add_other(found: dict[str, object], more: Values) -> None:
    """``rename``, ``identifiers`` and ``properties`` are joined; of a ``version`` the last counts."""
    for key, value in more.items():
        before = found.get(key)
        found[key] = {**before, **value} if is_object(before) and is_object(value) else value


# --- references ------------------------------------------------------------------------------------------------------

_ROLES: Mapping[str, tuple[str, ...]] = {
    "input": ("structure",),
    "output": ("structure",),
    "errors": ("structure",),
    "operations": ("operation",),
    "collectionOperations": ("operation",),
    "resources": ("resource",),
}
_NO_DATA = frozenset({"operation", "resource", "service"})


def _refuse_dangling(shapes: Mapping[str, AstShape], problems: AstProblems) -> None:
    for shape in shapes.values():
        for member in shape.members.values():
            found = shapes.get(member.target)
            if found is None:
                text = (
                    problems.missing(member.target, shapes)
                    if member.target
                    else "has no target, and no mixin has this member"
                )
                problems.add(shape.source, f"{shape.id}${member.name}", text)
            elif found.type in _NO_DATA:
                text = f"{member.target} is {with_article(found.type)}, which no member can be"
                problems.add(shape.source, f"{shape.id}${member.name}", text)
        if shape.type == "map" and "key" in shape.members:
            key = shapes.get(shape.members["key"].target)
            if key is not None and key.type not in ("string", "enum"):
                text = f"{key.id} is {with_article(key.type)}, and keys are strings"
                problems.add(shape.source, f"{shape.id}$key", text)
        if shape.type in ("list", "map"):
            for name in ("member",) if shape.type == "list" else ("key", "value"):
                if name not in shape.members:
                    problems.add(shape.source, shape.id, f"has no {name}, nor has a mixin of it")
        for role, target in _references(shape):
            found = shapes.get(target)
            allowed = _ROLES.get(role, ("operation",))
            if found is None:
                problems.add(shape.source, shape.id, f"{role}: {problems.missing(target, shapes)}")
            elif found.type not in allowed:
                text = f"{role}: {target} is {with_article(found.type)}, and must be {with_article(allowed[0])}"
                problems.add(shape.source, shape.id, text)
            elif role == "errors" and "smithy.api#error" not in found.traits:
                problems.add(shape.source, shape.id, f"{role}: {target} has no smithy.api#error")


def _references(shape: AstShape) -> Iterator[tuple[str, str]]:
    for role, target in shape.one.items():
        if target != UNIT:
            yield role, target
    for role in MANY.get(shape.type, ()):
        yield from ((role, target) for target in shape.many.get(role, ()))
