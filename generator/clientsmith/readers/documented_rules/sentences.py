"""The documentation that a rule quotes: found, normalized, and compared with what it was when the rule was written."""

from __future__ import annotations

import hashlib
import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ...model import traits

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...model import Service, Traits
    from ...model.documented_rules import Evidence, LengthRule, Rule, Rules

# What follows the name begins with a character that no name has: else a long word behind ``<`` is split in every way.
_TAG = re.compile(r"</?([A-Za-z][\w:-]*)(?:[^\w:<>-][^<>]*)?>")
# Tags inside of a sentence; every other one ends a word.
_INLINE = frozenset(
    "a abbr b cite code em font i mark q replaceable s samp small span strong sub sup tt u var".split()
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that the documentation has moved away from.

    ``stale``: its sentence is gone. ``look again``: the sentence stands, the text around it is another. ``new``: nobody
    has recorded yet which documentation it was written to.
    """

    state: Literal["stale", "look again", "new"]
    rule: str
    at: str
    text: str
    place: tuple[str | int, ...]


def normalized(markup: str) -> str:
    """``markup`` as a sentence is looked for in it: tags dropped, entities decoded, white space collapsed."""
    text = _TAG.sub(lambda tag: "" if tag[1].lower() in _INLINE else " ", markup)
    return " ".join(html.unescape(text).split())


def digest(text: str) -> str:
    """The sha256 of a normalized documentation."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def documentation_of(service: Service, at: str) -> str | None:
    """The normalized documentation of ``at``: ``Shape``, ``Shape$Member`` or ``Operation``; None when there is no such
    thing. A name that is both an operation's and a shape's is the shape's.
    """
    name, dollar, member = at.partition("$")
    shape = service.shapes.get(name)
    if dollar:
        members = [each for each in (shape.members if shape else ()) if each.name == member]
        return _text(members[0].traits) if members else None
    owner = shape or service.operations.get(name)
    return None if owner is None else _text(owner.traits)


def _text(shown: Traits) -> str:
    documentation = shown.get(traits.Documentation)
    return normalized(documentation.html) if documentation else ""


def review_rules(service: Service, rules: Rules) -> tuple[Finding, ...]:
    """What of ``rules`` the documentation of ``service`` has moved away from. Raises nothing: ``service`` may be
    another version than the one that ``rules`` were read for.
    """
    return tuple(_review(service, rules))


def _review(service: Service, rules: Rules) -> Iterator[Finding]:
    for rule in rules.sourced():
        state = _state(service, rule, rules.documentation)
        if state is not None:
            yield Finding(state, rule.id, rule.source.at, rule.source.text, rule.place)


def _state(
    service: Service, rule: LengthRule | Evidence | Rule, recorded: Mapping[str, str]
) -> Literal["stale", "look again", "new"] | None:
    text = documentation_of(service, rule.source.at)
    if text is None or rule.source.text not in text:
        return "stale"
    if rule.source.at not in recorded:
        return "new"
    return None if recorded[rule.source.at] == digest(text) else "look again"


def record(service: Service, rules: Rules) -> dict[str, str]:
    """The documentation that ``rules`` stand on now, by ``at``. What a stale rule quotes keeps its old record: until
    the rule is mended, it is stale.
    """
    stale = {finding.at for finding in review_rules(service, rules) if finding.state == "stale"}
    digests: dict[str, str] = {}
    for at in sorted({rule.source.at for rule in rules.sourced()}):
        text = documentation_of(service, at)
        if at in stale or text is None:
            digests |= {at: rules.documentation[at]} if at in rules.documentation else {}
        else:
            digests[at] = digest(text)
    return digests
