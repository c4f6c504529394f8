"""``overlay.toml``: the corrections of one service's model, as people write them; the form only.

Whatever is wrong with the form is collected and raised once, each with its line. Whether a change fits a model is
`overlay.apply_overlay`'s question.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from ...errors import UsageError, near
from ...paths import shown
from ..pointers import Pointer, parse_pointer, same
from ..toml import Steps, is_array, is_table, line_of, parse_toml

Op = Literal["add", "replace", "remove", "rename", "hide"]

_ALL = ("op", "path", "reason", "link")
_REQUIRED: Mapping[str, tuple[str, ...]] = {
    "add": (),
    "replace": ("value", "was"),
    "remove": (),
    "rename": ("to",),
    "hide": (),
}
_OPTIONAL: Mapping[str, tuple[str, ...]] = {"add": ("value",), "remove": ("was",)}
_KEYS = (*_ALL, "value", "was", "to", "expires")
_TOP = ("version", "change")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")

_Problem = tuple[Steps, str]


@dataclass(frozen=True, slots=True)
class Correction:
    """One ``[[change]]``, the ``index``-th from 0. TOML has no null, so None is a key that was not given."""

    index: int
    op: Op
    path: str
    reason: str
    link: str
    expires: date | None = None
    value: object = None
    was: object = None
    to: str = ""

    @property
    def steps(self) -> Pointer:
        """``path``, step by step."""
        return parse_pointer(self.path)


@dataclass(frozen=True, slots=True)
class Overlay:
    """The changes of one file in their order; ``text`` is its content, in which `place` finds lines."""

    path: Path
    text: str
    changes: tuple[Correction, ...]

    def place(self, change: Correction) -> str:
        """Where ``change`` stands: ``models/orders/overlay.toml:12``."""
        return f"{shown(self.path)}:{line_of(self.text, ('change', change.index))}"


def parse_overlay(text: str, path: Path) -> Overlay:
    """The overlay that ``text``, the content of ``path``, holds; UsageError with all that is wrong with its form."""
    document = parse_toml(text, path)
    problems = [*_top_problems(document), *_change_problems(document)]
    if problems:
        lines = sorted((line_of(text, steps), message) for steps, message in problems)
        raise UsageError("\n".join(f"{shown(path)}:{line}: {message}" for line, message in lines))
    found: Any = document.get("change", ())
    return Overlay(
        path, text, tuple(Correction(index, **table) for index, table in enumerate(found))
    )


def _top_problems(document: Mapping[str, object]) -> Iterator[_Problem]:
    for key in document:
        if key not in _TOP:
            yield (key,), f"unknown key {key!r}{_hint(key, _TOP)}"
    version = document.get("version")
    if type(version) is not int or version != 1:
        found = "nothing" if version is None else repr(version)
        yield ("version",), f"`version` must be 1, the form of this file, and is {found}"


def _change_problems(document: Mapping[str, object]) -> Iterator[_Problem]:
    changes = document.get("change", [])
    if not is_array(changes) or not all(map(is_table, changes)):
        yield ("change",), "`change` must be tables, each under its own [[change]]"
        return
    for index, change in enumerate(changes):
        if is_table(change):
            for key, message in _problems(change):
                yield ("change", index, key), message


def _problems(change: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The key at fault, and what is wrong with it."""
    for key in change:
        if key not in _KEYS:
            yield key, f"unknown key {key!r}{_hint(key, _KEYS)}"
    op = change.get("op")
    if not isinstance(op, str) or op not in _REQUIRED:
        yield "op", f"`op` must be one of {', '.join(_REQUIRED)}, and is {_found(change, 'op')}"
    else:
        yield from _key_problems(op, change)
        yield from _path_problems(op, change)
    yield from _word_problems(change)
    for key in ("value", "was"):
        yield from ((key, found) for found in _not_json(change.get(key), f"`{key}`"))


def _key_problems(op: str, change: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    required, optional = _REQUIRED[op], _OPTIONAL.get(op, ())
    for key in required:
        if key not in change:
            yield key, f"`{op}` needs `{key}`"
    for key in ("value", "was", "to"):
        if key in change and key not in (*required, *optional):
            takes = " and ".join(f"`{name}`" for name in (*required, *optional)) or "none of them"
            yield key, f"`{op}` has no `{key}`; of `value`, `was` and `to` it takes {takes}"
    if op == "replace" and same(change.get("value"), change.get("was")) and "was" in change:
        yield "value", "`value` is what `was` is, so this would change nothing"
    to = change.get("to")
    if op == "rename" and "to" in change and not (isinstance(to, str) and _IDENTIFIER.match(to)):
        yield "to", f"`to` must be a name of letters, digits and '_', and is {to!r}"


def _path_problems(op: str, change: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    path = change.get("path")
    if not isinstance(path, str):
        yield "path", f"`path` must be a JSON Pointer, and is {_found(change, 'path')}"
        return
    try:
        steps = parse_pointer(path)
    except ValueError as error:
        yield "path", f"`path` {path!r}: {error}, such as /shapes/Name/max"
        return
    match op, steps:
        case (("add" | "replace" | "remove"), _):
            pass
        case ("rename", ("shapes", old) | ("shapes", _, "members", old) | ("operations", old)):
            if old == change.get("to"):
                yield "to", f"`to` is the old name, {old!r}"
        case ("hide", ("shapes", _, "members", _) | ("operations", _)):
            pass
        case _:
            shape = "/shapes/<shape>, " if op == "rename" else ""
            forms = f"{shape}/shapes/<shape>/members/<member> or /operations/<operation>"
            yield "path", f"`{op}` is for {forms}, and `path` is {path!r}"


def _word_problems(change: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    reason, link, expires = (change.get(key) for key in ("reason", "link", "expires"))
    if not isinstance(reason, str) or not reason.strip():
        found = _found(change, "reason")
        yield "reason", f"`reason` must say why the model is wrong, and is {found}"
    if not isinstance(link, str) or not _is_link(link):
        found = _found(change, "link")
        yield "link", f"`link` must be an http(s) address that shows it, and is {found}"
    if expires is not None and (not isinstance(expires, date) or isinstance(expires, datetime)):
        yield "expires", f"`expires` must be a date such as 2027-06-01, and is {str(expires)!r}"


def _is_link(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text


def _not_json(value: object, at: str) -> Iterator[str]:
    """What in a TOML value no JSON document can hold."""
    if is_table(value):
        for key, inner in value.items():
            yield from _not_json(inner, f"{at}.{key}")
    elif is_array(value):
        for index, inner in enumerate(value):
            yield from _not_json(inner, f"{at}[{index}]")
    elif isinstance(value, float) and not math.isfinite(value):
        yield f"{at} is {value}, which JSON does not have"
    elif value is not None and not isinstance(value, str | int | float):
        yield f"{at} is a {type(value).__name__}, which JSON does not have; quote it"


def _found(table: Mapping[str, object], key: str) -> str:
    return repr(table[key]) if key in table else "absent"


def _hint(key: str, allowed: tuple[str, ...]) -> str:
    hint = near(key, allowed)
    return f"; {hint}" if hint else f" (allowed: {', '.join(allowed)})"
