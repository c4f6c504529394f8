"""What an overlay makes of a document, and what it says of a change that does not fit."""

from __future__ import annotations

import copy
from datetime import date
from typing import Any

import pytest
from clientsmith.errors import ModelError
from clientsmith.readers.overlay.overlay import (
    Applied,
    apply_overlay,
    expired,
    refuse_stale_corrections,
)
from clientsmith.readers.pointers import same, write_pointer
from hypothesis import given
from hypothesis import strategies as st

from tests.support.overlays import overlay

DOCUMENT: dict[str, Any] = {
    "operations": {"Get": {"errors": [{"shape": "Gone"}, {"shape": "Busy"}]}},
    "shapes": {
        "Name": {"type": "string", "max": 10},
        "Color": {"type": "string", "enum": ["RED", "BLUE"]},
        "Flag": {"type": "boolean", "box": True},
        "Empty": {"type": "structure", "required": []},
        "Odd": [[1], [2]],
    },
}


def applied_to(path: str, change: str) -> Any:
    """What is at ``path`` of the document after ``change``, which has to fit."""
    found = apply_overlay(DOCUMENT, overlay(change))
    assert found.findings == ()
    here: Any = found.document
    for step in path.split("/"):
        here = here[step]
    return here


def shape(applied: Applied, name: str) -> Any:
    shapes: Any = applied.document["shapes"]
    return shapes[name]


def finding(*changes: str) -> tuple[str, str]:
    """State and message of the one finding; the document is as it was."""
    applied = apply_overlay(DOCUMENT, overlay(*changes))
    (found,) = applied.findings
    assert applied.document == DOCUMENT
    return found.state, found.message


@pytest.mark.parametrize(
    ("path", "change", "expected"),
    [
        (
            "shapes/Name",
            'op = "add"; path = "/shapes/Name/min"; value = 1',
            {"type": "string", "max": 10, "min": 1},
        ),
        (
            "shapes/New",
            'op = "add"; path = "/shapes/New"; value = { type = "list", member = { shape = "Name" } }',
            {"type": "list", "member": {"shape": "Name"}},
        ),
        (
            "shapes/Color/enum",
            'op = "add"; path = "/shapes/Color/enum/GREEN"',
            ["RED", "BLUE", "GREEN"],
        ),
        ("shapes/Empty/required", 'op = "add"; path = "/shapes/Empty/required/A"', ["A"]),
        (
            "shapes/Empty/required",
            'op = "add"; path = "/shapes/Empty/required/A"; value = { shape = "A" }',
            [{"shape": "A"}],
        ),
        (
            "operations/Get/errors",
            'op = "add"; path = "/operations/Get/errors/Late"; value = { shape = "Late" }',
            [{"shape": "Gone"}, {"shape": "Busy"}, {"shape": "Late"}],
        ),
        (
            "operations/Get/errors",
            'op = "add"; path = "/operations/Get/errors/Busy/fault"; value = true',
            [{"shape": "Gone"}, {"shape": "Busy", "fault": True}],
        ),
        (
            "shapes/Name",
            'op = "replace"; path = "/shapes/Name/max"; value = 20; was = 10',
            {"type": "string", "max": 20},
        ),
        (
            "operations/Get/errors",
            'op = "replace"; path = "/operations/Get/errors/Gone/shape"; value = "Lost"; was = "Gone"',
            [{"shape": "Lost"}, {"shape": "Busy"}],
        ),
        ("shapes/Name", 'op = "remove"; path = "/shapes/Name/max"', {"type": "string"}),
        ("shapes/Name", 'op = "remove"; path = "/shapes/Name/max"; was = 10', {"type": "string"}),
        ("shapes/Color/enum", 'op = "remove"; path = "/shapes/Color/enum/RED"', ["BLUE"]),
        (
            "operations/Get/errors",
            'op = "remove"; path = "/operations/Get/errors/Gone"; was = { shape = "Gone" }',
            [{"shape": "Busy"}],
        ),
    ],
)
def test_a_change_that_fits(path: str, change: str, expected: object) -> None:
    assert applied_to(path, change) == expected


@pytest.mark.parametrize(
    ("change", "there"),
    [
        ('op = "add"; path = "/shapes/Name/max"; value = 10', "the model has 10 there itself"),
        ('op = "add"; path = "/shapes/Color/enum/RED"', 'the model has "RED" there itself'),
        (
            'op = "add"; path = "/operations/Get/errors/Gone"; value = { shape = "Gone" }',
            'the model has {"shape": "Gone"} there itself',
        ),
        (
            'op = "replace"; path = "/shapes/Name/max"; value = 10; was = 5',
            "the model has 10 there",
        ),
        ('op = "remove"; path = "/shapes/Name/min"', "there is no /shapes/Name/min"),
        ('op = "remove"; path = "/shapes/Nam"; was = 1', "no /shapes/Nam (did you mean Name?)"),
        ('op = "remove"; path = "/shapes/Color/enum/GREEN"', "no /shapes/Color/enum/GREEN"),
        ('op = "remove"; path = "/operations/Get/errors/Late"', "no /operations/Get/errors/Late"),
    ],
)
def test_a_change_that_the_model_has_itself(change: str, there: str) -> None:
    state, message = finding(change)

    assert state == "fixed"
    assert there in message
    assert message.endswith(
        "; take the change out. Its reason: it is wrong (https://example.com/1)"
    )


@pytest.mark.parametrize(
    ("change", "there"),
    [
        ('op = "add"; path = "/shapes/Nam/max"; value = 1', "no /shapes/Nam (did you mean Name?)"),
        ('op = "add"; path = "/shapes/Name/max"; value = 5', "there is 10 now, and 5 was to be"),
        ('op = "add"; path = "/shapes/Name/max/a"; value = 5', "10 has no parts"),
        ('op = "add"; path = "/shapes/Name/min"', "is added without `value`"),
        ('op = "add"; path = "/shapes/Flag/box"; value = 1', "there is true now, and 1 was to be"),
        (
            'op = "add"; path = "/shapes/Color/enum/GREEN"; value = "GREEN"',
            "an element of this array is a string, which ends `path` and has no `value`",
        ),
        (
            'op = "add"; path = "/operations/Get/errors/Late"',
            "an element of this array is an object with a `shape`, which is the `value`",
        ),
        (
            'op = "add"; path = "/operations/Get/errors/Late"; value = { shape = "Later" }',
            "`path` ends in 'Late', and has to end in the `shape` of `value`",
        ),
        ('op = "add"; path = "/shapes/Odd/0"; value = 1', "[[1], [2]] has no parts that a path"),
        (
            'op = "replace"; path = "/shapes/Name/max"; value = 30; was = 20',
            "there is 10 now, and the change was written against 20",
        ),
        ('op = "replace"; path = "/shapes/Name/min"; value = 3; was = 2', "no /shapes/Name/min"),
        (
            'op = "replace"; path = "/shapes/Color/enum/RED"; value = "PINK"; was = "RED"',
            "an element of an array of strings is removed, and another added",
        ),
        ('op = "remove"; path = "/shapes/Name/max"; was = 11', "there is 10 now, and the change"),
        ('op = "remove"; path = "/shapes/Nam/max"', "there is no /shapes/Nam (did you mean Name?)"),
    ],
)
def test_a_change_that_does_not_fit(change: str, there: str) -> None:
    state, message = finding(change)

    assert state == "stale"
    assert there in message
    assert "; write the change anew against this model, or take it out. Its reason: " in message


def test_a_change_sees_what_those_before_it_did() -> None:
    found = apply_overlay(
        DOCUMENT,
        overlay(
            'op = "rename"; path = "/shapes/Name"; to = "Title"',
            'op = "replace"; path = "/shapes/Title/max"; value = 11; was = 10',
        ),
    )

    assert found.findings == ()
    assert shape(found, "Title") == {"type": "string", "max": 11}


def test_what_fits_is_applied_beside_what_does_not_and_all_of_that_is_refused_at_once() -> None:
    found = apply_overlay(
        DOCUMENT,
        overlay(
            'op = "add"; path = "/shapes/Lost/max"; value = 1',
            'op = "add"; path = "/shapes/Name/max"; value = 10',
            'op = "add"; path = "/shapes/Name/min"; value = 1',
            'op = "remove"; path = "/shapes/Name/max"; was = 9',
        ),
    )

    assert [(finding.state, finding.place) for finding in found.findings] == [
        ("stale", "overlay.toml:2"),
        ("fixed", "overlay.toml:9"),
        ("stale", "overlay.toml:23"),
    ]
    assert shape(found, "Name") == {"type": "string", "max": 10, "min": 1}
    with pytest.raises(ModelError) as caught:
        refuse_stale_corrections(found)
    first, second = str(caught.value).splitlines()
    assert first.startswith("overlay.toml:2: stale: add /shapes/Lost/max: there is no /shapes/Lost")
    assert second.startswith("overlay.toml:23: stale: remove /shapes/Name/max: there is 10 now")


def test_only_what_is_stale_is_refused() -> None:
    refuse_stale_corrections(
        apply_overlay(DOCUMENT, overlay('op = "remove"; path = "/shapes/Name/min"'))
    )


def test_a_change_expires_after_its_last_day_and_is_applied_all_the_same() -> None:
    change = 'op = "remove"; path = "/shapes/Name/max"; expires = 2026-03-01'
    found = overlay(change, 'op = "remove"; path = "/shapes/Color/enum"')

    assert expired(found, date(2026, 3, 1)) == ()
    (finding,) = expired(found, date(2026, 3, 2))

    assert (finding.state, finding.change) == ("expired", found.changes[0])
    assert str(finding).startswith(
        "overlay.toml:2: expired: remove /shapes/Name/max: expired on 2026-03-01, and is still "
        "applied; see whether the model needs it, then give it a later `expires` or take it out."
    )
    assert shape(apply_overlay(DOCUMENT, found), "Name") == {"type": "string"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (1, 1.0, True),
        (1, True, False),
        ([0], [False], False),
        ({"a": [1, {"b": "c"}]}, {"a": [1, {"b": "c"}]}, True),
        ({"a": 1}, {"a": 1, "b": 1}, False),
        ([1], [1, 1], False),
        ("1", 1, False),
    ],
)
def test_json_values_are_compared_as_json_has_them(
    one: object, other: object, expected: bool
) -> None:
    assert same(one, other) is expected


# --- whatever the document ---

NAMES = st.text(st.sampled_from("ab/~ \u00e9"), min_size=1, max_size=3)
SCALARS = st.none() | st.booleans() | st.integers() | NAMES
JSON = st.recursive(
    SCALARS,
    lambda inner: st.dictionaries(NAMES, inner, max_size=3)
    | st.lists(NAMES, unique=True, max_size=3)
    | st.lists(st.fixed_dictionaries({"shape": NAMES}), max_size=3),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(NAMES, JSON, min_size=1, max_size=3)


@st.composite
def places(draw: st.DrawFn, document: Any) -> tuple[str, ...]:
    """A path, as long as there is something to step into, and then perhaps to nowhere."""
    steps: tuple[str, ...] = ()
    while isinstance(document, dict | list) and document and (not steps or draw(st.booleans())):
        if isinstance(document, dict):
            step = draw(st.sampled_from(sorted(document)))
            document = document[step]
        else:
            document = draw(st.sampled_from(document))
            step = document["shape"] if isinstance(document, dict) else document
        steps = (*steps, step)
    return (*steps, draw(NAMES)) if draw(st.booleans()) else steps


def quoted(text: str) -> str:
    return f'"{text}"'


@given(data=st.data(), op=st.sampled_from(["add", "replace", "remove"]))
def test_a_document_is_never_changed_itself(data: st.DataObject, op: str) -> None:
    document = data.draw(DOCUMENTS)
    before = copy.deepcopy(document)
    path = write_pointer(data.draw(places(document)))
    more = {"add": '; value = "new"', "replace": '; value = "new"; was = "a"', "remove": ""}[op]

    found = apply_overlay(document, overlay(f"op = {quoted(op)}; path = {quoted(path)}{more}"))

    assert document == before
    assert (found.document == before) is bool(found.findings)


@given(data=st.data(), value=st.sampled_from(["", "; value = 1", '; value = { shape = "a" }']))
def test_what_is_added_and_removed_again_was_never_there(data: st.DataObject, value: str) -> None:
    document = data.draw(DOCUMENTS)
    path = quoted(write_pointer(data.draw(places(document))))
    added = apply_overlay(document, overlay(f'op = "add"; path = {path}{value}'))

    removed = apply_overlay(added.document, overlay(f'op = "remove"; path = {path}'))

    if not added.findings:
        assert removed.findings == ()
        assert removed.document == document
        assert list(removed.document) == list(document)
