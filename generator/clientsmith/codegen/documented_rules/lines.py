"""Statements of the generated code: how a problem is reported, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import wrap

from ..python.literals import fstring, pystr

_COMMENT = 92  # columns, within an deeper line of 100


@dataclass(frozen=True, slots=True)
class ProblemPlace:
    """Where a problem is: a member's path, and the variables that say which entry. Nothing of a secret one shows."""

    path: str
    secret: bool
    keys: tuple[str, ...] = ()

    def __str__(self) -> str:
        if not self.keys:
            return pystr(self.path)
        if self.secret:
            return pystr(f"{self.path}[<redacted>]")
        parts = [(f"{self.path}[", f"{self.keys[0]}!r")]
        parts += [("][", f"{key}!r") for key in self.keys[1:]]
        return fstring([*parts, ("]", "")])


def problem_call(
    certain: bool, place: ProblemPlace, rule: str, message: str, value: str = ""
) -> str:
    """The call that notes a problem; ``value`` is the expression of what was found, which a secret does not show."""
    method = "certain" if certain else "doubtful"
    shown = f", {value}" if value and not place.secret else ""
    return f"problems.{method}({place}, {rule}, {message}{shown})"


def comment(text: str, depth: int = 0) -> list[str]:
    """``text`` as lines of a comment, ``depth`` levels below the function's own."""
    lines = wrap(text, _COMMENT - 4 * depth, break_long_words=False, break_on_hyphens=False)
    return [f"# {line}" for line in lines]


def deeper(lines: Iterable[str]) -> Iterator[str]:
    """``lines``, one level deeper."""
    return (f"    {line}" for line in lines)


def mentions(lines: Iterable[str], variable: str) -> bool:
    """Whether one of ``lines`` names ``variable``."""
    return any(re.search(rf"\b{variable}\b", line) for line in lines)


@dataclass(frozen=True, slots=True)
class RuleFunction:
    """A function of a request and its problems: what it says of itself, if anything, and its statements. ``facts`` are
    further arguments, ``results`` the variables that it gives.
    """

    name: str
    about: str
    lines: tuple[str, ...]
    facts: tuple[str, ...] = ()
    results: tuple[str, ...] = ()

    def call(self) -> str:
        """The statement that calls it."""
        call = f"{self.name}({', '.join(('request', 'problems', *self.facts))})"
        return f"{', '.join(self.results)} = {call}" if self.results else call

    @property
    def returns(self) -> str:
        """The annotation of what it gives."""
        match self.results:
            case ():
                return "None"
            case (_,):
                return "bool"
            case _:
                return f"tuple[{', '.join('bool' for _ in self.results)}]"
