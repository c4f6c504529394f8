"""Constraints: the lines of a class's ``check``, one call for each member. The methods are those of
``runtime/problems.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..model import AGGREGATES, Kind, Member, Service, Shape, traits
from ..model.documented_rules import DocumentedLength
from .python.literals import pystr
from .python.names import PyName
from .python.placement import is_enum
from .python.types import Scope, Types

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
    """Writes the checks of one service's members; ``scope`` is that of the file that is bound."""

    service: Service
    types: Types
    scope: Scope

    def lines(self, member: Member, name: PyName, *, required: bool) -> list[str]:
        """The statements that check the field ``name``."""
        shape = self.service.target(member)
        value = f"self.{name}"
        if traits.HttpLabel in member.traits and shape.kind is Kind.STRING and not is_enum(shape):
            return [self._call("label", pystr(name), value, self._limits(shape))]
        found = [f"found.required({pystr(name)}, {value})"] if required else []
        return [*found, self._check(shape, pystr(name), value)]

    def _check(self, shape: Shape, name: str, value: str) -> str:
        if is_enum(shape):
            return f"found.enum({name}, {value}, {self.types.reference(shape.name, self.scope)})"
        if shape.kind in AGGREGATES:
            reference = self.types.reference(shape.name, self.scope)
            return f"found.structure({name}, {value}, {reference})"
        if shape.kind in (Kind.LIST, Kind.MAP):
            return self._check_many(shape, name, value)
        return self._call(_METHODS[shape.kind], name, value, self._limits(shape))

    def _check_many(self, shape: Shape, name: str, value: str) -> str:
        is_list = shape.kind is Kind.LIST
        item = self.service.target(shape.member("member" if is_list else "value"))
        limits = self._limits(shape)
        if traits.Sparse in shape.traits:
            limits.append("sparse=True")
        keys = "" if is_list else self._keys(shape)
        if not limits and not keys and self._is_plain_string(item):
            method = "strings" if is_list else "string_map"
            return self._call(method, name, value, documented(item))
        if not limits and is_list and item.kind in AGGREGATES:
            return (
                f"found.structures({name}, {value}, {self.types.reference(item.name, self.scope)})"
            )
        method = "list_of" if is_list else "map_of"
        more = [self._item_check(item), *limits, *([f"keys={keys}"] if keys else [])]
        return self._call(method, name, value, more)

    def _keys(self, shape: Shape) -> str:
        key = self.service.target(shape.member("key"))
        is_plain = self._is_plain_string(key) and not documented(key)
        return "" if is_plain else self._item_check(key)

    def _is_plain_string(self, shape: Shape) -> bool:
        """Whether nothing but its type is checked, and what the documentation says of its length."""
        limits = [each for each in self._limits(shape) if each not in documented(shape)]
        return shape.kind is Kind.STRING and not is_enum(shape) and not limits

    def _item_check(self, shape: Shape) -> str:
        """A function of a path and a value."""
        text = self._check(shape, "at", "item")
        function = text.removesuffix("(at, item)")
        return f"lambda at, item: {text}" if function == text else function

    def _limits(self, shape: Shape) -> list[str]:
        """Lower and upper bound and the pattern, as arguments; nothing for what is not limited."""
        bounds = shape.traits.get(traits.Length) or shape.traits.get(traits.Range)
        pattern = shape.traits.get(traits.Pattern)
        found: list[str] = []
        if isinstance(bounds, traits.Length):
            found = [str(bounds.min or 0), *([str(bounds.max)] if bounds.max is not None else [])]
        elif bounds is not None:
            found = [
                _number(bounds.min),
                *([_number(bounds.max)] if bounds.max is not None else []),
            ]
        if pattern is not None and shape.kind is Kind.STRING and compiles(pattern.regex):
            found.append(f"pattern={pystr(pattern.regex)}")
        return [*found, *documented(shape)]

    @staticmethod
    def _call(method: str, name: str, value: str, more: list[str]) -> str:
        return f"found.{method}({', '.join([name, value, *more])})"


def documented(shape: Shape) -> list[str]:
    """The lengths that only the documentation of a string states, as arguments."""
    length = shape.traits.get(DocumentedLength)
    if length is None:
        return []
    spans = {"certain": length.certain, "doubtful": length.doubtful}
    return [f"{name}={span}" for name, span in spans.items() if span is not None]


def _number(value: float | None) -> str:
    return "None" if value is None else repr(value)
