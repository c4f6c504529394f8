"""What whoever generates should know of a service's files and may leave as it is: one sentence each.

Files that are not read are told, so that nobody misses them in silence; so are files that differ from the
``models.lock.json`` they lie under, and corrections that the model no longer needs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..paths import shown
from ..readers.json import read_json
from . import layout
from .models_lock import LOCK, ModelsLock, difference, read_models_lock
from .services import load_overlay

if TYPE_CHECKING:
    from datetime import date

    from ..model import Service
    from .service_files import ServiceFiles


@dataclass(frozen=True, slots=True)
class Review:
    """What there is to say of a service's rules and corrections: a sentence on each rule that is ``stale``, its source
    having left the documentation, and one on each thing to look at again.
    """

    stale: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def unread_notes(files: ServiceFiles, service: Service) -> Iterator[str]:
    """One sentence on each thing beside the model that the clients of the slice ``service`` will be without."""
    for path in files.unread:
        yield f"{shown(path)}: is not read; what AWS's own SDKs add from it is left out"
    yield from (f"{shown(files.path)}: {note}" for note in service.notes)


def overlay_notes(files: ServiceFiles) -> list[str]:
    """One sentence on each correction that the model has itself by now or that does not fit it."""
    overlay = load_overlay(files)
    if overlay is None:
        return []
    from ..readers.overlay.overlay import apply_overlay

    document = read_json(files.model.data, files.path)
    return [str(finding) for finding in apply_overlay(document, overlay).findings]


def expiry_notes(files: ServiceFiles, today: date) -> list[str]:
    """One sentence on each correction whose date is past."""
    overlay = load_overlay(files)
    if overlay is None:
        return []
    from ..readers.overlay.overlay import expired

    return [str(finding) for finding in expired(overlay, today)]


def edit_notes(services: Iterable[ServiceFiles]) -> list[str]:
    """One sentence on each file that differs from what the models.lock.json above it records.

    A file that two services share is told once, and their lock is read once.
    """
    locks: dict[Path, ModelsLock] = {}
    notes: dict[str, None] = {}
    for files in services:
        path = layout.file_above(files.path, LOCK)
        if path is None:
            continue
        lock = locks.setdefault(path, locks.get(path) or read_models_lock(path.parent))
        for file in files.fetched:
            place = file.path.parent.resolve() / file.path.name
            inside = place.is_relative_to(path.parent)
            locked = lock.files.get(place.relative_to(path.parent).as_posix()) if inside else None
            if locked is not None and locked.sha256 != file.sha256:
                notes[difference(place, locked, file.sha256)] = None
    return list(notes)
