"""A change, how bad it is, and for whom: the words of the whole comparison.

Severity is semantic versioning's (https://semver.org): ``major`` breaks callers, ``minor`` gives them something more,
``patch`` is anything else, documentation and what only travels on the wire included.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Effect(StrEnum):
    """What a change does to code that was written against the package as it was."""

    BREAKS = "breaks"
    EXTENDS = "extends"
    NOTHING = "nothing"


class Severity(StrEnum):
    """The part of the package's version that a change calls for; the worst is the first."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


_SEVERITIES = {
    Effect.BREAKS: Severity.MAJOR,
    Effect.EXTENDS: Severity.MINOR,
    Effect.NOTHING: Severity.PATCH,
}
_WORST_FIRST = tuple(Severity)


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the table of compatibility: what happened, what that does to callers that send it and to callers that
    read it, and why.
    """

    id: str
    change: str
    send: Effect
    read: Effect
    because: str
    because_read: str = ""
    """The reason where the thing is only read; empty where ``because`` says nothing of requests alone."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change of the slice.

    ``rule`` is the id of its row; ``where`` the place in Python (``CreateApiRequest.name``), ``at`` the place in the
    model (a JSON path); ``operations`` those of the slice that it concerns, none where it is all of them.
    ``send`` and ``read`` are the row's effects, but nothing for a direction in which the thing never travels.
    ``before`` and ``after`` are empty where there was, or is, nothing.
    """

    severity: Severity
    rule: str
    service: str
    where: str
    at: str
    operations: tuple[str, ...]
    send: Effect
    read: Effect
    before: str
    after: str


def severity_of(*effects: Effect) -> Severity:
    """The severity of a change that does ``effects`` to different callers."""
    return worst(_SEVERITIES[effect] for effect in effects) or Severity.PATCH


def worst(severities: Iterable[Severity]) -> Severity | None:
    """The worst of ``severities``; None of none."""
    return min(severities, key=_WORST_FIRST.index, default=None)


def reaches(verdict: Severity | None, threshold: Severity) -> bool:
    """Whether ``verdict`` is at least as bad as ``threshold``."""
    return verdict is not None and _WORST_FIRST.index(verdict) <= _WORST_FIRST.index(threshold)
