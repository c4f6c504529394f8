"""Waiters, from ``smithy.waiters#waitable`` (smithy.io/2.0/additional-specs/waiters.html).

Smithy leaves it to the caller how long to wait and says how the time between two calls grows; ours stays the smallest
one, for five minutes in all, which is what botocore gives most waiters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from ...errors import ModelError
from ...model import Acceptor, Waiter
from ..json_values import as_array, as_boolean, as_object, as_text, refuse_other_keys
from .ast import AstShape
from .holders import Holder

_TRAIT = "smithy.waiters#waitable"
_KEYS = frozenset({"acceptors", "deprecated", "documentation", "maxDelay", "minDelay", "tags"})
_MIN_DELAY = 2
_PATIENCE = 300
_STATES: Mapping[str, Literal["success", "failure", "retry"]] = {
    "success": "success",
    "failure": "failure",
    "retry": "retry",
}
_COMPARATORS: Mapping[str, Literal["path", "pathAll", "pathAny"]] = {
    "allStringEquals": "pathAll",
    "anyStringEquals": "pathAny",
    "booleanEquals": "path",
    "stringEquals": "path",
}


def read_waitable(operation: AstShape, codes: Mapping[str, str]) -> Iterator[Waiter]:
    """The waiters of ``operation``; ``codes`` are what the wire calls errors, by the names of their shapes. ModelError,
    with the shape id, for what is not of the trait's form or not supported.
    """
    found = Holder.of(operation)
    for name, body in found.objects(_TRAIT):
        pointer = f"{found.at}: {_TRAIT}.{name}"
        refuse_other_keys(body, _KEYS, pointer)
        delay = body.get("minDelay", _MIN_DELAY)
        if isinstance(delay, bool) or not isinstance(delay, int) or delay < 1:
            raise ModelError(
                f"{pointer}.minDelay: expected a whole number of at least 1, found {delay!r}"
            )
        acceptors = as_array(body.get("acceptors"), f"{pointer}.acceptors")
        yield Waiter(
            name=name,
            operation=operation.name,
            delay=delay,
            max_attempts=max(1, _PATIENCE // delay),
            acceptors=tuple(
                _acceptor(each, codes, f"{pointer}.acceptors[{index}]")
                for index, each in enumerate(acceptors)
            ),
            documentation=as_text(body.get("documentation", ""), f"{pointer}.documentation"),
            pointer=pointer,
        )


def _acceptor(value: object, codes: Mapping[str, str], pointer: str) -> Acceptor:
    found = as_object(value, pointer)
    refuse_other_keys(found, frozenset({"matcher", "state"}), pointer)
    state = as_text(found.get("state"), f"{pointer}.state")
    if state not in _STATES:
        raise ModelError(f"{pointer}.state: expected one of {', '.join(_STATES)}, found {state!r}")
    matcher = as_object(found.get("matcher"), f"{pointer}.matcher")
    if len(matcher) != 1:
        raise ModelError(
            f"{pointer}.matcher: expected one of its forms, found {', '.join(matcher)}"
        )
    ((form, given),) = matcher.items()
    where = f"{pointer}.matcher.{form}"
    match form:
        case "output":
            return _of_output(as_object(given, where), _STATES[state], where)
        case "errorType":
            name = as_text(given, where).rpartition("#")[2]
            return Acceptor(_STATES[state], "error", codes.get(name, name), pointer=where)
        case "success":
            # A call that succeeds is one that has no error.
            return Acceptor(_STATES[state], "error", not as_boolean(given, where), pointer=where)
        case _:
            raise ModelError(f"{where}: is not supported; output, errorType and success are")


def _of_output(
    found: Mapping[str, object], state: Literal["success", "failure", "retry"], pointer: str
) -> Acceptor:
    refuse_other_keys(found, frozenset({"comparator", "expected", "path"}), pointer)
    path, comparator, expected = (
        as_text(found.get(key), f"{pointer}.{key}") for key in ("path", "comparator", "expected")
    )
    if comparator not in _COMPARATORS:
        known = ", ".join(_COMPARATORS)
        raise ModelError(f"{pointer}.comparator: expected one of {known}, found {comparator!r}")
    if comparator != "booleanEquals":
        return Acceptor(state, _COMPARATORS[comparator], expected, path, pointer)
    if expected not in ("true", "false"):
        raise ModelError(f"{pointer}.expected: expected true or false, found {expected!r}")
    return Acceptor(state, "path", expected == "true", path, pointer)
