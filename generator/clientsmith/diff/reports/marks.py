"""Two texts side by side: which paragraphs belong together, and which words in them differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from .words import visible

_WORDS = re.compile(r"\w+|\s+|.")
# Paragraphs that share less are two, and no words of them are marked.
_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class MarkedText:
    """Text of a paragraph; ``marked`` where the paragraph beside it has other words."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of each side, empty where only the other has it; or how many ``same`` ones were left out."""

    before: tuple[MarkedText, ...] = ()
    after: tuple[MarkedText, ...] = ()
    same: int = 0


def side_by_side(before: str, after: str) -> tuple[Row, ...]:
    """The paragraphs that differ, in order, and between them how many do not."""
    old, new = _paragraphs(before), _paragraphs(after)
    rows: list[Row] = []
    for tag, start, end, new_start, new_end in _opcodes(old, new):
        if tag == "equal":
            rows.append(Row(same=end - start))
        else:
            rows.extend(_replaced(old[start:end], new[new_start:new_end]))
    return tuple(rows)


def _paragraphs(text: str) -> list[str]:
    return [found for found in visible(text).split("\n\n") if found]


def _opcodes(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Row]:
    """Each paragraph beside the first one after the last pair that is much like it, or alone."""
    rest = list(new)
    for paragraph in old:
        partner = next((found for found in rest if _alike(paragraph, found)), None)
        if partner is None and (len(old), len(new)) != (1, 1):
            yield Row(before=(MarkedText(paragraph, False),))
            continue
        partner = new[0] if partner is None else partner
        while rest[0] != partner:
            yield Row(after=(MarkedText(rest.pop(0), False),))
        rest.pop(0)
        yield _pair(paragraph, partner)
    yield from (Row(after=(MarkedText(paragraph, False),)) for paragraph in rest)


def _alike(old: str, new: str) -> bool:
    """By their words, regardless of order: enough to tell an edit from another paragraph."""
    words, new_words = (set(re.findall(r"\w+", text)) for text in (old, new))
    most = max(len(words), len(new_words))
    return not most or len(words & new_words) / most >= _ALIKE


def _pair(old: str, new: str) -> Row:
    if not _alike(old, new):
        return Row((MarkedText(old, False),), (MarkedText(new, False),))
    words, new_words = _WORDS.findall(old), _WORDS.findall(new)
    before: list[MarkedText] = []
    after: list[MarkedText] = []
    for tag, start, end, new_start, new_end in _opcodes(words, new_words):
        marked = tag != "equal"
        before.append(MarkedText("".join(words[start:end]), marked))
        after.append(MarkedText("".join(new_words[new_start:new_end]), marked))
    return Row(_filled(before), _filled(after))


def _filled(runs: Sequence[MarkedText]) -> tuple[MarkedText, ...]:
    return tuple(run for run in runs if run.text)
