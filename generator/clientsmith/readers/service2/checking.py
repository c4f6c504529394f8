"""What is wrong with a service model, in the words of its JSON: pydantic's errors turned into one line for each
JSON path.

Owns the wording only; what is allowed stands in ``metamodel.py``. Loaded when there is a model to check, as
pydantic is slow to import.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from ...errors import ModelError
from ...model.service import UnknownKey
from ..json import is_array, is_object, json_path, json_type
from .metamodel import ServiceModel

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_EXPECTED = {
    "bool_type": "boolean",
    "dict_type": "object",
    "float_type": "number",
    "int_type": "integer",
    "list_type": "array",
    "model_attributes_type": "object",
    "model_type": "object",
    "string_type": "string",
}

_Steps = tuple[str | int, ...]

_SHOWN_PROBLEMS = 20


@dataclass(frozen=True, slots=True)
class ModelProblem:
    """A place in a document that the metamodel does not accept: the steps to it, and what is wrong there."""

    steps: _Steps
    text: str
    is_unknown_key: bool

    def __str__(self) -> str:
        return f"{json_path(self.steps)}: {self.text}"


def service_problems(document: object) -> list[ModelProblem]:
    """Every place in ``document`` that the metamodel does not accept; empty when it accepts all of it."""
    try:
        ServiceModel.model_validate(document)
    except ValidationError as error:
        return list(_problems(document, error.errors(include_url=False)))
    return []


def _problems(document: object, errors: Sequence[ErrorDetails]) -> Iterator[ModelProblem]:
    schema = _Schema(ServiceModel.model_json_schema(by_alias=True))
    texts: dict[_Steps, list[str]] = {}
    unknown: set[_Steps] = set()
    expected: dict[_Steps, list[str]] = {}
    for error in errors:
        steps = schema.document_steps(error["loc"], document)
        kind = _EXPECTED.get(error["type"])
        if kind is not None:
            # A union gives one error for each of its types, all for one place.
            expected.setdefault(steps, []).append(kind)
            texts[steps] = [
                f"expected {' or '.join(expected[steps])}, found {json_type(error['input'])}"
            ]
        else:
            texts.setdefault(steps, []).append(_text(error, schema))
            if error["type"] == "extra_forbidden":
                unknown.add(steps)
    inside = {steps[:length] for steps in texts for length in range(len(steps))}
    for steps, messages in texts.items():
        if steps in expected and steps in inside:
            # The other types of a union; what is wrong with the one that was meant stands further in.
            continue
        yield ModelProblem(steps, "; ".join(messages), steps in unknown)


def _text(error: ErrorDetails, schema: _Schema) -> str:
    if error["type"] == "extra_forbidden":
        return f"unknown key (allowed: {', '.join(schema.allowed_keys(error['loc'][:-1]))})"
    if error["type"] == "missing":
        return "this key is required and absent"
    context = error.get("ctx", {})
    if error["type"] == "literal_error":
        return f"expected {context['expected']}, found {error['input']!r}"
    if error["type"] == "union_tag_invalid":
        return f"expected {context['discriminator']} to be one of {context['expected_tags']}, found {context['tag']!r}"
    if error["type"] == "union_tag_not_found":
        return f"the key {context['discriminator']} is required and absent"
    return error["msg"]


class _Schema:
    """The metamodel's JSON Schema, to follow an error's location through; only made when there is an error."""

    def __init__(self, root: Mapping[str, object]) -> None:
        self._root = root

    def document_steps(self, location: _Steps, document: object) -> _Steps:
        """``location`` without the steps that name a branch of a union and not a place in ``document``."""
        node = self._resolve(self._root)
        steps: list[str | int] = []
        for step in location:
            branch = self._branch(node, step)
            if branch is None:
                steps.append(step)
                node = self._child(node, step)
            else:
                node = branch
        return tuple(steps)

    def allowed_keys(self, location: _Steps) -> list[str]:
        """The keys that the object at ``location`` can have."""
        node = self._resolve(self._root)
        for step in location:
            node = self._branch(node, step) or self._child(node, step)
        return list(_object(node.get("properties")))

    def _branch(self, node: Mapping[str, object], step: str | int) -> Mapping[str, object] | None:
        """The type in the union ``node`` that ``step`` names: by its discriminator's value, or by its class or type."""
        mapping = _object(_object(node.get("discriminator")).get("mapping"))
        if step in mapping:
            return self._resolve({"$ref": mapping[str(step)]})
        for option in _objects(node.get("anyOf")):
            if str(option.get("$ref", "")).endswith(f"/{step}"):
                return self._resolve(option)
            if {"string": "str", "boolean": "bool"}.get(str(option.get("type"))) == step:
                return option
        return None

    def _child(self, node: Mapping[str, object], step: str | int) -> Mapping[str, object]:
        if isinstance(step, int):
            return self._resolve(_object(node.get("items")))
        named = _object(node.get("properties")).get(step, node.get("additionalProperties"))
        return self._resolve(_object(named))

    def _resolve(self, node: Mapping[str, object]) -> Mapping[str, object]:
        while "$ref" in node:
            name = str(node["$ref"]).rpartition("/")[2]
            node = _object(_object(self._root.get("$defs")).get(name))
        return node


def _object(value: object) -> Mapping[str, object]:
    return value if is_object(value) else {}


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    yield from (item for item in value if is_object(item)) if is_array(value) else ()


def unknown_keys(document: object, source: str) -> tuple[UnknownKey, ...]:
    """The keys of ``document`` that the metamodel does not know: whether one of them matters is decided by what is
    selected. Raises ``ModelError`` with every other problem.
    """
    problems = service_problems(document)
    graver = [problem for problem in problems if not problem.is_unknown_key]
    if graver:
        raise ModelError(problems_message(graver, source))
    return tuple(
        UnknownKey(json_path(problem.steps), problem.steps[:2], problem.text)
        for problem in problems
    )


def problems_message(problems: list[ModelProblem], source: str) -> str:
    """What is wrong with a model, the first of it in full."""
    shown = [*map(str, problems[:_SHOWN_PROBLEMS])]
    if len(problems) > len(shown):
        shown = [*shown, f"and {len(problems) - len(shown)} more"]
    return f"{source}: not a service model\n" + "\n".join([f"  {problem}" for problem in shown])
