"""Rules one after the other, where what neighbours ask first is asked once: most of them look at members that most
requests do not have. The order of the rules file stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from .conditions import TRUE, RuleCondition, both
from .lines import comment, deeper

# A fact, or a member of the request itself: what is further in cannot stand above the test that its owner is there.
_NAME = re.compile(r"(request\.)?\w+")
_GUARD = re.compile(r"if (request\.)?\w+:")


@dataclass(frozen=True, slots=True)
class RuleStatement:
    """``body`` for each turn of ``loops``, the outermost first, where ``when`` holds."""

    when: RuleCondition
    loops: tuple[str, ...]
    body: tuple[str, ...]

    def lines(self) -> Iterator[str]:
        heads = [
            *([f"if {self.when}:"] if self.when != TRUE else []),
            *map("{}:".format, self.loops),
        ]
        for depth, head in enumerate(heads):
            yield "    " * depth + head
        yield from ("    " * len(heads) + line for line in self.body)

    def heads(self) -> tuple[str, ...]:
        """What may stand above the statement, and above others."""
        if self.when == TRUE:
            return tuple(f"{loop}:" for loop in self.loops[:1])
        return tuple(f"if {guard}:" for guard in self.guards())

    def guards(self) -> list[str]:
        """The facts and members that have to be true for the statement to matter."""
        return [
            name
            for part in _parts(self.when)
            for name in (part.text, part.implied)
            if _NAME.fullmatch(name)
        ]

    def under(self, head: str) -> RuleStatement:
        """What is left below ``head``."""
        if self.loops and self.when == TRUE and head == f"{self.loops[0]}:":
            return replace(self, loops=self.loops[1:])
        parts = [part for part in _parts(self.when) if head != f"if {part.text}:"]
        return replace(self, when=both(*parts))


@dataclass(frozen=True, slots=True)
class Block:
    """The statements of one rule; ``title`` is its id and the place of its sentence."""

    title: str
    statements: tuple[RuleStatement, ...]

    def lines(self, depth: int) -> Iterator[str]:
        yield from comment(self.title, depth)
        for statement in self.statements:
            yield from statement.lines()

    def heads(self) -> list[str]:
        first, *others = [statement.heads() for statement in self.statements]
        return [head for head in first if all(head in other for other in others)]

    def under(self, head: str) -> Block:
        return replace(self, statements=tuple(each.under(head) for each in self.statements))


def grouped(blocks: Iterable[Block], above: frozenset[str] = frozenset()) -> Iterator[str]:
    """The lines of ``blocks``, which stand below ``above``."""
    rest = [*blocks]
    while rest:
        runs = {head: _run(rest, head) for head in rest[0].heads() if head not in above}
        head = max(runs, key=runs.__getitem__, default="")
        count = runs.get(head, 1)
        if count == 1:
            yield from rest[0].lines(len(above))
        else:
            inner = [block.under(head) for block in rest[:count]]
            yield from _nested(head, [*grouped(inner, above | {head})])
        rest = rest[count:]


def _nested(head: str, inner: list[str]) -> Iterator[str]:
    """``inner`` below ``head``; two guards with nothing between them are one."""
    guard, *body = inner
    is_one_block = all(not line or line.startswith(" ") for line in body)
    if head.startswith("if ") and _GUARD.fullmatch(guard) and is_one_block:
        yield f"{head.removesuffix(':')} and {guard.removeprefix('if ')}"
        yield from body
    else:
        yield head
        yield from deeper(inner)


def shared_guards(blocks: Iterable[Block]) -> list[str]:
    """The facts and members that have to be true for any of ``blocks`` to matter."""
    first, *others = [statement.guards() for block in blocks for statement in block.statements]
    return [guard for guard in dict.fromkeys(first) if all(guard in other for other in others)]


def _run(blocks: list[Block], head: str) -> int:
    """How many of ``blocks``, from the first on, may stand under ``head``."""
    for count, block in enumerate(blocks):
        if head not in block.heads():
            return count
    return len(blocks)


def _parts(condition: RuleCondition) -> tuple[RuleCondition, ...]:
    return condition.parts if condition.joined == "and" else (condition,)
