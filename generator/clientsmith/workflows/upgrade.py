"""What `upgrade` does: fetch models, compare, generate, raise the version, write the changelog. All of it, or nothing.

The new models are put into a temporary folder first; the package is generated from there and tried out. Only then is
anything changed, the models last: whatever ends the process before, the next run finds the old models, comes to the
same result, and goes on. A version that was raised already is recognized by its entry in the changelog.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ..diff import changelog
from ..output import verify as trial
from ..output.swap import replace_text
from ..output.write import Written, write
from ..paths import shown
from ..project import layout
from ..project.config import in_models
from ..project.edit_config import set_version
from ..project.models_folder import Pulled, install, refuse_edited, stage, stage_current
from ..project.models_lock import read_models_lock
from ..project.notes import unread_notes
from ..project.revisions import CURRENT, Origin, labelled, open_origin
from .diff import compare_sides
from .generate import make, read_files_of
from .inputs import inputs
from .progress import Progress, no_progress

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..diff.report import Report
    from ..project.config import Config
    from ..project.fetch import Fetched


@dataclass(frozen=True, slots=True)
class Project:
    """What is upgraded: a configuration, the file that it is in, and the folder of models that it names."""

    path: Path
    config: Config
    models: Path
    chosen: tuple[str, ...] = ()

    @property
    def services(self) -> list[str]:
        """The services that are brought to new models: those ``chosen``, or all whose models can be fetched."""
        fetched = [service.name for service in self.config.services if not service.own]
        return [name for name in fetched if name in self.chosen] if self.chosen else fetched

    @property
    def others(self) -> list[str]:
        """The services that keep the models that they have."""
        return [
            service.name
            for service in self.config.services
            if not service.own and service.name not in self.services
        ]


@dataclass(frozen=True, slots=True)
class Upgraded:
    """What came of it. ``version`` is the package's now; ``notes`` are what whoever generates should know, ``stale``
    are sentences on rules whose source has left the documentation.
    """

    report: Report
    pulled: Pulled
    written: Written
    version: str
    changelog: Path | None
    notes: tuple[str, ...]
    stale: tuple[str, ...]


def upgrade(
    project: Project,
    fetched: Fetched,
    *,
    force: bool = False,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> Upgraded:
    """Brings ``project`` to the models ``fetched``.

    Raises whatever `make`, `trial.try_out` and `write` raise; then nothing has changed.
    """
    config, services = project.config, project.services
    refuse_edited(fetched, services, project.models)
    with TemporaryDirectory(prefix="clientsmith-") as folder:
        new = Origin(Path(folder), fetched.label, project.models)
        stage(fetched, services, project.models, new.models)
        stage_current(project.others, project.models, new.models)
        old = open_origin(CURRENT, services, project.models, new.models)
        report = compare_sides(config, old, new)
        report = _named(report, project, fetched)
        report = replace(report, notes=(*_shared_notes(project, fetched), *report.notes))
        body = changelog.entry(report)
        version = _version(config, report, body)
        with labelled(new):
            config = in_models(replace(config, version=version), new.models)
            services_files = read_files_of(config)
            made = make(
                config, services_files, reuse=not force, executor=executor, progress=progress
            )
            locked = inputs(config, services_files)
            notes = [
                note.replace(str(new.models.resolve()), shown(project.models)).replace(
                    str(new.models), shown(project.models)
                )
                for files, each in zip(services_files, made.slices, strict=True)
                for note in unread_notes(files, each.service)
            ]
            stale = [new.tell(sentence) for sentence in made.stale]
        trial.try_out(made.files, config.package)
    written = write(
        made.files,
        locked,
        config.output,
        reviewed=made.reviewed(config),
        formatted=made.formatted.digests,
        force=force,
    )
    entry = _write_changelog(config, report, body)
    if version != project.config.version:
        set_version(project.path, version)
    pulled = install(fetched, services, project.models)
    # What the clients are without is no news where they stay as they are.
    notes = [*pulled.notes, *(notes if written.written else ())]
    return Upgraded(report, pulled, written, version, entry, tuple(notes), tuple(stale))


def _named(report: Report, project: Project, fetched: Fetched) -> Report:
    """``report``; where the models stay and only the partitions move, it has the names of these."""
    before = read_models_lock(project.models).files.get(layout.PARTITIONS)
    after = fetched.lock.files.get(layout.PARTITIONS)
    if report.old != report.new or not before or not after or before.sha256 == after.sha256:
        return report
    old, new = [f"{layout.PARTITIONS} of {each.origin}" for each in (before, after)]
    return replace(report, old=old, new=new)


def _shared_notes(project: Project, fetched: Fetched) -> Iterator[str]:
    """One sentence where services that keep their models get the partitions of the others."""
    before = read_models_lock(project.models).files.get(layout.PARTITIONS)
    after = fetched.lock.files.get(layout.PARTITIONS)
    if project.others and before and after and before.sha256 != after.sha256:
        yield (
            f"{layout.PARTITIONS} is shared by all services and moves from {before.origin} to {after.origin}: "
            f"endpoints of {', '.join(project.others)} may change with it"
        )


def _version(config: Config, report: Report, body: str) -> str:
    """The version that follows; the present one, where a run that was cut short has raised it for the same changes."""
    if report.verdict is None or changelog.is_written(
        changelog.read_changelog(config.output), config.version, body
    ):
        return config.version
    return report.next_version


def _write_changelog(config: Config, report: Report, body: str) -> Path | None:
    if report.verdict is None:
        return None
    path = config.output / changelog.FILE_NAME
    text = changelog.add_entry(
        changelog.read_changelog(config.output), config.version, _today(os.environ), body
    )
    replace_text(path, text)
    return path


def _today(environment: Mapping[str, str]) -> str:
    """The date of the entry, in UTC; or that of SOURCE_DATE_EPOCH (reproducible-builds.org/specs/source-date-epoch)."""
    epoch = environment.get("SOURCE_DATE_EPOCH")
    now = datetime.datetime.now(datetime.UTC)
    if epoch and epoch.isdecimal():
        now = datetime.datetime.fromtimestamp(int(epoch), datetime.UTC)
    return now.date().isoformat()
