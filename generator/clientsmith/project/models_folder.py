"""A folder of models: what was fetched is put into it, all or nothing, or beside it to be looked at first.

Owns the files that ``models.lock.json`` lists and nothing else in there: overlays, rules, schemas are people's.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import DriftError, UsageError
from ..output.swap import STAGING, link_or_copy, open_folder, staging_folder, swap
from ..paths import shown
from . import layout
from .fetch import Fetched
from .models_lock import LOCK, ModelsLock, downgrades, dump_models_lock, read_models_lock, verify


@dataclass(frozen=True, slots=True)
class Pulled:
    """What came of a pull: sorted paths below the folder of models, its lock left out, the lock, and a sentence on each
    downgrade.
    """

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    lock: ModelsLock
    notes: tuple[str, ...] = ()


def install(fetched: Fetched, services: Sequence[str], into: Path) -> Pulled:
    """Puts what was fetched for ``services`` into the folder ``into``; what its lock lists of other services stays.

    An API version of these services that is no longer the newest goes. Whatever is raised, and whenever the process is
    killed, what was there before is whole. DriftError when a file that would be replaced was edited, UsageError when
    the folder cannot be written.
    """
    try:
        with open_folder(into):
            old = read_models_lock(into)
            plan = _plan(fetched, services, into, old)
            _refuse_edited(plan, into)
            _install(plan, into)
    except OSError as error:
        raise UsageError(f"{shown(into)}: cannot write models there: {error.strerror}") from error
    return plan.pulled


def heal(models: Path) -> None:
    """Restores what a pull that was killed left half done; without one it touches nothing."""
    if (models / STAGING).exists():
        with open_folder(models):
            pass


def refuse_edited(fetched: Fetched, services: Sequence[str], into: Path) -> None:
    """Raises the DriftError that `install` would raise, before anything else is done."""
    _refuse_edited(_plan(fetched, services, into, read_models_lock(into)), into)


def stage(fetched: Fetched, services: Sequence[str], models: Path, folder: Path) -> None:
    """Makes ``folder`` hold what was fetched for ``services``, and what people keep for these in ``models``; where
    nothing has come of what all services share, that of ``models``.
    """
    for name, text in fetched.texts.items():
        _write(folder / name, text)
    partitions = models / layout.PARTITIONS
    if layout.PARTITIONS not in fetched.texts and partitions.is_file():
        shutil.copy2(partitions, folder / layout.PARTITIONS)
    for service in services:
        for path in (models / service).glob("*.toml"):
            shutil.copy2(path, folder / service / path.name)


def stage_current(services: Sequence[str], models: Path, folder: Path) -> None:
    """Makes ``folder`` hold the models of ``services`` as they are in ``models``."""
    for service in services:
        if (models / service).is_dir():
            shutil.copytree(models / service, folder / service)


@dataclass(frozen=True, slots=True)
class _Plan:
    """``texts`` is all that has to be there, the lock included."""

    texts: Mapping[str, str]
    pulled: Pulled
    old: ModelsLock
    names: tuple[str, ...]


def _plan(fetched: Fetched, services: Sequence[str], into: Path, old: ModelsLock) -> _Plan:
    lock = _merge(old, fetched.lock, services)
    same = {path for path, text in fetched.texts.items() if _holds(into / path, text)}
    written = sorted(fetched.texts.keys() - same)
    removed = sorted(path for path in old.files if path not in lock.files)
    texts = {**fetched.texts, LOCK: dump_models_lock(lock)}
    names = sorted({path.partition("/")[0] for path in (*written, *removed)})
    if not _holds(into / LOCK, texts[LOCK]):
        names.append(LOCK)
    notes = tuple(downgrades(old, fetched.lock))
    pulled = Pulled(tuple(written), tuple(removed), tuple(sorted(same)), lock, notes)
    return _Plan(texts, pulled, old, tuple(names))


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()


def _merge(old: ModelsLock, new: ModelsLock, services: Sequence[str]) -> ModelsLock:
    kept = {
        path: locked
        for path, locked in old.files.items()
        if path.partition("/")[0] not in services and path not in new.files
    }
    files = dict(sorted({**kept, **new.files}.items()))
    versions = tuple({f"{locked.package}-{locked.version}-" for locked in files.values()})
    wheels = {**old.wheels, **new.wheels}
    used = {name: wheels[name] for name in sorted(wheels) if name.startswith(versions)}
    return ModelsLock(used, files)


def _refuse_edited(plan: _Plan, into: Path) -> None:
    touched = {*plan.pulled.written, *plan.pulled.removed} & plan.old.files.keys()
    edited = [path for path in touched if (into / path).exists()]
    differences = verify(into, edited)
    if differences:
        raise DriftError(
            "\n".join(differences)
            + "\nNothing was changed. A correction belongs into overlay.toml: put it there, remove the file, pull again"
        )


def _install(plan: _Plan, into: Path) -> None:
    if not plan.names:
        return
    with staging_folder(into) as new:
        for name in plan.names:
            for path in _kept(plan, into, name):
                (new / path).parent.mkdir(parents=True, exist_ok=True)
                link_or_copy(into / path, new / path)
        for path, text in plan.texts.items():
            if path.partition("/")[0] in plan.names and not (new / path).exists():
                _write(new / path, text)
        swap(into, plan.names)


def _kept(plan: _Plan, into: Path, name: str) -> Iterator[str]:
    """The files below the folder ``name`` that stay as they are."""
    going = {*plan.pulled.written, *plan.pulled.removed}
    if not (into / name).is_dir():
        return
    for path in sorted((into / name).rglob("*")):
        below = path.relative_to(into).as_posix()
        if below not in going and (path.is_file() or path.is_symlink()):
            yield below


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
