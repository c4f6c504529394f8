"""The words that every form of a report uses, and how text of a model is shown without obeying it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..change import Change, Effect, Severity
from ..report import Report
from .groups import Fold

_COUNTED = {
    Severity.MAJOR: ("breaks callers", "break callers"),
    Severity.MINOR: ("gives callers more", "give callers more"),
    Severity.PATCH: ("does nothing to callers", "do nothing to callers"),
}
_TITLES = {
    Severity.MAJOR: "breaks callers",
    Severity.MINOR: "gives callers more",
    Severity.PATCH: "changes nothing for callers",
}
_DOES = {Effect.BREAKS: "breaks", Effect.EXTENDS: "gives more to"}
ELLIPSIS = "..."
# What stands before the first difference of two long texts.
_CONTEXT = 16


def visible(text: str) -> str:
    """``text``, in which whatever does not print is written out: a control character could write over the terminal, a
    bidi control could show another text than there is.
    """
    if text.isprintable():
        return text
    return "".join(
        found if found.isprintable() or found == "\n" else found.encode("unicode_escape").decode()
        for found in text
    )


def one_line(text: str) -> str:
    """``text`` on one line."""
    return " ".join(visible(text).split())


def versions(report: Report) -> str:
    """``aws-clients 0.1.0 -> 0.2.0``; what was compared, where there is no package."""
    if not report.package:
        return compared(report)
    moved = f" -> {report.next_version}" if report.next_version != report.version else ""
    return one_line(f"{report.package} {report.version}{moved}")


def compared(report: Report) -> str:
    """``botocore 1.44.5 -> 1.44.8``: what both sides begin with is said once."""
    old, new = report.old.split(), report.new.split()
    shared = _common(old[:-1], new[:-1])
    return one_line(f"{report.old} -> {' '.join(new[shared:])}")


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many items, or characters, both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (a, b) in pairs if a != b), min(len(one), len(other)))


def title(severity: Severity) -> str:
    """What changes of ``severity`` do."""
    return _TITLES[severity]


def counted(report: Report, severity: Severity) -> str:
    """``3 changes break callers``."""
    count = len(report.of(severity))
    one, many = _COUNTED[severity]
    return f"{count} change {one}" if count == 1 else f"{count} changes {many}"


def counts(report: Report) -> str:
    """``3 changes break callers, 5 changes give callers more``, without those that there are none of."""
    return ", ".join(counted(report, severity) for severity in Severity if report.of(severity))


def headline(report: Report) -> str:
    """The whole report in one line; a sentence where nothing changed."""
    if not report.package:
        nothing = f"Nothing changed for callers ({compared(report)})."
        return (
            f"{report.verdict}: {compared(report)}; {counts(report)}" if report.verdict else nothing
        )
    if report.verdict is None:
        return f"Nothing changed for {versions(report)} ({compared(report)})."
    return f"{report.verdict}: {versions(report)}; {compared(report)}; {counts(report)}"


def effects(send: Effect, read: Effect) -> str:
    """``breaks callers that send it``."""
    if send is read:
        whom = "callers that send it and callers that read it"
        return f"{_DOES[send]} {whom}" if send in _DOES else "changes nothing for callers"
    found = ((send, "callers that send it"), (read, "callers that read it"))
    return ", ".join(f"{_DOES[effect]} {whom}" for effect, whom in found if effect in _DOES)


def value(before: str, after: str, limit: int) -> str:
    """``50 -> 100``, ``now: 100`` or ``was: 50``; empty where both are. No value is longer than ``limit``."""
    before, after = cut(before, after, limit)
    if before and after:
        return f"{before} -> {after}"
    return f"now: {after}" if after else before and f"was: {before}"


def value_lines(before: str, after: str, limit: int) -> list[str]:
    """The same on lines of their own, each under its name; for values that are too long for one line."""
    if not (before and after):
        return [value(before, after, limit)] if before or after else []
    before, after = cut(before, after, limit)
    return [f"before: {before}", f"after:  {after}"]


def effects_of(folds: Iterable[Fold]) -> str:
    """What all of ``folds`` do; empty where they do different things."""
    found = {effects(fold.send, fold.read) for fold in folds}
    return found.pop() if len(found) == 1 else ""


def operations(change: Change, shown: int | None = None) -> str:
    """The operations that ``change`` concerns, the first ``shown`` by name."""
    return some_of(change.operations, shown) if change.operations else "all operations"


def some_of(names: Sequence[str], shown: int | None) -> str:
    """``a, b, c and 5 more``."""
    if shown is None or len(names) <= shown + 1:
        return ", ".join(map(one_line, names))
    return f"{', '.join(map(one_line, names[:shown]))} and {len(names) - shown} more"


def place(change: Change, report: Report) -> str:
    """Where ``change`` stands, with the service where the report has several."""
    service = f"{change.service}: " if change.service and len(report.services) > 1 else ""
    return one_line(f"{service}{change.where}")


def places(fold: Fold, report: Report) -> list[str]:
    """Where the changes of ``fold`` stand, each place once."""
    return list(dict.fromkeys(place(change, report) for change in fold.changes))


def cut(before: str, after: str, limit: int) -> tuple[str, str]:
    """Both on one line; if longer than ``limit``, from shortly before their first difference."""
    before, after = one_line(before), one_line(after)
    start = 0
    if max(len(before), len(after)) > limit:
        start = max(0, _common(before, after) - _CONTEXT)
    return _cut(before, start, limit), _cut(after, start, limit)


def shortened(text: str, limit: int) -> str:
    """``text`` on one line, cut after ``limit`` characters."""
    return _cut(one_line(text), 0, limit)


def _cut(text: str, start: int, limit: int) -> str:
    ahead = ELLIPSIS if start else ""
    rest = text[start:]
    behind = ELLIPSIS if len(ahead) + len(rest) > limit else ""
    return f"{ahead}{rest[: limit - len(ahead) - len(behind)] if behind else rest}{behind}"
