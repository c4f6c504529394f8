"""Whether an output folder still is what its configuration gives, and if not, what moved: inputs, files, or by hand.

When every input and every file has the sha256 that the lock recorded, nothing is rendered.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from difflib import unified_diff
from typing import TYPE_CHECKING

from ..errors import DriftError
from ..output.executors.places import open_executor
from ..output.lock import FILE_NAME, OutputLock, dump_lock, make_lock, read_lock, sha256
from ..output.state import Comparison, compare_folder, read_generated
from ..output.write import encode
from ..paths import shown
from ..project.notes import Review, edit_notes, expiry_notes
from ..project.service_files import read_all_files
from .inputs import inputs
from .progress import Progress, no_progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from ..output.executors.places import Place
    from ..output.formatted import FormattedFiles
    from ..output.lock import Input
    from ..project.config import Config
    from ..project.service_files import ServiceFiles
    from .generate import Generated


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


@dataclass(frozen=True, slots=True)
class Checked:
    """The drift of a package, and what else is to be said; ``stale`` has a sentence on each rule whose source has left
    the documentation.
    """

    drift: Drift
    notes: tuple[str, ...]
    stale: tuple[str, ...]


def check(
    config: Config, *, place: Place | None = None, progress: Progress = no_progress
) -> Checked:
    """Compares the output folder of ``config`` with what would be generated now.

    Models are read only where something moved, or where the last run had something to say of their rules or
    corrections: reading apigatewayv2 takes 200 ms, and all the rest 100.
    """
    services = tuple(read_all_files(service.model for service in config.services))
    made: list[Generated] = []

    def render() -> FormattedFiles:
        from .generate import make

        with open_executor(place) as executor:
            made.append(make(config, services, executor=executor, progress=progress))
        return made[0].formatted

    drift = check_output(config.output, inputs(config, services), render)
    notes = edit_notes(services)
    looks = made[0].looks if made else [*_looks(config, services)]
    for files, look in zip(services, looks, strict=True):
        notes += [*look.notes, *expiry_notes(files, date.today())]
    return Checked(drift, tuple(notes), tuple(each for look in looks for each in look.stale))


def _looks(config: Config, services: Iterable[ServiceFiles]) -> Iterator[Review]:
    """What there is to say of each service; reads those of which the last run had something to say."""
    lock = read_lock(config.output)
    reviewed = lock.reviewed if lock else ()
    for service, files in zip(config.services, services, strict=True):
        if service.name in reviewed:
            yield Review()
        else:
            from .rules import review_service

            yield review_service(files)


def check_output(
    output: Path, inputs: Iterable[Input], generate: Callable[[], FormattedFiles]
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
    formatted = generate()
    expected = encode(formatted.texts)
    text = dump_lock(make_lock(inputs, expected, lock.reviewed, formatted.digests))
    files = sorted(_file_drifts(expected, lock, output), key=lambda drift: drift.path)
    return Drift(moved, tuple(files), lock=(output / FILE_NAME).read_bytes() != text)


def _holds(lock: OutputLock, output: Path) -> bool:
    present = read_generated(lock.files, output)
    return {path: sha256(data) for path, data in present.items()} == lock.files


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


def _file_drifts(
    expected: Mapping[str, bytes], lock: OutputLock, output: Path
) -> Iterator[FileDrift]:
    comparison = compare_folder(expected, lock, output)
    for path in (*comparison.changed, *comparison.missing, *comparison.stale):
        yield FileDrift(path, _state(path, comparison), _diff(output / path, expected.get(path)))


def _state(path: str, comparison: Comparison) -> str:
    if path in comparison.edited:
        return "edited"
    if path in comparison.missing:
        return "missing"
    return "stale" if path in comparison.stale else "changed"


def _diff(path: Path, expected: bytes | None) -> str:
    """From what stands in ``path`` to what belongs there."""
    before = path.read_bytes() if path.exists() else b""
    return "".join(
        _complete(line)
        for line in unified_diff(
            _lines(before),
            _lines(expected or b""),
            shown(path) if path.exists() else "/dev/null",
            "/dev/null" if expected is None else f"{shown(path)} as it would be generated",
        )
    )


def _lines(data: bytes) -> list[str]:
    """Split at newlines only: a form feed in a docstring is no line end."""
    return [line for line in re.split(r"(?<=\n)", data.decode(errors="replace")) if line]


def _complete(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
