"""Other names for shapes, members and operations, and models without one of these; all that refers to it follows.

The wire stays as it is: a name of the model that goes over it is written down beside the new one, and where the model's
form has no place for that, the change is refused. botocore's serializers show which names these are.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..json import is_array, is_object
from ..pointers import (
    ABSENT,
    Pointer,
    changed,
    find,
    renamed_key,
    what_is_missing,
    without,
    write_pointer,
)
from .documents import Documents, Unfit, refuse_protocol_change
from .members import hide_member, rename_member

# Where an operation is known by its method and path; the other protocols send its name.
_BY_PATH = ("rest-json", "rest-xml")


def rename(documents: Documents, steps: Pointer, new: str) -> Documents:
    """The documents with ``new`` as the name of the shape, member or operation at ``steps``. Unfit says why not."""
    there = find(documents.service, (*steps[:-1], new)) is not ABSENT
    if find(documents.service, steps) is ABSENT:
        if there:
            raise Unfit("fixed", f"the model calls it {new!r} itself")
        raise Unfit("stale", what_is_missing(documents.service, steps))
    if there:
        raise Unfit("stale", f"there is another {new!r} beside it")
    _refuse_broken(documents, steps)
    match steps:
        case ("shapes", shape):
            return replace(documents, service=_rename_shape(documents, shape, new))
        case ("operations", operation):
            return _rename_operation(documents, operation, new)
        case _:
            return rename_member(documents, steps[1], steps[-1], new)


def hide(documents: Documents, steps: Pointer) -> Documents:
    """The documents without the member or operation at ``steps``. Unfit says why that cannot be."""
    if find(documents.service, steps[:-1]) is ABSENT:
        raise Unfit("stale", what_is_missing(documents.service, steps[:-1]))
    if find(documents.service, steps) is ABSENT:
        raise Unfit("fixed", what_is_missing(documents.service, steps))
    _refuse_broken(documents, steps)
    if steps[0] == "shapes":
        return hide_member(documents, steps[1], steps[-1])
    service = changed(documents.service, steps[:-1], lambda found: without(found, steps[-1]))
    return Documents(
        service,
        documents.pagination(lambda found: without(found, steps[-1])),
        documents.each_waiter(lambda waiter: None if _waits_for(waiter, steps[-1]) else waiter),
    )


def _waits_for(waiter: dict[str, Any], operation: str) -> bool:
    return waiter.get("operation") == operation


def _refuse_broken(documents: Documents, steps: Pointer) -> None:
    for length in range(1, len(steps) + 1):
        if not is_object(find(documents.service, steps[:length])):
            where = write_pointer(steps[:length])
            raise Unfit("stale", f"{where} is not an object, as the model's form has it")


def _rename_shape(documents: Documents, old: str, new: str) -> Any:
    steps = ("shapes", old)
    kept = changed(documents.service, steps, lambda shape: _with_code(documents, old, shape))
    renamed = changed(kept, ("shapes",), lambda shapes: renamed_key(shapes, old, new))
    return _retargeted(renamed, old, new)


def _with_code(documents: Documents, name: str, shape: dict[str, Any]) -> dict[str, Any]:
    """An error without a code is known by its shape's name."""
    error = shape.get("error")
    named = any(name in _errors(operation) for operation in documents.operations().values())
    if not (named or error is not None or shape.get("exception")):
        return shape
    if not is_object(error):
        raise Unfit(
            "stale",
            f"{name!r} is the error's code on the wire, which the shape can only keep in an `error`; "
            f"add that first, with the status it comes with: {{ httpStatusCode = ..., code = {name!r} }}",
        )
    return shape if "code" in error else {**shape, "error": {**error, "code": name}}


def _errors(operation: object) -> list[object]:
    found = find(operation, ("errors",))
    return [find(error, ("shape",)) for error in found] if is_array(found) else []


def _retargeted(node: Any, old: str, new: str) -> Any:
    """In a service-2 document, a ``shape`` that is a string is a reference, wherever it stands."""
    if is_object(node):
        return {
            key: new if key == "shape" and inner == old else _retargeted(inner, old, new)
            for key, inner in node.items()
        }
    return [_retargeted(inner, old, new) for inner in node] if is_array(node) else node


def _rename_operation(documents: Documents, old: str, new: str) -> Documents:
    refuse_protocol_change(documents, _BY_PATH, "sends the names of operations")
    steps = ("operations", old)
    named = changed(documents.service, steps, lambda found: {**found, "name": new})
    return Documents(
        changed(named, ("operations",), lambda found: renamed_key(found, old, new)),
        documents.pagination(lambda found: renamed_key(found, old, new)),
        documents.each_waiter(
            lambda waiter: {**waiter, "operation": new} if _waits_for(waiter, old) else waiter
        ),
    )
