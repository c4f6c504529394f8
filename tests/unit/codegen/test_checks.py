"""What a generated check does not look at more closely has no problem, whatever the shape's limits."""

from __future__ import annotations

from itertools import product

import pytest
from clientsmith.codegen.checks import _limits, _not_usual
from clientsmith.codegen.python.code import Expression
from clientsmith.model import Kind, Shape, traits
from clientsmith.model.documented_rules import DocumentedLength
from clientsmith.runtime.shapes.problems import Problems


class Text(str):
    """A text of a subclass, as enums are."""

    __slots__ = ()


VALUES = ("", "a", "ab", "abcd", "a" * 9, Text("ab"), 0, 1, -1, 5, 100, True, 1.5, b"ab", None)
BOUNDS = (None, 0, 1, 3, 5)
SPANS = (None, (0, 3), (1, 2), (2, 8))


def shapes() -> list[Shape]:
    found = [Shape("Whole", Kind.INTEGER), Shape("Text", Kind.STRING)]
    for low, high in product(BOUNDS, BOUNDS):
        found.append(Shape("Long", Kind.LONG, traits=traits.Traits((traits.Range(low, high),))))
        for certain, doubtful in product(SPANS, SPANS):
            length = (traits.Length(low, high), DocumentedLength(certain, doubtful))
            found.append(Shape("Text", Kind.STRING, traits=traits.Traits(length)))
    return found


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_what_is_usual_has_no_problem(value: object) -> None:
    usual = 0
    for shape in shapes():
        condition = _not_usual(shape, Expression("value"))
        assert condition is not None
        if not eval(str(condition), {"value": value}):
            usual += 1
            found = Problems(strict=True)
            method = "integer" if shape.kind is not Kind.STRING else "string"
            limits = ", ".join(["'x'", "value", *map(str, _limits(shape))])
            eval(f"found.{method}({limits})", {"found": found, "value": value})
            assert not found.errors, (shape, condition)
            assert not found.warnings, (shape, condition)
    assert bool(usual) == (type(value) in (str, int))


def test_a_pattern_is_always_asked() -> None:
    pattern = Shape("Text", Kind.STRING, traits=traits.Traits((traits.Pattern("a+"),)))

    assert _not_usual(pattern, Expression("value")) is None
