"""What compiled rules of a model's documentation ask that is no plain comparison. Only packages with rules have it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .problems import Problems

# As many as the rules of the package have; re is loaded when the first is asked for.
_matchers: dict[str, Callable[[str], object]] = {}
_searchers: dict[str, Callable[[str], object]] = {}


def begins(value: str, beginnings: tuple[str, ...]) -> bool:
    """Whether ``value`` begins with one of ``beginnings``, and goes on."""
    return value.startswith(beginnings) and value not in beginnings


def matches(value: str, regex: str) -> bool:
    """Whether ``regex`` matches the whole of ``value``; ``.`` is any character, classes are ASCII's."""
    matcher = _matchers.get(regex)
    if matcher is None:
        import re

        matcher = _matchers[regex] = re.compile(regex, re.ASCII | re.DOTALL).fullmatch
    return matcher(value) is not None


def contains(value: str, regex: str) -> bool:
    """Whether ``regex`` matches somewhere in ``value``."""
    searcher = _searchers.get(regex)
    if searcher is None:
        import re

        searcher = _searchers[regex] = re.compile(regex, re.ASCII | re.DOTALL).search
    return searcher(value) is not None


def contradict(
    found: Problems,
    fact: str,
    hint: str,
    hinted: str | None,
    claims: Sequence[tuple[str, str, object]],
) -> None:
    """One problem for what says different things about ``fact``: the caller's hint and members, or members alone.

    Each of ``claims`` is a value, the member that speaks for it, and whether it does.
    """
    said = [(member, value) for value, member, holds in claims if holds]
    if hinted is not None:
        said.insert(0, ("", hinted))
    first, value = said[0]
    member, other = next(claim for claim in said if claim[1] != value)
    found.doubt(member, fact, f"says {other}, but {first or f'the hint {hint}'} says {value}")
