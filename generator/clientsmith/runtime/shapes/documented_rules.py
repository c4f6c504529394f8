"""What compiled rules of a model's documentation ask that is no plain comparison. Only packages with rules have it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from re import Match

    from .problems import Problems
    from .structure import Structure

# As many as the rules of the package have; re is loaded when the first is asked for, which takes 2 to 4 ms.
_matchers: dict[str, Callable[[str], Match[str] | None]] = {}
_searchers: dict[str, Callable[[str], object]] = {}


def holds(structure: Structure | None) -> bool:
    """Whether a member of ``structure`` is there."""
    return structure is not None and any(
        [getattr(structure, name) is not None for name in structure.member_names()]
    )


def has(found: Mapping[str, str], keys: tuple[str, ...]) -> bool:
    """Whether ``found`` has each of ``keys``, with a value that is not empty."""
    return all([found.get(key) for key in keys])


def matches(value: str, regex: str) -> bool:
    """Whether ``regex`` matches the whole of ``value``; ``.`` is any character, classes are ASCII's."""
    return (_matchers.get(regex) or _matcher(regex))(value) is not None


def contains(value: str, regex: str) -> bool:
    """Whether ``regex`` matches somewhere in ``value``."""
    searcher = _searchers.get(regex)
    if searcher is None:
        import re

        searcher = _searchers[regex] = re.compile(regex, re.ASCII | re.DOTALL).search
    return searcher(value) is not None


def some(texts: Iterable[str], regex: str) -> bool:
    """Whether ``regex`` matches the whole of one of ``texts``."""
    matcher = _matchers.get(regex) or _matcher(regex)
    return any([matcher(text) is not None for text in texts])


def unmatched(texts: Collection[str], regex: str) -> Sequence[str]:
    """Those of ``texts`` that ``regex`` does not match the whole of."""
    matcher = _matchers.get(regex) or _matcher(regex)
    for text in texts:
        if matcher(text) is None:
            return [text for text in texts if matcher(text) is None]
    return ()


def unmatched_values(
    found: Mapping[str, str], regex: str, of: str | None = None
) -> Sequence[tuple[str, str]]:
    """The entries of ``found`` whose values ``regex`` does not match, of those whose keys ``of`` matches."""
    matcher = _matchers.get(regex) or _matcher(regex)
    if of is None:
        for text in found.values():
            if matcher(text) is None:
                return [entry for entry in found.items() if matcher(entry[1]) is None]
        return ()
    is_asked = _matchers.get(of) or _matcher(of)
    wrong: list[tuple[str, str]] = []
    for key, text in found.items():
        if is_asked(key) is not None and matcher(text) is None:
            wrong.append((key, text))
    return wrong


def distinct(found: Mapping[str, str], regex: str) -> bool:
    """Whether no two keys that ``regex`` matches, and that have a value, have the same text in its group, whatever its
    case.
    """
    if len(found) < 2:
        return True
    matcher = _matchers.get(regex) or _matcher(regex)
    matched = [matcher(key) for key, value in found.items() if value]
    names = [each[1].lower() for each in matched if each is not None]
    return len(names) == len(set(names))


def _matcher(regex: str) -> Callable[[str], Match[str] | None]:
    import re

    matcher = _matchers[regex] = re.compile(regex, re.ASCII | re.DOTALL).fullmatch
    return matcher


def contradict(
    problems: Problems,
    fact: str,
    hint: str,
    hinted: str | None,
    claims: Sequence[tuple[str, str, str, object]],
) -> None:
    """One problem for what says different things about ``fact``: the caller's hint and members, or members alone.

    Each of ``claims`` is a value, the member that speaks for it, why it does (or nothing), and whether it does.
    """
    spoken = [(member, value, why) for value, member, why, holds in claims if holds]
    if hinted is not None:
        spoken.insert(0, ("", hinted, ""))
    first, value, _ = spoken[0]
    member, other, why = next(claim for claim in spoken if claim[1] != value)
    reason = f" ({why})" if why else ""
    problems.certain(
        member, fact, f"says {other}{reason}, but {first or f'the hint {hint}'} says {value}"
    )
