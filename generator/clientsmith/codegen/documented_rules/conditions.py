"""Conditions as Python expressions: joined, negated and folded while they are made, so that none is printed in vain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class RuleCondition:
    """An expression, or several that are joined. No parts joined by "and" are true, none joined by "or" are false."""

    joined: Literal["", "and", "or"]
    parts: tuple[RuleCondition, ...] = ()
    text: str = ""
    opposite: str = ""
    implied: str = ""
    """What is true wherever the expression is: the member that it compares."""
    loops: bool = False
    """Whether it calls a function of the runtime or loops."""

    @property
    def is_dear(self) -> bool:
        """Whether anything in it loops: it is asked after what does not."""
        return self.loops or any(part.is_dear for part in self.parts)

    def __str__(self) -> str:
        if not self.joined:
            return self.text
        if not self.parts:
            return str(self == TRUE)
        return f" {self.joined} ".join([_grouped(part) for part in self.parts])

    def as_bool(self) -> str:
        """The expression as a bool: a member that is joined counts by its truth."""
        return f"bool({self})" if self.joined else str(self)

    def negated(self) -> RuleCondition:
        """The condition that is true where this one is false."""
        if not self.joined:
            return RuleCondition("", (), self.opposite, self.text, loops=self.loops)
        parts = (part.negated() for part in self.parts)
        return either(*parts) if self.joined == "and" else both(*parts)


TRUE = RuleCondition("and")
FALSE = RuleCondition("or")


def atom(text: str, opposite: str = "", implied: str = "", *, loops: bool = False) -> RuleCondition:
    """One expression; ``opposite`` is its negation where ``not`` before it would not read well."""
    return RuleCondition("", (), text, opposite or f"not {text}", implied, loops)


def runtime_test(function: str, *arguments: str) -> RuleCondition:
    """What a function of the runtime's ``documented_rules`` says of a member."""
    return atom(f"rules.{function}({', '.join(arguments)})", loops=True)


def both(*conditions: RuleCondition) -> RuleCondition:
    """All of ``conditions``: in their order, but what calls nothing comes first, guards among it."""
    parts = _ordered("and", conditions)
    if FALSE in parts:
        return FALSE
    return parts[0] if len(parts) == 1 else RuleCondition("and", parts)


def either(*conditions: RuleCondition) -> RuleCondition:
    """Any of ``conditions``: in their order, but what calls nothing comes first."""
    parts = _ordered("or", conditions)
    if TRUE in parts:
        return TRUE
    return parts[0] if len(parts) == 1 else RuleCondition("or", parts)


def _ordered(
    joined: Literal["and", "or"], conditions: tuple[RuleCondition, ...]
) -> tuple[RuleCondition, ...]:
    return tuple(
        sorted(dict.fromkeys(_flat(joined, conditions)), key=lambda condition: condition.is_dear)
    )


def _flat(
    joined: Literal["and", "or"], conditions: tuple[RuleCondition, ...]
) -> Iterator[RuleCondition]:
    for condition in conditions:
        if condition.joined == joined:
            yield from condition.parts
        else:
            yield condition


def _grouped(part: RuleCondition) -> str:
    return f"({part})" if part.joined else str(part)
