"""Puts files and folders that were made ready beside their places into them, all or none, whatever ends the process.

    output/.clientsmith-staging/
        new/      what goes in, complete before anything moves
        old/      what was there, kept until everything is in
        added/    one empty file for each name of new/ that output did not have; while it stands, the swap is under way

`added` comes by one rename and goes by one: a run that finds it undoes the swap, one that finds the staging folder
without it only removes the folder. Every step of undoing can itself be cut short and done again. All that holds against
a killed process; against a power cut only as far as the file system keeps the order of renames.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ..errors import UsageError
from ..paths import shown
from .signals import signals_held

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

STAGING = ".clientsmith-staging"


@contextmanager
def open_folder(output: Path) -> Generator[None]:
    """Makes ``output`` when it is missing, keeps other runs out and heals what a killed run left behind.

    When the block fails, folders that were made here go again. Raises UsageError when another run is in there.
    """
    made = [folder for folder in (output, *output.parents) if not folder.exists()]
    try:
        output.mkdir(parents=True, exist_ok=True)
        with _alone(output):
            recover(output)
            yield
    except BaseException:
        for folder in made:
            with suppress(OSError):  # never made, or somebody put something in meanwhile
                folder.rmdir()
        raise


@contextmanager
def staging_folder(output: Path) -> Generator[Path]:
    """The folder ``new`` to make things ready in; it is gone afterwards, whatever happens in the block."""
    staging = output / STAGING
    try:
        for folder in (staging, staging / "new", staging / "old"):
            folder.mkdir()
        yield staging / "new"
    finally:
        if not (
            staging / "added"
        ).exists():  # else undoing failed too: `old` is all there is, and the next run heals
            with signals_held("nothing was changed"):
                shutil.rmtree(staging, ignore_errors=True)


def swap(output: Path, names: Sequence[str]) -> None:
    """Puts ``names``, in this order, from ``new`` into ``output``; one that ``new`` lacks is taken away there."""
    staging = output / STAGING
    for name in names:
        if (output / name).is_file():
            link_or_copy(output / name, staging / "old" / name)
    with signals_held("but the new package was already in place"):
        _begin(output, names)
        try:
            for name in names:
                _move_in(output, name)
        except OSError:
            _undo(output)
            raise
        os.rename(staging / "added", staging / "done")
        shutil.rmtree(staging, ignore_errors=True)


def recover(output: Path) -> None:
    """Undoes what is left of a run that was killed, and restores the old package if it had begun to move it."""
    staging = output / STAGING
    if staging.is_symlink() or (staging.exists() and not staging.is_dir()):
        raise UsageError(
            f"{shown(staging)}: is a link or a file, and files are made ready in a folder of that name; remove it"
        )
    if (staging / "added").exists():
        _undo(output)
    if staging.exists():
        shutil.rmtree(staging)


def _begin(output: Path, names: Sequence[str]) -> None:
    staging = output / STAGING
    (staging / "adding").mkdir()
    for name in names:
        if not (output / name).exists():
            (staging / "adding" / name).touch()
    os.rename(staging / "adding", staging / "added")


def _move_in(output: Path, name: str) -> None:
    """A folder has to leave its place before another can take it; a file, kept in ``old`` already, is replaced."""
    place, new = output / name, output / STAGING / "new" / name
    if place.is_dir():
        os.rename(place, output / STAGING / "old" / name)
    if new.exists():
        os.replace(new, place)
    elif place.exists():
        place.unlink()


def _undo(output: Path) -> None:
    new, old, added = (output / STAGING / part for part in ("new", "old", "added"))
    for name in sorted(os.listdir(added)):
        if not (new / name).exists() and (output / name).exists():
            os.rename(output / name, new / name)
    for name in sorted(os.listdir(old)):
        if (output / name).is_dir():
            os.rename(output / name, new / name)
        os.replace(old / name, output / name)
    os.rename(added, output / STAGING / "undone")


def replace_text(path: Path, text: str) -> None:
    """Makes ``text`` the content of ``path``, which has either the old or the new one at any moment."""
    aside = path.with_name(f".{path.name}.new")
    try:
        aside.write_text(text, encoding="utf-8", newline="\n")
        if path.exists():
            shutil.copymode(path, aside)
        os.replace(aside, path)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise UsageError(f"{shown(path)}: cannot be written: {error.strerror}") from error


def link_or_copy(source: Path, target: Path) -> None:
    """The same file at ``target``, modification time included: compiled ``.pyc`` of it stay valid."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # a file system without hard links
        shutil.copy2(source, target, follow_symlinks=False)


@contextmanager
def _alone(output: Path) -> Generator[None]:
    if (
        sys.platform == "win32"
    ):  # no lock on folders there; two runs at once are the user's to avoid
        yield
        return
    descriptor = os.open(output, os.O_RDONLY)
    try:
        _lock(descriptor, output)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int, output: Path) -> None:
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise UsageError(
                f"{shown(output)}: another clientsmith is writing there; wait until it is done and run this again"
            ) from error
