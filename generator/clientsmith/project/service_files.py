"""What lies beside a service's model, and in the folders above it: which of it is read, which is not, what was edited.

AWS's files are found by the names that botocore gives them; ``.gz`` is found, too. What is not read is told in notes,
so that nobody misses it in silence; so are files that differ from the ``models.lock.json`` they lie under, and
corrections that the model no longer needs.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..paths import shown
from ..readers.json import is_object, load_json

if TYPE_CHECKING:
    from datetime import date

    from ..model import Service
    from ..readers.overlay.file import Overlay

PAGINATORS = "paginators-1.json"
ENDPOINT_RULES = "endpoint-rule-set-1.json"
PARTITIONS = "partitions.json"
OVERLAY = "overlay.toml"
_MODEL = "service-2.json"
_API_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
RULES = "rules.toml"
_WAITERS = "waiters-2.json"
_EXTRAS = ("service-2.sdk-extras.json", "paginators-1.sdk-extras.json")
# A model is in <models>/<service>/<api version>/, and some files are for all models.
_LEVELS = 3


def file_beside(model: Path, name: str) -> Path | None:
    """The file ``name`` in the folder of ``model``, None where there is none."""
    for path in (model.parent / name, model.parent / f"{name}.gz"):
        if path.is_file():
            return path
    return None


def partitions_file(model: Path) -> Path | None:
    """AWS's partitions, which lie in the folder of the models or in one above the model."""
    return _above(model, PARTITIONS)


def service_file(model: Path, name: str) -> Path | None:
    """The file ``name`` of ours in the service's folder, when ``model`` is in ``<service>/<api version>/`` there.

    A model that lies elsewhere has none: the folder above it could be anybody's. What has the name and is no file is
    given all the same, so that reading it fails and nobody goes without it in silence.
    """
    folder = model.parent.resolve()
    if model.name.removesuffix(".gz") != _MODEL or not _API_VERSION.match(folder.name):
        return None
    path = folder.parent / name
    return path if os.path.lexists(path) else None


def find_overlay(model: Path) -> Overlay | None:
    """The corrections of ``model``, where there are any. UsageError when their file is not of its form."""
    from ..readers.overlay.file import read_overlay

    path = service_file(model, OVERLAY)
    return None if path is None else read_overlay(path)


def model_files(model: Path) -> list[Path]:
    """Everything that is read for one service: its model, which need not exist, and what there is besides."""
    found = [file_beside(model, name) for name in (PAGINATORS, ENDPOINT_RULES)]
    return [model, *(path for path in (*found, partitions_file(model)) if path is not None)]


def unread_notes(model: Path, service: Service) -> Iterator[str]:
    """One sentence on each thing beside ``model`` that the clients of the slice ``service`` will be without."""
    waiters = file_beside(model, _WAITERS)
    names = [] if waiters is None else _waiters(waiters, service, _renamed_operations(model))
    if waiters is not None and names:
        yield f"{shown(waiters)}: waiters are not generated yet: {', '.join(names)}"
    for name in _EXTRAS:
        extras = file_beside(model, name)
        if extras is not None:
            yield f"{shown(extras)}: is not read; what AWS's own SDKs add from it is left out"
    if service.endpoint_rules is None:
        yield f"{shown(model)}: no {ENDPOINT_RULES} beside it: clients will need endpoint_url"


def overlay_notes(model: Path, today: date) -> Iterator[str]:
    """One sentence on each correction that ``model`` has itself by now or that does not fit it, and on each whose date
    is past.
    """
    from ..readers.overlay.overlay import apply_overlay, expired

    overlay = find_overlay(model)
    if overlay is not None:
        applied = apply_overlay(load_json(model), overlay)
        yield from map(str, (*applied.findings, *expired(overlay, today)))


def edit_notes(model: Path) -> Iterator[str]:
    """One sentence on each file that is read for ``model`` and differs from what its models.lock.json records."""
    from .models_lock import LOCK, verify

    lock = _above(model, LOCK)
    if lock is not None:
        paths = [path.parent.resolve() / path.name for path in model_files(model)]
        yield from verify(
            lock.parent,
            [
                path.relative_to(lock.parent).as_posix()
                for path in paths
                if path.is_relative_to(lock.parent)
            ],
        )


def _above(model: Path, name: str) -> Path | None:
    nearest = model.parent.resolve()
    for folder in (nearest, *nearest.parents)[:_LEVELS]:
        if (folder / name).is_file():
            return folder / name
    return None


def _renamed_operations(model: Path) -> dict[object, str]:
    overlay = find_overlay(model)
    return {
        change.steps[1]: change.to
        for change in (overlay.changes if overlay else ())
        if change.op == "rename" and change.steps[0] == "operations"
    }


def _waiters(path: Path, service: Service, renamed: Mapping[object, str]) -> list[str]:
    waiters = load_json(path).get("waiters")
    return [
        name
        for name, waiter in (waiters.items() if is_object(waiters) else ())
        if is_object(waiter)
        and renamed.get(waiter.get("operation"), waiter.get("operation")) in service.operations
    ]
