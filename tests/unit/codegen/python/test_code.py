"""Code as values: what is joined keeps what it imports, and statements print themselves."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from clientsmith.codegen.python.code import (
    Assign,
    CallExpression,
    Expression,
    For,
    If,
    Import,
    Lines,
    Return,
    Run,
    call,
    construct,
    expression,
    function,
    indented,
    is_there,
    joined,
    keyword,
    text,
    uses_of,
    when_there,
)

WIRE = Import(".protocols", "json", "wire")
REST = Import(".protocols", "rest", "rest")
READ = Expression("wire.read", frozenset({WIRE}))
LABEL = Expression("rest.label", frozenset({REST}))


def test_what_is_joined_keeps_what_it_imports() -> None:
    found = "[" + call(READ, "body", text('a"')) + " for x in " + call(LABEL) + "]"

    assert str(found) == """[wire.read(body, 'a"') for x in rest.label()]"""
    assert found.uses == {WIRE, REST}
    assert joined(", ", (READ, "x", LABEL)).uses == {WIRE, REST}
    assert joined(", ", ()) == Expression("")


def test_an_f_string_would_lose_the_imports_and_is_refused() -> None:
    with pytest.raises(TypeError, match="would lose what"):
        f"{READ}"


def test_an_empty_expression_is_false() -> None:
    assert not Expression("")
    assert READ


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (call(READ, "body", "key"), "wire.read"),
        (call(READ, "key", "body"), "lambda body, key: wire.read(key, body)"),
        (call(READ, "body", "key", "str"), "lambda body, key: wire.read(body, key, str)"),
        (expression("key"), "lambda body, key: key"),
        (call(READ, "body", "key") + ".x", "lambda body, key: wire.read(body, key).x"),
    ],
)
def test_a_call_with_just_its_parameters_is_the_function(body: Expression, expected: str) -> None:
    assert str(function(("body", "key"), body)) == expected


def test_an_object_is_made_with_one_argument_a_line() -> None:
    found = construct("Cls", [("a", call(READ)), ("b", "2")])

    assert str(found) == "Cls(a=wire.read(), b=2,)"
    assert found.uses == {WIRE}
    assert str(construct("Cls", [])) == "Cls()"


def test_a_call_knows_its_function_and_arguments() -> None:
    found = call("f", "x", keyword("limit", "3"))

    assert isinstance(found, CallExpression)
    assert found.function == Expression("f")
    assert [str(argument) for argument in found.arguments] == ["x", "limit=3"]


def test_statements_print_themselves_with_margins() -> None:
    value = expression("self.x")
    statements = (
        Assign(expression("body"), expression("{}"), expression("Object")),
        when_there(value, Assign(expression('body["x"]'), value), always=False),
        when_there(value, Run(call("use", value)), always=True),
        For("item", expression("items"), (If(is_there("item"), (Run(call("use", "item")),)),)),
        Lines(("if a:", "    b()")),
        Return(expression("body")),
    )

    assert "\n".join(indented(statements, "  ")) == "\n".join([
        "  body: Object = {}",
        "  if self.x is not None:",
        '      body["x"] = self.x',
        "  use(self.x)",
        "  for item in items:",
        "      if item is not None:",
        "          use(item)",
        "  if a:",
        "      b()",
        "  return body",
    ])  # fmt: skip


@dataclass(frozen=True)
class View:
    name: str
    value: Expression
    body: tuple[Run | If | Lines, ...]


def test_a_view_uses_what_it_prints_at_any_depth() -> None:
    rules = Import(".shapes", "documented_rules", "rules")
    view = View("x", LABEL, (If(is_there("a"), (Run(READ),)), Lines(("b",), frozenset({rules}))))

    assert uses_of((view,)) == {WIRE, REST, rules}
    assert uses_of(View("x", Expression(""), ())) == frozenset()
