"""The text that commands print, for people; and their JSON, for programs."""

from __future__ import annotations

import json
import shlex
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import DriftError
from ..output.lock import FILE_NAME
from ..paths import shown
from ..project import layout
from ..project.config import FILE_NAME as CONFIG_NAME
from . import terminal as console

# Services whose import `generate` prints.
_IMPORTS = 3

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..diff.report import Report
    from ..output.write import Written
    from ..project.models_folder import Pulled
    from ..project.notes import Review
    from ..workflows.check import Drift, InputDrift
    from ..workflows.describe import MemberRow, OperationDetails, OperationRow, RuleRow
    from ..workflows.upgrade import Project, Upgraded


def print_json(value: object) -> None:
    """``value``, indented; sorted nowhere, so that members stay in the model's order."""
    click.echo(json.dumps(value, indent=2, ensure_ascii=False))


def print_written(files: Written, output: Path) -> None:
    """One line on what was written."""
    written, removed, unchanged = (
        len(paths) for paths in (files.written, files.removed, files.unchanged)
    )
    click.echo(f"{shown(output)}: {written} written, {removed} removed, {unchanged} unchanged")


def print_usage(output: Path, imports: Sequence[str]) -> None:
    """How to install what lies in ``output``, and how code then names it."""
    folder = shown(output) if output.is_absolute() or shown(output) == "." else f"./{shown(output)}"
    more = f" (and {len(imports) - _IMPORTS} more)" if len(imports) > _IMPORTS else ""
    click.echo(f"pip install {shlex.quote(folder)}; {'; '.join(imports[:_IMPORTS])}{more}")


def print_notes(notes: Iterable[str]) -> None:
    """What whoever generates should know and may leave as it is; on stderr, so that it is in no program's way."""
    for note in notes:
        click.echo(f"note: {note}", err=True)


def refuse_stale_rules(stale: Sequence[str]) -> None:
    """Raises DriftError with the sentences on stale rules, where there are any."""
    if stale:
        raise DriftError("\n".join(stale))


def print_drift(drift: Drift, output: Path) -> None:
    """Which inputs moved, which files differ, and how."""
    if not drift:
        click.echo(f"{shown(output)}: up to date")
        return
    inputs = [f"{_input(moved)}: {moved.change}" for moved in drift.inputs]
    _print_list("inputs that moved", [*inputs, *([f"{FILE_NAME} differs"] if drift.lock else [])])
    _print_list("files that differ", [f"{file.path}: {file.state}" for file in drift.files])
    console.print_diff("".join(file.diff for file in drift.files))


def _input(moved: InputDrift) -> str:
    """``template client.py.j2``; an input that is the only one of its kind is named by that alone."""
    return moved.kind if moved.name == moved.kind else f"{moved.kind} {moved.name}"


def _print_list(title: str, lines: Sequence[str]) -> None:
    if lines:
        click.echo(f"{title}:")
        for line in lines:
            click.echo(f"  {line}")
        click.echo()


def print_pulled(pulled: Pulled, models: Path) -> None:
    """One line for each file that came, changed or went, and where it is from."""
    for path in pulled.written:
        click.echo(f"{shown(models / path)}: from {pulled.lock.files[path].origin}")
    for path in pulled.removed:
        click.echo(f"{shown(models / path)}: removed")
    if not (pulled.written or pulled.removed):
        click.echo(f"{shown(models)}: nothing changed")


def print_next(config: Path | None, models: Path, services: Sequence[str]) -> None:
    """What to do with models of ``services`` that no configuration names yet."""
    if not services:
        return
    package = "" if config else 'package = "my_clients"\n\n'
    click.echo(
        f"\nNext: {'add to' if config else 'write'} {shown(config or Path(CONFIG_NAME))}, for example\n"
    )
    example = [f'[services.{service}]\noperations = ["Get*"]\n' for service in services]
    for line in f"{package}{chr(10).join(example)}".splitlines():
        click.echo(f"    {line}".rstrip())
    newest = layout.newest_model(models, services[0])
    model = shown(newest) if newest else layout.place_of(services[0])
    click.echo(
        f"\n`clientsmith list --model {model}` shows the operations; then `clientsmith generate`"
    )


def pulled_document(pulled: Pulled, models: Path) -> dict[str, object]:
    """The same as JSON."""
    return {
        "models": shown(models),
        "written": {path: pulled.lock.files[path].origin for path in pulled.written},
        "removed": pulled.removed,
        "unchanged": pulled.unchanged,
    }


def print_changes(report: Report, form: str | None) -> None:
    """What a comparison found: ``form`` is json, markdown, html, summary, or None for people at a terminal."""
    if form == "json":
        print_json(report.document())
        return
    # Each form loads what it needs: Jinja is only for pages.
    match form:
        case "markdown":
            from ..diff.reports.markdown import markdown

            click.echo(markdown(report), nl=False)
        case "html":
            from ..diff.reports.page import render_page

            click.echo(render_page(report), nl=False)
        case "summary":
            from .report import print_summary

            print_summary(report)
        case _:
            from .report import print_report

            print_report(report)


def print_upgraded(done: Upgraded, project: Project) -> None:
    """The changes for callers, then one line for each thing that was brought up to date."""
    from .report import print_report

    print_notes(done.notes)
    print_report(done.report)
    click.echo()
    print_pulled(done.pulled, project.models)
    print_written(done.written, project.config.output)
    before = project.config.version
    if done.version != before:
        click.echo(f"{shown(project.path)}: version {before} -> {done.version}")
    if done.changelog:
        click.echo(f"{shown(done.changelog)}: an entry for {done.version}")


def upgraded_document(done: Upgraded, project: Project) -> dict[str, object]:
    """The same as JSON."""
    return {
        "diff": done.report.document(),
        "pull": pulled_document(done.pulled, project.models),
        "generate": {"output": shown(project.config.output), **asdict(done.written)},
        "version": done.version,
        "changelog": shown(done.changelog) if done.changelog else None,
        "notes": done.notes,
        "stale": done.stale,
    }


def print_operations(service: str, rows: Sequence[OperationRow], *, marked: bool) -> None:
    """A table of operations of ``service``; when ``marked``, a star tells those that are generated. A column says why
    some cannot be generated, where there are such.
    """
    selected = sum(row.selected for row in rows)
    refused = sum(bool(row.unsupported) for row in rows)
    count = f"{f'{selected} (*) of ' if marked else ''}{len(rows)} operations"
    click.echo(f"{service}: {count}{f', {refused} of them not supported yet' if refused else ''}")
    columns = [
        ("*", ["*" if row.selected else "" for row in rows], marked),
        ("Operation", [row.name for row in rows], True),
        ("Method", [row.method for row in rows], True),
        ("URI", [row.uri for row in rows], True),
        ("Waiters", [", ".join(row.waiters) for row in rows], any(row.waiters for row in rows)),
        ("Not supported", ["; ".join(row.unsupported) for row in rows], bool(refused)),
    ]
    shown_columns = [(title, cells) for title, cells, there in columns if there]
    titles, cells = zip(*shown_columns, strict=True)
    console.print_table(titles, [*zip(*cells, strict=True)], yields="URI")


def print_rules(service: str, review: Review | None) -> None:
    """One line on how a service's rules stand to their documentation, after what is to be looked at again."""
    if review is None:
        click.echo(f"{service}: has no rules.toml")
        return
    print_notes(review.notes)
    if not review.stale and not review.notes:
        click.echo(f"{service}: every rule's sentence stands where it was read")


def print_details(details: OperationDetails) -> None:
    """An operation with its members, each spelt as in Python, the types that they hold, and its errors."""
    click.echo(f"{details.name}: {details.method} {details.uri}, answered with {details.status}")
    if details.unsupported:
        click.echo(f"Cannot be generated yet: it {'; '.join(details.unsupported)}")
    _print_members("Request", details.request)
    _print_members("Result", details.result)
    for nested in details.types:
        _print_members(nested.name, nested.members)
    click.echo("\nErrors" if details.errors else "\nErrors: none in the model")
    for error in details.errors:
        click.echo(f"  {error.name}{f' ({error.status})' if error.status else ''}")
    if details.paginator:
        click.echo(f"\nPages: {details.paginator}")
    if details.waiters:
        click.echo("\nWaiters")
    for waiter in details.waiters:
        click.echo(
            f"  {waiter.method}: every {waiter.delay:g} s, {waiter.max_attempts} times at most"
        )
        for acceptor in waiter.acceptors:
            console.print_wrapped(acceptor, "      ")
    if details.rules:
        click.echo("\nRules that only the documentation states")
    for rule in details.rules:
        _print_rule(rule)


def _print_rule(rule: RuleRow) -> None:
    certainty = "certain" if rule.certain else "doubtful"
    where = f" ({', '.join(rule.members)})" if rule.members else ""
    console.print_wrapped(f"{rule.id}, {certainty}{where}", "  ")
    console.print_wrapped(rule.message, "      ")
    console.print_wrapped(f'{rule.at}: "{rule.sentence}"', "      ")
    if not rule.asked:
        console.print_wrapped('not asked here: an absent member means "as it is now"', "      ")


def _print_members(title: str, members: Sequence[MemberRow]) -> None:
    click.echo(f"\n{title}" if members else f"\n{title}: nothing")
    for member in members:
        required = ", required" if member.required else ""
        click.echo(f"  {member.name}: {member.type}{required}")
        where = f"{member.location} {member.wire_name}"
        console.print_wrapped("; ".join((where, *member.constraints)), "      ")
