"""``clientsmith.lock``: what an output folder was generated from, and the sha256 of every file that was put there.

Its presence marks the folder as ours. The same inputs give the same bytes on every machine: keys sorted, no date, no
absolute path. It is read back as untrusted text, since people merge and edit it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from ..errors import ClientsmithError, UsageError
from ..paths import path_refusal, read_regular, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Kind = Literal["configuration", "model", "overlay", "rules", "template", "black", "clientsmith"]

FILE_NAME = "clientsmith.lock"
FORMAT = 1


@dataclass(frozen=True, slots=True, order=True)
class Input:
    """Something that the output depends on: a file, several, or a version, by the sha256 of its content.

    ``name`` is a version's or a file's, or its path in some folder of ours: the same on every machine.
    """

    kind: Kind
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class OutputLock:
    """``inputs``: kind -> name -> sha256. ``files``: path below the output folder, with ``/`` -> sha256. ``reviewed``:
    the services of whose rules and corrections there was nothing to say, as long as no input moves. ``formatted``: path
    -> the digest by which `formatted` knows that black need not format it again.
    """

    inputs: Mapping[str, Mapping[str, str]]
    files: Mapping[str, str]
    reviewed: tuple[str, ...] = ()
    formatted: Mapping[str, str] = field(default_factory=dict[str, str])


def sha256(data: bytes) -> str:
    """The digest that the lock holds, in lower-case hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def make_lock(
    inputs: Iterable[Input],
    files: Mapping[str, bytes],
    reviewed: Iterable[str] = (),
    formatted: Mapping[str, str] | None = None,
) -> OutputLock:
    """The lock of ``files``, made from ``inputs``."""
    digests: dict[str, dict[str, str]] = {}
    for entry in inputs:
        if Path(entry.name).is_absolute():
            raise ClientsmithError(
                f"the {entry.kind} {entry.name} would put a path of this machine into the lock"
            )
        names = digests.setdefault(entry.kind, {})
        if entry.name in names:
            raise ClientsmithError(
                f"two inputs are called {entry.kind} {entry.name}, so that one would go unwatched"
            )
        names[entry.name] = entry.sha256
    sums = {path: sha256(data) for path, data in files.items()}
    return OutputLock(digests, sums, tuple(sorted(reviewed)), formatted or {})


def dump_lock(lock: OutputLock) -> bytes:
    """The text of the lock file."""
    document = {
        "format": FORMAT,
        "inputs": lock.inputs,
        "files": lock.files,
        "formatted": lock.formatted,
        "reviewed": lock.reviewed,
    }
    return (json.dumps(document, indent=2, sort_keys=True) + "\n").encode()


def read_lock(output: Path) -> OutputLock | None:
    """The lock of the folder ``output``, or None when it has none."""
    path = output / FILE_NAME
    try:
        text = read_regular(path).decode()
        return _parse(json.loads(text))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise UsageError(f"{shown(path)}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(
            f"{shown(path)}: is not a lock that this clientsmith wrote ({error}). Take it from version control again; "
            "or remove it together with the files that were generated, and generate anew"
        ) from error


def _parse(document: object) -> OutputLock:
    top = _object(document, "$")
    if top.get("format") != FORMAT:
        raise ValueError(f"$.format: expected {FORMAT}, found {top.get('format')!r}")
    kinds = _object(top.get("inputs"), "$.inputs")
    lock = OutputLock(
        {kind: _strings(names, f"$.inputs.{kind}") for kind, names in kinds.items()},
        _strings(top.get("files"), "$.files"),
        _names(top.get("reviewed", []), "$.reviewed"),
        _strings(top.get("formatted", {}), "$.formatted"),
    )
    for path in lock.files:
        reason = path_refusal(path)
        if reason:  # these paths are removed when they get stale, so they must not point outside
            raise ValueError(f"$.files: {path!r}: {reason}")
    return lock


def _object(value: object, pointer: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"{pointer}: expected an object")
    return cast("Mapping[str, object]", value)


def _strings(value: object, pointer: str) -> Mapping[str, str]:
    entries = _object(value, pointer)
    if not all(isinstance(entry, str) for entry in entries.values()):
        raise ValueError(f"{pointer}: expected strings")
    return cast("Mapping[str, str]", entries)


def _names(value: object, pointer: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError(f"{pointer}: expected an array")
    names = cast("list[object]", value)
    return tuple(name for name in names if isinstance(name, str))
