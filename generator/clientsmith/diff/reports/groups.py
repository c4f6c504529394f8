"""The changes of a report as people read them: by severity, in it by rule, and equal ones of a service as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..change import Change, Effect, TableRow
from ..table import RULES

DOCUMENTATION = "documentation"
# Whose changes list what one place has more, or less.
_LISTED = frozenset({"enum-value-added", "enum-value-removed", "error-added", "error-removed"})


@dataclass(frozen=True, slots=True)
class Fold:
    """Changes of one rule and one service that differ in nothing but where they stand; there is at least one.

    Or what was added at one place, or removed from it: then ``before`` and ``after`` list the changes' own.
    """

    service: str
    send: Effect
    read: Effect
    before: str
    after: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What happened under one rule."""

    rule: TableRow
    folds: tuple[Fold, ...]

    @property
    def because(self) -> str:
        """Why the changes do what they do, without a word about requests where none of them travels in any."""
        sent = any(fold.send is not Effect.NOTHING for fold in self.folds)
        if sent or self.rule.send is Effect.NOTHING:
            return self.rule.because
        if self.rule.read is Effect.NOTHING:
            return "only answers hold it, and these are not validated"
        return self.rule.because_read or self.rule.because

    @property
    def changes(self) -> tuple[Change, ...]:
        """All of them, in the order of the folds."""
        return tuple(change for fold in self.folds for change in fold.changes)


def group_changes(changes: Iterable[Change]) -> tuple[Group, ...]:
    """``changes``, all of one severity, by rule in the order of the table of compatibility."""
    found: dict[str, list[Change]] = {}
    for change in changes:
        found.setdefault(change.rule, []).append(change)
    return tuple(
        Group(rule, _folds(rule, found[rule.id])) for rule in RULES.values() if rule.id in found
    )


def _folds(rule: TableRow, changes: Sequence[Change]) -> tuple[Fold, ...]:
    alike = _together(([change] for change in changes), _same_value)
    return tuple(map(_fold, _together(alike, _same_list) if rule.id in _LISTED else alike))


_Key = tuple[object, ...]


def _together(
    folds: Iterable[list[Change]], key: Callable[[list[Change]], _Key]
) -> list[list[Change]]:
    found: dict[_Key, list[Change]] = {}
    for fold in folds:
        found.setdefault(key(fold), []).extend(fold)
    return list(found.values())


def _same_value(fold: list[Change]) -> _Key:
    first = fold[0]
    return first.service, first.send, first.read, first.before, first.after


def _same_list(fold: list[Change]) -> _Key:
    """What stands at many places stays a fold of its own."""
    first = fold[0]
    several = first if len(fold) > 1 else None
    return first.service, first.send, first.read, first.at, several


def _fold(changes: list[Change]) -> Fold:
    first = changes[0]
    before = _listed(change.before for change in changes)
    after = _listed(change.after for change in changes)
    return Fold(first.service, first.send, first.read, before, after, tuple(changes))


def _listed(values: Iterable[str]) -> str:
    """Each of ``values`` once: the one that they all have, or all of a list."""
    return ", ".join(dict.fromkeys(value for value in values if value))
