"""Constraints: the lines of a class's ``check``, one call for each member that is there. The methods are those of
``runtime/shapes/problems.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import AGGREGATES, Kind, Member, Shape, traits
from ..model.documented_rules import DocumentedLength
from .python.code import (
    CallExpression,
    Expression,
    Run,
    Statement,
    call,
    function,
    keyword,
    text,
    when_there,
)
from .python.fields import is_json_header
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


def compiles(pattern: str) -> bool:
    """Whether Python's ``re`` takes a pattern of the model, which is in ECMA 262's language."""
    try:
        re.compile(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class Checks:
    """Writes the checks of one service's members; ``types`` are those of the file that is bound."""

    types: Types

    def statements(self, member: Member, name: PyName, *, required: bool) -> list[Statement]:
        """What checks the field ``name``. Most fields of most requests are left out, and cost no call then."""
        shape = self.types.service.target(member)
        path, value = text(name), Expression(f"self.{name}")
        if traits.HttpLabel in member.traits and shape.kind is Kind.STRING and not is_enum(shape):
            check = Run(_problem("label", path, value, *_limits(shape)))
            return [when_there(value, check, always=traits.ClientDefault not in member.traits)]
        if is_json_header(member):
            check = Run(_problem("document", path, value))
        else:
            check = Run(self._check(shape, path, value))
        found = [Run(_problem("required", path, value))] if required else []
        return [*found, when_there(value, check, always=required)]

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
