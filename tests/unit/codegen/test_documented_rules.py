"""Rules that follow one another stand under what they share, in their order."""

from __future__ import annotations

from clientsmith.codegen.documented_rules.conditions import TRUE, atom, both, either, runtime_test
from clientsmith.codegen.documented_rules.grouping import (
    Block,
    RuleStatement,
    grouped,
    shared_guards,
)

A, B = atom("a"), atom("b")


def block(title: str, *statements: RuleStatement) -> Block:
    return Block(title, statements)


def test_neighbours_share_a_guard_and_a_loop() -> None:
    loops = ("for key, inner in a.items()", "for item in inner")
    blocks = [
        block("one", RuleStatement(both(A, B), (), ("x",))),
        block("two", RuleStatement(A, loops, ("y",))),
        block("three", RuleStatement(A, loops[:1], ("z",))),
        block("four", RuleStatement(B, (), ("w",))),
    ]

    assert [*grouped(blocks)] == [
        "if a:",
        "    # one",
        "    if b:",
        "        x",
        "    for key, inner in a.items():",
        "        # two",
        "        for item in inner:",
        "            y",
        "        # three",
        "        z",
        "# four",
        "if b:",
        "    w",
    ]


def test_a_member_that_equals_a_text_is_there() -> None:
    first, second = (
        atom(f"a == '{text}'", f"a != '{text}'", implied="a") for text in ("one", "two")
    )

    blocks = [
        block("1", RuleStatement(first, (), ("x",))),
        block("2", RuleStatement(second, (), ("y",))),
    ]

    assert [*grouped(blocks)] == [
        "if a:",
        "    # 1",
        "    if a == 'one':",
        "        x",
        "    # 2",
        "    if a == 'two':",
        "        y",
    ]
    assert first.negated().implied == ""


def test_all_statements_of_a_rule_move_or_none() -> None:
    both_parts = block("1", RuleStatement(A, (), ("x",)), RuleStatement(B, (), ("y",)))

    lines = [*grouped([both_parts, block("2", RuleStatement(A, (), ("z",)))])]

    assert lines == ["# 1", "if a:", "    x", "if b:", "    y", "# 2", "if a:", "    z"]


def test_an_alternative_is_no_guard() -> None:
    blocks = [block(title, RuleStatement(either(A, B), (), ("x",))) for title in ("1", "2")]

    assert [*grouped(blocks)] == ["# 1", "if a or b:", "    x", "# 2", "if a or b:", "    x"]


def test_what_calls_comes_last_behind_its_guard() -> None:
    call = both(A, runtime_test("some", "a", "'x'"))

    assert str(both(call, B)) == "a and b and rules.some(a, 'x')"
    assert str(either(call, B)) == "b or (a and rules.some(a, 'x'))"
    assert str(both(TRUE, A)) == "a"


def test_a_group_is_called_under_what_all_of_its_rules_need() -> None:
    blocks = [
        block("1", RuleStatement(both(A, B), (), ("x",)), RuleStatement(A, (), ("y",))),
        block("2", RuleStatement(both(B, A), ("for key in a",), ("z",))),
    ]

    assert shared_guards(blocks) == ["a"]
    assert shared_guards([*blocks, block("3", RuleStatement(TRUE, (), ("w",)))]) == []


def test_what_is_deep_in_a_member_is_no_guard() -> None:
    deep = both(atom("request.tls is not None", "request.tls is None"), atom("request.tls.name"))

    assert shared_guards([block("1", RuleStatement(deep, (), ("x",)))]) == []
