"""Service models from where AWS publishes them: a release of botocore on the package index, or a folder.

The wheel comes through pip, as the user configured it; it is read as a zip, held against its own RECORD and against
what is known of it, and nothing of it is ever installed or run. What is found is given as texts and their lock; putting
it anywhere is ``models.py``'s business.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import re
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from ..errors import ModelError, SourceError, UsageError, near
from ..paths import MOST_BYTES, nearest_files, read_regular, shown
from ..readers.json import parse_json, read_file, unzip
from . import layout
from .models_lock import LOCK, LockedFile, ModelsLock, common_origin, dump, read_models_lock, sha256

PACKAGE = "botocore"
LATEST = "latest"

_DATA = "botocore/data"
# What AWS's repository calls the texts that a folder of models has.
_LICENCES = {"LICENSE": "LICENSE.txt", "NOTICE": "NOTICE"}
_SERVICE = re.compile(r"[a-z0-9][a-z0-9.-]*\Z")
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+!-]*\Z")
# Given to pip for one download; a hung index ends here, not in a job's time limit.
_PIP_SECONDS = 600
# Services that a message names before it only counts.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """The text of every file by its path below a folder of models, the lock of just those, and where they are from."""

    texts: Mapping[str, str]
    lock: ModelsLock
    label: str


def is_version(text: str) -> bool:
    """Whether ``text`` names a release: ``latest``, or a number like 1.44.5."""
    return text == LATEST or _VERSION.match(text) is not None


def fetch_release(
    services: Sequence[str], version: str = LATEST, known: Mapping[str, str] | None = None
) -> Fetched:
    """The newest models of ``services`` in botocore ``version``.

    ``known`` are sha256s of wheels by name; one of another content is refused. Raises ``UsageError`` for a version that
    cannot be one and for services that it lacks, ``SourceError`` when pip gives no such wheel or the wheel is broken,
    ``ModelError`` when a model in it is not JSON.
    """
    _check_names(services)
    if not is_version(version):
        raise UsageError(
            f"{version!r} is no version of {PACKAGE}: give one like '1.44.5', or '{LATEST}'"
        )
    with TemporaryDirectory(prefix="clientsmith-") as folder:
        wheel = _download(version, Path(folder))
        _refuse_other_content(wheel, known or {})
        try:
            with zipfile.ZipFile(wheel) as archive:
                return _read(_wheel(archive, wheel), services)
        except (zipfile.BadZipFile, EOFError, zlib.error) as error:
            raise SourceError(
                f"{wheel.name}: not a whole wheel: {error}; download it again"
            ) from error


def fetch_folder(services: Sequence[str], folder: Path) -> Fetched:
    """The newest models of ``services`` in ``folder``: a folder of models like ours, botocore's ``data``, what holds
    ``botocore/data``, such as its checkout or site-packages, or a checkout of AWS's repository of Smithy models.

    UsageError where there is no such folder or it lacks a service, SourceError where a file of it is broken.
    """
    _check_names(services)
    data = _data_folder(folder)
    checkout = layout.checkout_models(data)
    return _read(_checkout(folder, checkout) if checkout else _folder(data), services)


def _check_names(services: Sequence[str]) -> None:
    if not services:
        raise UsageError(
            "no service named: give at least one, by its folder in botocore's data (apigatewayv2)"
        )
    problems = [
        f"{service!r} is no service name: lower-case letters, digits, '.' and '-' are allowed"
        for service in services
        if not _SERVICE.match(service)
    ]
    if problems:
        raise UsageError("\n".join(problems))


# --- what is common to a wheel and a folder ---


@dataclass(frozen=True, slots=True)
class _Archive:
    """Files that can be listed and read. Models are at ``<data><service>/<api version>/``; ``members`` are what files
    are really called there that have another name in ``names``. ``origins`` are entries of the lock that the folder
    itself has, by the path below ``models/``. ``title`` is what messages call it.
    """

    title: str
    package: str
    version: str
    data: str
    names: Sequence[str]
    read: Callable[[str], bytes]
    wheels: Mapping[str, str]
    origins: Mapping[str, LockedFile]
    members: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def label(self) -> str:
        return f"{self.package} {self.version}".rstrip()

    def locked(self, path: str, name: str, text: str) -> LockedFile:
        """The entry of the lock for the file ``name`` that goes to ``path`` with ``text``."""
        digest = sha256(text.encode())
        origin = self.origins.get(path)
        if origin and origin.sha256 == digest:
            return origin
        return LockedFile(self.package, self.version, self.members.get(name, name), digest)


def _read(archive: _Archive, services: Sequence[str]) -> Fetched:
    texts: dict[str, str] = {}
    files: dict[str, LockedFile] = {}
    for path, name in _wanted(archive, services):
        texts[path] = _text(archive.read(name), f"{archive.title}: {name}")
        files[path] = archive.locked(path, name, texts[path])
    lock = ModelsLock(archive.wheels, files)
    return Fetched(texts, lock, common_origin(lock, services) or archive.label)


def _wanted(archive: _Archive, services: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of the path below ``models/`` and the file that goes there."""
    names = archive.names
    for name in names:
        folder, _, file = name.rpartition("/")
        shared = file.removesuffix(".gz")
        licence = folder.endswith((".dist-info", ".dist-info/licenses")) or not folder
        if shared in layout.OF_ALL and (licence or f"{folder}/" == archive.data):
            yield shared, name
    for service, version in _newest_versions(archive, services).items():
        folder = f"{service}/{version}"
        for name in names:
            file = name.removeprefix(f"{archive.data}{folder}/").removesuffix(".gz")
            if file in layout.OF_A_SERVICE:
                yield f"{folder}/{file}", name


def _what_it_has(services: Sequence[str]) -> str:
    more = f" and {len(services) - _NAMED} more" if len(services) > _NAMED else ""
    return f"it has {', '.join(services[:_NAMED])}{more}"


def _newest_versions(archive: _Archive, services: Sequence[str]) -> dict[str, str]:
    """API versions are dates, so the newest is the last by name. UsageError with every service that is not there."""
    versions = layout.versions_of(
        name.removeprefix(archive.data) for name in archive.names if name.startswith(archive.data)
    )
    problems = [
        f"{archive.title} has no service {service!r}; "
        + (near(service, versions) or _what_it_has(sorted(versions)))
        for service in services
        if service not in versions
    ]
    if problems:
        raise UsageError("\n".join(problems))
    return {service: max(versions[service]) for service in sorted(set(services))}


def _text(data: bytes, name: str) -> str:
    try:
        data = unzip(data, name) if name.endswith(".gz") else data
    except ModelError as error:
        raise SourceError(str(error)) from error
    if not name.removesuffix(".gz").endswith(".json"):
        return data.decode()
    return dump(parse_json(data, name))


# --- a wheel ---


def _wheel(archive: zipfile.ZipFile, path: Path) -> _Archive:
    record = _record(archive)

    def read(name: str) -> bytes:
        if archive.getinfo(name).file_size > MOST_BYTES:
            raise SourceError(
                f"{path.name}: {name} is larger than any model is; it was not unpacked"
            )
        data = archive.read(name)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
        if record.get(name) != f"sha256={digest}":
            raise SourceError(
                f"{path.name}: {name} is not what the wheel's own RECORD says; download it again"
            )
        return data

    version = path.name.split("-")[1]
    return _Archive(
        title=f"{PACKAGE} {version}",
        package=PACKAGE,
        version=version,
        data=f"{_DATA}/",
        names=archive.namelist(),
        read=read,
        wheels={path.name: sha256(path.read_bytes())},
        origins={},
    )


def _record(archive: zipfile.ZipFile) -> Mapping[str, str]:
    """What the wheel says of its files: name -> ``sha256=...``.

    https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory
    """
    names = [name for name in archive.namelist() if name.endswith(".dist-info/RECORD")]
    text = archive.read(names[0]).decode() if names else ""
    return {row[0]: row[1] for row in csv.reader(text.splitlines()) if len(row) > 1}


def _refuse_other_content(wheel: Path, known: Mapping[str, str]) -> None:
    found = sha256(wheel.read_bytes())
    if known.get(wheel.name, found) != found:
        raise SourceError(
            f"{wheel.name}: has the sha256 {found}, and {LOCK} recorded {known[wheel.name]} for a wheel of this name. "
            "A release never changes; see where pip takes it from, and if that is right, remove the entry"
        )


def _download(version: str, folder: Path) -> Path:
    wanted = PACKAGE if version == LATEST else f"{PACKAGE}=={version}"
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


# --- a folder ---


def _folder(root: Path) -> _Archive:
    lock = read_models_lock(root)
    package, version = _installed(root)
    paths = [
        *root.glob("*/*/*.json"),
        *root.glob("*/*/*.json.gz"),
        *root.glob("*.*"),
        root / "NOTICE",
    ]
    names = sorted({path.relative_to(root).as_posix() for path in paths if path.is_file()})
    return _Archive(
        title=shown(root),
        package=package,
        version=version,
        data="",
        names=names,
        read=lambda name: read_file(root / name),
        wheels=lock.wheels,
        origins=lock.files,
    )


def _checkout(root: Path, models: Mapping[str, Path]) -> _Archive:
    """A checkout of aws/api-models-aws, which has neither partitions nor anything beside a model."""
    texts = {name: root / name for name in ("LICENSE", "NOTICE") if (root / name).is_file()}
    paths = {**models, **{_LICENCES[name]: path for name, path in texts.items()}}
    return _Archive(
        title=shown(root),
        package="api-models-aws",
        version=_commit(root),
        data="",
        names=sorted(paths),
        read=lambda name: read_file(paths[name]),
        wheels={},
        origins={},
        members={name: path.relative_to(root).as_posix() for name, path in paths.items()},
    )


def _commit(root: Path) -> str:
    """The commit that is checked out, where ``root`` says it: its first letters."""
    head = root / ".git/HEAD"
    try:
        text = read_regular(head).decode("ascii").strip()
        if text.startswith("ref: refs/") and ".." not in text:
            text = read_regular(root / ".git" / text.removeprefix("ref: ")).decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return text[:12] if re.fullmatch(r"[0-9a-f]{40,64}", text) else ""


def _installed(data: Path) -> tuple[str, str]:
    """Whose data folder it is: botocore's, by the version that its source states; else nobody's that we know."""
    source = data.parent / "__init__.py"
    if data.parent.name == PACKAGE and source.is_file():
        found = re.search(rb"^__version__ = ['\"]([\w.]+)['\"]", source.read_bytes(), re.MULTILINE)
        if found:
            return PACKAGE, found[1].decode()
    return "a folder", ""


def _data_folder(folder: Path) -> Path:
    if not folder.is_dir():
        raise UsageError(f"{shown(folder)}: there is no such folder{nearest_files(folder)}")
    for found in (folder, folder / _DATA, folder / "data", folder / "models"):
        if layout.holds_models(found) or layout.checkout_models(found):
            return found
    raise UsageError(
        f"{shown(folder)}: has no {layout.place_of('<service>')} in it, nor in {_DATA}; "
        "name a folder of models, one that holds botocore, or a checkout of aws/api-models-aws"
    )
