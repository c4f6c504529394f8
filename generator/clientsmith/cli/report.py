"""A report on the terminal: the verdict, then what happened, the worst first, each reason once.

Breaking changes are shown to the last one; of the others, a few of each kind, and how many more there are.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..diff.change import Change, Severity
from ..diff.report import Report
from ..diff.reports import words
from ..diff.reports.groups import DOCUMENTATION, Fold, Group, group_changes
from . import terminal as console

_COLOURS = {Severity.MAJOR: "red", Severity.MINOR: "green", Severity.PATCH: "blue"}
# Folds of each rule, and places of each fold.
_SHOWN = {Severity.MAJOR: None, Severity.MINOR: 6, Severity.PATCH: 3}
_PLACES = {Severity.MAJOR: None, Severity.MINOR: 3, Severity.PATCH: 3}
_DOCUMENTATION_SHOWN = 10
_OPERATIONS = 3
# Characters of a value: two lines of a narrow terminal.
_VALUE = 120


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    colour: str | None = None
    bold: bool = False
    dim: bool = False


def print_report(report: Report) -> None:
    """``report`` on stdout, no wider than the terminal."""
    for line in _lines(report, console.line_width()):
        console.print_line(line.text, colour=line.colour, bold=line.bold, dim=line.dim)


def print_summary(report: Report) -> None:
    """Three lines: the verdict on what was compared, how many changes of each severity, the next version."""
    colour = _COLOURS[report.verdict] if report.verdict else None
    verdict = f"{report.verdict or 'no change'}: {words.compared(report)}"
    console.print_line(verdict, colour=colour, bold=True)
    console.print_line(", ".join(f"{len(report.of(severity))} {severity}" for severity in Severity))
    if report.package:
        console.print_line(words.versions(report))


def _lines(report: Report, width: int) -> Iterator[_Line]:
    colour = _COLOURS[report.verdict] if report.verdict else None
    yield from _wrapped(words.headline(report), 0, width, _Line("", colour, bold=True))
    for note in report.notes:
        yield from _wrapped(f"note: {words.one_line(note)}", 0, width)
    for severity in Severity:
        if changes := report.of(severity):
            yield _Line("")
            heading = f"{severity.upper()} {words.title(severity)}"
            yield from _wrapped(heading, 0, width, _Line("", _COLOURS[severity], bold=True))
            for group in group_changes(changes):
                yield from _group(report, group, severity, width)


def _group(report: Report, group: Group, severity: Severity, width: int) -> Iterator[_Line]:
    yield _Line("")
    count = len(group.changes)
    title = f"{group.rule.change} ({count})" if count > 1 else group.rule.change
    yield from _wrapped(title, 2, width, _Line("", bold=True))
    same = words.effects_of(group.folds)
    effects = f"{same}: " if same and severity is not Severity.PATCH else ""
    reason = f"{effects}{group.because}"
    yield from _wrapped(reason, 2, width, _Line("", dim=True))
    if group.rule.id == DOCUMENTATION:
        yield from _documentation(report, group, width)
        return
    shown = group.folds[: _SHOWN[severity]]
    if any(fold.before and fold.after for fold in shown):
        yield from _wrapped("where  before -> after", 4, width, _Line("", dim=True))
    for fold in shown:
        yield from _fold(report, fold, width, effects=not same)
    yield from _rest(count - sum(len(fold.changes) for fold in shown), width)


def _documentation(report: Report, group: Group, width: int) -> Iterator[_Line]:
    for change in group.changes[:_DOCUMENTATION_SHOWN]:
        yield from _wrapped(words.place(change, report), 4, width)
    yield from _rest(len(group.changes) - _DOCUMENTATION_SHOWN, width)


def _rest(count: int, width: int) -> Iterator[_Line]:
    if count > 0:
        text = f"and {count} more: --html shows them side by side, --json has them whole"
        yield from _wrapped(text, 4, width, _Line("", dim=True))


def _fold(report: Report, fold: Fold, width: int, *, effects: bool) -> Iterator[_Line]:
    first = fold.changes[0]
    places = words.places(fold, report)
    many = f"{len(places)} places: " if len(places) > 1 else ""
    place = f"{many}{words.some_of(places, _PLACES[first.severity])}"
    value = words.value(fold.before, fold.after, _VALUE)
    if len(place) + len(value) + 6 <= width and value:
        yield _Line(f"    {place}  {value}")
    else:
        yield from _wrapped(place, 4, width)
        for line in words.value_lines(fold.before, fold.after, _VALUE):
            yield from _wrapped(line, 8, width)
    more = [
        words.effects(fold.send, fold.read) if effects else "",
        words.operations(first, _OPERATIONS) if _tells(first, many) else "",
        words.one_line(first.at),
    ]
    yield from _details([*filter(None, more)], 8, width)


def _tells(change: Change, many: str) -> bool:
    """Whether the operations say more than the place does."""
    return not many and change.operations not in ((), (change.where,))


def _details(parts: Sequence[str], indent: int, width: int) -> Iterator[_Line]:
    """``parts`` on one line if they fit, else one below the other, and a JSON path broken before its members."""
    if len("; ".join(parts)) <= width - indent:
        parts = ["; ".join(parts)]
    for part in parts:
        fits = len(part) <= width - indent
        broken = part if fits else part.replace(".members.", " .members.")
        yield from _wrapped(broken, indent, width, _Line("", dim=True))


def _wrapped(text: str, indent: int, width: int, like: _Line | None = None) -> Iterator[_Line]:
    """``text`` over as many lines as it takes; words longer than a line, such as JSON paths, are broken."""
    lines = textwrap.wrap(
        text,
        width,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 2),
        break_on_hyphens=False,
    )
    for line in lines:
        yield replace(like or _Line(""), text=line)
