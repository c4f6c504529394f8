"""What compiled rules of a model's documentation ask that is no plain comparison. Only packages with rules have it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from re import Match

    from .problems import Problems
    from .structure import Structure

_MOST = 256  # keys that a regex remembers, and characters of a key
_SHORT = 3  # characters of a value that is remembered, such as a status
_matchers: dict[str, Callable[[str], object]] = {}
_searchers: dict[str, Callable[[str], object]] = {}


class Regex:
    """A regex for the keys or values of maps; it matches all of a text, ``.`` is any character, classes are ASCII's. It
    remembers the keys that it did and did not match: a program has few, such as names of headers, and sends them again
    and again. Values of more than three characters are not kept, some are secrets.

    ``usual`` are forms of texts, by ``|``, that need no regex. The first that a text begins with decides: ``a.*`` is
    ``a.`` and a word of letters, digits and ``_.-``, ``2##`` has two digits, anything else is the text itself, and
    matches; what begins with ``a.`` by the form ``!a.``, and what has more than a word after it, is asked of the regex.
    What begins with none does not match. ``references`` say how those begin that text without ``$``, ``{`` and ``}``
    may have in it. The forms are in lower case where the regex has no regard to it.
    """

    __slots__ = (
        "_folds",
        "_forms",
        "_matched",
        "_other",
        "_references",
        "_regex",
        "_usual",
        "fullmatch",
    )

    def __init__(self, regex: str, *, usual: str | None = None, references: str = "") -> None:
        self._regex = regex
        self._folds = regex.startswith("(?i)")
        self._usual = usual
        self._forms: list[tuple[str, str]] = []
        self._references = tuple(references.split("|")) if references else ()
        self.fullmatch: Callable[[str], Match[str] | None] = self._compile
        self._matched: set[str] = set()
        self._other: set[str] = set()

    def _compile(self, text: str) -> Match[str] | None:
        """The first ``fullmatch``: importing ``re`` and compiling take 2 to 3 ms."""
        import re

        self.fullmatch = re.compile(self._regex, re.ASCII | re.DOTALL).fullmatch
        return self.fullmatch(text)

    def some(self, entries: Mapping[str, object]) -> bool:
        """Whether one of the keys matches."""
        if self._other.issuperset(entries):
            return False
        return not self._matched.isdisjoint(entries) or any([self.matches(key) for key in entries])

    def unmatched(self, entries: Mapping[str, object]) -> Sequence[str]:
        """The keys that do not match."""
        if self._matched.issuperset(entries):
            return ()
        return [key for key in entries if not self.matches(key)]

    def unmatched_values(self, entries: Mapping[str, str]) -> Sequence[tuple[str, str]]:
        """The entries whose values do not match."""
        if self._references and self._refers("\n".join(entries.values())):
            return ()
        return [entry for entry in entries.items() if not self.matches_value(entry[1])]

    def unmatched_values_of(
        self, entries: Mapping[str, str], keys: Regex
    ) -> Sequence[tuple[str, str]]:
        """The entries whose values do not match, of those whose keys ``keys`` matches."""
        other, asked = keys._other, keys._matched
        if other.issuperset(entries):
            return ()
        wrong: list[tuple[str, str]] = []
        for key, text in entries.items():
            if key in other or (key not in asked and not keys.matches(key)):
                continue
            if text not in self._matched and not self.matches_value(text):
                wrong.append((key, text))
        return wrong

    def distinct(self, entries: Mapping[str, str]) -> bool:
        """Whether no two keys that match, and that have a value, have the same text in the group, whatever its case."""
        if len(entries) < 2:
            return True
        other = self._other
        count = 0
        # No comprehension: its call costs more than the loop, and most maps end here.
        for key in entries:
            if key not in other:
                count += 1
        if count < 2:
            return True
        asked = [key for key in entries if self.matches(key) and entries[key]]
        if len(asked) < 2:
            return True
        names = [each[1].lower() for key in asked if (each := self.fullmatch(key)) is not None]
        return len(names) == len(set(names))

    def matches(self, key: str) -> bool:
        """Whether ``key`` matches, which is remembered."""
        if key in self._matched:
            return True
        matched = self._settled(key)
        if matched is None:
            matched = self.fullmatch(key) is not None
        kept = self._matched if matched else self._other
        if len(kept) >= _MOST:
            kept.clear()
        if type(key) is str and len(key) <= _MOST:
            kept.add(key)
        return matched

    def matches_value(self, text: str) -> bool:
        """Whether ``text`` matches, which is not remembered unless it is too short for a secret."""
        if len(text) <= _SHORT:
            return self.matches(text)
        if self._references and self._refers(text):
            return True
        matched = self._settled(text)
        return self.fullmatch(text) is not None if matched is None else matched

    def _refers(self, text: str) -> bool:
        """Whether each ``$`` of ``text`` begins one of the references, and there is no brace."""
        if "{" in text or "}" in text:
            return False
        beginnings = self._references
        place = text.find("$")
        while place >= 0:
            if not text.startswith(beginnings, place):
                return False
            place = text.find("$", place + 1)
        return True

    def _settled(self, text: str) -> bool | None:
        """What the usual forms say of ``text``; None where the regex has to be asked."""
        if self._usual is None or not text.isascii():
            return None
        if not self._forms:
            self._forms = [_form(form) for form in self._usual.split("|")]
        if self._folds:
            text = text.lower()
        for beginning, rest in self._forms:
            if not rest:
                if text == beginning:
                    return True
            elif text.startswith(beginning):
                after = text[len(beginning) :]
                if rest[0] == "#":
                    if len(after) == len(rest) and after.isdigit():
                        return True
                elif rest == "*":
                    plain = after.replace("-", "").replace(".", "").replace("_", "")
                    return True if plain.isalnum() else None
                else:
                    return None
        return False


def _form(form: str) -> tuple[str, str]:
    """A usual form as how the text begins, and what comes then: ``*``, some ``#``, nothing, or ``!`` for anything."""
    if form.startswith("!"):
        return form[1:], "!"
    beginning = form.rstrip("*#")
    return beginning, form[len(beginning) :]


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
