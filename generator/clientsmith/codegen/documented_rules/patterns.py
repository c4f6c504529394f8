"""Regexes as conditions on a string: plain comparisons where that says the same, ``re`` for the rest.

Loading ``re`` costs a process 7 ms, and a match 0.3 us. Most regexes of rules are a few fixed words or beginnings.
So an alternative that is only text becomes ``==`` or ``in``; text and then ``.*`` or ``.+`` becomes ``startswith``,
with at most one more text in the rest of it; and a fixed number of characters (``[2-5]\\d\\d``) is compared one by
one. Alternatives of any other form are left to ``re``, which is asked only where no plain one holds. As everywhere in
rules, the whole string has to match, ``.`` is any character, and classes are ASCII's.
"""

from __future__ import annotations

import itertools
import math
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..python.literals import pystr, pytuple
from .conditions import Condition, atom, both, either

_MANY = 40  # texts that one alternative may stand for
_CLASSES = {"d": string.digits, "w": string.ascii_letters + string.digits + "_"}
_SPECIAL = frozenset(".^$*+?{}[]\\|()")
_MORE = ".+"
_REST = ".*"
_GAPS = (_MORE, _REST)
# One alternative: the characters that are allowed at each place, or a gap.
_Pieces = tuple[str, ...]


class _NotPlain(Exception):
    """The regex has a form that is left to ``re``."""


@dataclass(frozen=True, slots=True)
class _Sorted:
    """The alternatives of a regex by what becomes of them."""

    words: list[str] = field(default_factory=list[str])
    openings: list[str] = field(default_factory=list[str])
    beginnings: list[str] = field(default_factory=list[str])
    compared: list[_Pieces] = field(default_factory=list[_Pieces])
    left: list[str] = field(default_factory=list[str])

    def add(self, pieces: _Pieces) -> None:
        """Sorts one alternative in; ``_NotPlain`` where there is no place for it."""
        before, after = _parted(pieces)
        few = _count(before) <= _MANY
        match after:
            case () if few:
                self.words.extend(_texts(before))
            case ():
                self.compared.append(pieces)
            case (gap,) if few and before:
                (self.openings if gap == _REST else self.beginnings).extend(_texts(before))
            case (_, *middle, _) if middle and before and _count((*before, *middle)) == 1:
                if after[-1] not in _GAPS or set(middle) & set(_GAPS):
                    raise _NotPlain
                self.compared.append(pieces)
            case _:
                raise _NotPlain


def matching(regex: str, value: str) -> Condition:
    """Whether ``regex`` matches all of ``value``, a Python expression for a string."""
    found = _sorted(regex)
    return either(
        *_opened(found.openings, f"{value}.startswith({{}})"),
        *_opened(found.beginnings, f"prose.begins({value}, {{}})"),
        _one_of(value, found.words),
        *(_compared(pieces, value) for pieces in found.compared),
        *([atom(f"prose.matches({value}, {pystr('|'.join(found.left))})")] if found.left else []),
    )


def found_in(regex: str, value: str) -> Condition:
    """Whether ``regex`` is found somewhere in ``value``."""
    try:
        found = _alternatives(regex)
    except _NotPlain:
        found = []
    if not found or any(set(pieces) & set(_GAPS) or _count(pieces) > _MANY for pieces in found):
        return atom(f"prose.contains({value}, {pystr(regex)})")
    texts = [pystr(text) for pieces in found for text in _texts(pieces)]
    return either(*(atom(f"{text} in {value}", f"{text} not in {value}") for text in texts))


def _sorted(regex: str) -> _Sorted:
    found = _Sorted()
    for text in _top_level(regex):
        try:
            for pieces in _alternatives(text):
                found.add(pieces)
        except _NotPlain:
            found.left.append(text)
    return found


def _parted(pieces: _Pieces) -> tuple[_Pieces, _Pieces]:
    """What stands before the first gap, and the rest from the gap on."""
    place = next((index for index, piece in enumerate(pieces) if piece in _GAPS), len(pieces))
    return pieces[:place], pieces[place:]


def _count(pieces: _Pieces) -> int:
    """The texts that ``pieces`` stand for, a gap counting as one."""
    return math.prod(1 if piece in _GAPS else len(piece) for piece in pieces)


def _texts(pieces: _Pieces) -> list[str]:
    return ["".join(letters) for letters in itertools.product(*pieces)]


def _opened(texts: list[str], test: str) -> Iterator[Condition]:
    """The test on all of ``texts`` but those that begin with another of them, and so say nothing new."""
    least = [
        text
        for text in dict.fromkeys(texts)
        if not any(text != other and text.startswith(other) for other in texts)
    ]
    if least:
        alone = len(least) == 1 and "startswith" in test
        yield atom(test.format(pystr(least[0]) if alone else pytuple(least)))


def _one_of(value: str, words: list[str]) -> Condition:
    if len(words) == 1:
        word = pystr(words[0])
        return atom(f"{value} == {word}", f"{value} != {word}")
    if not words:
        return either()
    return atom(f"{value} in {pytuple(words)}", f"{value} not in {pytuple(words)}")


def _compared(pieces: _Pieces, value: str) -> Condition:
    before, after = _parted(pieces)
    if after:
        start, middle = pystr("".join(before)), pystr("".join(after[1:-1]))
        inside = (
            f"{value}[{len(before) + (after[0] == _MORE)}:{'-1' if after[-1] == _MORE else ''}]"
        )
        return both(
            atom(f"{value}.startswith({start})"),
            atom(f"{middle} in {inside}", f"{middle} not in {inside}"),
        )
    count = len(pieces)
    places = [_at(f"{value}[{index}]", piece) for index, piece in enumerate(pieces)]
    return both(atom(f"len({value}) == {count}", f"len({value}) != {count}"), *places)


def _at(value: str, piece: str) -> Condition:
    text = pystr(piece)
    if len(piece) == 1:
        return atom(f"{value} == {text}", f"{value} != {text}")
    return atom(f"{value} in {text}", f"{value} not in {text}")


# --- reading a regex, as far as it is plain ---


def _top_level(regex: str) -> list[str]:
    """The alternatives of ``regex``, as texts; itself where it cannot be told."""
    found, depth, start, index = list[str](), 0, 0, 0
    while index < len(regex):
        character = regex[index]
        if character == "\\":
            index += 1
        elif character == "[":
            index = max(regex.find("]", index + 2), index)
        elif character in "()":
            depth += 1 if character == "(" else -1
        elif character == "|" and not depth:
            found.append(regex[start:index])
            start = index + 1
        index += 1
    return [*found, regex[start:]]


def _alternatives(regex: str) -> list[_Pieces]:
    """What ``regex`` stands for, each alternative by itself."""
    found, end = _union(regex, 0)
    if end != len(regex) or len(found) > _MANY:
        raise _NotPlain
    return found


def _union(regex: str, at: int) -> tuple[list[_Pieces], int]:
    found: list[_Pieces] = []
    while True:
        some, at = _sequence(regex, at)
        found += some
        if not regex.startswith("|", at):
            return found, at
        at += 1


def _sequence(regex: str, at: int) -> tuple[list[_Pieces], int]:
    found: list[_Pieces] = [()]
    while at < len(regex) and regex[at] not in "|)":
        some, at = _one(regex, at)
        if regex.startswith("?", at) and not set(some[0]) & set(_GAPS):
            some, at = [(), *some], at + 1
        if at < len(regex) and regex[at] in "*+?{":
            raise _NotPlain
        found = [(*before, *after) for before in found for after in some]
        if len(found) > _MANY:
            raise _NotPlain
    return found, at


def _one(regex: str, at: int) -> tuple[list[_Pieces], int]:
    character = regex[at]
    if regex.startswith(_GAPS, at):
        return [(regex[at : at + 2],)], at + 2
    if character == "(" and not regex.startswith("(?", at):
        found, at = _union(regex, at + 1)
        if not regex.startswith(")", at):
            raise _NotPlain
        return found, at + 1
    if character == "[":
        return _set(regex, at)
    if character == "\\" and at + 1 < len(regex):
        escaped = regex[at + 1]
        if escaped.isalnum() and escaped not in _CLASSES:
            raise _NotPlain
        return [(_CLASSES.get(escaped, escaped),)], at + 2
    if character in _SPECIAL:
        raise _NotPlain
    return [(character,)], at + 1


def _set(regex: str, at: int) -> tuple[list[_Pieces], int]:
    """``[2-5]``, ``[:.]``: whichever of the printable ASCII characters ``re`` says."""
    end = regex.find("]", at + 2)
    text = regex[at : end + 1]
    if (
        end < 0
        or text.startswith("[^")
        or "\\" in text
        or not (text.isascii() and text.isprintable())
    ):
        raise _NotPlain
    return [("".join(filter(re.compile(text).match, map(chr, range(32, 127)))),)], end + 1
