"""Hypothesis strategies made by rule from a model's shapes, as botocore reads them. Nothing here knows a service.

``values`` are parameters that the model allows, ``spoilt`` the same with one thing wrong in them (or nothing: junk may
happen to be what a member allows), ``answers`` are JSON values that a service sends for a shape.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

# What URIs, JSON, headers and text encodings give a meaning of their own.
_ODD = "/?#[]@!$&'()*+,;=:%~ .-_\"\\<>{}|^`aZ0\t\r\n\x00\x1f\x7f\x85\xa0\xadßéİ\u0301\u200d\u2028\u202e\ufeff\uffff😀𐀀"
_WHOLE = [
    "",
    ".",
    "..",
    "/",
    "//",
    "a/../b",
    "./a",
    "%",
    "%2F",
    "%00",
    "+",
    " ",
    "a b",
    "null",
    "true",
    "0",
    "{}",
    "é",
    "e\u0301",
]
_INTEGERS = st.integers(-(2**63), 2**63 - 1)
_INSTANTS = st.datetimes(datetime(1000, 1, 1), datetime(9999, 12, 30))


def bounded(examples: int) -> settings:
    """Settings for a property of this suite: no time limits, and the same examples in every run where ``CI`` is set."""
    return settings(
        max_examples=examples,
        deadline=None,
        derandomize="CI" in os.environ,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def texts(
    low: int = 0, high: int | None = None, *, surrogates: bool = False
) -> SearchStrategy[str]:
    """Text of ``low`` to ``high`` code points: any, and with a taste for what is special somewhere."""
    letters = st.characters() if surrogates else st.characters(exclude_categories=["Cs"])
    whole = [text for text in _WHOLE if low <= len(text) <= (high if high is not None else 99)]
    odd = st.text(st.sampled_from(_ODD), min_size=low, max_size=high)
    anything = st.text(letters, min_size=low, max_size=high)
    return st.one_of(*([st.sampled_from(whole)] if whole else []), odd, anything)


# --- what a caller passes -------------------------------------------------------------------------


def values(shape: Any) -> SearchStrategy[Any]:
    """Parameters that the model allows for ``shape``. Enums take values that the model does not know, too."""
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    match shape.type_name:
        case "structure":
            return st.fixed_dictionaries(
                {name: values(shape.members[name]) for name in shape.required_members},
                optional={
                    name: values(shape.members[name])
                    for name in shape.members
                    if name not in shape.required_members
                },
            )
        case "list":
            return st.lists(values(shape.member), min_size=low or 0, max_size=high or 4)
        case "map":
            entries = values(shape.value)
            return st.dictionaries(
                values(shape.key), entries, min_size=low or 0, max_size=high or 4
            )
        case "string":
            location = shape.serialization.get("location")
            free = texts(max(low or 0, int(location == "uri")), high, surrogates=location is None)
            if location == "uri":
                free = free.filter(lambda text: text not in (".", ".."))  # a difference of its own
            if location == "uri":  # what we refuse is in the tables of differences
                free = free.filter(lambda text: text not in (".", ".."))
            return st.one_of(st.sampled_from(shape.enum), free) if shape.enum else free
        case "integer" | "long":
            return _INTEGERS if low is None and high is None else st.integers(low, high)
        case "boolean":
            return st.booleans()
        case "double" | "float":
            return st.integers(low if low is not None else -(2**20), high).map(float)
        case "timestamp":
            # Whole seconds: of a fraction botocore writes six digits and we as many as there are.
            return st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)).map(
                lambda found: found.replace(microsecond=0, tzinfo=UTC)
            )
        case other:
            raise NotImplementedError(f"{shape.name}: no strategy for a {other}")


# Of every Python type that can be mistaken for a parameter; None apart, which has a rule of its own.
_JUNK: list[Any] = [
    True,
    -2,
    0,
    7,
    1.5,
    "",
    "text",
    b"bytes",
    [],
    ["a"],
    [1],
    {},
    {"a": "b"},
    {"a": 1},
    {1: "a"},
    (),
    {"a"},
    object(),
]


def spoilt(shape: Any) -> SearchStrategy[Any]:
    """``values`` with one thing wrong somewhere: of another type, missing, unknown, or too small."""
    ways: list[SearchStrategy[Any]] = [_wrong(shape)]
    if shape.type_name == "structure":
        ways += [_with_member(shape, name) for name in shape.members]
        ways += [_without(shape, name) for name in shape.required_members]
        ways.append(_with_unknown(shape))
    elif shape.type_name == "list":
        ways.append(
            st.tuples(values(shape), spoilt(shape.member)).map(lambda both: [*both[0], both[1]])
        )
    elif shape.type_name == "map":
        entry = st.one_of(
            st.tuples(values(shape.key), spoilt(shape.value)),
            st.tuples(st.sampled_from([1, b"a"]), values(shape.value)),
        )
        ways.append(st.tuples(values(shape), entry).map(lambda both: both[0] | dict([both[1]])))
    return st.one_of(*ways)


def _wrong(shape: Any) -> SearchStrategy[Any]:
    if shape.type_name in ("integer", "long"):
        low = shape.metadata.get("min")
        small = [low - 1, low - 10**20] if low is not None else []
        return st.sampled_from([*small, *(value for value in _JUNK if not isinstance(value, int))])
    if shape.serialization.get("location") == "uri":
        return st.sampled_from([value for value in _JUNK if value != ""])
    return st.sampled_from(_JUNK)


def _with_member(shape: Any, name: str) -> SearchStrategy[Any]:
    member = spoilt(shape.members[name])
    return st.tuples(values(shape), member).map(lambda both: both[0] | {name: both[1]})


def _without(shape: Any, name: str) -> SearchStrategy[Any]:
    return values(shape).map(
        lambda found: {key: value for key, value in found.items() if key != name}
    )


def _with_unknown(shape: Any) -> SearchStrategy[Any]:
    names = st.one_of(st.sampled_from([name.lower() for name in shape.members]), texts())
    unknown = names.filter(lambda name: name not in shape.members)
    return st.tuples(values(shape), unknown).map(lambda both: both[0] | {both[1]: "x"})


# --- what a service sends -------------------------------------------------------------------------

_ANY_JSON: SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts(),
    lambda item: st.lists(item, max_size=2) | st.dictionaries(texts(), item, max_size=2),
    max_leaves=4,
)


def answers(shape: Any) -> SearchStrategy[Any]:
    """JSON values for ``shape``: members absent, null and unknown, unknown enum values, nulls in lists and maps."""
    match shape.type_name:
        case "structure":
            return _answer_structure(shape)
        case "list":
            return st.lists(st.none() | answers(shape.member), max_size=4)
        case "map":
            return st.dictionaries(texts(surrogates=True), answers(shape.value), max_size=4)
        case "string":
            free = texts(surrogates=True)
            return st.one_of(st.sampled_from(shape.enum), free) if shape.enum else free
        case "integer" | "long":
            return st.one_of(_INTEGERS, st.integers(-(2**53), 2**53).map(float))
        case "boolean":
            return st.booleans()
        case "timestamp":
            return timestamps()
        case other:
            raise NotImplementedError(f"{shape.name}: no strategy for a {other}")


def _answer_structure(shape: Any) -> SearchStrategy[Any]:
    wire = {
        member.serialization.get("name", name): member for name, member in shape.members.items()
    }
    known = st.fixed_dictionaries(
        {},
        optional={name: st.none() | answers(member) for name, member in wire.items()},
    )
    names = st.one_of(st.sampled_from(sorted(shape.members)), texts()).filter(
        lambda name: name not in wire
    )
    unknown = st.dictionaries(names, _ANY_JSON, max_size=2)
    return st.tuples(unknown, known).map(lambda both: both[0] | both[1])


def timestamps() -> SearchStrategy[Any]:
    """An instant in one of the forms that services send."""
    offsets = st.integers(-14 * 60, 14 * 60).map(
        lambda minutes: timezone(timedelta(minutes=minutes))
    )
    seconds = _INSTANTS.map(lambda found: found.replace(microsecond=0, tzinfo=UTC))
    millis = _INSTANTS.map(
        lambda found: found.replace(microsecond=found.microsecond // 1000 * 1000, tzinfo=UTC)
    )
    aware = st.tuples(_INSTANTS, offsets).map(lambda both: both[0].replace(tzinfo=both[1]))
    return st.one_of(
        seconds.map(lambda found: found.strftime("%Y-%m-%dT%H:%M:%SZ")),
        millis.map(lambda found: found.isoformat(timespec="milliseconds").replace("+00:00", "Z")),
        aware.map(datetime.isoformat),
        seconds.map(lambda found: int(found.timestamp())),
        seconds.map(lambda found: str(int(found.timestamp()))),
        millis.map(datetime.timestamp),
        seconds.map(lambda found: found.strftime("%a, %d %b %Y %H:%M:%S GMT")),
    )
