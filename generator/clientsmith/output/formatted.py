"""Formatted text that the output folder still holds: black formats what changed, and nothing else.

The folder is the cache. For each file its lock has one digest, over the text before black, the formatter, and the bytes
after it; where all three are as they were, the file is what black would make of the text. So a fresh clone has the
cache, nothing lies outside the project, and it is never larger than the package. The digest covers both sides: a
file that was edited, or a lock that was merged from two branches, gives no digest that is recorded, and black formats
again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..paths import read_regular
from .format import identity, is_python
from .lock import sha256

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from .lock import OutputLock


@dataclass(frozen=True, slots=True)
class FormattedFiles:
    """Each path with its formatted text; ``digests`` are for the lock, of those that black formats."""

    texts: Mapping[str, str]
    digests: Mapping[str, str] = field(default_factory=dict[str, str])


def reusable(
    rendered: Iterable[tuple[str, str]], lock: OutputLock | None, output: Path
) -> dict[str, str]:
    """Those of ``rendered``, each a path and its text before black, whose formatted text ``output`` holds."""
    recorded: Mapping[str, str] = lock.formatted if lock else {}
    texts: dict[str, str] = {}
    for path, text in rendered:
        if path not in recorded:
            continue
        try:
            kept = read_regular(output / path).decode()
        except (OSError, ValueError):  # `write` says what is wrong with the file
            continue
        if formatting_digest(path, text, kept) == recorded[path]:
            texts[path] = kept
    return texts


def formatting_digests(
    rendered: Iterable[tuple[str, str]], texts: Mapping[str, str]
) -> dict[str, str]:
    """The digest of each of ``rendered`` that is Python; ``texts`` has what it became."""
    return {
        path: formatting_digest(path, text, texts[path])
        for path, text in rendered
        if is_python(path)
    }


def formatting_digest(path: str, text: str, formatted: str) -> str:
    """The digest of ``text``, the file ``path`` before black, and of ``formatted``, what black made of it.

    Of the path, only the suffix counts, by which black goes. Half of a sha256 tells texts apart, and keeps the lock
    short.
    """
    suffix = path.rpartition(".")[2]
    parts = (identity(), suffix, sha256(text.encode()), sha256(formatted.encode()))
    return sha256("\n".join(parts).encode())[:32]
