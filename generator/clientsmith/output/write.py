"""Puts generated files into their output folder: only what changed, all of it or nothing.

It refuses a folder that is not clientsmith's, and to lose what somebody edited by hand. Files that were never ours are
kept, inside the package too. The files come from the pipeline; what they replace is found through the folder's lock.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from ..errors import ClientsmithError, DriftError, UsageError
from ..paths import path_refusal, shown
from .lock import FILE_NAME, OutputLock, dump_lock, make_lock, read_lock
from .state import Comparison, compare_folder
from .swap import STAGING, link_or_copy, open_folder, staging_folder, swap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from .lock import Input


@dataclass(frozen=True, slots=True)
class Written:
    """What `write` did: sorted paths below the output folder, its lock left out."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]


def write(
    files: Mapping[str, str],
    inputs: Iterable[Input],
    output: Path,
    *,
    reviewed: Iterable[str] = (),
    formatted: Mapping[str, str] | None = None,
    force: bool = False,
) -> Written:
    """Makes ``output`` hold ``files`` (path with ``/`` -> text) and a lock that names ``inputs``, ``reviewed`` and
    ``formatted``.

    Files that the last run wrote and that are not among ``files`` are removed; unchanged ones keep their modification
    time.

    Raises DriftError when a file that would be replaced or removed was edited by hand, unless ``force``; UsageError
    when the folder is not clientsmith's or cannot be written. Whatever it raises, what was there before is whole.
    """
    contents = encode(files)
    lock = make_lock(inputs, contents, reviewed, formatted)
    try:
        _refuse_foreign(output)
        with open_folder(output):
            old = read_lock(output)
            comparison = compare_folder(contents, old, output)
            if not force:
                _refuse_other_package(contents, old, output)
                _refuse_edited(comparison, output)
            _install(_Plan(output, contents, dump_lock(lock), old, comparison))
    except OSError as error:
        raise UsageError(
            f"{shown(Path(os.fsdecode(error.filename or output)))}: cannot be written: {error.strerror}. "
            "What was there before is kept; mend that and generate again"
        ) from error
    return Written(
        tuple(sorted((*comparison.changed, *comparison.missing))),
        comparison.stale,
        comparison.unchanged,
    )


def encode(files: Mapping[str, str]) -> dict[str, bytes]:
    """The bytes of ``files``. A path that would leave the folder or clash with another is a bug of ours: it raises."""
    folded: dict[str, str] = {}
    for path in sorted(files):
        reason = path_refusal(path) or _clash(path, folded)
        if reason or _top(path).casefold() in (FILE_NAME, STAGING):
            raise ClientsmithError(
                f"refusing to write the generated path {path!r}: {reason or 'it is reserved'}"
            )
        folded[path.casefold()] = path
    return {path: text.encode() for path, text in files.items()}


def _clash(path: str, earlier: Mapping[str, str]) -> str | None:
    """Two names that differ in case only are one file on macOS and Windows; and a file cannot be a folder as well."""
    parts = path.casefold().split("/")
    for length in range(1, len(parts) + 1):
        other = earlier.get("/".join(parts[:length]))
        if other:
            return f"it clashes with {other!r}"
    return None


def _refuse_foreign(output: Path) -> None:
    """A folder is ours when it has our lock; before the first run, when it is empty or missing."""
    if output.exists() and not output.is_dir():
        raise UsageError(
            f"{shown(output)}: is a file, and the output has to be a folder; name another place for it"
        )
    if not output.exists() or (output / FILE_NAME).exists() or (output / STAGING).exists():
        return
    if any(output.iterdir()):
        raise UsageError(
            f"{shown(output)}: is not clientsmith's: it holds files and no {FILE_NAME}, so nothing was touched. "
            "Name an empty or a new folder as output, or empty this one"
        )


def _refuse_other_package(
    contents: Mapping[str, bytes], old: OutputLock | None, output: Path
) -> None:
    """Another package in the same folder would take the place of the one there, whose users know nothing of that."""
    before, now = (
        sorted(
            {_top(path) for path in paths if path.count("/") == 1 and path.endswith("/__init__.py")}
        )
        for paths in (old.files if old else (), contents)
    )
    if before and now and not {*before} & {*now}:
        raise UsageError(
            f"{shown(output)}: holds the package {', '.join(before)}, which {', '.join(now)} would replace. "
            "Nothing was changed. Name another folder as output; or give --force, if that package is to go"
        )


def _refuse_edited(comparison: Comparison, output: Path) -> None:
    if comparison.edited:
        listed = "".join(f"\n  {shown(output / path)}" for path in comparison.edited)
        raise DriftError(
            f"edited by hand, or never written by clientsmith, and about to be lost:{listed}\n"
            "Nothing was changed. Keep the edits elsewhere (a template, a file of your own), then give --force"
        )


@dataclass(frozen=True, slots=True)
class _Plan:
    output: Path
    contents: Mapping[str, bytes]
    lock: bytes
    old: OutputLock | None
    comparison: Comparison

    def names(self) -> list[str]:
        """The entries of the output folder that have to be swapped; the lock, which vouches for the rest, last."""
        touched = {
            _top(path)
            for path in (*self.comparison.changed, *self.comparison.missing, *self.comparison.stale)
        }
        same_lock = self.old is not None and (self.output / FILE_NAME).read_bytes() == self.lock
        return sorted(touched) + ([] if same_lock else [FILE_NAME])


def _top(path: str) -> str:
    return path.partition("/")[0]


def _install(plan: _Plan) -> None:
    names = plan.names()
    if not names:
        return
    with staging_folder(plan.output) as new:
        for top, paths in groupby(sorted(plan.contents), key=_top):
            if top in names:
                _fill(plan, new, paths)
        for name in names:
            _carry(plan, new, name)
        (new / FILE_NAME).write_bytes(plan.lock)
        swap(plan.output, names)


def _fill(plan: _Plan, new: Path, paths: Iterable[str]) -> None:
    unchanged = frozenset(plan.comparison.unchanged)
    for path in paths:
        (new / path).parent.mkdir(parents=True, exist_ok=True)
        if path in unchanged:
            link_or_copy(plan.output / path, new / path)
        else:
            (new / path).write_bytes(plan.contents[path])


def _carry(plan: _Plan, new: Path, name: str) -> None:
    """Takes along what stands in the package and was never ours, and the compiled form of what stays as it is."""
    replaced = {*plan.contents, *(plan.old.files if plan.old else ())}
    for path in _files(plan.output, name):
        if path not in replaced and not _outdated(path, plan):
            (new / path).parent.mkdir(parents=True, exist_ok=True)
            link_or_copy(plan.output / path, new / path)


def _files(output: Path, name: str) -> Iterator[str]:
    """The files and links below the folder ``name``; a link to a folder is one entry, never entered."""
    if not (output / name).is_dir():
        return
    for folder, folders, files in os.walk(output / name, onerror=_raise):
        links = [entry for entry in folders if os.path.islink(os.path.join(folder, entry))]
        for entry in sorted((*files, *links)):
            yield (Path(folder) / entry).relative_to(output).as_posix()


def _raise(error: OSError) -> None:
    """A folder that cannot be listed may hold files of the user's; passing over it would lose them."""
    raise error


def _outdated(path: str, plan: _Plan) -> bool:
    """Whether ``path`` is compiled from a module that changes or goes.

    Python trusts a .pyc whose source has the recorded size and modification second; a rewrite can keep both.
    """
    compiled = PurePosixPath(path)
    if compiled.parent.name != "__pycache__":
        return False
    source = str(compiled.parent.parent / f"{compiled.name.partition('.')[0]}.py")
    ours = source in plan.contents or (plan.old is not None and source in plan.old.files)
    return source not in plan.comparison.unchanged if ours else not (plan.output / source).exists()
