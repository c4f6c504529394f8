"""JSON Pointers (RFC 6901) into a model, and copies of a document that differ in one place.

One thing is not the RFC's: an element of an array is named by itself, or by its ``shape`` (Smithy's by its ``target``),
and never by an index, since indexes move when AWS adds to an array. Nothing here changes the document that it is given.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from ..errors import near
from .json import is_array, is_object

Pointer = tuple[str, ...]


class Absent:
    """The type of what is not there; JSON's null is a value."""


ABSENT: Final = Absent()


def parse_pointer(text: str) -> Pointer:
    """The steps of ``text``. ValueError says why it is no pointer to something inside a document."""
    if not text.startswith("/"):
        raise ValueError("a JSON Pointer begins with '/'")
    if re.search(r"~(?![01])", text):
        raise ValueError("'~' is written '~0' in a JSON Pointer, and '/' in a name '~1'")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in text[1:].split("/"))


def write_pointer(steps: Pointer) -> str:
    """The text of ``steps``."""
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)


def child(node: object, step: str) -> Any:
    """What ``step`` leads to from ``node``, or ABSENT."""
    if is_object(node):
        return node.get(step, ABSENT)
    if is_array(node):
        return next((element for element in node if element_name(element) == step), ABSENT)
    return ABSENT


def element_name(element: object) -> str | None:
    """What an element of an array is called: a string by itself, an object by ``shape`` or ``target``, others not."""
    named = element.get("shape", element.get("target")) if is_object(element) else element
    return named if isinstance(named, str) else None


def find(document: object, steps: Pointer) -> Any:
    """What is at ``steps`` in ``document``, or ABSENT."""
    for step in steps:
        document = child(document, step)
    return document


def what_is_missing(document: object, steps: Pointer) -> str:
    """A sentence on the first of ``steps`` that leads nowhere, with the names that are near it."""
    first = next(
        length for length in range(1, len(steps) + 1) if find(document, steps[:length]) is ABSENT
    )
    hint = near(steps[first - 1], _names(find(document, steps[: first - 1])))
    return f"there is no {write_pointer(steps[:first])}" + (f" ({hint})" if hint else "")


def _names(node: object) -> list[str]:
    if is_object(node):
        return list(node)
    names = [element_name(item) for item in node] if is_array(node) else []
    return [name for name in names if name is not None]


def changed(node: Any, steps: Pointer, change: Callable[[Any], object]) -> Any:
    """A copy of ``node`` in which what is at ``steps``, which has to be there, is ``change`` of it."""
    if not steps:
        return change(node)
    step, rest = steps[0], steps[1:]
    if is_object(node):
        return {**node, step: changed(node[step], rest, change)}
    at = _names_in_place(node).index(step)
    return [*node[:at], changed(node[at], rest, change), *node[at + 1 :]]


def _names_in_place(array: list[object]) -> list[str | None]:
    return [element_name(element) for element in array]


def without(node: Any, step: str) -> Any:
    """A copy of ``node``, an object or an array, that lacks what ``step`` leads to."""
    if is_object(node):
        return {key: value for key, value in node.items() if key != step}
    at = _names_in_place(node).index(step)
    return [*node[:at], *node[at + 1 :]]


def renamed_key(mapping: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    """A copy of ``mapping`` with ``new`` in the place of the key ``old``."""
    return {new if key == old else key: value for key, value in mapping.items()}


def same(one: object, other: object) -> bool:
    """Whether two JSON values are equal; Python's ``==`` takes true for 1."""
    if is_object(one) and is_object(other):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if is_array(one) and is_array(other):
        return len(one) == len(other) and all(map(same, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and one == other
