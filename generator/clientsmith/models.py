"""Takes service models out of a botocore wheel into ``models/``, and tells whether they are still what was taken.

Owns ``models/*/`` and ``models/models.lock.json``, nothing else in that folder (schemas, overlays, README). The
wheel comes through pip, as the user configured it; it is read as a zip and nothing of it is ever installed or
run.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from clientsmith.errors import ModelError, SourceError, UsageError
from clientsmith.paths import shown
from clientsmith.reader.loading import is_object, load_json, parse_json

LOCK = "models.lock.json"
PACKAGE = "botocore"

_DATA = "botocore/data"
_MODEL_FILES = ("service-2.json", "paginators-1.json", "waiters-2.json", "endpoint-rule-set-1.json")
_LICENCES = {"LICENSE.txt": "LICENSE.txt", "NOTICE": "NOTICE"}
_SERVICE = re.compile(r"[a-z0-9][a-z0-9.-]*\Z")
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+!-]*\Z")
# Given to pip for one download; a hung index ends here, not in a job's time limit.
_PIP_SECONDS = 600


@dataclass(frozen=True)
class LockedFile:
    """Where one file under ``models/`` came from; ``sha256`` is of the file as it was written there."""

    package: str
    version: str
    member: str
    sha256: str


@dataclass(frozen=True)
class Lock:
    """``models.lock.json``: the sha256 of every wheel that files came from (by its name), and the files by path."""

    wheels: Mapping[str, str]
    files: Mapping[str, LockedFile]


def pull(services: Sequence[str], *, version: str = "latest", into: Path) -> Lock:
    """Takes the newest models of ``services`` from botocore ``version`` and writes them, indented, below ``into``.

    What the lock lists of other services stays; an API version of these services that is no longer the newest
    goes. On any failure ``into`` is as it was. Raises ``UsageError`` for a name or version that cannot be one,
    ``SourceError`` when pip gives no such wheel or the wheel is broken or lacks a service, ``ModelError`` when
    a model in it is not JSON.
    """
    _check_names(services, version)
    try:
        into.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=into, prefix=".pull-") as aside:
            wheel = _download(version, Path(aside) / "wheel")
            texts, pulled = _read_wheel(wheel, services)
            lock = _merge(_read_lock(into), pulled, services)
            texts[LOCK] = _dump(_lock_document(lock))
            _swap_in(texts, _stale(into, lock), into, Path(aside))
    except OSError as error:
        raise UsageError(f"{into}: cannot write models there: {error}") from error
    return lock


def verify(models: Path, only: Collection[str] | None = None) -> list[str]:
    """What in ``models`` differs from its lock, one sentence each; empty when every locked file is as it was taken.

    ``only`` are the paths below ``models`` to look at, where not all of them are wanted.
    """
    return [
        difference
        for path, locked in sorted(_read_lock(models).files.items())
        if (only is None or path in only) and (difference := _difference(models / path, locked))
    ]


def _check_names(services: Sequence[str], version: str) -> None:
    if not services:
        raise UsageError(
            "no service named: give at least one, by its folder in botocore's data (apigatewayv2)"
        )
    for service in services:
        if not _SERVICE.match(service):
            raise UsageError(
                f"{service!r} is no service name: lower-case letters, digits, '.' and '-' are allowed"
            )
    if version != "latest" and not _VERSION.match(version):
        raise UsageError(
            f"{version!r} is no version of {PACKAGE}: give one like '1.44.5', or 'latest'"
        )


def _difference(path: Path, locked: LockedFile) -> str:
    try:
        found = _sha256(path.read_bytes())
    except OSError as error:
        return f"{shown(path)}: cannot be read: {error.strerror}; {LOCK} says it is there"
    if found == locked.sha256:
        return ""
    return (
        f"{shown(path)}: differs from what {LOCK} records: it was taken from {locked.package} {locked.version} "
        f"with the sha256 {locked.sha256}, and has {found}"
    )


def _download(version: str, folder: Path) -> Path:
    wanted = PACKAGE if version == "latest" else f"{PACKAGE}=={version}"
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:"]
    command += ["--disable-pip-version-check", "--no-input", "--dest", str(folder), wanted]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_PIP_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise SourceError(f"pip did not download {wanted} within {_PIP_SECONDS} seconds") from error
    wheels = sorted(folder.glob("*.whl"))
    if done.returncode or len(wheels) != 1:
        raise SourceError(_download_message(wanted, done.stderr))
    return wheels[0]


def _download_message(wanted: str, complaint: str) -> str:
    offered = re.search(r"\(from versions: ([^)]*)\)", complaint)
    if offered and offered[1] != "none":
        newest = ", ".join(reversed(offered[1].split(", ")[-3:]))
        return f"{wanted}: pip's package index has no such version; the newest there: {newest}"
    errors = [line for line in complaint.splitlines() if line.startswith("ERROR:")]
    said = " ".join(errors or complaint.splitlines()[-1:])
    return (
        f"{wanted}: pip could not download it ({said}); see that `pip download {wanted}` works here"
    )


def _read_wheel(wheel: Path, services: Sequence[str]) -> tuple[dict[str, str], Lock]:
    """The text of every file to write, by its path below ``models/``, and the lock of just those."""
    version = wheel.name.split("-")[1]
    texts: dict[str, str] = {}
    files: dict[str, LockedFile] = {}
    try:
        with zipfile.ZipFile(wheel) as archive:
            for path, member in _wanted_members(archive.namelist(), services):
                texts[path] = _text(archive.read(member), member)
                files[path] = LockedFile(PACKAGE, version, member, _sha256(texts[path].encode()))
    except (zipfile.BadZipFile, EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise SourceError(f"{wheel.name}: not a whole wheel: {error}; download it again") from error
    return texts, Lock({wheel.name: _sha256(wheel.read_bytes())}, files)


def _wanted_members(names: Sequence[str], services: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of the path below ``models/`` and the member of the wheel that goes there."""
    for name in names:
        folder, _, file = name.rpartition("/")
        if folder.endswith((".dist-info", ".dist-info/licenses")):
            if file in _LICENCES:
                yield _LICENCES[file], name
        elif folder == _DATA and file.removesuffix(".gz") == "partitions.json":
            yield "partitions.json", name
    for service in sorted(set(services)):
        folder = f"{service}/{_newest_version(names, service)}"
        for name in names:
            file = name.removeprefix(f"{_DATA}/{folder}/").removesuffix(".gz")
            if file in _MODEL_FILES:
                yield f"{folder}/{file}", name


def _newest_version(names: Sequence[str], service: str) -> str:
    found: dict[str, list[str]] = {}
    for name in names:
        parts = PurePosixPath(name.removesuffix(".gz")).parts
        if parts[:2] == ("botocore", "data") and len(parts) == 5 and parts[4] == "service-2.json":
            found.setdefault(parts[2], []).append(parts[3])
    if service not in found:
        nearest = get_close_matches(service, found)
        hint = f"; did you mean {' or '.join(nearest)}?" if nearest else ""
        raise SourceError(f"{PACKAGE} has no service {service!r} among its {len(found)}{hint}")
    return max(found[service])


def _text(data: bytes, member: str) -> str:
    data = gzip.decompress(data) if member.endswith(".gz") else data
    if not member.removesuffix(".gz").endswith(".json"):
        return data.decode()
    return _dump(parse_json(data, member))


def _dump(document: object) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _read_lock(models: Path) -> Lock:
    path = models / LOCK
    if not path.exists():
        return Lock({}, {})
    document = load_json(path)
    try:
        return _lock(document)
    except TypeError as error:
        raise ModelError(
            f"{path}: not a lock that `pull` wrote: {error}; delete it and pull again"
        ) from error


def _lock(document: Mapping[str, object]) -> Lock:
    files = _strings_of_objects(document.get("files"), "$.files")
    wheels = _strings(document.get("wheels"), "$.wheels")
    for path in files:
        # Files are moved and deleted by these paths: none may lead out of the folder.
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts:
            raise TypeError(f"$.files[{path!r}]: this path leads out of the folder")
    return Lock(wheels, {path: LockedFile(**entry) for path, entry in files.items()})


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


def _merge(old: Lock, new: Lock, services: Sequence[str]) -> Lock:
    kept = {
        path: locked
        for path, locked in old.files.items()
        if path.partition("/")[0] not in services and path not in new.files
    }
    files = dict(sorted({**kept, **new.files}.items()))
    versions = {f"{locked.package}-{locked.version}-" for locked in files.values()}
    wheels = {**old.wheels, **new.wheels}
    used = {name: wheels[name] for name in sorted(wheels) if name.startswith(tuple(versions))}
    return Lock(used, files)


def _lock_document(lock: Lock) -> dict[str, object]:
    files = {path: vars(locked) for path, locked in lock.files.items()}
    return {"wheels": dict(lock.wheels), "files": files}


def _stale(into: Path, lock: Lock) -> list[str]:
    """Files that the old lock lists and the new one does not: an older API version of a service that was taken."""
    return [path for path in _read_lock(into).files if path not in lock.files]


def _swap_in(texts: Mapping[str, str], stale: Sequence[str], into: Path, aside: Path) -> None:
    """Puts ``texts`` in place and takes ``stale`` away; when that fails half-way, what was there before is put back."""
    for path, text in texts.items():
        staged = aside / "new" / path
        staged.parent.mkdir(parents=True, exist_ok=True)
        staged.write_text(text, encoding="utf-8", newline="\n")
    moved: list[tuple[Path, Path]] = []
    try:
        for path in [*stale, *texts]:
            if (into / path).exists():
                _move(into / path, aside / "old" / path, moved)
        for path in texts:
            _move(aside / "new" / path, into / path, moved)
    except BaseException:
        for source, target in reversed(moved):
            target.replace(source)
        raise


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)
    moved.append((source, target))
