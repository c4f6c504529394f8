"""A report as a comment on a pull request, in GitHub Flavored Markdown (https://github.github.com/gfm/).

Text of a model stands in code only: nothing in it is markup, and nobody is mentioned by it. A comment has an end: what
does not fit is left out from the least severe upwards, and said to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from ..change import Severity
from ..report import Report
from . import words
from .groups import DOCUMENTATION, Fold, Group, group_changes

# GitHub refuses a longer comment.
_LIMIT = 65_536
# What is kept free for the sentences on what was left out.
_RESERVED = 1_000
_PLACES = 5
_VALUE = 160
_DOCUMENTATION_SHOWN = 20
_NOTES = 10
# Characters of a note, and of a name.
_NOTE = 300
_NAME = 200
# In a code span everything is literal but the backtick, and in a table the pipe, which a backslash before it confuses;
# a dollar before the closing backtick may begin a formula.
_NOT_IN_SPAN = re.compile(r"[`|\\]|\$$")
# What may begin markup, a link, a mention or a reference.
_MARKUP = re.compile(r"[^\w .,;?/'\"%-]|_|(?<=www)\.", re.IGNORECASE)
_PINGING = "@#"


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    changes: int


@dataclass(frozen=True, slots=True)
class _Section:
    """``rows`` are left out from the last one upwards; what stands round them stays."""

    opening: str
    rows: tuple[_Row, ...]
    closing: str


def markdown(report: Report) -> str:
    """``report`` in at most 65,536 characters."""
    head = "".join(_head(report))
    sections = [_section(report, severity) for severity in Severity if report.of(severity)]
    frames = sum(len(section.opening) + len(section.closing) for section in sections)
    room = _LIMIT - _RESERVED - len(head) - frames
    texts = [head]
    for section in sections:
        kept = _fitting(section.rows, room)
        room = room - sum(len(row.text) for row in kept) if kept == section.rows else 0
        texts.append(_text(section, kept))
    return "".join(texts)


def _head(report: Report) -> Iterator[str]:
    if report.verdict is None:
        yield f"## {_plain(words.shortened(words.versions(report), _NOTE))}: nothing changed\n\n"
        yield f"{_plain(words.shortened(words.headline(report), _NOTE))}\n"
    else:
        yield f"## {report.verdict}: {_plain(words.shortened(words.versions(report), _NOTE))}\n\n"
        yield f"{_plain(words.shortened(words.compared(report), _NOTE))}: {words.counts(report)}.\n"
    for note in report.notes[:_NOTES]:
        yield f"\n> {_plain(words.shortened(note, _NOTE))}\n"
    if len(report.notes) > _NOTES:
        yield f"\n> and {len(report.notes) - _NOTES} more notes: `--html` and `--json` have them\n"


def _fitting(rows: tuple[_Row, ...], room: int) -> tuple[_Row, ...]:
    ends = accumulate(len(row.text) for row in rows)
    return rows[: sum(end <= room for end in ends)]


def _text(section: _Section, kept: tuple[_Row, ...]) -> str:
    missing = sum(row.changes for row in section.rows[len(kept) :])
    cut = f"\n{missing} more do not fit into a comment: `--html` and `--json` have them.\n"
    rows = "".join(row.text for row in kept)
    return f"{section.opening}{rows}{cut if missing else ''}{section.closing}"


def _section(report: Report, severity: Severity) -> _Section:
    """Open where callers are concerned, else folded."""
    groups = group_changes(report.of(severity))
    callers = severity is not Severity.PATCH
    title = f"{severity}: {words.counted(report, severity)}"
    table = [group for group in groups if group.rule.id != DOCUMENTATION]
    rows = [_row(report, group, fold, callers=callers) for group in table for fold in group.folds]
    documented = [group for group in groups if group.rule.id == DOCUMENTATION]
    reasons = [f"- {group.rule.change}: {group.because}\n" for group in table]
    lists = [_documentation(report, group) for group in documented]
    closing = "".join([*(["\n", *reasons] if reasons else []), *lists])
    header = _header(callers=callers) if rows else ""
    if callers:
        return _Section(f"\n### {title}\n\n{header}", tuple(rows), closing)
    opening = f"\n<details><summary><b>{title}</b></summary>\n\n{header}"
    return _Section(opening, tuple(rows), f"{closing}\n</details>\n")


def _header(*, callers: bool) -> str:
    columns = ["what", "where", "before", "after", *(["callers"] if callers else [])]
    return f"{_cells(columns)}{_cells(['---'] * len(columns))}"


def _cells(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |\n"


def _row(report: Report, group: Group, fold: Fold, *, callers: bool) -> _Row:
    before, after = words.cut(fold.before, fold.after, _VALUE)
    does = [words.effects(fold.send, fold.read)] if callers else []
    cells = [group.rule.change, _where(report, fold), _code(before), _code(after), *does]
    return _Row(_cells(cells), len(fold.changes))


def _where(report: Report, fold: Fold) -> str:
    first = fold.changes[0]
    places = words.places(fold, report)
    lines = _first(places)
    if len(places) == 1 and first.operations != (first.where,):
        names = first.operations
        lines.append(f"<sub>{', '.join(_first(names)) if names else 'all operations'}</sub>")
    return "<br>".join([*lines, f"<sub>{_code(first.at)}</sub>"])


def _first(names: Sequence[str]) -> list[str]:
    more = len(names) - _PLACES
    return [*map(_code, names[:_PLACES]), *([f"and {more} more"] if more > 0 else [])]


def _documentation(report: Report, group: Group) -> str:
    places = [words.place(change, report) for change in group.changes]
    more = len(places) - _DOCUMENTATION_SHOWN
    lines = [f"- {_code(place)}\n" for place in places[:_DOCUMENTATION_SHOWN]]
    rest = f"- and {more} more: `--html` shows them side by side\n" if more > 0 else ""
    return f"\n{group.rule.change} ({len(places)}):\n\n{''.join(lines)}{rest}"


# --- text that is not ours ---


def _code(text: str) -> str:
    """``text`` as code, also in a table."""
    line = words.shortened(text, _NAME)
    if not line:
        return ""
    return f"<code>{_entities(line)}</code>" if _NOT_IN_SPAN.search(line) else f"`{line}`"


def _plain(text: str) -> str:
    """``text`` as it is, outside of code."""
    return _entities(text, after_ping="&#8203;").replace("-&#62;", "→")


def _entities(text: str, after_ping: str = "") -> str:
    """``text`` with whatever might be markup as numbers. Mentions and references are found in what these stand for, so
    ``after_ping`` parts them from the name.
    """

    def entity(found: re.Match[str]) -> str:
        character = found[0]
        return f"&#{ord(character)};{after_ping if character in _PINGING else ''}"

    return _MARKUP.sub(entity, text)
