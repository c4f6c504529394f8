"""The lengths that only a shape's documentation states, of every string of the shape that a request can hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...model import AGGREGATES, Kind, Shape, traits
from ...model.documented_rules import LengthRule
from ..python.literals import pystr
from .conditions import TRUE, Condition, atom, both
from .lines import Place, indented, report
from .members import Field, Fields
from .truth import Truth

# By depth: a map's key, a list's index, a string, and what holds more. One name always has one type.
_NAMES = (
    ("key", "index", "item", "inner"),
    ("inner_key", "inner_index", "inner_item", "innermost"),
    ("innermost_key", "innermost_index", "innermost_item", "rest"),
)


def lowest(rule: LengthRule, truth: Truth) -> int:
    """The lower end. There is none in an open operation, where an empty text may take the value away."""
    return 0 if truth.is_open else rule.min


@dataclass(frozen=True, slots=True)
class Lengths:
    """Writes the checks of all strings of an operation's request."""

    truth: Truth
    rules: dict[str, LengthRule]

    @property
    def _fields(self) -> Fields:
        return self.truth.fields

    def lines(self) -> Iterator[str]:
        """The statements, in the order of the members."""
        root = Field("request", "", TRUE, self._fields.input, False, False)
        yield from self._structure(root, self._fields.input, "", ())

    def _structure(
        self, above: Field, owner: Shape, path: str, seen: tuple[str, ...]
    ) -> Iterator[str]:
        if owner.name in seen:
            return  # as deep as it goes once: a shape that holds itself has no last level
        for member in owner.members:
            field = self._fields.step(above, owner, member.name)
            name = f"{path}.{member.name}" if path else member.name
            if field.shape.kind in AGGREGATES:
                yield from self._structure(field, field.shape, name, (*seen, owner.name))
            else:
                guard = both(field.reached, self._guard(field))
                place = Place(field.path, field.secret)
                yield from self._value(field.text, field.shape, place, guard, name, 0)

    def _guard(self, field: Field) -> Condition:
        if field.shape.kind is Kind.STRING and self._lowest(field.shape) == 0:
            return TRUE if not field.optional else field.is_there()
        return field.is_there() if field.shape.kind is Kind.STRING else atom(field.text)

    def _lowest(self, shape: Shape) -> int:
        rule = self.rules.get(shape.name)
        return 0 if rule is None else lowest(rule, self.truth)

    def _value(
        self, text: str, shape: Shape, place: Place, guard: Condition, member: str, depth: int
    ) -> Iterator[str]:
        if shape.kind is Kind.STRING and shape.name in self.rules:
            yield from self._string(text, shape, place, guard, member)
        elif shape.kind in (Kind.LIST, Kind.MAP) and depth < len(_NAMES):
            inner = [*self._entries(text, shape, place, member, depth)]
            if inner and guard != TRUE:
                yield f"if {guard}:"
                yield from indented(inner)
            else:
                yield from inner

    def _entries(
        self, text: str, shape: Shape, place: Place, member: str, depth: int
    ) -> Iterator[str]:
        is_map = shape.kind is Kind.MAP
        service = self._fields.service
        target = service.target(shape.member("value" if is_map else "member"))
        name, index, one, more = _NAMES[depth]
        key, item = name if is_map else index, one if target.kind is Kind.STRING else more
        there = atom(f"{item} is not None") if traits.Sparse in shape.traits else TRUE
        below = replace(place, keys=(*place.keys, key))
        lines = [*self._value(item, target, below, there, member, depth + 1)]
        keys = (
            [*self._value(key, service.target(shape.member("key")), below, TRUE, member, depth + 1)]
            if is_map
            else []
        )
        if not lines and not keys:
            return
        if is_map:
            yield f"for {key}, {item} in {text}.items():" if lines else f"for {key} in {text}:"
        else:
            yield f"for {key}, {item} in enumerate({text}):"
        yield from indented([*keys, *lines])

    def _string(
        self, text: str, shape: Shape, place: Place, guard: Condition, member: str
    ) -> Iterator[str]:
        rule = self.rules[shape.name]
        low = self._lowest(shape)
        span = f"not {low} <= len({text}) <= {rule.max}" if low else f"len({text}) > {rule.max}"
        condition = both(guard, atom(span), self.truth.known(member, text))
        words = f"{low} to {rule.max}" if low else f"at most {rule.max}"
        if low == rule.max:
            words = f"exactly {low}"
        yield f"if {condition}:"
        message = pystr(f"must have {words} characters")
        yield f"    {report(rule.certain, place, pystr(rule.id), message, text)}"
