"""The command line: parses, calls the pipeline, prints. Everything that a command knows it learns from other modules.

Exit codes: 0 fine, 1 drift, 2 usage or configuration, 3 model, 4 network or integrity, 5 verification, 123 bug in
clientsmith, 128 + n when stopped by signal n. What costs time to import is imported by the command that needs it.
"""

from __future__ import annotations

import os
import signal
import sys
from dataclasses import asdict
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import __version__, printing
from .config import ServiceConfig, find_config, models_folder, services_to_pull
from .console import progress
from .errors import ClientsmithError, DriftError, UsageError
from .interrupts import Interrupted, raise_on_signals, signals_held
from .lock import FILE_NAME
from .options import (
    Source,
    config_option,
    debug_option,
    json_option,
    model_option,
    nearest_config,
    source_options,
)
from .paths import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .bind.package import Slice
    from .check import Drift
    from .config import Config
    from .describe import OperationRow
    from .ir import Service

_BUG = ClientsmithError.exit_code
_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def main() -> None:
    """The console command ``clientsmith``."""
    raise_on_signals()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Runs one command; the exit code. Whatever goes wrong is told on stderr in a message, not in a traceback."""
    try:
        with cli.make_context("clientsmith", list(arguments)) as context:
            cli.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as done:
        return done.exit_code
    except BrokenPipeError:
        # Whoever read our output has had enough. Python would flush the rest when it ends, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + signal.SIGPIPE
    except (Exception, KeyboardInterrupt) as error:
        if "--debug" in arguments:
            import traceback

            traceback.print_exc()
        return _tell(error)
    return 0


def _tell(error: BaseException) -> int:
    match error:
        case click.ClickException():
            error.show()
            return UsageError.exit_code
        case ClientsmithError() if error.exit_code != _BUG:
            click.echo(f"error: {error}", err=True)
            return error.exit_code
        case Interrupted():
            click.echo(str(error), err=True)
            return error.exit_code
        case KeyboardInterrupt():
            click.echo("interrupted", err=True)
            return 128 + signal.SIGINT
        case _:
            return _tell_bug(error)


def _tell_bug(error: BaseException) -> int:
    what = str(error) if isinstance(error, ClientsmithError) else f"{type(error).__name__}: {error}"
    click.echo(
        f"error: bug in clientsmith: {what}; run again with --debug for the traceback and report it",
        err=True,
    )
    return _BUG


@click.group(context_settings=_CONTEXT)
@click.version_option(__version__, "--version", message="clientsmith %(version)s")
@debug_option
def cli() -> None:
    """Write typed Python clients for the operations that you name.

    \b
    Example:
      clientsmith list --all                    what there is to name
      clientsmith show apigatewayv2.CreateApi   what it takes and gives
      clientsmith generate                      write the package
      clientsmith check                         is it still up to date?
    """


@cli.command(context_settings=_CONTEXT)
@source_options
@click.option("--force", is_flag=True, help="Overwrite generated files that were edited by hand.")
@json_option
@debug_option
def generate(source: Source, *, force: bool, as_json: bool) -> None:
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
    from . import beside, pipeline
    from .write import write

    config = source.read()
    with progress(f"Generating {config.package}"):
        inputs = pipeline.inputs(config)
        slices = pipeline.read_slices(config)
        files = pipeline.generate(config, slices)
        notes = [*_edit_notes(config)]
        for wanted, found in zip(config.services, slices, strict=True):
            notes += beside.unread_notes(wanted.model, found.service)
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
    _raise_stale(stale)


def _reviews(config: Config, slices: Sequence[Slice]) -> tuple[list[str], list[str]]:
    """One sentence on each rule that is stale, and on each that somebody should look at again."""
    from .pipeline import review_rules

    found = [
        review_rules(wanted.model, each.whole, each.rules)
        for wanted, each in zip(config.services, slices, strict=True)
    ]
    stale = [sentence for each in found for sentence in each.stale]
    return stale, [sentence for each in found for sentence in each.notes]


def _raise_stale(stale: Sequence[str]) -> None:
    if stale:
        raise DriftError("\n".join(stale))


def _edit_notes(config: Config) -> list[str]:
    """A sentence on each file of a model that is not as it was fetched; a file that two services share is told once."""
    from .beside import edit_notes

    notes = [note for service in config.services for note in edit_notes(service.model)]
    return list(dict.fromkeys(notes))


@cli.command(context_settings=_CONTEXT)
@source_options
@json_option
@debug_option
def check(source: Source, *, as_json: bool) -> None:
    """Tell whether the package is what would be generated now.

    If not: prints which inputs moved and the difference between what is there and what would
    be generated, and exits with 1. So it does when a rule's sentence has left the model's
    documentation.

    \b
    Example:
      clientsmith check
      clientsmith check --json | jq -r '.files[].path'
    """
    from . import pipeline
    from .check import check_output

    config = source.read()
    with progress(f"Checking {shown(config.output)}"):
        slices = pipeline.read_slices(config) if pipeline.has_rules(config) else None
        drift = check_output(
            config.output,
            pipeline.inputs(config),
            lambda: pipeline.generate(config, slices or pipeline.read_slices(config)),
        )
        stale, looks = _reviews(config, slices) if slices else ([], [])
        notes = [*_edit_notes(config), *looks]
    if as_json:
        found = {"up_to_date": not drift, **asdict(drift)}
        printing.print_json({**found, "notes": notes, "stale": stale})
    else:
        printing.print_notes(notes)
        printing.print_drift(drift, config.output)
    if drift:
        raise DriftError("\n".join([_drift_message(drift, config), *stale]))
    _raise_stale(stale)


def _drift_message(drift: Drift, config: Config) -> str:
    edited = any(file.state == "edited" for file in drift.files)
    what = f"{len(drift.files)} file(s) differ" if drift.files else f"only {FILE_NAME} differs"
    do = (
        "`clientsmith generate --force` would drop the edits"
        if edited
        else "run `clientsmith generate`"
    )
    return f"{shown(config.output)} is not what {config.origin} gives: {what}; {do}"


@cli.command("list", context_settings=_CONTEXT)
@click.argument("service", required=False)
@click.option("--all", "everything", is_flag=True, help="List every operation of the model.")
@config_option
@model_option
@json_option
@debug_option
def list_operations(
    service: str | None, *, everything: bool, config: Path | None, model: Path | None, as_json: bool
) -> None:
    """List operations: those that are generated, or all there are.

    \b
    Example:
      clientsmith list
      clientsmith list apigatewayv2 --all
      clientsmith list --model service-2.json
    """
    if model and (service or config):
        raise UsageError(
            "--model lists that model; SERVICE and --config belong to a configuration: leave them out"
        )
    if model:
        rows = {shown(model): _rows(model, ())}
    else:
        rows = {
            found.name: _rows(found.model, found.operations) for found in _services(config, service)
        }
    if not (everything or model):
        rows = {name: [row for row in found if row.selected] for name, found in rows.items()}
    if as_json:
        printing.print_json(
            [{"service": name, **asdict(row)} for name, found in rows.items() for row in found]
        )
    else:
        for name, found in rows.items():
            printing.print_operations(name, found, marked=everything and not model)


def _rows(model: Path, patterns: Iterable[str]) -> Sequence[OperationRow]:
    from . import pipeline
    from .describe import operation_rows

    service = pipeline.read_service(model)
    selected = pipeline.select(service, patterns).operations if patterns else ()
    return operation_rows(service, selected)


def _services(config: Path | None, name: str | None) -> Sequence[ServiceConfig]:
    found = nearest_config(config)
    return [_find_service(found, name)] if name else found.services


def _find_service(config: Config, name: str) -> ServiceConfig:
    services = {service.name: service for service in config.services}
    if name in services:
        return services[name]
    near = get_close_matches(name, services, 3) or sorted(services)
    raise UsageError(f"{config.origin}: has no service {name!r}; it has {', '.join(near)}")


@cli.command(context_settings=_CONTEXT)
@click.argument("operation", metavar="SERVICE.OPERATION")
@config_option
@model_option
@json_option
@debug_option
def show(operation: str, *, config: Path | None, model: Path | None, as_json: bool) -> None:
    """Show an operation: members, types, constraints, errors, and rules with their sentences.

    With --model, OPERATION goes without a service.

    \b
    Example:
      clientsmith show apigatewayv2.CreateIntegration
      clientsmith show --model service-2.json CreateIntegration
    """
    from .describe import describe_operation
    from .pipeline import read_rules

    service, name = _look_up(operation, config, model)
    rules = read_rules(Path(service.source), service)
    details = describe_operation(service, name, rules)
    if as_json:
        printing.print_json(asdict(details))
    else:
        printing.print_details(details)


@cli.command(context_settings=_CONTEXT)
@click.argument("operation", metavar="SERVICE.OPERATION")
@click.option(
    "--response", "response", is_flag=True, help="The schema of the result, not of the request."
)
@config_option
@model_option
@debug_option
def schema(operation: str, *, response: bool, config: Path | None, model: Path | None) -> None:
    """Print the JSON Schema (2020-12) of an operation's request.

    \b
    Example:
      clientsmith schema apigatewayv2.CreateIntegration
      clientsmith schema apigatewayv2.CreateIntegration --response
    """
    from .describe import find_operation
    from .schema import json_schema

    service, name = _look_up(operation, config, model)
    found = find_operation(service, name).name
    printing.print_json(json_schema(service, found, direction="output" if response else "input"))


def _look_up(operation: str, config: Path | None, model: Path | None) -> tuple[Service, str]:
    from .pipeline import read_service

    if model:
        if config:
            raise UsageError("--model needs no configuration: leave --config out")
        return read_service(model), operation
    service, dot, name = operation.rpartition(".")
    found = nearest_config(config)
    if not dot:
        known = found.services[0].name
        raise UsageError(
            f"{operation!r} names no service; write SERVICE.OPERATION, such as {known}.{operation}"
        )
    return read_service(_find_service(found, service).model), name


@cli.command(context_settings=_CONTEXT)
@click.argument("services", nargs=-1, metavar="[SERVICE]...")
@click.option(
    "--accept", "accepted", is_flag=True, help="Record the documentation as it is now; look first."
)
@config_option
@debug_option
def rules(services: tuple[str, ...], *, accepted: bool, config: Path | None) -> None:
    """Tell how the rules of services stand to the documentation that they quote.

    A rule whose sentence is gone is stale: exits with 1. Where only the text around it has
    changed, look whether the rule still holds; --accept then records the new documentation
    in rules.toml.

    \b
    Example:
      clientsmith rules
      clientsmith rules apigatewayv2 --accept
    """
    from . import pipeline

    found = nearest_config(config)
    wanted = [_find_service(found, name) for name in services] or found.services
    stale: list[str] = []
    for each in wanted:
        review = pipeline.look_at_rules(each.model, accept=accepted)
        printing.print_rules(each.name, review)
        stale += [] if review is None else review.stale
    _raise_stale(stale)


@cli.command(context_settings=_CONTEXT)
@click.argument("services", nargs=-1, metavar="[SERVICE]...")
@click.option(
    "--botocore",
    default="latest",
    show_default=True,
    metavar="VERSION",
    help="Take it from this release.",
)
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder of models, not the configuration's.",
)
@config_option
@debug_option
def pull(
    services: tuple[str, ...], *, botocore: str, into: Path | None, config: Path | None
) -> None:
    """Fetch models of services; without any named, of those that are configured.

    They come from a release of botocore on the package index, and are its newest.

    \b
    Example:
      clientsmith pull
      clientsmith pull apigatewayv2
      clientsmith pull apigatewayv2 sqs --botocore 1.44.5 --into models
    """
    from .models import pull as pull_models

    if not (services and into):
        config = config or find_config(Path.cwd())
        services = services or services_to_pull(config)
        into = into or models_folder(config)
    with progress(f"Fetching {', '.join(services)}"):
        lock = pull_models(services, version=botocore, into=into)
    for path in lock.files:
        if path.partition("/")[0] in services:
            click.echo(
                f"{shown(into / path)}: from {lock.files[path].package} {lock.files[path].version}"
            )
