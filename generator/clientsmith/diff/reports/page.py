"""A report as a page: one file of HTML with all of its style and script, for a browser without a network.

Every change is there, and everything is readable without the script, which only filters. What a model says is escaped
by Jinja, and whatever else got in would not run: the policy allows this style and this script by their hashes.

The templates lie here and not with the others: these make no file of a package, so they are no input of one, and there
is nothing in them for ``--templates`` to replace.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

from ..change import Change, Effect, Severity
from ..report import Report
from . import words
from .groups import DOCUMENTATION, Fold, Group, group_changes
from .marks import MarkedText, Row, side_by_side

_FOLDER = "diff/reports/page"
# Characters of a value in the line of a closed fold.
_PREVIEW = 80


@dataclass(frozen=True, slots=True)
class _Place:
    where: str
    value: str
    operations: str
    at: str


@dataclass(frozen=True, slots=True)
class _Fold:
    title: str
    service: str
    direction: str
    effects: str
    breaking: bool
    rows: tuple[Row, ...]
    places: tuple[_Place, ...]
    preview: str
    several: bool
    prose: bool
    opened: bool


@dataclass(frozen=True, slots=True)
class _Group:
    anchor: str
    change: tuple[MarkedText, ...]
    because: tuple[MarkedText, ...]
    effects: str
    breaking: bool
    count: int
    folds: tuple[_Fold, ...]


@dataclass(frozen=True, slots=True)
class _Section:
    severity: str
    title: str
    count: int
    counted: str
    groups: tuple[_Group, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    title: str
    verdict: str
    versions: str
    compared: str
    nothing: str
    notes: tuple[str, ...]
    services: tuple[str, ...]
    count: int
    sections: tuple[_Section, ...]
    policy: str
    style: str
    script: str


def render_page(report: Report) -> str:
    """``report`` as the text of an HTML file."""
    return _environment().get_template("report.html.j2").render(view=_page(report))


@cache
def _environment() -> Environment:
    # Its templates take 20 ms to compile, half of what a report takes.
    return Environment(
        loader=PackageLoader("clientsmith", _FOLDER),
        undefined=StrictUndefined,
        autoescape=True,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _page(report: Report) -> _Page:
    style, script = _asset("style.css"), _asset("filter.js")
    services = dict.fromkeys(words.one_line(change.service) for change in report.changes)
    return _Page(
        title=_arrows(words.headline(report)),
        verdict=report.verdict or "",
        versions=_arrows(words.versions(report)),
        compared=_arrows(words.compared(report)),
        nothing="" if report.verdict else _arrows(words.headline(report)),
        notes=tuple(map(words.one_line, report.notes)),
        services=tuple(filter(None, services)),
        count=len(report.changes),
        sections=tuple(_section(report, found) for found in Severity if report.of(found)),
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)};"
        " base-uri 'none'; form-action 'none'",
        style=style,
        script=script,
    )


def _arrows(text: str) -> str:
    return text.replace(" -> ", " → ")


def _asset(name: str) -> str:
    return (files("clientsmith") / _FOLDER / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """As https://www.w3.org/TR/CSP3/#grammardef-hash-source wants it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _section(report: Report, severity: Severity) -> _Section:
    changes = report.of(severity)
    return _Section(
        severity=severity,
        title=words.title(severity),
        count=len(changes),
        counted=words.counted(report, severity),
        groups=tuple(_group(report, group, severity) for group in group_changes(changes)),
    )


def _group(report: Report, group: Group, severity: Severity) -> _Group:
    effects = words.effects_of(group.folds)
    return _Group(
        anchor=f"{severity}-{group.rule.id}",
        change=_with_code(group.rule.change),
        because=_with_code(group.because),
        effects="" if severity is Severity.PATCH else effects,
        breaking=severity is Severity.MAJOR,
        count=len(group.changes),
        folds=tuple(
            _fold(report, group, fold, severity, effects=not effects) for fold in group.folds
        ),
    )


def _with_code(text: str) -> tuple[MarkedText, ...]:
    """Words of ours, in which backticks mark code."""
    return tuple(
        MarkedText(part, bool(index % 2)) for index, part in enumerate(text.split("`")) if part
    )


def _fold(report: Report, group: Group, fold: Fold, severity: Severity, *, effects: bool) -> _Fold:
    places = tuple(_place(report, change, fold) for change in fold.changes)
    documented = group.rule.id == DOCUMENTATION
    return _Fold(
        title=words.some_of(words.places(fold, report), 1),
        service=words.one_line(fold.service),
        direction=_direction(fold),
        effects=words.effects(fold.send, fold.read) if effects else "",
        breaking=Effect.BREAKS in (fold.send, fold.read),
        rows=side_by_side(fold.before, fold.after),
        places=places,
        preview="" if documented else words.value(fold.before, fold.after, _PREVIEW),
        several=len(places) > 1,
        prose=documented,
        opened=severity is Severity.MAJOR,
    )


def _place(report: Report, change: Change, fold: Fold) -> _Place:
    """With its own value where the fold lists several, and its operations where these are not the place itself."""
    own = (change.before, change.after) != (fold.before, fold.after)
    return _Place(
        where=words.place(change, report),
        value=words.visible(change.before or change.after) if own else "",
        operations="" if change.operations == (change.where,) else words.operations(change),
        at=words.one_line(change.at),
    )


def _direction(fold: Fold) -> str:
    """The callers that the fold does something to, as words that the filter knows."""
    found = (("send", fold.send), ("read", fold.read))
    return " ".join(name for name, effect in found if effect is not Effect.NOTHING)
