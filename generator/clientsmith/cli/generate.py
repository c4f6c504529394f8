"""`generate` and `check`: the package that the configuration gives."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

import click

from ..errors import DriftError
from ..output.executors.places import open_executor
from ..output.lock import FILE_NAME
from ..output.signals import signals_held
from ..paths import shown
from ..workflows.rules import refuse_stale
from . import printing
from .options import CONTEXT, Source, debug_option, executor_option, json_option, source_options
from .terminal import progress

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..codegen.slice import Slice
    from ..output.executors.places import Place
    from ..project.config import Config
    from ..workflows.check import Drift


@click.command(context_settings=CONTEXT)
@source_options
@click.option("--force", is_flag=True, help="Overwrite generated files that were edited by hand.")
@executor_option
@json_option
@debug_option
def generate(source: Source, *, force: bool, executor: Place | None, as_json: bool) -> None:
    """Write the package.

    Reads clientsmith.toml, or [tool.clientsmith] of pyproject.toml, in this folder or the
    nearest one above. With --model, --operation, --package and --output, it reads no
    configuration; a service-2.json.gz in botocore's data folder will do as it is. Only what
    changed is written. Exits with 1, after writing, when a rule's sentence has left the
    model's documentation.

    \b
    Example:
      clientsmith generate
      clientsmith generate --model service-2.json --operation 'Create*' \\
                           --package my_clients --output my-clients
    """
    from ..model.select import unknown_key_notes
    from ..output.write import write
    from ..project import service_files as beside
    from ..workflows import generate as pipeline

    config = source.read()
    with progress(f"Generating {config.package}"):
        inputs = pipeline.inputs(config)
        slices, files = _generate(config, executor)
        notes = _notes(config)
        for wanted, found in zip(config.services, slices, strict=True):
            notes += beside.unread_notes(wanted.model, found.service)
            notes += unknown_key_notes(found.whole, found.service)
        stale, looks = _reviews(config, slices)
        notes += looks
    report = write(files, inputs, config.output, force=force)
    with signals_held("but the new package was already in place"):
        if as_json:
            written = {"output": shown(config.output), **asdict(report)}
            printing.print_json({**written, "notes": notes, "stale": stale})
        else:
            printing.print_notes(notes)
            printing.print_report(report, config.output)
    refuse_stale(stale)


def _reviews(config: Config, slices: Sequence[Slice]) -> tuple[list[str], list[str]]:
    """One sentence on each rule that is stale, and on each that somebody should look at again."""
    from ..workflows.generate import review_rules

    found = [
        review_rules(wanted.model, each.whole, each.rules)
        for wanted, each in zip(config.services, slices, strict=True)
    ]
    stale = [sentence for each in found for sentence in each.stale]
    return stale, [sentence for each in found for sentence in each.notes]


def _generate(
    config: Config, place: Place | None, slices: list[Slice] | None = None
) -> tuple[list[Slice], Mapping[str, str]]:
    """What is wanted, read unless it has been, and every file of it. The workers start while models are read."""
    from ..workflows import generate as pipeline

    with open_executor(place) as executor:
        found = slices or pipeline.read_slices(config)
        return found, pipeline.generate(config, found, executor=executor)


def _notes(config: Config) -> list[str]:
    """A sentence on each file of a model that is not as it was fetched, and on each correction that may go.

    A file that two services share is told once.
    """

    from ..project.service_files import edit_notes, overlay_notes

    notes = [note for service in config.services for note in edit_notes(service.model)]
    for service in config.services:
        notes += overlay_notes(service.model, date.today())
    return list(dict.fromkeys(notes))


@click.command(context_settings=CONTEXT)
@source_options
@executor_option
@json_option
@debug_option
def check(source: Source, *, executor: Place | None, as_json: bool) -> None:
    """Tell whether the package is what would be generated now.

    If not: prints which inputs moved and the difference between what is there and what would
    be generated, and exits with 1. So it does when a rule's sentence has left the model's
    documentation.

    \b
    Example:
      clientsmith check
      clientsmith check --json | jq -r '.files[].path'
    """
    from ..workflows import generate as pipeline
    from ..workflows.check import check_output

    config = source.read()
    with progress(f"Checking {shown(config.output)}"):
        slices = pipeline.read_slices(config) if pipeline.has_rules(config) else None
        drift = check_output(
            config.output,
            pipeline.inputs(config),
            lambda: _generate(config, executor, slices)[1],
        )
        stale, looks = _reviews(config, slices) if slices else ([], [])
        notes = [*_notes(config), *looks]
    if as_json:
        found = {"up_to_date": not drift, **asdict(drift)}
        printing.print_json({**found, "notes": notes, "stale": stale})
    else:
        printing.print_notes(notes)
        printing.print_drift(drift, config.output)
    if drift:
        raise DriftError("\n".join([_drift_message(drift, config), *stale]))
    refuse_stale(stale)


def _drift_message(drift: Drift, config: Config) -> str:
    edited = any(file.state == "edited" for file in drift.files)
    what = f"{len(drift.files)} file(s) differ" if drift.files else f"only {FILE_NAME} differs"
    do = (
        "`clientsmith generate --force` would drop the edits"
        if edited
        else "run `clientsmith generate`"
    )
    return f"{shown(config.output)} is not what {config.origin} gives: {what}; {do}"
