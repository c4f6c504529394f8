"""TOML files that people write: read whole, and the line of whatever is wrong in one.

`tomllib` gives values without places. `line_of` finds a place when a message needs one, and costs nothing before.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeGuard

from ..errors import UsageError
from ..paths import nearest_files, read_regular, shown

Steps = tuple[str | int, ...]


def load_toml(path: Path) -> dict[str, object]:
    """The document in ``path``. UsageError, with line and column, for what is not TOML in UTF-8."""
    return parse_toml(read_toml(path), path)


def read_toml(path: Path) -> str:
    """The text of ``path``. UsageError when it cannot be read or is not UTF-8."""
    try:
        return toml_text(read_regular(path), path)
    except FileNotFoundError as error:
        raise UsageError(f"{shown(path)}: there is no such file{nearest_files(path)}") from error
    except OSError as error:
        raise UsageError(f"{shown(path)}: cannot be read: {error.strerror}") from error


def toml_text(data: bytes, path: Path) -> str:
    """The text of ``data``, the content of ``path``. UsageError when it is not UTF-8."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(
            f"{shown(path)}: is not UTF-8 (byte {error.start}), as TOML has to be"
        ) from error


def parse_toml(text: str, path: Path) -> dict[str, object]:
    """The document that ``text``, the content of ``path``, holds."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(_problem(path, str(error))) from error
    except RecursionError as error:
        raise UsageError(
            f"{shown(path)}: is not TOML that can be read: nested too deeply"
        ) from error


def _problem(path: Path, message: str) -> str:
    """``Unclosed array (at line 3, column 7)`` -> ``clientsmith.toml:3:7: is not TOML: unclosed array``."""
    place = re.search(r" \(at line (\d+), column (\d+)\)$", message)
    where, what = (f":{place[1]}:{place[2]}", message[: place.start()]) if place else ("", message)
    return f"{shown(path)}{where}: is not TOML: {what[:1].lower()}{what[1:]}"


def line_of(text: str, steps: Steps) -> int:
    """The line, from 1, on which the value at ``steps`` begins in ``text``, which is TOML.

    ``("rule", 2, "when")`` is the key ``when`` of the third ``[[rule]]``. The answer is the first line at whose end the
    value, or as much of ``steps`` as there is, is already in the document: a prefix of a document that ends at the end
    of a statement is a document, too.
    """
    lines = text.splitlines(keepends=True)
    document = tomllib.loads(text)
    while not _holds(document, steps):
        steps = steps[:-1]
    before, after = 0, len(lines)
    while (between := _statement_between(lines, before, after)) is not None:
        number, document = between
        before, after = (before, number) if _holds(document, steps) else (number, after)
    return before + 1


def _statement_between(
    lines: Sequence[str], before: int, after: int
) -> tuple[int, dict[str, object]] | None:
    """The line between the two, nearest to the middle, at whose end a statement ends; and the document up to there.

    Halving is what makes thirty places in thirty tables cost 0.1 s; it was 5 s line by line.
    """
    middle = (before + after) // 2
    for number in (*range(middle, before, -1), *range(middle + 1, after)):
        try:
            return number, tomllib.loads("".join(lines[:number]))
        except tomllib.TOMLDecodeError:
            continue  # inside of an array or a string of several lines
    return None


def _holds(document: Mapping[str, object], steps: Steps) -> bool:
    here: Any = document
    for step in steps:
        if is_table(here) and step in here:
            here = here[str(step)]
        elif is_array(here) and isinstance(step, int) and step < len(here):
            here = here[step]
        else:
            return False
    return True


def is_table(value: object) -> TypeGuard[dict[str, object]]:
    """Whether ``value`` is a TOML table."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[object]]:
    """Whether ``value`` is a TOML array."""
    return isinstance(value, list)
