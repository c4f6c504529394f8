"""`list`, `show` and `schema`: what a model has. Nothing is written."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import UsageError
from ..paths import shown
from ..project.config import find_service
from ..project.service_files import ServiceFiles, read_files
from ..project.services import load_rules, load_service
from . import printing
from .options import (
    CONTEXT,
    config_option,
    debug_option,
    json_option,
    model_option,
    read_nearest_config,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..workflows.describe import OperationRow


@click.command("list", context_settings=CONTEXT)
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
        read = read_nearest_config(config, instead="--config FILE or --model FILE")
        services = [find_service(read, service)] if service else read.services
        rows = {
            each.name: _rows(each.model, each.operations, f"{read.origin}: services.{each.name}")
            for each in services
        }
    if not (everything or model):
        rows = {name: [row for row in listed if row.selected] for name, listed in rows.items()}
    if as_json:
        printing.print_json(
            [{"service": name, **asdict(row)} for name, listed in rows.items() for row in listed]
        )
    else:
        for name, listed in rows.items():
            printing.print_operations(name, listed, marked=everything and not model)


def _rows(model: Path, patterns: Iterable[str], origin: str = "") -> Sequence[OperationRow]:
    from ..workflows.describe import operation_rows
    from ..workflows.generate import select

    service = load_service(read_files(model))
    selected = select(service, patterns, origin).operations if patterns else ()
    return operation_rows(service, selected)


@click.command(context_settings=CONTEXT)
@click.argument("operation", metavar="SERVICE.OPERATION")
@config_option
@model_option
@json_option
@debug_option
def show(operation: str, *, config: Path | None, model: Path | None, as_json: bool) -> None:
    """Show an operation: members, types, errors and rules.

    With --model, OPERATION goes without a service.

    \b
    Example:
      clientsmith show apigatewayv2.CreateIntegration
      clientsmith show --model service-2.json CreateIntegration
    """
    from ..workflows.describe import describe_operation

    files, name = _look_up(operation, config, model)
    service = load_service(files)
    details = describe_operation(service, name, load_rules(files, service))
    if as_json:
        printing.print_json(asdict(details))
    else:
        printing.print_details(details)


@click.command(context_settings=CONTEXT)
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
    from ..workflows.describe import find_operation
    from ..workflows.json_schema import json_schema

    files, name = _look_up(operation, config, model)
    service = load_service(files)
    operation = find_operation(service, name).name
    printing.print_json(
        json_schema(service, operation, direction="output" if response else "input")
    )


def _look_up(operation: str, config: Path | None, model: Path | None) -> tuple[ServiceFiles, str]:
    """The files of the service that ``operation`` is of, and its own name."""
    if model:
        if config:
            raise UsageError("--model needs no configuration: leave --config out")
        return read_files(model), operation
    service, dot, name = operation.rpartition(".")
    configured = read_nearest_config(config, instead="--config FILE or --model FILE")
    if not dot:
        known = configured.services[0].name
        raise UsageError(
            f"{operation!r} names no service; write SERVICE.OPERATION, such as {known}.{operation}"
        )
    return read_files(find_service(configured, service).model), name
