"""The files of a service: found once, read once, and each named by its role.

Whoever needs a file's bytes, its sha256 or its path asks the one value, so that the lock vouches for the very bytes
that were generated from, even while somebody writes to the models.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import UsageError
from ..paths import MOST_BYTES, shown
from ..readers.json import read_file
from . import layout

_MOST_FILES = 2000


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file, as it was when it was read."""

    path: Path
    data: bytes = field(repr=False)
    sha256: str


@dataclass(frozen=True, slots=True)
class ServiceFiles:
    """What there is of a service. ``partitions`` are those of all services; ``unread`` are files that nothing reads.

    Where the model is a folder, ``model`` stands for it, without a content, and ``parts`` are the files in it.
    """

    model: SourceFile
    parts: tuple[SourceFile, ...] = ()
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
        parts = tuple(read_folder(path)) if path.is_dir() else ()
        model = _folder(path, parts) if parts else source(path)
        assert model is not None
        yield ServiceFiles(
            model=model,
            parts=parts,
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


def read_folder(folder: Path) -> Iterator[SourceFile]:
    """The files of a Smithy model that is a folder: every .json below it, sorted.

    UsageError for a folder that has none, or that is one of AWS's models, with the file that is meant.
    """
    inside = sorted([*folder.glob(f"{layout.MODEL}*"), *folder.glob(f"*/{layout.MODEL}*")])
    paths = [] if inside else _json_files(folder)
    if inside:
        raise UsageError(
            f"{shown(folder)} is a folder, and a model is a file; did you mean {shown(inside[-1])}?"
        )
    if not paths:
        raise UsageError(
            f"{shown(folder)}: a folder is a model when .json of Smithy's are in it; it has none"
        )
    size = 0
    for path in paths:
        data = read_file(path)
        size += len(data)
        if size > MOST_BYTES:
            limit = MOST_BYTES // (1024 * 1024)
            raise UsageError(f"{shown(folder)}: its .json have more than {limit} MiB together")
        yield SourceFile(path, data, hashlib.sha256(data).hexdigest())


def _json_files(folder: Path) -> list[Path]:
    found: list[Path] = []
    # Links to folders are not followed: one of them may lead to the folder itself.
    for directory, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(directory, name) for name in names if name.endswith((".json", ".json.gz"))]
        if len(found) > _MOST_FILES:
            raise UsageError(
                f"{shown(folder)}: has more than {_MOST_FILES} .json, which no model has"
            )
    return sorted(found)


def _folder(path: Path, parts: tuple[SourceFile, ...]) -> SourceFile:
    """What stands for the folder ``path``: its sha256 is that of the names and sha256s in it."""
    names = [f"{part.path.relative_to(path).as_posix()} {part.sha256}\n" for part in parts]
    return SourceFile(path, b"", hashlib.sha256("".join(names).encode()).hexdigest())
