"""`pull`, `diff`, `upgrade` and `rules`: what happens when a model changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import DriftError, UsageError
from ..output.executors.places import open_executor
from ..output.signals import signals_held
from ..project.config import (
    FIRST_STEP,
    configured_services,
    find_config,
    find_services,
    models_folder,
    nearest_config_file,
    services_to_pull,
)
from . import printing
from .options import (
    CONTEXT,
    against_option,
    compare_against,
    config_option,
    debug_option,
    executor_option,
    json_option,
    quiet_option,
    read_nearest_config,
)
from .terminal import is_quiet, progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..diff.report import Report
    from ..output.executors.places import Place
    from ..project.fetch import Fetched
    from .options import Command


def _release_options(command: Command) -> Command:
    """``--botocore VERSION`` and ``--from DIR``: where models are fetched from."""
    version = click.option(
        "--botocore",
        metavar="VERSION",
        help="Take them from this release of botocore; else the latest.",
    )
    folder = click.option(
        "--from",
        "--path",
        "path",
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="Take them from a folder: botocore/data, or a checkout of aws/api-models-aws.",
    )
    return version(folder(command))


def _fetch(
    services: Sequence[str], models: Path, version: str | None, folder: Path | None
) -> Fetched:
    from ..project.fetch import LATEST, fetch_folder
    from ..project.revisions import fetch_models

    if folder and version:
        raise UsageError(
            "--from takes models from a folder, --botocore from a release; give one of them"
        )
    with progress(f"Fetching {', '.join(services)}"):
        if folder:
            return fetch_folder(services, folder)
        return fetch_models(services, version or LATEST, models)


@click.command(context_settings=CONTEXT)
@click.argument("services", nargs=-1, metavar="[SERVICE]...")
@click.option(
    "--accept", "accepted", is_flag=True, help="Record the documentation as it is now; look first."
)
@config_option
@debug_option
def rules(services: tuple[str, ...], *, accepted: bool, config: Path | None) -> None:
    """Tell whether the rules still stand in the documentation.

    A rule whose sentence is gone is stale: exits with 1. Where only the text around it has
    changed, look whether the rule still holds; --accept then records the new documentation
    in rules.toml.

    \b
    Example:
      clientsmith rules
      clientsmith rules apigatewayv2 --accept
    """
    from ..project.service_files import read_files
    from ..workflows.rules import look_at_rules

    stale: list[str] = []
    for each in find_services(read_nearest_config(config), services):
        review = look_at_rules(read_files(each.model), accepted=accepted)
        if not is_quiet():
            printing.print_rules(each.name, review)
        stale += [] if review is None else review.stale
    printing.refuse_stale_rules(stale)


@click.command(context_settings=CONTEXT)
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
@quiet_option
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
    """Fetch models of the configured services, or of those named.

    They come from a release of botocore on the package index, or from a folder, and are its
    newest. Only these services are written, all or nothing.

    \b
    Example:
      clientsmith pull
      clientsmith pull apigatewayv2 sqs --botocore 1.44.5 --into models
      clientsmith pull --from .venv/lib/python3.13/site-packages
    """
    from ..project.models_folder import install

    if not (services and into):
        # Who names services needs no configuration yet: the models are what it is written from.
        config = config or nearest_config_file(Path.cwd())
        if not (services or config):
            raise UsageError(
                "there is no configuration that names services; name a service: `clientsmith pull lambda`"
            )
        services = services or (services_to_pull(config) if config else ())
        into = into or (Path("models") if config is None else models_folder(config))
    fetched = _fetch(services, into, botocore, path)
    pulled = install(fetched, services, into)
    with signals_held("but the new models were already in place"):
        if as_json:
            printing.print_json(printing.pulled_document(pulled, into))
        elif not is_quiet():
            printing.print_notes(pulled.notes)
            printing.print_pulled(pulled, into)
            configured = configured_services(config) if config else ()
            new = [service for service in services if service not in configured]
            printing.print_next(config, into, new)


_LEVELS = ("major", "minor", "patch")


@click.command(context_settings=CONTEXT)
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
@click.option("--markdown", is_flag=True, help="Print Markdown, for a pull request.")
@click.option("--html", is_flag=True, help="Print a page that needs nothing else.")
@click.option("--json", is_flag=True, help="Print JSON, for programs.")
@click.option("--summary", is_flag=True, help="Print verdict, counts and the next version.")
@against_option
@config_option
@debug_option
def diff(
    old: str,
    new: str,
    *,
    operation: tuple[str, ...],
    fail_on: str | None,
    against: str | None,
    config: Path | None,
    **forms: bool,
) -> None:
    """Tell what other models mean for callers of the package.

    OLD and NEW are each a release of botocore (1.44.5, latest), a folder of models, a revision
    of git (git:main), or `current`: the models that are configured. Without OLD and NEW it is
    current and latest; with OLD alone, NEW is current. A revision has its own overlays, rules,
    version and operations. Two service-2.json need no configuration. Nothing is written.

    \b
    Example:
      clientsmith diff                                what upgrading would mean
      clientsmith diff git:main --markdown            what a branch means
      clientsmith diff --against git:main --summary   is its version high enough?
      clientsmith diff 1.43.0 1.44.5 --html > diff.html
      clientsmith diff old.json new.json --operation 'Create*' --fail-on major
    """
    from ..diff.change import Severity, reaches

    chosen = [form for form, given in forms.items() if given]
    if len(chosen) > 1:
        options = " and ".join(f"--{form}" for form in chosen)
        raise UsageError(f"{options} are forms of one report; give one of them")
    problem = None
    if against is None:
        report = _compare(old, new, operation, config)
    elif old or operation:
        raise UsageError("--against is the old side itself: leave OLD, NEW and --operation out")
    else:
        report, problem = compare_against(against, config)
    printing.print_changes(report, chosen[0] if chosen else None)
    if problem:
        raise DriftError(problem)
    if fail_on and reaches(report.verdict, Severity(fail_on)):
        raise DriftError(f"the verdict is {report.verdict}, and --fail-on {fail_on} was given")


def _compare(old: str, new: str, operations: tuple[str, ...], path: Path | None) -> Report:
    from ..project.config import one_shot
    from ..workflows.diff import Question, compare_files, compare_origins

    question = Question(old, new)
    files = question.files
    if files:
        if path:
            raise UsageError("two model files need no configuration: leave --config out")
        loose = one_shot(model=files[1], operations=(), package="package", output=Path())
        return compare_files(*files, operations or ("*",), loose)
    if operations:
        raise UsageError("--operation goes with two model files; a configuration has its own")
    advice = (
        f"{FIRST_STEP}; or give --config FILE, or two models: `clientsmith diff OLD.json NEW.json`"
    )
    path = path or find_config(Path.cwd(), advice)
    with progress(f"Comparing {' and '.join(question.sides)}"):
        return compare_origins(path, question)


@click.command(
    context_settings=CONTEXT, short_help="Fetch the newest models, and generate from them."
)
@click.argument("services", nargs=-1, metavar="[SERVICE]...")
@_release_options
@click.option("--force", is_flag=True, help="Overwrite generated files that were edited by hand.")
@executor_option
@config_option
@json_option
@quiet_option
@debug_option
def upgrade(
    services: tuple[str, ...],
    *,
    botocore: str | None,
    path: Path | None,
    force: bool,
    executor: Place | None,
    config: Path | None,
    as_json: bool,
) -> None:
    """Fetch the newest models and bring everything to them, or only the services named.

    Pulls, compares, generates, raises the package's version as the verdict asks, and writes an
    entry into its CHANGELOG.md. The new package is imported before it takes the old one's
    place; until then nothing is changed. A second run changes nothing. Exits with 1, after
    all that, when a rule's sentence has left the models' documentation.

    \b
    Example:
      clientsmith upgrade
      clientsmith upgrade apigatewayv2
      clientsmith upgrade --botocore 1.44.8 --json
    """
    from ..project.config import read_config
    from ..project.models_folder import heal
    from ..workflows.upgrade import Project
    from ..workflows.upgrade import upgrade as upgrade_project

    config = config or find_config(Path.cwd())
    heal(models_folder(config))
    services_to_pull(config)  # refuses a configuration of which nothing can be fetched
    configuration = read_config(config)
    own = (
        [each.name for each in find_services(configuration, services) if each.own]
        if services
        else []
    )
    if own:
        raise UsageError(
            f"{configuration.origin}: {', '.join(own)} names a model of its own, so that there is none to fetch"
        )
    project = Project(config, configuration, models_folder(config), services)
    fetched = _fetch(project.services, project.models, botocore, path)
    with (
        progress(f"Upgrading {project.config.package}") as tell,
        open_executor(executor) as workers,
    ):
        done = upgrade_project(project, fetched, force=force, executor=workers, progress=tell)
    with signals_held("but everything was already in place"):
        if as_json:
            printing.print_json(printing.upgraded_document(done, project))
        elif not is_quiet():
            printing.print_upgraded(done, project)
    printing.refuse_stale_rules(done.stale)
