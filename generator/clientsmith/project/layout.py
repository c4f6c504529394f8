"""Where files lie below a folder of models, and what they are called; nobody else knows.

<models>/<service>/<api version>/service-2.json         and what AWS publishes beside it, each perhaps with ``.gz``;
<models>/<service>/<api version>/model.json             or all of this in one file, Smithy's
<models>/<service>/overlay.toml, rules.toml             what people keep for the service
<models>/partitions.json                                what is for all services
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

MODEL = "service-2.json"
SMITHY_MODEL = "model.json"
MODELS = (MODEL, SMITHY_MODEL)
PAGINATORS = "paginators-1.json"
WAITERS = "waiters-2.json"
ENDPOINT_RULES = "endpoint-rule-set-1.json"
PARTITIONS = "partitions.json"
OVERLAY = "overlay.toml"
RULES = "rules.toml"

OF_A_SERVICE = (*MODELS, PAGINATORS, WAITERS, ENDPOINT_RULES)
"""What AWS publishes for each API version of a service, as far as we take it."""

OF_ALL = (PARTITIONS, "LICENSE.txt", "NOTICE")
"""What lies in the folder of models itself."""

EXTRAS = ("service-2.sdk-extras.json", "paginators-1.sdk-extras.json")
"""What AWS's own SDKs add to models; it is not read."""

_API_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}\Z")
# The folder of the API version, that of the service, and that of all models.
_LEVELS = 3


def place_of(service: str) -> str:
    """Where the model of ``service`` belongs, for a message."""
    return f"{service}/<api version>/{MODEL}"


def newest_model(models: Path, service: str) -> Path | None:
    """The model of ``service`` in a folder of models. API versions are dates, so the newest is the last by name."""
    found = [*(models / service).glob(f"*/{SMITHY_MODEL}"), *(models / service).glob(f"*/{MODEL}")]
    return max(found, default=None)


def services_in(models: Path) -> list[str]:
    """The services that a folder of models has, sorted."""
    return sorted(
        {path.parent.parent.name for name in MODELS for path in models.glob(f"*/*/{name}")}
    )


def holds_models(folder: Path) -> bool:
    """Whether ``folder`` is a folder of models."""
    return any(any(folder.glob(f"*/*/{name}*")) for name in MODELS)


def checkout_models(folder: Path) -> Mapping[str, Path]:
    """The models in a checkout of AWS's repository of Smithy models, each by its path below a folder of models. There
    they lie at ``<service>/service/<api version>/<service>-<api version>.json``.
    """
    found: dict[str, Path] = {}
    for path in folder.glob("*/service/*/*.json"):
        service, version = path.parts[-4], path.parts[-2]
        if path.name == f"{service}-{version}.json":
            found[f"{service}/{version}/{SMITHY_MODEL}"] = path
    return found


def versions_of(names: Iterable[str]) -> Mapping[str, list[str]]:
    """The API versions of each service, when ``names`` are those of files below a folder of models."""
    versions: dict[str, list[str]] = {}
    for name in names:
        parts = PurePosixPath(unzipped_name(name)).parts
        if len(parts) == 3 and parts[2] in MODELS:
            versions.setdefault(parts[0], []).append(parts[1])
    return versions


def is_model_of(name: str, services: Iterable[str]) -> bool:
    """Whether ``name``, of a file below a folder of models, is that of a model of one of ``services``."""
    return name.partition("/")[0] in services and name.rpartition("/")[2] in MODELS


def service_name(model: Path) -> str:
    """What to call the service of ``model``: its folder in the layout.

    Elsewhere it is the file's own name, since the folder's may be another on another machine.
    """
    folders = model.absolute().parts[1:-1]
    if len(folders) > 1 and _API_VERSION.match(folders[-1]):
        return folders[-2]
    return unzipped_name(model.name).removesuffix(".json")


def unzipped_name(name: str) -> str:
    """``name`` without ``.gz``."""
    return name.removesuffix(".gz")


def file_beside(model: Path, name: str) -> Path | None:
    """The file ``name`` in the folder of ``model``, None where there is none.

    What has the name and is no file is given all the same, here and below: reading it fails, and nobody goes without it
    in silence.
    """
    for path in (model.parent / name, model.parent / f"{name}.gz"):
        if os.path.lexists(path):
            return path
    return None


def file_above(model: Path, name: str) -> Path | None:
    """The file ``name`` in the folder of ``model`` or in one above it, up to the folder of all models."""
    nearest = model.parent.resolve()
    for folder in (nearest, *nearest.parents)[:_LEVELS]:
        if os.path.lexists(folder / name):
            return folder / name
    return None


def kept_file(model: Path, name: str) -> Path | None:
    """The file ``name`` of ours in the service's folder, when ``model`` is in ``<service>/<api version>/`` there.

    A model that lies elsewhere has none: the folder above it could be anybody's.
    """
    folder = model.parent.resolve()
    if unzipped_name(model.name) not in MODELS or not _API_VERSION.match(folder.name):
        return None
    path = folder.parent / name
    return path if os.path.lexists(path) else None
