"""Classes and their members on both sides. Shapes are paired by what leads to them, so that one with a new name is a
renamed class and not a class less and a class more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ..codegen.errors import error_fields
from ..codegen.python.fields import is_given, is_optional
from ..codegen.python.names import enum_names, field_name
from ..codegen.python.placement import has_class, is_enum
from ..codegen.python.spelling import type_text
from ..model import Kind, Member, Shape, Traits, traits
from .change import Change
from .side import Location, Side
from .traits import MEMBER, constraint_changes, trait_changes

# Of these a member has at most one; without any of them it is called on the wire what it is called in the model.
_WIRE_NAMES = (
    traits.HttpHeader,
    traits.HttpLabel,
    traits.HttpPayload,
    traits.HttpPrefixHeaders,
    traits.HttpQuery,
    traits.HttpQueryParams,
    traits.HttpResponseCode,
    traits.JsonName,
)
_NUMBERS = ({Kind.INTEGER, Kind.LONG}, {Kind.FLOAT, Kind.DOUBLE})


@dataclass(slots=True)
class Classes:
    """Compares the classes of two slices as members lead to them; ``waiting`` are pairs of names not yet compared."""

    old: Side
    new: Side
    service: str
    waiting: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    paired: dict[str, str] = field(default_factory=dict[str, str])

    # --- the classes of operations and errors ---

    def top(
        self, old: Shape | None, new: Shape | None, kind: str, place: Location
    ) -> Iterator[Change]:
        """A request, a result or an error: ``place`` is the class, ``kind`` says how its members are named."""
        nothing = Shape("Unit", Kind.STRUCTURE)
        yield from self._structure(old or nothing, new or nothing, kind, place)

    def nested(self) -> Iterator[Change]:
        """The classes under ``types`` that were met, and what is only on one side."""
        while self.waiting:
            yield from self._class(*self.waiting.pop())
        for name in self._only(self.old, set(self.paired)):
            yield self._place(self.old, self.old.shape(name)).change(
                "class-removed", _kind_text(self.old, name)
            )
        for name in self._only(self.new, set(self.paired.values())):
            yield self._place(self.new, self.new.shape(name)).change(
                "class-added", "", _kind_text(self.new, name)
            )

    def meet(self, old: Shape, new: Shape) -> None:
        """Says that ``new`` is what ``old`` was."""
        if old.name not in self.paired:
            self.paired[old.name] = new.name
            self.waiting.append((old.name, new.name))

    def _only(self, side: Side, met: set[str]) -> list[str]:
        """The classes of a slice that the other side has not; an error is a class under ``types`` only as a member."""
        shapes = side.service.shapes.values()
        members = {member.target for shape in shapes for member in shape.members}
        errors = {name for found in side.service.operations.values() for name in found.errors}
        return [
            shape.name
            for shape in shapes
            if shape.name in side.placement.types
            and shape.name not in met
            and (shape.name not in errors or shape.name in members)
        ]

    def _place(self, side: Side, shape: Shape) -> Location:
        return Location(
            self.service,
            side.class_of(shape),
            shape.at,
            side.users.get(shape.name, ()),
            shape.name in side.sent,
            shape.name in side.received,
        )

    def _class(self, before: str, after: str) -> Iterator[Change]:
        old, new = self.old.shape(before), self.new.shape(after)
        was, place = self._place(self.old, old), self._place(self.new, new)
        place = replace(place, sent=place.sent or was.sent, read=place.read or was.read)
        if was.where != place.where:
            yield place.change("class-renamed", was.where, place.where)
        if (old.kind, is_enum(old)) != (new.kind, is_enum(new)):
            yield place.change(
                "class-kind", _kind_text(self.old, before), _kind_text(self.new, after)
            )
        elif is_enum(new):
            yield from trait_changes(old.traits, new.traits, place, MEMBER)
            yield from _enum_values(old.traits, new.traits, place)
        else:
            kind = "union" if new.kind is Kind.UNION else "structure"
            yield from self._structure(old, new, kind, place)

    # --- members ---

    def _structure(self, old: Shape, new: Shape, kind: str, place: Location) -> Iterator[Change]:
        yield from trait_changes(old.traits, new.traits, place, {})
        pairs = _paired_members(old, new)
        for member in old.members:
            was = _member_place(place, old, member, kind)
            if member.name not in pairs:
                yield was.change("member-removed", self._type(self.old, old, member))
                continue
            after = pairs[member.name]
            inside = _member_place(place, new, after, kind)
            if member.name != after.name and was.where != inside.where:
                yield inside.change("member-renamed", _last(was.where), _last(inside.where))
            elif member.name != after.name:
                yield inside.change("member-key", member.name, after.name)
            yield from self._member((old, member), (new, after), inside)
        met = {member.name for member in pairs.values()}
        for member in new.members:
            if member.name not in met:
                rule = "member-added-required" if _is_required(member) else "member-added"
                inside = _member_place(place, new, member, kind)
                yield inside.change(rule, "", self._type(self.new, new, member))

    def _type(self, side: Side, shape: Shape, member: Member) -> str:
        text = type_text(side.whole, side.whole.target(member))
        return f"{text} | None" if _is_optional(side, shape, member) else text

    def _member(
        self, old: tuple[Shape, Member], new: tuple[Shape, Member], place: Location
    ) -> Iterator[Change]:
        (old_shape, before), (new_shape, after) = old, new
        required = _is_required(before), _is_required(after)
        if required == (False, True):
            yield place.change("member-required", "optional", "required")
        elif required == (True, False):
            yield place.change("member-optional", "required", "optional")
        elif all(required):
            optional = (
                _is_optional(self.old, old_shape, before),
                _is_optional(self.new, new_shape, after),
            )
            if optional[0] != optional[1]:
                rule = "member-may-be-none" if optional[1] else "member-never-none"
                yield place.change(
                    rule,
                    self._type(self.old, old_shape, before),
                    self._type(self.new, new_shape, after),
                )
        respelt = before.name != after.name
        yield from trait_changes(
            _traits_with_key(before) if respelt else before.traits,
            _traits_with_key(after) if respelt else after.traits,
            place,
            MEMBER,
        )
        yield from self._targets(before, after, place, frozenset())

    def _targets(
        self, before: Member, after: Member, place: Location, above: frozenset[str]
    ) -> Iterator[Change]:
        """What two members hold."""
        old, new = self.old.whole.target(before), self.new.whole.target(after)
        if has_class(old) and has_class(new):
            yield from self._classes(old, new, place)
        elif is_enum(new) and old.kind is Kind.STRING:
            yield place.change("member-now-enum", "str", type_text(self.new.whole, new))
        elif is_enum(old) and new.kind is Kind.STRING:
            yield place.change("member-no-enum", type_text(self.old.whole, old), "str")
        elif old.kind is not new.kind:
            narrow = any({old.kind, new.kind} == numbers for numbers in _NUMBERS)
            rule = "member-number" if narrow else "member-type"
            texts = [type_text(self.old.whole, old), type_text(self.new.whole, new)]
            yield place.change(rule, *([old.kind, new.kind] if narrow else texts))
            if narrow:
                yield from constraint_changes(old, new, place)
        else:
            yield from self._values(old, new, place, above)

    def _classes(self, old: Shape, new: Shape, place: Location) -> Iterator[Change]:
        """Another class is a new type, unless it is the same one under another name."""
        known_as = self.paired.get(old.name)
        renamed = (
            old.name not in self.new.service.shapes and new.name not in self.old.service.shapes
        )
        same_kind = (old.kind, is_enum(old)) == (new.kind, is_enum(new))
        if (
            old.name == new.name
            or known_as == new.name
            or (renamed and same_kind and known_as is None)
        ):
            self.meet(old, new)
        else:
            yield place.change(
                "member-type", type_text(self.old.whole, old), type_text(self.new.whole, new)
            )

    def _values(
        self, old: Shape, new: Shape, place: Location, above: frozenset[str]
    ) -> Iterator[Change]:
        """Two scalars, two lists or two maps."""
        if new.name in above:
            return  # a list or map that holds itself has been compared
        yield from trait_changes(old.traits, new.traits, replace(place, at=new.at), MEMBER)
        yield from constraint_changes(old, new, place)
        sparse = traits.Sparse in old.traits, traits.Sparse in new.traits
        if sparse[0] != sparse[1]:
            texts = [type_text(self.old.whole, old), type_text(self.new.whole, new)]
            yield place.change("sparse" if sparse[1] else "dense", *texts)
        for role in ("member", "key", "value"):
            found = [shape.member(role) for shape in (old, new) if _has_member(shape, role)]
            if len(found) == 2 and new.kind in (Kind.LIST, Kind.MAP):
                inside = place.inside(" (keys)" if role == "key" else "[]", found[1].at)
                yield from trait_changes(found[0].traits, found[1].traits, inside, MEMBER)
                yield from self._targets(found[0], found[1], inside, above | {new.name})


def _paired_members(old: Shape, new: Shape) -> dict[str, Member]:
    """The member of ``new`` that each member of ``old`` is, by the latter's name.

    A name of which only the case is another is the same member's; but where several differ in case alone, nobody can
    say which of them the new one is.
    """
    before = {member.name for member in old.members}
    after = {member.name: member for member in new.members}
    gone = _by_case(member for member in old.members if member.name not in after)
    come = _by_case(member for member in new.members if member.name not in before)
    pairs = {name: member for name, member in after.items() if name in before}
    for name, members in gone.items():
        if len(members) == len(come.get(name, ())) == 1:
            pairs[members[0].name] = come[name][0]
    return pairs


def _by_case(members: Iterable[Member]) -> dict[str, list[Member]]:
    found: dict[str, list[Member]] = {}
    for member in members:
        found.setdefault(member.name.casefold(), []).append(member)
    return found


def _traits_with_key(member: Member) -> Traits:
    """The member's traits with the name that it has on the wire, which the model may leave to the member's own."""
    if any(kind in member.traits for kind in _WIRE_NAMES):
        return member.traits
    return Traits([*member.traits, traits.JsonName(member.name)])


def _last(where: str) -> str:
    return where.rpartition(".")[2]


def _has_member(shape: Shape, name: str) -> bool:
    return any(member.name == name for member in shape.members)


def _is_required(member: Member) -> bool:
    """A label is: without it there is no URI."""
    return is_given(member) or traits.HttpLabel in member.traits


def _is_optional(side: Side, shape: Shape, member: Member) -> bool:
    """Whether the field's type has ``| None``, as `ClassBinder.is_optional` has it."""
    return is_optional(side.placement, shape, member)


def _member_place(place: Location, shape: Shape, member: Member, kind: str) -> Location:
    name = error_fields(shape)[member.name] if kind == "error" else field_name(member.name, kind)
    return place.inside(f".{name}", member.at)


def _kind_text(side: Side, name: str) -> str:
    shape = side.shape(name)
    return "enum" if is_enum(shape) else str(shape.kind)


def _enum_values(old: Traits, new: Traits, place: Location) -> Iterator[Change]:
    before, after = _names(old), _names(new)
    for value, name in before.items():
        if value not in after:
            yield place.inside(f".{name}").change("enum-value-removed", value)
        elif after[value] != name:
            yield place.inside(f".{after[value]}").change("enum-member-renamed", name, after[value])
    for value, name in after.items():
        if value not in before:
            yield place.inside(f".{name}").change("enum-value-added", "", value)
    kept = [value for value in before if value in after]
    if kept != [value for value in after if value in before]:
        yield place.change("enum-order", ", ".join(before), ", ".join(after))


def _names(found: Traits) -> dict[str, str]:
    values = found.get(traits.EnumValues)
    return {value: str(name) for value, name in enum_names(values.values if values else ()).items()}
