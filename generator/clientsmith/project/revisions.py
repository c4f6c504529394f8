"""The models that a comparison is asked for: those that are configured, a release's, a folder's, or a git revision's.

Each becomes a folder of models that can be read like the configured one. What people keep beside the models (overlays,
rules) goes with a release or a folder, too. A revision has its own, and a configuration of its own: the version and the
operations of that time.
"""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ..errors import ClientsmithError, UsageError
from ..paths import shown
from .config import Selection, read_selection
from .fetch import LATEST, Fetched, fetch_folder, fetch_release, is_version
from .models_folder import stage
from .models_lock import common_origin, read_models_lock

CURRENT = "current"
GIT = "git:"


@dataclass(frozen=True, slots=True)
class Origin:
    """A folder of models, and what to call it. ``kept`` is the folder that has what people keep beside the models; None
    where that lies in ``models`` itself, which the user does not know. ``selection`` is what was configured then, None
    where that is what is configured now.
    """

    models: Path
    label: str
    kept: Path | None
    selection: Selection | None = None

    def tell(self, text: str) -> str:
        """``text``, which may name files in the folder, as it is told to the user, who does not know the folder."""
        kept = self.kept
        if self.models == kept:
            return text
        for folder in (str(self.models.resolve()), str(self.models)):
            if kept:
                beside = rf"{re.escape(folder)}/([^/\s]+/[\w.-]+\.toml)"
                text = re.sub(beside, lambda found: shown(kept / found[1]), text)
            text = text.replace(folder, self.label)
        return text


def open_origin(text: str, services: Sequence[str], models: Path, folder: Path) -> Origin:
    """The models that ``text`` names, of ``services``; what has to be fetched is put into ``folder``, which is empty.

    ``models`` is the configured folder. UsageError for a text that names nothing, SourceError for what cannot be had.
    """
    if text == CURRENT:
        return Origin(
            models, common_origin(read_models_lock(models), services) or shown(models), models
        )
    if text.startswith(GIT):
        return Origin(_revision(text.removeprefix(GIT), models, folder), text, None)
    if Path(text).is_dir():
        fetched = fetch_folder(services, Path(text))
        stage(fetched, services, models, folder)
        return Origin(folder, shown(Path(text)), models)
    if not is_version(text):
        raise UsageError(
            f"{text!r} names no models: there is no such folder, and it is neither {CURRENT!r}, {LATEST!r}, a release "
            f"of botocore (1.44.5) nor a git revision ({GIT}main)"
        )
    fetched = fetch_models(services, text, models)
    stage(fetched, services, models, folder)
    return Origin(folder, fetched.label, models)


def fetch_models(services: Sequence[str], version: str, models: Path) -> Fetched:
    """A release's models; its wheel has to be the one that the lock in ``models`` may know."""
    return fetch_release(services, version, read_models_lock(models).wheels)


def _revision(revision: str, models: Path, folder: Path) -> Path:
    """The folder of models as git had it."""
    found = _git(revision, models, ["archive", "--format=tar", "--end-of-options", revision, "."])
    with tarfile.open(fileobj=io.BytesIO(found)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def selection_of(text: str, config: Path) -> Selection | None:
    """What the configuration in the file ``config`` was at the revision of git that ``text`` names; None where ``text``
    names anything else, which has no configuration of its own.
    """
    if not text.startswith(GIT):
        return None
    revision = text.removeprefix(GIT)
    found = _git(revision, config, ["show", "--end-of-options", f"{revision}:./{config.name}"])
    with TemporaryDirectory(prefix="clientsmith-") as folder:
        copy = Path(folder) / config.name
        copy.write_bytes(found)
        with labelled(Origin(Path(folder), text, None)):
            return read_selection(copy)


def _git(revision: str, path: Path, arguments: Sequence[str]) -> bytes:
    """What git prints; it looks at the folder ``path``, or at the one that the file ``path`` is in."""
    folder = path if path.is_dir() else path.parent
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=False
        )
    except OSError as error:
        raise UsageError(f"{GIT}{revision}: git cannot be run: {error.strerror}") from error
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        if any("not a git repository" in line for line in reason):
            raise UsageError(f"{GIT}{revision}: {shown(folder)} is not in a git repository")
        raise UsageError(
            f"{GIT}{revision}: git has no {shown(path)} of that revision: {' '.join(reason)}; name a branch, a tag "
            "or a commit that has it; `git fetch` gets those of the remote"
        )
    return done.stdout


@contextmanager
def labelled(origin: Origin) -> Generator[None]:
    """What is wrong with models of ``origin`` is told by its label."""
    try:
        yield
    except ClientsmithError as error:
        raise type(error)(origin.tell(str(error))) from error
