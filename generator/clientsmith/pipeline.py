"""The table of contents: read -> select -> bind -> render -> format. Writing is the caller's (``write.py``)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .config import Config
    from .ir import Service

Kind = Literal["configuration", "model", "template", "runtime", "black", "clientsmith"]

# What of clientsmith itself shapes the output; the command line and the writing do not.
_SHAPING = (
    "bind/*.py",
    "format.py",
    "ir/*.py",
    "pipeline.py",
    "reader/*.py",
    "render.py",
    "runtime_files.py",
    "select.py",
)
_BESIDE = ("paginators-1.json", "endpoint-rule-set-1.json")


@dataclass(frozen=True, slots=True, order=True)
class Input:
    """Something that the output depends on: a file, or a version, by its name and the sha256 of its content."""

    kind: Kind
    name: str
    sha256: str


def read_service(model: Path) -> Service:
    """The service of the file ``model`` and of what lies beside it. ModelError or UsageError when it cannot be read."""
    from .reader.botocore import read_service as read
    from .reader.loading import check_service, load_json

    document = check_service(load_json(model), str(model))
    beside = {
        name: load_json(path) for name in _BESIDE if (path := _beside(model, name)) is not None
    }
    partitions = partitions_file(model)
    return read(
        document,
        paginators=beside.get("paginators-1.json"),
        endpoint_rules=beside.get("endpoint-rule-set-1.json"),
        partitions=load_json(partitions) if partitions is not None else None,
        source=str(model),
    )


def select(service: Service, patterns: Iterable[str]) -> Service:
    """The slice of ``service`` that ``patterns`` ask for."""
    from .reader.queries import search_operations
    from .select import select_operations

    return select_operations(service, patterns, search_operations)


def generate(config: Config) -> Mapping[str, str]:
    """Every file of the distribution, formatted: path relative to the output folder -> text."""
    from .bind.distribution import bind_distribution
    from .bind.package import Slice
    from .format import format_sources
    from .render import make_environment, render
    from .runtime_files import runtime_files

    slices: list[Slice] = []
    for wanted in config.services:
        whole = read_service(wanted.model)
        slices.append(Slice(whole, select(whole, wanted.operations)))
    environment = make_environment(config.templates)
    bound = bind_distribution(config.package, config.distribution, config.version, slices)
    rendered = ((file.path, render(environment, file.template, file.view)) for file in bound)
    found = format_sources(rendered)
    found |= runtime_files(config.package, found)
    return dict(sorted(found.items()))


def inputs(config: Config) -> tuple[Input, ...]:
    """What ``generate`` depends on, without generating."""
    from .format import identity
    from .template_files import template_files

    found = [_configuration(config), Input("black", "black", _sha256(identity().encode()))]
    for service in config.services:
        paths = [service.model, *(_beside(service.model, name) for name in _BESIDE)]
        found += [
            _file("model", f"{service.name}/{path.name}", path)
            for path in paths
            if path is not None
        ]
        partitions = partitions_file(service.model)
        if partitions is not None:
            found.append(_file("model", "partitions.json", partitions))
    found += [_file("template", path.name, path) for path in template_files(config.templates)]
    package = Path(str(files("clientsmith")))
    for pattern in (*_SHAPING, "runtime/*.py"):
        kind: Kind = "runtime" if pattern.startswith("runtime") else "clientsmith"
        for path in package.glob(pattern):
            found.append(_file(kind, path.relative_to(package).as_posix(), path))
    return tuple(sorted(set(found)))


def partitions_file(model: Path) -> Path | None:
    """AWS's partitions, which lie in the folder of the models or in one above the model."""
    for folder in model.resolve().parents[:3]:
        if (folder / "partitions.json").is_file():
            return folder / "partitions.json"
    return None


def _beside(model: Path, name: str) -> Path | None:
    for path in (model.parent / name, model.parent / f"{name}.gz"):
        if path.is_file():
            return path
    return None


def _configuration(config: Config) -> Input:
    selected = [f"{service.name}={','.join(service.operations)}" for service in config.services]
    text = "\n".join([config.package, config.distribution, config.version, *selected])
    return Input("configuration", "configuration", _sha256(text.encode()))


def _file(kind: Kind, name: str, path: Path) -> Input:
    return Input(kind, name, _sha256(path.read_bytes()))


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
