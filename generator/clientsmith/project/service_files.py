"""The files of a service: found once, read once, and each named by its role.

Whoever needs a file's bytes, its sha256 or its path asks the one value, so that the lock vouches for the very bytes
that were generated from, even while somebody writes to the models.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import UsageError
from ..paths import shown
from ..readers.json import read_file
from . import layout


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file, as it was when it was read."""

    path: Path
    data: bytes = field(repr=False)
    sha256: str


@dataclass(frozen=True, slots=True)
class ServiceFiles:
    """What there is of a service. ``partitions`` are those of all services; ``unread`` are files that nothing reads."""

    model: SourceFile
    paginators: SourceFile | None = None
    waiters: SourceFile | None = None
    endpoint_rules: SourceFile | None = None
    partitions: SourceFile | None = None
    overlay: SourceFile | None = None
    rules: SourceFile | None = None
    unread: tuple[Path, ...] = ()

    @property
    def path(self) -> Path:
        """The model's path, by which messages call the service."""
        return self.model.path

    @property
    def fetched(self) -> tuple[SourceFile, ...]:
        """What AWS publishes."""
        found = (self.model, self.paginators, self.waiters, self.endpoint_rules, self.partitions)
        return tuple(file for file in found if file is not None)


def read_files(model: Path) -> ServiceFiles:
    """The files of the service whose model is ``model``. UsageError for one that cannot be read."""
    return next(read_all_files([model]))


def read_all_files(models: Iterable[Path]) -> Iterator[ServiceFiles]:
    """The files of each service; one that several services share is read once."""
    read: dict[Path, SourceFile] = {}

    def source(path: Path | None) -> SourceFile | None:
        if path is not None and path not in read:
            data = read_file(path)
            read[path] = SourceFile(path, data, hashlib.sha256(data).hexdigest())
        return None if path is None else read[path]

    for path in models:
        _refuse_folder(path)
        model = source(path)
        assert model is not None
        yield ServiceFiles(
            model=model,
            paginators=source(layout.file_beside(path, layout.PAGINATORS)),
            waiters=source(layout.file_beside(path, layout.WAITERS)),
            endpoint_rules=source(layout.file_beside(path, layout.ENDPOINT_RULES)),
            partitions=source(layout.file_above(path, layout.PARTITIONS)),
            overlay=source(layout.kept_file(path, layout.OVERLAY)),
            rules=source(layout.kept_file(path, layout.RULES)),
            unread=tuple(
                extras for name in layout.EXTRAS if (extras := layout.file_beside(path, name))
            ),
        )


def _refuse_folder(path: Path) -> None:
    """UsageError for a folder where a model's file has to be, with the model that is in it."""
    if path.is_dir():
        inside = sorted([*path.glob(f"{layout.MODEL}*"), *path.glob(f"*/{layout.MODEL}*")])
        hint = f"did you mean {shown(inside[-1])}?" if inside else f"name its {layout.MODEL}"
        raise UsageError(f"{shown(path)} is a folder, and a model is a file; {hint}")
