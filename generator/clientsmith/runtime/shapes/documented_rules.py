"""What compiled rules of a model's documentation ask that is no plain comparison. Only packages with rules have it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from re import Match

    from .problems import Problems
    from .structure import Structure

_MOST = 256  # keys that a regex remembers, and characters of a key
_searchers: dict[str, Callable[[str], object]] = {}


class _Regex:
    """A regex, and the keys of maps that it did and did not match: a program has few, such as names of headers, and
    sends them again and again. Values are not kept, some are secrets.
    """

    __slots__ = ("fullmatch", "matched", "other")

    def __init__(self, regex: str) -> None:
        import re

        self.fullmatch: Callable[[str], Match[str] | None] = re.compile(
            regex, re.ASCII | re.DOTALL
        ).fullmatch
        self.matched: set[str] = set()
        self.other: set[str] = set()

    def matches(self, key: str) -> bool:
        matched = self.fullmatch(key) is not None
        kept = self.matched if matched else self.other
        if len(kept) >= _MOST:
            kept.clear()
        if type(key) is str and len(key) <= _MOST:
            kept.add(key)
        return matched


class _Regexes(dict[str, _Regex]):
    """As many as the rules of the package have; re is loaded when the first is asked for, which takes 2 to 4 ms."""

    def __missing__(self, regex: str) -> _Regex:
        compiled = self[regex] = _Regex(regex)
        return compiled


_regexes = _Regexes()


def holds(structure: Structure | None) -> bool:
    """Whether a member of ``structure`` is there."""
    return structure is not None and any(
        [getattr(structure, name) is not None for name in structure.member_names()]
    )


def has(entries: Mapping[str, str] | None, keys: tuple[str, ...]) -> bool:
    """Whether ``entries`` has each of ``keys``, with a value that is not empty."""
    return entries is not None and all([entries.get(key) for key in keys])


def matches(value: str, regex: str) -> bool:
    """Whether ``regex`` matches the whole of ``value``; ``.`` is any character, classes are ASCII's."""
    return _regexes[regex].fullmatch(value) is not None


def contains(value: str, regex: str) -> bool:
    """Whether ``regex`` matches somewhere in ``value``."""
    searcher = _searchers.get(regex)
    if searcher is None:
        import re

        searcher = _searchers[regex] = re.compile(regex, re.ASCII | re.DOTALL).search
    return searcher(value) is not None


def some(entries: Mapping[str, object], regex: str) -> bool:
    """Whether ``regex`` matches the whole of one of the keys of ``entries``."""
    known = _regexes[regex]
    if known.other.issuperset(entries):
        return False
    return not known.matched.isdisjoint(entries) or any([known.matches(key) for key in entries])


def unmatched(entries: Mapping[str, object], regex: str) -> Sequence[str]:
    """Those of the keys of ``entries`` that ``regex`` does not match the whole of."""
    known = _regexes[regex]
    if known.matched.issuperset(entries):
        return ()
    return [key for key in entries if not known.matches(key)]


def unmatched_values(
    entries: Mapping[str, str], regex: str, of: str | None = None
) -> Sequence[tuple[str, str]]:
    """The entries of ``entries`` whose values ``regex`` does not match, of those whose keys ``of`` matches."""
    if of is None:
        fullmatch = _regexes[regex].fullmatch
        for text in entries.values():
            if fullmatch(text) is None:
                return [entry for entry in entries.items() if fullmatch(entry[1]) is None]
        return ()
    asked = _regexes[of]
    if asked.other.issuperset(entries):
        return ()
    fullmatch = _regexes[regex].fullmatch
    other, matched = asked.other, asked.matched
    wrong: list[tuple[str, str]] = []
    for key, text in entries.items():
        if key in other or (key not in matched and not asked.matches(key)):
            continue
        if fullmatch(text) is None:
            wrong.append((key, text))
    return wrong


def distinct(entries: Mapping[str, str], regex: str) -> bool:
    """Whether no two keys that ``regex`` matches, and that have a value, have the same text in its group, whatever its
    case.
    """
    known = _regexes[regex]
    other = known.other
    count = 0
    for (
        key
    ) in entries:  # no comprehension: its call costs more than the loop, and most maps end here
        if key not in other:
            count += 1
    if count < 2:
        return True
    asked = [key for key in entries if key not in other]
    matched = [known.fullmatch(key) for key in asked if known.matches(key) and entries[key]]
    names = [each[1].lower() for each in matched if each is not None]
    return len(names) == len(set(names))


def contradict(
    problems: Problems,
    fact: str,
    hint: str,
    claims: Sequence[tuple[str, str, str, object]],
) -> None:
    """One problem for what says different things about ``fact``: the caller's hint and members, or members alone.

    Each of ``claims`` is a value, the member that speaks for it, why it does (or nothing), and whether it does.
    """
    spoken = [(member, value, why) for value, member, why, holds in claims if holds]
    hinted = problems.hints.get(hint)
    if hinted is not None:
        spoken.insert(0, ("", hinted, ""))
    first, value, _ = spoken[0]
    member, other, why = next(claim for claim in spoken if claim[1] != value)
    reason = f" ({why})" if why else ""
    problems.certain(
        member, fact, f"says {other}{reason}, but {first or f'the hint {hint}'} says {value}"
    )
