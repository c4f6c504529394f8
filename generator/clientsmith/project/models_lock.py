"""``models.lock.json``: where every fetched file below a folder of models came from, and whether it still is that.

It is read back as untrusted text: files are moved and removed by the paths in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..errors import ModelError
from ..output.lock import sha256 as sha256
from ..paths import read_regular, shown
from ..readers.json import is_object, load_json
from . import layout

LOCK = "models.lock.json"


@dataclass(frozen=True, slots=True)
class LockedFile:
    """Where one file came from: ``member`` of the release ``version`` of ``package``, or of a plain folder, which has
    no version. ``sha256`` is of the file as it was written.
    """

    package: str
    version: str
    member: str
    sha256: str

    @property
    def origin(self) -> str:
        """``botocore 1.44.5``."""
        return f"{self.package} {self.version}".rstrip()


@dataclass(frozen=True, slots=True)
class ModelsLock:
    """The sha256 of every wheel that files came from (by its name), and the files by path."""

    wheels: Mapping[str, str]
    files: Mapping[str, LockedFile]


def common_origin(lock: ModelsLock, services: Collection[str]) -> str:
    """The release that the models of all ``services`` were taken from; empty where that is not one."""
    found = {
        locked.origin for path, locked in lock.files.items() if layout.is_model_of(path, services)
    }
    return found.pop() if len(found) == 1 else ""


def downgrades(old: ModelsLock, new: ModelsLock) -> list[str]:
    """One sentence on each service whose model in ``old`` is of a later release than that in ``new``."""
    return [
        f"{path.partition('/')[0]}: this is a downgrade, from {before.origin} to {locked.origin}"
        for path, locked in new.files.items()
        for before in [_model_of(old, path.partition("/")[0])]
        if layout.is_model_of(path, [path.partition("/")[0]])
        and before is not None
        and before.package == locked.package
        and _numbers(before.version) > _numbers(locked.version)
    ]


def _model_of(lock: ModelsLock, service: str) -> LockedFile | None:
    """The entry of the model of ``service``, whatever its API version."""
    paths = [path for path in lock.files if layout.is_model_of(path, [service])]
    return lock.files[max(paths)] if paths else None


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def verify(models: Path, only: Collection[str] | None = None) -> list[str]:
    """What in ``models`` differs from its lock, one sentence each; empty when every locked file is as it was taken.

    ``only`` are the paths below ``models`` to look at, where not all of them are wanted.
    """
    return [
        problem
        for path, locked in sorted(read_models_lock(models).files.items())
        if (only is None or path in only) and (problem := _difference(models / path, locked))
    ]


def _difference(path: Path, locked: LockedFile) -> str:
    try:
        actual = sha256(read_regular(path))
    except OSError as error:
        return f"{shown(path)}: cannot be read: {error.strerror}; {LOCK} says it is there"
    return "" if actual == locked.sha256 else difference(path, locked, actual)


def difference(path: Path, locked: LockedFile, actual: str) -> str:
    """A sentence on the file ``path``, which has the sha256 ``actual`` and not that of ``locked``."""
    return (
        f"{shown(path)}: differs from what {LOCK} records: it was taken from {locked.origin} "
        f"with the sha256 {locked.sha256}, and has {actual}"
    )


def dump(document: object) -> str:
    """JSON as it is written below ``models/``: indented, keys in their order, so that an update can be read."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def dump_models_lock(lock: ModelsLock) -> str:
    """The text of the lock file."""
    files = {
        path: {name: getattr(locked, name) for name in LockedFile.__slots__}
        for path, locked in lock.files.items()
    }
    return dump({"wheels": dict(lock.wheels), "files": files})


def read_models_lock(models: Path) -> ModelsLock:
    """The lock of the folder ``models``; one of nothing where it has none. ModelError for one that ``pull`` did not
    write.
    """
    path = models / LOCK
    if not path.exists():
        return ModelsLock({}, {})
    document = load_json(path)
    try:
        return _lock(document)
    except TypeError as error:
        raise ModelError(
            f"{path}: not a lock that `pull` wrote: {error}; delete it and pull again"
        ) from error


def _lock(document: Mapping[str, object]) -> ModelsLock:
    files = _strings_of_objects(document.get("files"), "$.files")
    wheels = _strings(document.get("wheels"), "$.wheels")
    for path in files:
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts:
            raise TypeError(f"$.files[{path!r}]: this path leads out of the folder")
    return ModelsLock(wheels, {path: LockedFile(**entry) for path, entry in files.items()})


def _strings_of_objects(value: object, at: str) -> dict[str, dict[str, str]]:
    if not is_object(value):
        raise TypeError(f"{at}: expected object")
    return {key: _strings(entry, f"{at}[{key!r}]") for key, entry in value.items()}


def _strings(value: object, at: str) -> dict[str, str]:
    if not is_object(value):
        raise TypeError(f"{at}: expected object")
    strings = {key: text for key, text in value.items() if isinstance(text, str)}
    if len(strings) != len(value):
        raise TypeError(f"{at}: expected an object of strings")
    return strings
