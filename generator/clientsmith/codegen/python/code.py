"""Python code as values. An expression knows what it imports, and so does whatever is made of it: the imports of a file
follow from what is printed in it, and nobody keeps a list of them on the side.

Expressions are joined with ``+``, ``joined`` and ``call``. An f-string would lose the imports, so it is refused.
Statements print themselves as lines without a margin; whoever prints them indents.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import NoReturn, TypeAlias, cast

from .literals import fstring, pystr

_INDENT = "    "


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """``from module import name as local``, or ``import name`` where there is no module.

    A module that begins with a dot is one of the runtime, one that begins with ``~`` stands in the service's package.
    ``for_checkers`` marks what only annotations name.
    """

    module: str
    name: str
    local: str
    for_checkers: bool = False


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression, or a part of one; it is false where it is empty.

    ``reads`` has the local variables that it was made of (``variable``): who moves statements into a function of their
    own passes them on.
    """

    text: str
    uses: frozenset[Import] = frozenset()
    reads: frozenset[str] = frozenset()

    def __add__(self, other: Code) -> Expression:
        return joined("", (self, other))

    def __radd__(self, other: str) -> Expression:
        return joined("", (other, self))

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        return self.text

    def __format__(self, spec: str) -> NoReturn:
        raise TypeError(f"an f-string would lose what {self.text!r} imports; join the expressions")


Code: TypeAlias = Expression | str
NOTHING = Expression("")


@dataclass(frozen=True, slots=True)
class CallExpression(Expression):
    """A call with positional arguments, as ``call`` makes it."""

    function: Expression = NOTHING
    arguments: tuple[Expression, ...] = ()


def expression(code: Code) -> Expression:
    """``code``, which may be text that imports nothing, as an expression."""
    return code if isinstance(code, Expression) else Expression(code)


def joined(separator: str, parts: Iterable[Code]) -> Expression:
    """The expressions one after the other."""
    found = [expression(part) for part in parts]
    uses: frozenset[Import] = frozenset()
    reads: frozenset[str] = frozenset()
    for part in found:
        uses |= part.uses
        reads |= part.reads
    return Expression(separator.join([part.text for part in found]), uses, reads)


def call(function: Code, *arguments: Code) -> CallExpression:
    """``function(argument, ...)``. A keyword is part of its argument: ``keyword("limit", "3")``."""
    listed = joined(", ", arguments)
    whole = joined("", (function, "(", listed, ")"))
    return CallExpression(
        whole.text,
        whole.uses,
        whole.reads,
        expression(function),
        tuple(map(expression, arguments)),
    )


def variable(name: str) -> Expression:
    """A local variable."""
    return Expression(name, reads=frozenset({name}))


def keyword(name: str, value: Code) -> Expression:
    """An argument by its name."""
    return joined("", (name, "=", value))


def construct(type: Code, arguments: Iterable[tuple[str, Code]]) -> Expression:
    """An object made with keyword arguments, one on each line: the comma at the end makes black leave them so."""
    found = [keyword(name, value) + "," for name, value in arguments]
    return joined("", (type, "(", joined(" ", found), ")"))


def function(parameters: tuple[str, ...], body: Expression) -> Expression:
    """The function of ``parameters`` that gives ``body``: itself what is called with just these, else a lambda."""
    if isinstance(body, CallExpression) and tuple(map(str, body.arguments)) == parameters:
        return body.function
    return joined("", ("lambda ", ", ".join(parameters), ": ", body))


def text(value: str) -> Expression:
    """The literal of a string."""
    return Expression(pystr(value))


def formatted(parts: Iterable[Code]) -> Expression:
    """Texts and expressions in turn as one text: a literal, or an f-string where there are expressions."""
    found = list(parts)
    pairs: list[tuple[str, str]] = []
    literal = ""
    for part in found:
        if isinstance(part, str):
            literal += part
        else:
            pairs.append((literal, str(part)))
            literal = ""
    filled = joined("", [part for part in found if isinstance(part, Expression)])
    return Expression(fstring([*pairs, (literal, "")]), filled.uses, filled.reads)


def is_there(value: Code) -> Expression:
    """The condition that ``value`` is not None."""
    return expression(value) + " is not None"


# --- statements ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Run:
    """An expression that is evaluated for what it does."""

    value: Expression

    def lines(self) -> Iterator[str]:
        yield str(self.value)


@dataclass(frozen=True, slots=True)
class Assign:
    """``target: annotation = value``; most have no annotation."""

    target: Expression
    value: Expression
    annotation: Expression = NOTHING

    def lines(self) -> Iterator[str]:
        annotated = self.target + ": " + self.annotation if self.annotation else self.target
        yield str(annotated + " = " + self.value)


@dataclass(frozen=True, slots=True)
class Return:
    """``return value``."""

    value: Expression

    def lines(self) -> Iterator[str]:
        yield str("return " + self.value)


@dataclass(frozen=True, slots=True)
class Raise:
    """``raise error``."""

    error: Expression

    def lines(self) -> Iterator[str]:
        yield str("raise " + self.error)


@dataclass(frozen=True, slots=True)
class If:
    """``if condition:`` and what is done then."""

    condition: Expression
    then: tuple[Statement, ...]

    def lines(self) -> Iterator[str]:
        yield str("if " + self.condition + ":")
        yield from indented(self.then)


@dataclass(frozen=True, slots=True)
class For:
    """``for target in values:`` and what is done for each."""

    target: str
    values: Expression
    each: tuple[Statement, ...]

    def lines(self) -> Iterator[str]:
        yield str("for " + expression(self.target) + " in " + self.values + ":")
        yield from indented(self.each)


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines that a compiler of its own has printed, with what they import."""

    printed: tuple[str, ...]
    uses: frozenset[Import] = frozenset()

    def lines(self) -> Iterator[str]:
        yield from self.printed


Statement: TypeAlias = Run | Assign | Return | Raise | If | For | Lines


def indented(statements: Iterable[Statement], margin: str = _INDENT) -> Iterator[str]:
    """The lines of ``statements``, each after ``margin``."""
    for statement in statements:
        for line in statement.lines():
            yield f"{margin}{line}"


def when_there(value: Expression, statement: Statement, *, always: bool) -> Statement:
    """``statement``, under the condition that ``value`` is not None unless it can't be (``always``)."""
    return statement if always else If(is_there(value), (statement,))


def uses_of(value: object) -> frozenset[Import]:
    """Whatever is imported by the expressions and statements in ``value``, a frozen value of any depth."""
    found: set[Import] = set()
    waiting: list[object] = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, Expression | Lines):
            found |= item.uses
        elif isinstance(item, tuple):
            waiting.extend(cast("tuple[object, ...]", item))
        elif is_dataclass(item) and not isinstance(item, type):
            waiting.extend([getattr(item, each.name) for each in fields(item)])
    return frozenset(found)
