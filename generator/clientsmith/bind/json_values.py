"""JSON values of a known type, for the documents that are bound without an IR of their own. ModelError says
where another type is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeGuard

from ..errors import ModelError


def as_object(value: object, at: str) -> Mapping[str, object]:
    """``value``, which is an object."""
    if not is_object(value):
        raise _wrong(value, "an object", at)
    return value


def as_array(value: object, at: str) -> list[object]:
    """``value``, which is an array."""
    if not is_array(value):
        raise _wrong(value, "an array", at)
    return value


def as_text(value: object, at: str) -> str:
    """``value``, which is a string."""
    if not isinstance(value, str):
        raise _wrong(value, "a string", at)
    return value


def as_boolean(value: object, at: str) -> bool:
    """``value``, which is true or false."""
    if not isinstance(value, bool):
        raise _wrong(value, "a boolean", at)
    return value


def is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether ``value`` is an object."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[object]]:
    """Whether ``value`` is an array."""
    return isinstance(value, list)


def _wrong(value: object, expected: str, at: str) -> ModelError:
    return ModelError(f"{at}: expected {expected}, found {_found(value)}")


def _found(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "a boolean"
        case str():
            return "a string"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return "a number"
