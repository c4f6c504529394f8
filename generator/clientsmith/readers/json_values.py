"""JSON values of a known type, for the documents beside a model, which no metamodel has checked. ModelError says
where another type is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ..errors import ModelError, near
from .json import is_array, is_object, json_type

_FOUND = {"array": "an array", "integer": "a number", "null": "nothing", "object": "an object"}


def as_object(value: object, at: str) -> dict[str, object]:
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


def refuse_other_keys(found: Iterable[str], known: Collection[str], pointer: str) -> None:
    """ModelError for the first key of an object that is none of those that are ``known``."""
    for key in found:
        if key not in known:
            hint = near(key, known) or f"known are {', '.join(sorted(known))}"
            raise ModelError(f"{pointer}: nobody knows the key {key!r}; {hint}")


def _wrong(value: object, expected: str, at: str) -> ModelError:
    kind = json_type(value)
    return ModelError(f"{at}: expected {expected}, found {_FOUND.get(kind, f'a {kind}')}")
