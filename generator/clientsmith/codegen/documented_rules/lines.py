"""Statements of the generated code: how a problem is reported, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import wrap

from ..python.literals import fstring, pystr

_COMMENT = 92  # columns, within an indented line of 100


@dataclass(frozen=True, slots=True)
class Place:
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


def report(certain: bool, place: Place, rule: str, message: str, value: str = "") -> str:
    """The call that notes a problem; ``value`` is the expression of what was found, which a secret does not show."""
    method = "certain" if certain else "doubtful"
    shown = f", {value}" if value and not place.secret else ""
    return f"problems.{method}({place}, {rule}, {message}{shown})"


def comment(text: str, depth: int = 0) -> list[str]:
    """``text`` as lines of a comment, ``depth`` levels below the function's own."""
    lines = wrap(text, _COMMENT - 4 * depth, break_long_words=False, break_on_hyphens=False)
    return [f"# {line}" for line in lines]


def indented(lines: Iterable[str]) -> Iterator[str]:
    """``lines``, one level deeper."""
    return (f"    {line}" for line in lines)
