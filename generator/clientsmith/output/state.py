"""What stands in an output folder, against what belongs there and what its lock says was put there.

Owns the question whether a file was edited by hand. It reads, and refuses what it could not read safely (links, a
folder in a file's place); `write` and `check` act on its answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from ..errors import UsageError
from ..paths import read_regular, shown
from .lock import sha256

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from .lock import OutputLock


@dataclass(frozen=True, slots=True)
class Comparison:
    """Sorted paths below the output folder; every path that belongs there or did is in exactly one of the first four.

    ``edited`` are those of ``changed`` and ``stale`` whose bytes are not what clientsmith put there.
    """

    unchanged: tuple[str, ...]
    changed: tuple[str, ...]
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    edited: tuple[str, ...]


def compare_folder(
    wanted: Mapping[str, bytes], lock: OutputLock | None, output: Path
) -> Comparison:
    """Compares ``output`` with the files ``wanted`` there; ``lock`` is the folder's own, None when it has none."""
    recorded: Mapping[str, str] = lock.files if lock else {}
    found = read_generated({*wanted, *recorded}, output)
    changed = [path for path in wanted if path in found and found[path] != wanted[path]]
    stale = [path for path in recorded if path in found and path not in wanted]
    return Comparison(
        unchanged=_sorted(path for path in wanted if found.get(path) == wanted[path]),
        changed=_sorted(changed),
        missing=_sorted(path for path in wanted if path not in found),
        stale=_sorted(stale),
        edited=_sorted(
            path for path in (*changed, *stale) if sha256(found[path]) != recorded.get(path)
        ),
    )


def read_generated(paths: Iterable[str], output: Path) -> dict[str, bytes]:
    """The bytes of those of ``paths`` that exist below ``output``; UsageError for one that cannot be read there."""
    paths = sorted(paths)
    _refuse_links(paths, output)
    found = {path: _read(output / path) for path in paths}
    return {path: data for path, data in found.items() if data is not None}


def _sorted(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(paths))


def _read(path: Path) -> bytes | None:
    try:
        return read_regular(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UsageError(
            f"{shown(path)}: a generated file belongs there, and it cannot be read: {error.strerror}. "
            "Move away what stands in its place"
        ) from error


def _refuse_links(paths: Iterable[str], output: Path) -> None:
    """Through a symbolic link a file could be written outside the output folder."""
    below = {
        part
        for path in paths
        for part in (path, *map(str, PurePosixPath(path).parents))
        if part != "."
    }
    for part in sorted(below):
        if (output / part).is_symlink():
            raise UsageError(
                f"{shown(output / part)}: is a symbolic link, and clientsmith does not write through links; "
                "put a real file or folder there, or remove it"
            )
