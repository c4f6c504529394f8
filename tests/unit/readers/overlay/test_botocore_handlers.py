"""Every handler that botocore registers is a row of the table, done elsewhere, or left out with a reason."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

import botocore.loaders
import pytest
from botocore.handlers import BUILTIN_HANDLERS
from clientsmith.readers.overlay import customizations
from clientsmith.readers.service2.reader import read_service

ROOT = Path(__file__).parents[4]
DOCUMENT = ROOT / "docs/customisations.md"
LOADER = botocore.loaders.Loader()
KINDS = (
    "checksum", "default", "endpoint_parameter", "endpoint_settings", "header", "hook", "member", "requires_length",
    "signer", "timestamp", "unsigned", "unwrapped_output",
)  # fmt: skip


def name_of(handler: Any) -> str:
    return str(getattr(handler, "__qualname__", type(handler).__qualname__))


HANDLERS = [
    (event, name_of(handler))
    for event, handler, *_ in BUILTIN_HANDLERS
    if not event.startswith("docs.") and "moto." not in str(handler)  # which puts in one of its own
]


@functools.cache
def listed() -> dict[str, tuple[str, str]]:
    """Each handler of the document's table with what it is, and where or why."""
    text = DOCUMENT.read_text().partition("## botocore's handlers")[2].partition("Handlers of")[0]
    found = re.findall(r"^\| `([\w.]+)` \| (row|elsewhere|left out) \| (.*)\|$", text, re.MULTILINE)
    assert len(found) == len({name for name, _, _ in found})
    return {name: (kind, where.strip()) for name, kind, where in found}


def rows() -> list[Any]:
    return [row for kind in KINDS for row in customizations.rows(kind)]


def test_no_handler_of_botocore_is_forgotten() -> None:
    assert {name for _, name in HANDLERS} == listed().keys()


@pytest.mark.parametrize("name", sorted(listed()))
def test_what_is_not_a_row_says_where_or_why(name: str) -> None:
    kind, where = listed()[name]
    in_table = [row for row in rows() if re.search(rf"\b{name}\b", row["source"])]

    assert bool(in_table) == (kind == "row")
    assert where or kind == "row"
    for path in re.findall(r"`((?:runtime|codegen)/[\w/.]+)`", where):
        assert (ROOT / "generator/clientsmith" / path).is_file()


@functools.cache
def service_of(name: str) -> Any:
    for found in LOADER.list_available_services("service-2"):
        document = LOADER.load_service_model(found, "service-2")
        if document["metadata"].get("serviceId", "").replace(" ", "-").lower() == name:
            return read_service(document)
    raise AssertionError(f"there is no service {name}")


OF_OPERATIONS = [
    (service, operation, name)
    for event, name in HANDLERS
    if listed().get(name, ("",))[0] == "row"
    for service, operation in re.findall(r"^[a-z-]+\.([a-z0-9-]+)\.(\w+)$", event)
]


@pytest.mark.parametrize(("service", "operation", "name"), OF_OPERATIONS)
def test_a_row_holds_for_the_operations_of_its_handler(
    service: str, operation: str, name: str
) -> None:
    ids = {
        "autoscaling": "auto-scaling",
        "cloudsearchdomain": "cloudsearch-domain",
        "machinelearning": "machine-learning",
    }
    model = service_of(ids.get(service, service))
    found = [
        row
        for kind in KINDS
        for row in customizations.rows_of(kind, model, model.operations[operation])
        if name in row["source"]
    ]

    assert found


def test_every_row_names_what_there_is() -> None:
    for kind in KINDS:
        for row in customizations.rows(kind):
            for service in customizations.services_of(row):
                model = service_of(service.replace(" ", "-").lower())
                operations = [*row.get("operations", ()), *row.get("but", ())]
                assert set(operations) <= model.operations.keys(), row
                assert row["reason"]
                assert row["source"]


def test_a_hook_is_a_function_of_the_runtime() -> None:
    folder = ROOT / "generator/clientsmith/runtime/customizations"
    for kind in ("hook", "signer"):
        for row in customizations.rows(kind):
            module, function = row["function"].split(".")
            assert f"\ndef {function}(" in (folder / f"{module}.py").read_text()
