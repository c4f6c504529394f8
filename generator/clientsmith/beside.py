"""What lies beside a service's model, and in the folders above it: which of it is read, which is not, what was edited.

Files are found by the names that botocore gives them; ``.gz`` is found, too. What is not read is told in notes, so that
nobody misses it in silence; so are files that differ from the ``models.lock.json`` they lie under.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .paths import shown
from .reader.loading import is_object, load_json

if TYPE_CHECKING:
    from .ir import Service

PAGINATORS = "paginators-1.json"
ENDPOINT_RULES = "endpoint-rule-set-1.json"
PARTITIONS = "partitions.json"
RULES = "rules.toml"
_WAITERS = "waiters-2.json"
_EXTRAS = ("service-2.sdk-extras.json", "paginators-1.sdk-extras.json")
_API_VERSION = re.compile(r"\d{4}-\d\d-\d\d")
# A model is in <models>/<service>/<api version>/, and some files are for all models.
_LEVELS = 3


def file_beside(model: Path, name: str) -> Path | None:
    """The file ``name`` in the folder of ``model``, None where there is none."""
    for path in (model.parent / name, model.parent / f"{name}.gz"):
        if path.is_file():
            return path
    return None


def service_file(model: Path, name: str) -> Path | None:
    """The file ``name`` of the service of ``model``: ``<models>/<service>/<name>`` for a model in the layout
    ``<models>/<service>/<api version>/service-2.json``; a model elsewhere has none.
    """
    folder = model.absolute().parent
    path = folder.parent / name
    return path if _API_VERSION.fullmatch(folder.name) and path.is_file() else None


def partitions_file(model: Path) -> Path | None:
    """AWS's partitions, which lie in the folder of the models or in one above the model."""
    return _above(model, PARTITIONS)


def model_files(model: Path) -> list[Path]:
    """Everything that is read for one service: its model, which need not exist, and what there is besides."""
    found = [file_beside(model, name) for name in (PAGINATORS, ENDPOINT_RULES)]
    return [model, *(path for path in (*found, partitions_file(model)) if path is not None)]


def unread_notes(model: Path, service: Service) -> Iterator[str]:
    """One sentence on each thing beside ``model`` that the clients of the slice ``service`` will be without."""
    waiters = file_beside(model, _WAITERS)
    names = [] if waiters is None else _waiters(waiters, service)
    if waiters is not None and names:
        yield f"{shown(waiters)}: waiters are not generated yet: {', '.join(names)}"
    for name in _EXTRAS:
        extras = file_beside(model, name)
        if extras is not None:
            yield f"{shown(extras)}: is not read; what AWS's own SDKs add from it is left out"
    if service.endpoint_rules is None:
        yield f"{shown(model)}: no {ENDPOINT_RULES} beside it: clients will need endpoint_url"


def edit_notes(model: Path) -> Iterator[str]:
    """One sentence on each file that is read for ``model`` and differs from what its models.lock.json records."""
    from .models import LOCK, verify

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


def _waiters(path: Path, service: Service) -> list[str]:
    waiters = load_json(path).get("waiters")
    return [
        name
        for name, waiter in (waiters.items() if is_object(waiters) else ())
        if is_object(waiter) and waiter.get("operation") in service.operations
    ]
