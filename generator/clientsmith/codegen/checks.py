"""Constraints: the lines of a class's ``check``, one call for each member that is there. The methods are those of
``runtime/shapes/problems.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..model import AGGREGATES, Kind, Member, Shape, traits
from ..model.documented_rules import DocumentedLength
from ..model.patterns import compiles
from .python.code import (
    CallExpression,
    Expression,
    If,
    Run,
    Statement,
    call,
    function,
    is_there,
    keyword,
    text,
    when_there,
)
from .python.fields import is_json_header, is_streamed
from .python.names import PyName
from .python.placement import is_enum
from .python.types import Types

_METHODS = {
    Kind.BLOB: "blob",
    Kind.BOOLEAN: "boolean",
    Kind.DOCUMENT: "document",
    Kind.DOUBLE: "number",
    Kind.FLOAT: "number",
    Kind.INTEGER: "integer",
    Kind.LONG: "integer",
    Kind.STRING: "string",
    Kind.TIMESTAMP: "timestamp",
}


@dataclass(frozen=True, slots=True)
class Checks:
    """Writes the checks of one service's members; ``types`` are those of the file that is bound.

    Texts and integers that are what they should be cost no call: of a full request that was a third of its check.
    """

    types: Types

    def statements(self, member: Member, name: PyName, *, required: bool) -> list[Statement]:
        """What checks the field ``name``. Most fields of most requests are left out, and cost no call then."""
        shape = self.types.service.target(member)
        path, value = text(name), Expression(f"self.{name}")
        if traits.HttpLabel in member.traits and shape.kind is Kind.STRING and not is_enum(shape):
            check = Run(_problem("label", path, value, *_limits(shape)))
            if traits.ClientDefault in member.traits:
                return [when_there(value, check, always=False)]
            return [check if _limits(shape) else If(_not_usual_label(value), (check,))]
        if is_json_header(member):
            check = Run(_problem("document", path, value))
        elif is_streamed(self.types.service, member):
            check = Run(_problem("upload", path, value))
        else:
            check = Run(self._check(shape, path, value))
        missing = [Run(_problem("required", path, value))] if required else []
        unusual = None if is_json_header(member) else _not_usual(shape, value)
        if missing and is_enum(shape):
            return [If("type(" + value + ") is not str", (*missing,)), check]
        if unusual is None:
            return [*missing, when_there(value, check, always=required)]
        condition = unusual if required else is_there(value) + " and " + unusual
        return [If(condition, (*missing, check))]

    def _check(self, shape: Shape, path: Expression, value: Expression) -> CallExpression:
        if is_enum(shape):
            return _problem("enum", path, value, self.types.reference(shape.name))
        if shape.kind in AGGREGATES:
            return _problem("structure", path, value, self.types.reference(shape.name))
        if shape.kind in (Kind.LIST, Kind.MAP):
            return self._check_many(shape, path, value)
        return _problem(_METHODS[shape.kind], path, value, *_limits(shape))

    def _check_many(self, shape: Shape, path: Expression, value: Expression) -> CallExpression:
        is_list = shape.kind is Kind.LIST
        item = self.types.service.target(shape.member("member" if is_list else "value"))
        limits = _limits(shape)
        if traits.Sparse in shape.traits:
            limits.append(keyword("sparse", "True"))
        keys = [] if is_list else self._keys(shape)
        if not limits and not keys and _is_plain_string(item):
            method = "strings" if is_list else "string_map"
            return _problem(method, path, value, *documented(item))
        if not limits and is_list and item.kind in AGGREGATES:
            return _problem("structures", path, value, self.types.reference(item.name))
        method = "list_of" if is_list else "map_of"
        return _problem(method, path, value, self._item_check(item), *limits, *keys)

    def _keys(self, shape: Shape) -> list[Expression]:
        key = self.types.service.target(shape.member("key"))
        is_plain = _is_plain_string(key) and not documented(key)
        return [] if is_plain else [keyword("keys", self._item_check(key))]

    def _item_check(self, shape: Shape) -> Expression:
        """A function of a path and a value."""
        checked = self._check(shape, Expression("path"), Expression("item"))
        return function(("path", "item"), checked)


def _not_usual(shape: Shape, value: Expression) -> Expression | None:
    """The condition that a text or an integer has to be looked at more closely, which also a subclass has; None for
    other shapes.
    """
    is_text = (
        shape.kind is Kind.STRING and not is_enum(shape) and traits.Pattern not in shape.traits
    )
    if not is_text and shape.kind not in (Kind.INTEGER, Kind.LONG):
        return None
    known, measure = ("str", "len(" + value + ")") if is_text else ("int", value)
    low, high = _narrowest(shape)
    if low is None and high is None:
        return "type(" + value + f") is not {known}"
    if high is None:
        return "not (type(" + value + f") is {known} and " + measure + f" >= {low})"
    before = "" if low is None else f"{low} <= "
    return "not (type(" + value + f") is {known} and {before}" + measure + f" <= {high})"


def _narrowest(shape: Shape) -> tuple[object, object]:
    """The lower and the upper end that neither model nor documentation speaks against; None for no end."""
    bounds = shape.traits.get(traits.Length) or shape.traits.get(traits.Range)
    length = shape.traits.get(DocumentedLength)
    spans = [span for span in (length.certain, length.doubtful) if span] if length else []
    ends = [(bounds.min, bounds.max)] if bounds is not None else []
    lows = [low for low, _ in (*ends, *spans) if low is not None]
    highs = [high for _, high in (*ends, *spans) if high is not None]
    low, high = max(lows, default=None), min(highs, default=None)
    return (low or None) if shape.kind is Kind.STRING else low, high


def _not_usual_label(value: Expression) -> Expression:
    return "type(" + value + ") is not str or " + value + ' in ("", ".", "..")'


def _problem(method: str, *arguments: Expression) -> CallExpression:
    return call(f"problems.{method}", *arguments)


def _is_plain_string(shape: Shape) -> bool:
    """Whether nothing but its type is checked, and what the documentation says of its length."""
    limits = [each for each in _limits(shape) if each not in documented(shape)]
    return shape.kind is Kind.STRING and not is_enum(shape) and not limits


def _limits(shape: Shape) -> list[Expression]:
    """Lower and upper bound and the pattern, as arguments; nothing for what is not limited."""
    bounds = shape.traits.get(traits.Length) or shape.traits.get(traits.Range)
    pattern = shape.traits.get(traits.Pattern)
    found: list[Expression] = []
    if bounds is not None:
        low = bounds.min or 0 if isinstance(bounds, traits.Length) else bounds.min
        found.append(Expression(repr(low)))
        if bounds.max is not None:
            found.append(Expression(repr(bounds.max)))
    if pattern is not None and shape.kind is Kind.STRING and compiles(pattern.regex):
        found.append(keyword("pattern", text(pattern.regex)))
    return [*found, *documented(shape)]


def documented(shape: Shape) -> list[Expression]:
    """The lengths that only the documentation of a string states, as arguments."""
    length = shape.traits.get(DocumentedLength)
    if length is None:
        return []
    spans = {"certain": length.certain, "doubtful": length.doubtful}
    return [keyword(name, repr(span)) for name, span in spans.items() if span is not None]
