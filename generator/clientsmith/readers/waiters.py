"""Waiters, from the document of a ``waiters-2.json``.

Refuses, with the JSON path, what is not of its form: matchers, states and keys that nobody knows among it. Whether the
expressions lead anywhere is asked where they are compiled.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

from ..errors import ModelError, near
from ..model import Acceptor, Waiter
from .json import json_path, json_type
from .json_values import as_array, as_object, as_text, refuse_other_keys

_FILE = "waiters-2.json"
_VERSION = 2
_KEYS = frozenset({"acceptors", "delay", "description", "maxAttempts", "operation"})
_ACCEPTOR_KEYS = frozenset({"argument", "expected", "matcher", "state"})

T = TypeVar("T")
Matcher = Literal["path", "pathAll", "pathAny", "status", "error"]
State = Literal["success", "failure", "retry"]
_STATES: Mapping[str, State] = {"success": "success", "failure": "failure", "retry": "retry"}
_MATCHERS: Mapping[str, Matcher] = {
    "path": "path",
    "pathAll": "pathAll",
    "pathAny": "pathAny",
    "status": "status",
    "error": "error",
}
# What JSON calls what each matcher is held against.
_EXPECTED: Mapping[Matcher, tuple[str, ...]] = {
    "path": ("string", "boolean", "integer", "number"),
    "pathAll": ("string", "boolean", "integer", "number"),
    "pathAny": ("string", "boolean", "integer", "number"),
    "status": ("integer",),
    "error": ("string", "boolean"),
}


def read_waiters(document: Mapping[str, object]) -> dict[str, Waiter]:
    """The waiters in ``document`` by name. ModelError for what is not of its form."""
    if document.get("version") != _VERSION:
        raise ModelError(
            f"{_FILE}: $.version: only {_VERSION} is supported, not {document.get('version')!r}"
        )
    refuse_other_keys(document, frozenset({"version", "waiters"}), f"{_FILE}: $")
    found = as_object(document.get("waiters", {}), f"{_FILE}: $.waiters")
    return {name: _waiter(name, value) for name, value in found.items()}


def _waiter(name: str, value: object) -> Waiter:
    pointer = f"{_FILE}: {json_path(('waiters', name))}"
    found = as_object(value, pointer)
    refuse_other_keys(found, _KEYS, pointer)
    acceptors = as_array(found.get("acceptors"), f"{pointer}.acceptors")
    return Waiter(
        name=name,
        operation=as_text(found.get("operation"), f"{pointer}.operation"),
        delay=_positive(found.get("delay"), f"{pointer}.delay"),
        max_attempts=_positive(found.get("maxAttempts"), f"{pointer}.maxAttempts"),
        acceptors=tuple(
            _acceptor(each, f"{pointer}.acceptors[{index}]") for index, each in enumerate(acceptors)
        ),
        documentation=as_text(found.get("description", ""), f"{pointer}.description"),
        pointer=pointer,
    )


def _acceptor(value: object, pointer: str) -> Acceptor:
    found = as_object(value, pointer)
    refuse_other_keys(found, _ACCEPTOR_KEYS, pointer)
    matcher = _known(_MATCHERS, found.get("matcher"), f"{pointer}.matcher")
    state = _known(_STATES, found.get("state"), f"{pointer}.state")
    expected, allowed = found.get("expected"), _EXPECTED[matcher]
    if not isinstance(expected, str | bool | int | float) or json_type(expected) not in allowed:
        raise ModelError(
            f"{pointer}.expected: {matcher} is held against a {' or a '.join(allowed)}, not {expected!r}"
        )
    is_path = matcher.startswith("path")
    if is_path != ("argument" in found):
        raise ModelError(
            f"{pointer}: {matcher} {'needs an argument' if is_path else 'has no argument'}"
        )
    argument = as_text(found.get("argument", ""), f"{pointer}.argument")
    return Acceptor(state, matcher, expected, argument, pointer)


def _known(names: Mapping[str, T], value: object, pointer: str) -> T:
    name = as_text(value, pointer)
    if name not in names:
        hint = near(name, names) or f"known are {', '.join(names)}"
        raise ModelError(f"{pointer}: {name!r} is not supported; {hint}")
    return names[name]


def _positive(value: object, pointer: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ModelError(f"{pointer}: expected a whole number of at least 1, found {value!r}")
    return value
