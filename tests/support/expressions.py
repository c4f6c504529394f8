"""Compiled JMESPath against the jmespath package: random answers of a shape, as the dictionaries that botocore has and
as objects with the fields of generated classes.
"""

from __future__ import annotations

import random
import re
from types import SimpleNamespace
from typing import Any

import jmespath
from clientsmith.codegen.expressions.jmespath import Compiler
from clientsmith.codegen.expressions.values import CompiledValue
from clientsmith.codegen.python.fields import field_names
from clientsmith.codegen.python.placement import Placement
from clientsmith.model import Kind, Service, Shape, traits
from jmespath import functions

_DEEPEST = 12


class Answer(SimpleNamespace):
    """A structure with its fields; ``wire`` is the dictionary that it was made of."""

    wire: dict[str, Any]


class Answers:
    """Random values of the shapes of ``service``, of those members only that ``expression`` names."""

    def __init__(self, service: Service, expression: str, texts: list[str], seed: int) -> None:
        self._service = service
        self._names = set(re.findall(r"\w+", expression))
        self._random = random.Random(seed)
        self._texts = [*texts, *re.findall(r"'([^']*)'", expression), "x", ""]

    def value(self, shape: Shape, depth: int = 0) -> Any:
        """A value as botocore has it: absent members left out."""
        chance = self._random
        match shape.kind:
            case Kind.STRUCTURE | Kind.UNION:
                members = [each for each in shape.members if each.name in self._names]
                if shape.kind is Kind.UNION and members:
                    members = [chance.choice(members)]
                return {
                    each.name: self.value(self._service.target(each), depth + 1)
                    for each in members
                    if chance.random() < 0.85 and depth < _DEEPEST
                }
            case Kind.LIST:
                return [
                    self._item(shape, "member", depth) for _ in range(chance.choice((0, 1, 2, 3)))
                ]
            case Kind.MAP:
                keys = chance.sample([*sorted(self._names), "k", "l"], chance.choice((0, 1, 2)))
                return {key: self._item(shape, "value", depth) for key in keys}
            case Kind.STRING:
                return chance.choice(self._texts)
            case Kind.BOOLEAN:
                return chance.choice((True, False))
            case Kind.INTEGER | Kind.LONG:
                return chance.choice((0, 1, 2))
            case Kind.DOUBLE | Kind.FLOAT:
                return chance.choice((0.0, 1.5))
            case _:
                return b"\0"

    def _item(self, shape: Shape, role: str, depth: int) -> Any:
        if traits.Sparse in shape.traits and self._random.random() < 0.3:
            return None
        return self.value(self._service.target(shape.member(role)), depth + 1)

    def as_object(self, value: Any, shape: Shape, kind: str = "structure") -> Any:
        """``value`` with the attributes of the generated class; ``kind`` is that of the outermost class."""
        if value is None:
            return None
        match shape.kind:
            case Kind.STRUCTURE | Kind.UNION:
                kind = "union" if shape.kind is Kind.UNION else kind
                fields = field_names(shape, kind)
                found = {
                    fields[each.name]: self.as_object(
                        value.get(each.name), self._service.target(each)
                    )
                    for each in shape.members
                }
                return Answer(**found, wire=value)
            case Kind.LIST:
                inner = self._service.target(shape.member("member"))
                return [self.as_object(item, inner) for item in value]
            case Kind.MAP:
                inner = self._service.target(shape.member("value"))
                return {key: self.as_object(item, inner) for key, item in value.items()}
            case _:
                return value


def as_wire(value: Any) -> Any:
    """What an expression gave, with structures as dictionaries again."""
    if isinstance(value, Answer):
        return value.wire
    if isinstance(value, list):
        return [as_wire(item) for item in value]
    if isinstance(value, dict):
        return {key: as_wire(item) for key, item in value.items()}
    return value


class NullFunctions(functions.Functions):  # type: ignore[misc]
    """The functions of jmespath, but that they give null for null, as ours do; jmespath raises."""

    @functions.signature({"types": ["string", "array", "object", "null"]})
    def _func_length(self, value: Any) -> Any:
        return None if value is None else len(value)

    @functions.signature({"types": ["object", "null"]})
    def _func_keys(self, value: Any) -> Any:
        return None if value is None else list(value)

    @functions.signature({"types": ["array", "string", "null"]}, {"types": []})
    def _func_contains(self, value: Any, part: Any) -> Any:
        if value is None or (isinstance(value, str) and part is None):
            return None
        return part in value

    @functions.signature({"types": ["string", "null"]}, {"types": ["string", "null"]})
    def _func_starts_with(self, value: Any, part: Any) -> Any:
        return None if None in (value, part) else value.startswith(part)

    @functions.signature({"types": ["string", "null"]}, {"types": ["string", "null"]})
    def _func_ends_with(self, value: Any, part: Any) -> Any:
        return None if None in (value, part) else value.endswith(part)


def searched(expression: str, document: Any) -> Any:
    """What the jmespath package gives."""
    options = jmespath.Options(custom_functions=NullFunctions())
    return jmespath.search(expression, document, options=options)


def differences(
    service: Service,
    placement: Placement,
    shape: Shape,
    expression: str,
    *,
    texts: list[str],
    rounds: int,
) -> list[str]:
    """Where the compiled ``expression`` and the jmespath package differ on random answers of ``shape``."""
    compiler = Compiler(service, placement, expression, "$")
    value = compiler.compile(CompiledValue("result", shape, is_path=True))
    compiled = eval(f"lambda result: {value.whole}")
    found: list[str] = []
    for seed in range(rounds):
        answers = Answers(service, expression, texts, seed)
        document = answers.value(shape)
        ours = as_wire(compiled(answers.as_object(document, shape)))
        theirs = searched(expression, document)
        if ours != theirs or isinstance(ours, bool) != isinstance(theirs, bool):
            found.append(f"{expression} of {document}: {ours!r}, and jmespath {theirs!r}")
    return found
