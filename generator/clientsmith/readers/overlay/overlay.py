"""Corrections of a model: what an overlay makes of a document, and which of its changes no longer fit.

`apply_overlay` never raises for a change that does not fit and never looks at the date, so that it can be asked about
any model; `refuse_stale` and `expired` are for those who generate. Documents come unchecked, as they were loaded: the
metamodel sees the result. Names and what refers to them are the business of ``overlay_names.py``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, Literal

from ...errors import ModelError
from ..json import is_array, is_object
from ..pointers import ABSENT, Pointer, changed, element_name, find, same, what_is_missing, without
from .documents import Documents, Unfit
from .file import Correction, Overlay
from .names import hide, rename

State = Literal["fixed", "stale", "expired"]

_REWRITE = "write the change anew against this model, or take it out"
_DROP = "take the change out"
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """What there is to say of one change, which stands at ``place``.

    "fixed": the model already has what the change wants; "stale": the change does not fit the model, and was left
    out; "expired": its date is past, and it was applied all the same. ``message`` says what is there and what to do.
    """

    state: State
    change: Correction
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.state}: {self.message}"


@dataclass(frozen=True, slots=True)
class Applied:
    """The documents with every change that fits, and the findings on the others, in the overlay's order."""

    document: dict[str, object]
    paginators: dict[str, object] | None
    waiters: dict[str, object] | None
    findings: tuple[CorrectionNote, ...]


def apply_overlay(
    document: dict[str, object],
    overlay: Overlay,
    *,
    paginators: dict[str, object] | None = None,
    waiters: dict[str, object] | None = None,
) -> Applied:
    """``document``, a model, as ``overlay`` corrects it; ``paginators`` and ``waiters`` beside it follow
    renamed members and operations.

    Each change sees what those before it did. No document is changed itself.
    """
    documents = Documents(document, paginators, waiters)
    findings: list[CorrectionNote] = []
    for change in overlay.changes:
        try:
            _refuse_in_smithy(documents, change)
            documents = _OPERATIONS[change.op](documents, change)
        except Unfit as found:
            findings.append(_finding(overlay, change, found))
    return Applied(documents.service, documents.paginators, documents.waiters, tuple(findings))


def _refuse_in_smithy(documents: Documents, change: Correction) -> None:
    """A Smithy model says itself what a shape is called and which operations there are."""
    if "smithy" in documents.service and change.op in ("rename", "hide"):
        raise Unfit(
            "stale",
            f"`{change.op}` is for service-2 models: in one of Smithy's, add to `rename` of the service, or remove "
            "from its `operations`",
        )


def expired(overlay: Overlay, today: date) -> tuple[CorrectionNote, ...]:
    """The changes of ``overlay`` whose date is past; the last day itself is not."""
    return tuple(
        CorrectionNote(
            "expired",
            change,
            overlay.place(change),
            f"{change.op} {change.path}: expired on {change.expires}, and is still applied; see whether the model "
            f"needs it, then give it a later `expires` or take it out. {_why(change)}",
        )
        for change in overlay.changes
        if change.expires is not None and change.expires < today
    )


def refuse_stale_corrections(applied: Applied) -> None:
    """Raises ModelError with every change that did not fit."""
    stale = [str(finding) for finding in applied.findings if finding.state == "stale"]
    if stale:
        raise ModelError("\n".join(stale))


def _finding(overlay: Overlay, change: Correction, found: Unfit) -> CorrectionNote:
    do = _REWRITE if found.state == "stale" else _DROP
    message = f"{change.op} {change.path}: {found}; {do}. {_why(change)}"
    return CorrectionNote(found.state, change, overlay.place(change), message)


def _why(change: Correction) -> str:
    return f"Its reason: {change.reason} ({change.link})"


# --- add, replace and remove: one place, whatever stands there -------------------------------------------------------


def _add(document: Any, change: Correction) -> Any:
    steps = change.steps
    parent, name = _parent(document, steps), steps[-1]
    wanted = _element(parent, change) if is_array(parent) else _value(change)
    here = find(document, steps)
    if here is ABSENT:
        return changed(document, steps[:-1], partial(_with, name=name, value=wanted))
    if same(here, wanted):
        raise Unfit("fixed", f"the model has {_shown(here)} there itself")
    raise Unfit("stale", f"there is {_shown(here)} now, and {_shown(wanted)} was to be added")


def _with(parent: Any, *, name: str, value: object) -> Any:
    return [*parent, value] if is_array(parent) else {**parent, name: value}


def _value(change: Correction) -> object:
    if change.value is None:
        raise Unfit("stale", "only an element of an array of strings is added without `value`")
    return change.value


def _element(array: list[object], change: Correction) -> object:
    """What ``change`` appends: its ``value``, or where there is none, the string that ends its path."""
    name = change.steps[-1]
    first = array[0] if array else None
    key = "target" if is_object(first) and "target" in first else "shape"
    element = name if change.value is None else change.value
    if not (change.value is None or is_object(element)) or not _alike(element, array):
        form = (
            f"is an object with a `{key}`, which is the `value`"
            if is_object(first)
            else "is a string, which ends `path` and has no `value`"
        )
        raise Unfit("stale", f"an element of this array {form}")
    if element_name(element) != name:
        raise Unfit(
            "stale",
            f"`path` ends in {name!r}, and has to end in the `{key}` of `value`",
        )
    return element


def _alike(element: object, array: list[object]) -> bool:
    return all(is_object(other) == is_object(element) for other in array)


def _replace(document: Any, change: Correction) -> Any:
    steps = change.steps
    here = find(document, steps)
    if here is ABSENT:
        raise Unfit("stale", what_is_missing(document, steps))
    if is_array(_parent(document, steps)) and isinstance(here, str):
        raise Unfit("stale", "an element of an array of strings is removed, and another added")
    if same(here, change.value):
        raise Unfit("fixed", f"the model has {_shown(here)} there itself")
    _refuse_another(here, change.was)
    return changed(document, steps, lambda _: change.value)


def _remove(document: Any, change: Correction) -> Any:
    steps = change.steps
    _parent(document, steps)
    here = find(document, steps)
    if here is ABSENT:
        raise Unfit("fixed", what_is_missing(document, steps))
    if change.was is not None:
        _refuse_another(here, change.was)
    return changed(document, steps[:-1], lambda parent: without(parent, steps[-1]))


def _parent(document: object, steps: Pointer) -> Any:
    """What holds the last step: an object, or an array whose elements have names."""
    parent = find(document, steps[:-1])
    if parent is ABSENT:
        raise Unfit("stale", what_is_missing(document, steps[:-1]))
    unnamed = is_array(parent) and None in [element_name(element) for element in parent]
    if unnamed or not (is_object(parent) or is_array(parent)):
        raise Unfit("stale", f"{_shown(parent)} has no parts that a path could name")
    return parent


def _refuse_another(here: object, was: object) -> None:
    if not same(here, was):
        raise Unfit(
            "stale",
            f"there is {_shown(here)} now, and the change was written against {_shown(was)}",
        )


def _shown(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _to_service(
    edit: Callable[[Any, Correction], Any],
) -> Callable[[Documents, Correction], Documents]:
    return lambda documents, change: replace(documents, service=edit(documents.service, change))


_OPERATIONS: Mapping[str, Callable[[Documents, Correction], Documents]] = {
    "add": _to_service(_add),
    "replace": _to_service(_replace),
    "remove": _to_service(_remove),
    "rename": lambda documents, change: rename(documents, change.steps, change.to),
    "hide": lambda documents, change: hide(documents, change.steps),
}
