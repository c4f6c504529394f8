"""What the output of `generate` depends on, each by the sha256 of its content, without generating.

Of clientsmith itself that is its version and every room but those that only talk to people: a list of single files
would miss the next one that is added.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .. import __version__
from ..codegen.templates import template_files
from ..output.format import identity
from ..output.lock import Input, Kind, sha256
from ..project import layout
from ..readers.json import read_file

if TYPE_CHECKING:
    from ..project.config import Config
    from ..project.service_files import ServiceFiles, SourceFile

PACKAGE = Path(__file__).parents[1]
ROOMS = ("codegen", "model", "output", "project", "readers", "runtime", "workflows")
ROOT_FILES = ("__init__.py", "errors.py", "paths.py")


def inputs(config: Config, services: Sequence[ServiceFiles]) -> tuple[Input, ...]:
    """What the package of ``config`` depends on, whose services have the files ``services``."""
    found = {
        _configuration(config),
        Input("black", "black", sha256(identity().encode())),
        Input("clientsmith", "version", sha256(__version__.encode())),
    }
    for service, files in zip(config.services, services, strict=True):
        found.update(_service_inputs(service.name, files))
    for name, path in template_files(config.templates).items():
        found.add(Input("template", name, sha256(read_file(path))))
    for room in (*ROOMS, *ROOT_FILES):
        found.add(Input("clientsmith", room, _digest(shaping_files(room))))
    return tuple(sorted(found))


def shaping_files(room: str) -> list[Path]:
    """The files of ``room``, a folder or a file of clientsmith. Compiled ones follow from the others."""
    if room in ROOT_FILES:
        return [PACKAGE / room]
    return sorted(
        Path(folder, file)
        for folder, _, files in os.walk(PACKAGE / room)
        if not folder.endswith("__pycache__")
        for file in files
    )


def _digest(paths: Iterable[Path]) -> str:
    total = hashlib.sha256()
    for path in paths:
        name = path.relative_to(PACKAGE).as_posix()
        total.update(f"{name} {sha256(read_file(path))}\n".encode())
    return total.hexdigest()


def _configuration(config: Config) -> Input:
    selected = [f"{service.name}={','.join(service.operations)}" for service in config.services]
    text = "\n".join([config.package, config.distribution, config.version, *selected])
    return Input("configuration", "configuration", sha256(text.encode()))


def _service_inputs(name: str, files: ServiceFiles) -> Iterator[Input]:
    for file in files.fetched:
        shared = file is files.partitions and file.path.name == layout.PARTITIONS
        yield _input("model", "" if shared else name, file)
    if files.overlay:
        yield _input("overlay", name, files.overlay)
    if files.rules:
        yield _input("rules", name, files.rules)


def _input(kind: Kind, service: str, file: SourceFile) -> Input:
    return Input(kind, f"{service}/{file.path.name}".lstrip("/"), file.sha256)
