"""Options that several commands share, and the configuration that they amount to: a file's, or one without any file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import UsageError
from ..output.executors.places import Place, read_place
from ..paths import shown
from ..project.config import FIRST_STEP, Config, find_config, one_shot, read_config
from .terminal import QUIET

if TYPE_CHECKING:
    from ..diff.report import Report

Command = Callable[..., None]

CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
"""The settings of every command."""

_PATH = click.Path(path_type=Path)


def debug_option(command: Command) -> Command:
    """``--debug``; `cli.run` looks for it, since it matters before and after any command."""
    option = click.option(
        "--debug", is_flag=True, expose_value=False, help="Show the traceback of an error."
    )
    return option(command)


def json_option(command: Command) -> Command:
    """``--json``, as ``as_json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")(
        command
    )


def quiet_option(command: Command) -> Command:
    """``--quiet``; `terminal.is_quiet` has it."""
    option = click.option(
        "--quiet",
        "-q",
        is_flag=True,
        expose_value=False,
        callback=_be_quiet,
        help="Print errors only, and what --json asks for.",
    )
    return option(command)


def _be_quiet(context: click.Context, _option: click.Parameter, quiet: bool) -> None:
    context.meta[QUIET] = quiet


def config_option(command: Command) -> Command:
    """``--config FILE``."""
    option = click.option(
        "--config", type=_PATH, metavar="FILE", help="Use this configuration, not the nearest."
    )
    return option(command)


def model_option(command: Command) -> Command:
    """``--model FILE``, for commands that look at a model and generate nothing."""
    option = click.option(
        "--model", type=_PATH, metavar="FILE", help="Look at this model; needs no configuration."
    )
    return option(command)


def against_option(command: Command) -> Command:
    """``--against git:REV``, for `compare_against`."""
    option = click.option(
        "--against",
        metavar="git:REV",
        help="Exit with 1 when the version was raised too little since then.",
    )
    return option(command)


def compare_against(revision: str, config: Path | None) -> tuple[Report, str | None]:
    """What changed since ``revision``, and what to say when the version was raised too little for it."""
    from ..workflows.diff import Question, compare_versions
    from .terminal import progress

    path = config or find_config(Path.cwd())
    with progress(f"Comparing with {revision}"):
        return compare_versions(path, Question(revision, ""))


def executor_option(command: Command) -> Command:
    """``--executor WHERE``, as a `Place` or None."""
    option = click.option(
        "--executor",
        metavar="WHERE",
        callback=_read_place,
        help="Format on processes, processes:N or dask:tcp://HOST:PORT. The result is the same.",
    )
    return option(command)


def _read_place(
    _context: click.Context, _option: click.Parameter, text: str | None
) -> Place | None:
    return None if text is None else read_place(text)


@dataclass(frozen=True, slots=True)
class ConfigSource:
    """What was said on the command line about what to generate and where."""

    config: Path | None
    model: Path | None
    operations: tuple[str, ...]
    package: str | None
    output: Path | None
    templates: Path | None

    def read(self) -> Config:
        """The configuration; UsageError for flags that do not go together."""
        if self.templates and not self.templates.is_dir():
            raise UsageError(f"--templates: {shown(self.templates)} is not a folder")
        if self.model or self.operations or self.package or self.output:
            return self._one_shot()
        config = read_nearest_config(
            self.config,
            instead="--config FILE, or all of --model, --operation, --package and --output",
        )
        return replace(config, templates=self.templates or config.templates)

    def _one_shot(self) -> Config:
        if self.config:
            raise UsageError(
                "--config reads a configuration, and --model, --operation, --package and --output do without: "
                "give the one or the others"
            )
        if not (self.model and self.operations and self.package and self.output):
            raise UsageError(self._incomplete())
        return one_shot(
            model=self.model,
            operations=self.operations,
            package=self.package,
            output=self.output,
            templates=self.templates,
        )

    def _incomplete(self) -> str:
        given = {
            "--model": self.model,
            "--operation": self.operations,
            "--package": self.package,
            "--output": self.output,
        }
        missing = [option for option, value in given.items() if not value]
        return f"without a configuration, {', '.join(given)} are all needed; missing: {', '.join(missing)}"


def source_options(command: Command) -> Command:
    """All options of `ConfigSource`; the command is called with it as its first argument."""

    @wraps(command)
    def with_source(
        *,
        config: Path | None,
        model: Path | None,
        operation: tuple[str, ...],
        package: str | None,
        output: Path | None,
        templates: Path | None,
        **rest: object,
    ) -> None:
        command(ConfigSource(config, model, operation, package, output, templates), **rest)

    options = [
        click.option("--model", type=_PATH, metavar="FILE", help="One shot: the service's model."),
        click.option(
            "--operation",
            multiple=True,
            metavar="NAME",
            help="One shot: a name, a glob or JMESPath. Repeat for more.",
        ),
        click.option("--package", metavar="NAME", help="One shot: the import name of the package."),
        click.option(
            "--output", type=_PATH, metavar="DIR", help="One shot: the folder of the distribution."
        ),
        click.option(
            "--templates",
            type=_PATH,
            metavar="DIR",
            help="Templates that replace clientsmith's own.",
        ),
    ]
    wrapped: Command = with_source
    for option in reversed(options):
        wrapped = option(wrapped)
    return config_option(wrapped)


def read_nearest_config(path: Path | None, *, instead: str = "--config FILE") -> Config:
    """The configuration in ``path``, or the nearest one from the current folder upwards; ``instead`` has the options
    that do where there is none.
    """
    return read_config(path or find_config(Path.cwd(), f"{FIRST_STEP}; or give {instead}"))
