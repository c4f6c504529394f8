"""`generate` and `check`: the package that the configuration gives."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from ..errors import DriftError, UsageError
from ..output.lock import FILE_NAME
from ..output.signals import signals_held
from ..paths import shown
from . import printing
from .options import (
    CONTEXT,
    ConfigSource,
    against_option,
    compare_against,
    debug_option,
    executor_option,
    json_option,
    quiet_option,
    source_options,
)
from .terminal import is_quiet, progress

if TYPE_CHECKING:
    from ..output.executors.places import Place
    from ..project.config import Config
    from ..workflows.check import Drift


@click.command(context_settings=CONTEXT)
@source_options
@click.option("--force", is_flag=True, help="Overwrite generated files that were edited by hand.")
@executor_option
@json_option
@quiet_option
@debug_option
def generate(source: ConfigSource, *, force: bool, executor: Place | None, as_json: bool) -> None:
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
    from ..workflows.generate import generate_package

    config = source.read()
    with progress(f"Generating {config.package}") as tell:
        done = generate_package(config, force=force, place=executor, progress=tell)
    report, stale = done.report, done.made.stale
    with signals_held("but the new package was already in place"):
        if as_json:
            written = {"output": shown(config.output), **asdict(report)}
            printing.print_json({**written, "notes": done.notes, "stale": stale})
        elif not is_quiet():
            printing.print_notes(done.notes)
            printing.print_written(report, config.output)
            printing.print_usage(config.output, done.imports)
    printing.refuse_stale_rules(stale)


@click.command(context_settings=CONTEXT)
@source_options
@against_option
@executor_option
@json_option
@quiet_option
@debug_option
def check(
    source: ConfigSource, *, against: str | None, executor: Place | None, as_json: bool
) -> None:
    """Tell whether the package is what would be generated now.

    If not: prints which inputs moved and the difference between what is there and what would
    be generated, and exits with 1. So it does when a rule's sentence has left the model's
    documentation, and with --against when the version was raised too little for what changed
    for callers since that revision of git.

    \b
    Example:
      clientsmith check
      clientsmith check --against git:main
      clientsmith check --json | jq -r '.files[].path'
    """
    from ..workflows.check import check as check_package

    config = source.read()
    if against and source.model:
        raise UsageError("--against needs a configuration, which has the package's version")
    too_low = compare_against(against, source.config)[1] if against else None
    with progress(f"Checking {shown(config.output)}") as tell:
        checked = check_package(config, place=executor, progress=tell)
    drift, stale = checked.drift, checked.stale
    if as_json:
        document = {"up_to_date": not drift, **asdict(drift)}
        document |= {"version_too_low": too_low} if against else {}
        printing.print_json({**document, "notes": checked.notes, "stale": stale})
    elif not is_quiet():
        printing.print_notes(checked.notes)
        printing.print_drift(drift, config.output)
    problems = [_drift_message(drift, config)] if drift else []
    problems += [too_low] if too_low else []
    if problems:
        raise DriftError("\n".join([*problems, *stale]))
    printing.refuse_stale_rules(stale)


def _drift_message(drift: Drift, config: Config) -> str:
    edited = any(file.state == "edited" for file in drift.files)
    what = f"{len(drift.files)} file(s) differ" if drift.files else f"only {FILE_NAME} differs"
    do = (
        "`clientsmith generate --force` would drop the edits"
        if edited
        else "run `clientsmith generate`"
    )
    return f"{shown(config.output)} is not what {config.origin} gives: {what}; {do}"
