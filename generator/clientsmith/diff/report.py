"""The whole comparison of a package's models: its changes, the verdict, and the version that follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .change import Change, Severity, worst


@dataclass(frozen=True, slots=True)
class Report:
    """``old`` and ``new`` say what was compared (``models``, ``botocore 1.44.8``). ``changes`` are sorted by severity,
    the worst first; ``notes`` are sentences on what else whoever regenerates should know. ``next_version`` is the
    version of the package that the verdict calls for: the present one where nothing changed. Two
    models that no configuration names have no ``package`` and no versions: these are empty.
    """

    package: str
    old: str
    new: str
    services: tuple[str, ...]
    changes: tuple[Change, ...]
    notes: tuple[str, ...]
    version: str
    next_version: str

    @property
    def verdict(self) -> Severity | None:
        """The worst severity; None where nothing changed."""
        return worst(change.severity for change in self.changes)

    def of(self, severity: Severity) -> tuple[Change, ...]:
        """The changes that are as bad as ``severity`` says."""
        return tuple(change for change in self.changes if change.severity is severity)

    def document(self) -> dict[str, object]:
        """The report as JSON."""
        return {
            "package": self.package or None,
            "old": self.old,
            "new": self.new,
            "services": list(self.services),
            "verdict": self.verdict,
            "version": self.version or None,
            "next_version": self.next_version or None,
            "changes": [_document(change) for change in self.changes],
            "notes": list(self.notes),
        }


def _document(change: Change) -> dict[str, object]:
    found: dict[str, object] = {name: getattr(change, name) for name in change.__slots__}
    return found | {"operations": list(change.operations)}


def sort_changes(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The worst first; within a severity as they were found, each once."""
    order = tuple(Severity)
    return tuple(sorted(dict.fromkeys(changes), key=lambda change: order.index(change.severity)))
