"""Whether an output folder still is what its configuration gives, and if not, what moved: inputs, files, or by hand.

When every input and every file has the sha256 that the lock recorded, nothing is rendered.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import unified_diff
from typing import TYPE_CHECKING

from ..errors import DriftError
from ..output.lock import FILE_NAME, Lock, dump_lock, make_lock, read_lock, sha256
from ..output.state import Comparison, compare_folder, read_files
from ..output.write import encode
from ..paths import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from ..output.lock import Input


@dataclass(frozen=True, slots=True)
class InputDrift:
    """An input that is not as the lock recorded it; ``change`` is "changed", "added" or "removed"."""

    kind: str
    name: str
    change: str


@dataclass(frozen=True, slots=True)
class FileDrift:
    """A file that `generate` would touch: "changed", "missing", "stale", or "edited" by hand; ``diff`` is unified."""

    path: str
    state: str
    diff: str


@dataclass(frozen=True, slots=True)
class Drift:
    """Nothing in it when all is well. Files are sorted by path.

    ``lock`` tells whether clientsmith.lock would change; its difference says nothing that inputs and files do not.
    """

    inputs: tuple[InputDrift, ...]
    files: tuple[FileDrift, ...]
    lock: bool

    def __bool__(self) -> bool:
        """Whether `generate` would write anything."""
        return bool(self.files) or self.lock


def check_output(
    output: Path, inputs: Iterable[Input], generate: Callable[[], Mapping[str, str]]
) -> Drift:
    """Compares ``output`` with what ``inputs`` give; ``generate`` renders, and is called only if something moved.

    Raises DriftError when nothing was generated in ``output`` yet.
    """
    inputs = tuple(inputs)
    lock = read_lock(output)
    if lock is None:
        raise DriftError(
            f"{shown(output)}: nothing was generated there yet: it has no {FILE_NAME}. Run `clientsmith generate`"
        )
    moved = tuple(_moved(lock.inputs, make_lock(inputs, {}).inputs))
    if not moved and _holds(lock, output):
        return Drift((), (), lock=False)
    wanted = encode(generate())
    text = dump_lock(make_lock(inputs, wanted))
    files = sorted(_file_drifts(wanted, lock, output), key=lambda drift: drift.path)
    return Drift(moved, tuple(files), lock=(output / FILE_NAME).read_bytes() != text)


def _holds(lock: Lock, output: Path) -> bool:
    found = read_files(lock.files, output)
    return {path: sha256(data) for path, data in found.items()} == lock.files


def _moved(
    old: Mapping[str, Mapping[str, str]], new: Mapping[str, Mapping[str, str]]
) -> Iterator[InputDrift]:
    for kind in sorted({*old, *new}):
        before, now = old.get(kind, {}), new.get(kind, {})
        for name in sorted({*before, *now}):
            if name not in now:
                yield InputDrift(kind, name, "removed")
            elif name not in before:
                yield InputDrift(kind, name, "added")
            elif before[name] != now[name]:
                yield InputDrift(kind, name, "changed")


def _file_drifts(wanted: Mapping[str, bytes], lock: Lock, output: Path) -> Iterator[FileDrift]:
    found = compare_folder(wanted, lock, output)
    for path in (*found.changed, *found.missing, *found.stale):
        yield FileDrift(path, _state(path, found), _diff(output / path, wanted.get(path)))


def _state(path: str, found: Comparison) -> str:
    if path in found.edited:
        return "edited"
    if path in found.missing:
        return "missing"
    return "stale" if path in found.stale else "changed"


def _diff(path: Path, wanted: bytes | None) -> str:
    """From what stands in ``path`` to what belongs there."""
    before = path.read_bytes() if path.exists() else b""
    return "".join(
        _complete(line)
        for line in unified_diff(
            _lines(before),
            _lines(wanted or b""),
            shown(path) if path.exists() else "/dev/null",
            "/dev/null" if wanted is None else f"{shown(path)} as it would be generated",
        )
    )


def _lines(data: bytes) -> list[str]:
    """Split at newlines only: a form feed in a docstring is no line end."""
    return [line for line in re.split(r"(?<=\n)", data.decode(errors="replace")) if line]


def _complete(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
