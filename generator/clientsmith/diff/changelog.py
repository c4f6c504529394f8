"""The generated package's CHANGELOG.md: an entry for each new version, in the form of Keep a Changelog.

People may edit the file. An entry is put before the newest version and after an Unreleased section; nothing else is
touched. Text of the model stands in code spans only, so that it cannot be markup.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from .change import Change, Effect, Severity
from .report import Report
from .table import RULES

FILE_NAME = "CHANGELOG.md"

_HEAD = """\
# Changelog

What changes for callers of this package. The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/),
versions follow [semantic versioning](https://semver.org/).
"""
_VERSION = re.compile(r"^## \[?([^\]\s]+)\]?[^\n]*$", re.MULTILINE)
_SECTIONS = ("Added", "Changed", "Deprecated", "Removed")
# Longer text, such as documentation, says nothing in one line.
_SHORT = 60


def entry(report: Report) -> str:
    """What the new version's section holds, without its heading."""
    sections: dict[str, list[str]] = {section: [] for section in _SECTIONS}
    alike: dict[tuple[object, ...], list[Change]] = {}
    for change in report.changes:
        if change.rule != "documentation":
            key = (
                change.rule,
                change.service,
                change.before,
                change.after,
                change.send,
                change.read,
            )
            alike.setdefault((*key, change.severity), []).append(change)
    for changes in alike.values():
        sections[_section(changes[0])].append(_line(changes, report))
    documented = sum(change.rule == "documentation" for change in report.changes)
    if documented:
        sections["Changed"].append(
            f"- Documentation, in {documented} place{'s' if documented > 1 else ''}."
        )
    parts = [f"Models: {report.old} to {report.new}."]
    parts += [
        f"### {section}\n\n" + "\n".join(lines) for section, lines in sections.items() if lines
    ]
    return "\n\n".join(parts) + "\n"


def add_entry(text: str, version: str, date: str, body: str) -> str:
    """``text``, a changelog or nothing, with an entry for ``version``; one with the same ``body`` is not put twice."""
    text = text or _HEAD
    if is_written(text, version, body):
        return text
    heading = f"## [{version}] - {date}\n\n{body}\n"
    for found in _VERSION.finditer(text):
        if found[1].lower() != "unreleased":
            return text[: found.start()] + heading + text[found.start() :]
    return text.rstrip("\n") + "\n\n" + heading.rstrip("\n") + "\n"


def is_written(text: str, version: str, body: str) -> bool:
    """Whether the changelog has an entry for ``version`` that says ``body``."""
    starts = [*_VERSION.finditer(text)]
    for index, found in enumerate(starts):
        end = starts[index + 1].start() if index + 1 < len(starts) else len(text)
        if found[1] == version:
            return text[found.end() : end].strip() == body.strip()
    return False


def read_changelog(folder: Path) -> str:
    """The changelog in ``folder``; nothing where there is none."""
    path = folder / FILE_NAME
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _section(change: Change) -> str:
    if change.rule == "deprecated":
        return "Deprecated"
    if change.rule.endswith("-removed"):
        return "Removed"
    return "Added" if change.rule.endswith("-added") else "Changed"


def _line(changes: Sequence[Change], report: Report) -> str:
    """One line for changes that differ in nothing but where they stand, with the service where there are several."""
    change = changes[0]
    breaking = "**Breaking:** " if change.severity is Severity.MAJOR else ""
    service = f"{_code(change.service)}: " if change.service and len(report.services) > 1 else ""
    places = ", ".join(dict.fromkeys(_code(each.where) for each in changes))
    what = RULES[change.rule].change
    return f"- {breaking}{service}{places}: {what}{_values(change)}{_who(change)}."


def _values(change: Change) -> str:
    if max(len(change.before), len(change.after)) > _SHORT or not (change.before or change.after):
        return ""
    if change.before and change.after:
        return f" ({_code(change.before)} to {_code(change.after)})"
    return f" ({_code(change.before or change.after)})"


def _who(change: Change) -> str:
    breaks = [name for name in ("send", "read") if getattr(change, name) is Effect.BREAKS]
    return f"; breaks callers that {' or '.join(breaks)} it" if breaks else ""


def _code(text: str) -> str:
    """A code span; a backtick inside would end it."""
    return f"`{' '.join(text.replace('`', chr(39)).split())}`"
