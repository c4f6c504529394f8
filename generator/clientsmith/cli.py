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
from .executors import open_executor
from .interrupts import Interrupted, raise_on_signals, signals_held
from .lock import FILE_NAME
from .options import (
    Source,
    config_option,
    debug_option,
    executor_option,
    json_option,
    model_option,
    nearest_config,
    source_options,
)
from .paths import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from .bind.package import Slice
    from .check import Drift
    from .config import Config
    from .describe import OperationRow
    from .diff.report import Report
    from .executors import Place
    from .ir import Service
    from .options import Command
    from .sources import Fetched

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
      clientsmith diff                          what would newer models mean?
      clientsmith upgrade                       take them
    """


@cli.command(context_settings=_CONTEXT)
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
    from . import beside, pipeline
    from .write import write

    config = source.read()
    with progress(f"Generating {config.package}"):
        inputs = pipeline.inputs(config)
        slices, files = _generate(config, executor)
        notes = _notes(config)
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


def _generate(
    config: Config, place: Place | None, slices: list[Slice] | None = None
) -> tuple[list[Slice], Mapping[str, str]]:
    """What is wanted, read unless it has been, and every file of it. The workers start while models are read."""
    from . import pipeline

    with open_executor(place) as executor:
        found = slices or pipeline.read_slices(config)
        return found, pipeline.generate(config, found, executor=executor)


def _notes(config: Config) -> list[str]:
    """A sentence on each file of a model that is not as it was fetched, and on each correction that may go.

    A file that two services share is told once.
    """
    from datetime import date

    from .beside import edit_notes, overlay_notes

    notes = [note for service in config.services for note in edit_notes(service.model)]
    for service in config.services:
        notes += overlay_notes(service.model, date.today())
    return list(dict.fromkeys(notes))


@cli.command(context_settings=_CONTEXT)
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
    from . import pipeline
    from .check import check_output

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


def _release_options(command: Command) -> Command:
    """``--botocore VERSION`` and ``--path DIR``: where models are fetched from."""
    version = click.option(
        "--botocore",
        metavar="VERSION",
        help="Take them from this release of botocore; else the latest.",
    )
    folder = click.option(
        "--path",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="Take them from a folder, such as botocore/data.",
    )
    return version(folder(command))


def _fetch(
    services: Sequence[str], models: Path, version: str | None, folder: Path | None
) -> Fetched:
    from .origins import fetch
    from .sources import LATEST, fetch_folder

    if folder and version:
        raise UsageError(
            "--path takes models from a folder, --botocore from a release; give one of them"
        )
    with progress(f"Fetching {', '.join(services)}"):
        if folder:
            return fetch_folder(services, folder)
        return fetch(services, version or LATEST, models)


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
@_release_options
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder of models, not the configuration's.",
)
@config_option
@json_option
@debug_option
def pull(
    services: tuple[str, ...],
    *,
    botocore: str | None,
    path: Path | None,
    into: Path | None,
    config: Path | None,
    as_json: bool,
) -> None:
    """Fetch models of services; without any named, of those that are configured.

    They come from a release of botocore on the package index, or from a folder, and are its
    newest. Only these services are written, all or nothing.

    \b
    Example:
      clientsmith pull
      clientsmith pull apigatewayv2 sqs --botocore 1.44.5 --into models
      clientsmith pull --path .venv/lib/python3.13/site-packages
    """
    from .models import install

    if not (services and into):
        config = config or find_config(Path.cwd())
        services = services or services_to_pull(config)
        into = into or models_folder(config)
    fetched = _fetch(services, into, botocore, path)
    pulled = install(fetched, services, into)
    with signals_held("but the new models were already in place"):
        if as_json:
            printing.print_json(printing.pulled_document(pulled, into))
        else:
            printing.print_pulled(pulled, into)


_LEVELS = ("major", "minor", "patch")


@cli.command(context_settings=_CONTEXT)
@click.argument("old", required=False, default="")
@click.argument("new", required=False, default="")
@click.option(
    "--operation",
    multiple=True,
    metavar="NAME",
    help="Of two model files: a name, a glob or JMESPath. Repeat for more.",
)
@click.option(
    "--fail-on",
    type=click.Choice(_LEVELS),
    help="Exit with 1 when the verdict is this or worse.",
)
@click.option(
    "--markdown", "form", flag_value="markdown", help="Print Markdown, for a pull request."
)
@click.option("--html", "form", flag_value="html", help="Print a page that needs nothing else.")
@click.option("--json", "form", flag_value="json", help="Print JSON, for programs.")
@config_option
@debug_option
def diff(
    old: str,
    new: str,
    *,
    operation: tuple[str, ...],
    fail_on: str | None,
    form: str | None,
    config: Path | None,
) -> None:
    """Tell what other models mean for callers of the package.

    OLD and NEW are each a release of botocore (1.44.5, latest), a folder of models, a revision
    of git (git:main), or `current`: the models that are configured. Without OLD and NEW it is
    current and latest; with OLD alone, NEW is current. Two service-2.json need no
    configuration. Nothing is written.

    \b
    Example:
      clientsmith diff                                what upgrading would mean
      clientsmith diff git:main --markdown            what a branch means
      clientsmith diff 1.43.0 1.44.5 --html > diff.html
      clientsmith diff old.json new.json --operation 'Create*' --fail-on major
    """
    from .diff.change import Severity, reaches

    report = _compare(old, new, operation, config)
    printing.print_changes(report, form)
    if fail_on and reaches(report.verdict, Severity(fail_on)):
        raise DriftError(f"the verdict is {report.verdict}, and --fail-on {fail_on} was given")


def _compare(old: str, new: str, operations: tuple[str, ...], path: Path | None) -> Report:
    from .comparing import Question, compare_files, compare_origins
    from .config import one_shot, read_config

    question = Question(old, new)
    files = question.files
    if files:
        if path:
            raise UsageError("two model files need no configuration: leave --config out")
        loose = one_shot(model=files[1], operations=(), package="package", output=Path())
        return compare_files(*files, operations or ("*",), loose)
    if operations:
        raise UsageError("--operation goes with two model files; a configuration has its own")
    path = path or find_config(Path.cwd())
    with progress(f"Comparing {' and '.join(question.sides)}"):
        return compare_origins(read_config(path), models_folder(path), question)


@cli.command(context_settings=_CONTEXT)
@_release_options
@click.option("--force", is_flag=True, help="Overwrite generated files that were edited by hand.")
@config_option
@json_option
@debug_option
def upgrade(
    *,
    botocore: str | None,
    path: Path | None,
    force: bool,
    config: Path | None,
    as_json: bool,
) -> None:
    """Fetch the newest models, and bring everything up to date with them.

    Pulls, compares, generates, raises the package's version as the verdict asks, and writes an
    entry into its CHANGELOG.md. The new package is imported before it takes the old one's
    place; until then nothing is changed. A second run changes nothing.

    \b
    Example:
      clientsmith upgrade
      clientsmith upgrade --botocore 1.44.8 --json
    """
    from .config import read_config
    from .models import heal
    from .upgrade import Project
    from .upgrade import upgrade as upgrade_project

    config = config or find_config(Path.cwd())
    heal(models_folder(config))
    services_to_pull(config)  # refuses a configuration of which nothing can be fetched
    project = Project(config, read_config(config), models_folder(config))
    fetched = _fetch(project.services, project.models, botocore, path)
    with progress(f"Upgrading {project.config.package}"):
        done = upgrade_project(project, fetched, force=force)
    with signals_held("but everything was already in place"):
        if as_json:
            printing.print_json(printing.upgraded_document(done, project))
        else:
            printing.print_upgraded(done, project)
