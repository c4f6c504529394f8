"""The branches of ``resolve``, and how those of a large rule set become functions of their own.

S3's rules are 3,000 lines of ifs, 17 deep: no type checker follows them, and no reader. What is too long is taken out
from the inside: the longest branch first, and branches that are the same text of the same variables become one
function (S3 has the same four endpoints for each length that the id of a zone may have).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from ..python.code import (
    Assign,
    Expression,
    If,
    Raise,
    Return,
    Statement,
    call,
    is_there,
    joined,
    variable,
)
from .expressions import Test, Value
from .variables import RESOLVED

# Lines of a function's body, about. Most services need 36, and stay one function.
_LONGEST = 44
_SHORTEST = 5
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Branch:
    """An if statement without an else; ``before`` has what is not None where it stands."""

    tests: tuple[Test, ...]
    body: tuple[Node, ...]
    before: frozenset[str] = field(compare=False)

    @property
    def known(self) -> frozenset[str]:
        """What is not None inside."""
        return self.before.union(*(test.known for test in self.tests))


@dataclass(frozen=True, slots=True)
class _Outlined:
    """The call of a function that a branch has become. One that does not ``end`` may give None, and the next rule is
    asked.
    """

    name: str
    code: Expression
    ends: bool


Node: TypeAlias = Branch | Assign | Return | Raise | _Outlined


@dataclass(frozen=True, slots=True)
class BranchView:
    """A function with the rules of a branch: its parameters and their types."""

    name: str
    parameters: tuple[tuple[str, str], ...]
    type: str
    statements: tuple[Statement, ...]


def ends(nodes: tuple[Node, ...]) -> bool:
    """Whether nothing after ``nodes`` is reached."""
    match nodes[-1:]:
        case (Return() | Raise(),):
            return True
        case (_Outlined() as last,):
            return last.ends
        case _:
            return False


def split(
    nodes: tuple[Node, ...], variables: Mapping[str, Value]
) -> tuple[tuple[Statement, ...], tuple[BranchView, ...]]:
    """``nodes`` as statements, and the functions that they call, in the order of the calls."""
    splitter = _Splitter(variables)
    body = splitter.fitting(nodes)
    return _statements(body), tuple(splitter.called(body))


class _Splitter:
    """Makes functions of branches; ``variables`` has whatever is assigned anywhere, by name."""

    def __init__(self, variables: Mapping[str, Value]) -> None:
        self._variables = variables
        self._bodies: dict[str, tuple[Node, ...]] = {}
        self._views: dict[object, BranchView] = {}

    def fitting(self, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        """``nodes`` with so many calls in place of branches that they fit a function."""
        if _rows(nodes, 1) > _LONGEST:
            nodes = tuple(_grouped(nodes))
        nodes = tuple(
            replace(node, body=self.fitting(node.body)) if isinstance(node, Branch) else node
            for node in nodes
        )
        while _rows(nodes, 1) > _LONGEST:
            long = [
                (_rows(node.body, 1), index)
                for index, node in enumerate(nodes)
                if isinstance(node, Branch) and not isinstance(node.body[0], _Outlined)
            ]
            rows, index = max(long, default=(0, 0), key=itemgetter(0))
            if rows < _SHORTEST:
                break
            longest = nodes[index]
            assert isinstance(longest, Branch)
            short = replace(longest, body=(self._outlined(longest),))
            nodes = (*nodes[:index], short, *nodes[index + 1 :])
        return nodes

    def _outlined(self, branch: Branch) -> _Outlined:
        names = sorted(free_variables(branch.body))
        parameters = tuple((name, self._type(name, branch.known)) for name in names)
        key = (branch.body, parameters)
        end = ends(branch.body)
        if key not in self._views:
            statements = _statements(branch.body)
            self._views[key] = BranchView(
                self._name(branch),
                parameters,
                "rules.Endpoint" if end else "rules.Endpoint | None",
                statements if end else (*statements, Return(Expression("None"))),
            )
        name = self._views[key].name
        self._bodies[name] = branch.body
        return _Outlined(name, call(name, *map(variable, names)), end)

    def _type(self, name: str, known: frozenset[str]) -> str:
        value = self._variables[name]
        return f"{value.type} | None" if value.optional and name not in known else value.type

    def _name(self, branch: Branch) -> str:
        """After the last condition, which says most: ``_when_use_fips``. A count is what tells the next one from it."""
        words = re.sub(r"[\W_]+", "_", branch.tests[-1].words.lower(), flags=re.ASCII).strip("_")
        name = f"_when_{words[:40] or 'so'}"
        count = 1
        while (found := name if count == 1 else f"{name}_{count}") in self._bodies:
            count += 1
        return found

    def called(self, nodes: Iterable[Node]) -> Iterator[BranchView]:
        """The functions that ``nodes`` call, and those that these call, each once."""
        views = {view.name: view for view in self._views.values()}
        for name in dict.fromkeys(self._called_names(nodes)):
            yield views[name]

    def _called_names(self, nodes: Iterable[Node]) -> Iterator[str]:
        for node in nodes:
            if isinstance(node, Branch):
                yield from self._called_names(node.body)
            elif isinstance(node, _Outlined):
                yield node.name
                yield from self._called_names(self._bodies[node.name])


def _grouped(nodes: Iterable[Node]) -> Iterator[Node]:
    """Neighbours that begin with the same tests under one if: S3's rules list all cases of three flags one by one."""
    for shared, neighbours in groupby(nodes, key=_first_test):
        run = list(neighbours)
        branches = [node for node in run if isinstance(node, Branch)]
        if shared is None or len(run) == 1:
            yield from run
            continue
        count = 1
        while len({branch.tests[: count + 1] for branch in branches}) == 1 and all(
            len(branch.tests) > count + 1 for branch in branches
        ):
            count += 1
        tests, before = branches[0].tests[:count], branches[0].before
        known = before.union(*(test.known for test in tests))
        body: list[Node] = []
        for branch in branches:
            rest = branch.tests[count:]
            body += [Branch(rest, branch.body, known)] if rest else branch.body
        yield Branch(tests, tuple(body), before)


def _first_test(node: Node) -> Test | None:
    return node.tests[0] if isinstance(node, Branch) else None


def free_variables(nodes: Iterable[Node]) -> set[str]:
    """The variables that ``nodes`` read and have not assigned themselves. What a branch assigns is gone after it."""
    free: set[str] = set()
    assigned: set[str] = set()
    for node in nodes:
        match node:
            case Assign():
                free |= node.value.reads - assigned
                assigned.add(node.target.text)
            case Branch():
                inner = free_variables(node.body).union(*(test.code.reads for test in node.tests))
                free |= inner - assigned
            case Return():
                free |= node.value.reads - assigned
            case Raise():
                free |= node.error.reads - assigned
            case _Outlined():
                free |= node.code.reads - assigned
    return free


def _rows(nodes: Iterable[Node], depth: int) -> int:
    """How many lines black will make of ``nodes``, about: asking black itself takes seconds for S3."""
    rows = 0
    for node in nodes:
        if isinstance(node, Branch):
            wide = sum(len(test.code.text) + 5 for test in node.tests) + 4 * depth > _WIDTH
            rows += (len(node.tests) + 2 if wide else 1) + _rows(node.body, depth + 1)
            continue
        for statement in _statements((node,)):
            for line in statement.lines():
                inside = line.count(", ") + 4 * line.count("[{") + 2 * line.count("={")
                long = len(line) + 4 * depth - _WIDTH
                # What is not much longer stands in one line between the parentheses of its call.
                rows += 1 if long <= 0 else 3 if long < 30 and "[{" not in line else 2 + inside
    return rows


def _statements(nodes: Iterable[Node]) -> tuple[Statement, ...]:
    return tuple(statement for node in nodes for statement in _printed(node))


def _printed(node: Node) -> tuple[Statement, ...]:
    match node:
        case Branch():
            tests = [test.code for test in node.tests]
            return (If(joined(" and ", tests), _statements(node.body)),)
        case _Outlined(ends=True):
            return (Return(node.code),)
        case _Outlined():
            there = If(is_there(RESOLVED), (Return(Expression(RESOLVED)),))
            return Assign(Expression(RESOLVED), node.code), there
        case _:
            return (node,)
