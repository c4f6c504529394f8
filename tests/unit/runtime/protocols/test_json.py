"""The readers of lists and maps of structures, and of texts, that take no call between each item and its reader: they
read what the general ones read, and refuse what those refuse, at the same place.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from clientsmith.runtime.exceptions import Mismatch
from clientsmith.runtime.protocols import json as wire


def read(body: Any) -> Any:
    return {"n": wire.string(body, "n")}


def one(items: Any, key: Any) -> Any:
    return wire.structure(items, key, read)


Reader = Callable[[Any], Any]
PAIRS: dict[str, tuple[Reader, Reader]] = {
    "structures": (
        lambda body: wire.structures(body, "a", read),
        lambda body: wire.list_of(body, "a", one),
    ),
    "structure_map": (
        lambda body: wire.structure_map(body, "a", read, str.upper),
        lambda body: wire.map_of(body, "a", one, str.upper),
    ),
    "strings": (
        lambda body: wire.strings(body, "a"),
        lambda body: wire.list_of(body, "a", wire.string),
    ),
    "string_map": (
        lambda body: wire.string_map(body, "a"),
        lambda body: wire.map_of(body, "a", wire.string),
    ),
}
ITEMS: list[list[Any]] = [
    [],
    [{"n": "1"}, {}, {"n": None}],
    [{"n": "1"}, None, {"n": 2}],
    [None, {"n": ["x"]}],
    [{"n": "1"}, "text"],
    ["b", "c"],
    ["b", None, 1, True],
    ["b", {}],
]
BODIES = [
    *[{"a": items} for items in ITEMS],
    *[{"a": {f"k{number}": item for number, item in enumerate(items)}} for items in ITEMS],
    {},
    {"a": None},
    {"a": "text"},
    {"a": 1},
]


def outcome(reader: Reader, body: Any) -> Any:
    try:
        return reader(body)
    except Mismatch as mismatch:
        return str(mismatch)


@pytest.mark.parametrize("name", PAIRS)
@pytest.mark.parametrize("body", BODIES, ids=repr)
def test_the_short_way_reads_what_the_long_one_does(name: str, body: Any) -> None:
    short, long = PAIRS[name]

    assert outcome(short, body) == outcome(long, body)


def test_a_mismatch_in_a_structure_says_where_it_is() -> None:
    with pytest.raises(Mismatch) as in_list:
        wire.structures({"a": [{"n": "1"}, None, {"n": []}]}, "a", read)
    with pytest.raises(Mismatch) as in_map:
        wire.structure_map({"a": {"secret": {"n": []}}}, "a", read)

    assert str(in_list.value) == "$.a[2].n: expected string, found array"
    assert str(in_map.value) == "$.a.*.n: expected string, found array"
