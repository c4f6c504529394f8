"""What `diff` does: two sets of models are opened, compared for what is configured, and put into a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ..diff.version import is_raised, next_version
from ..errors import ModelError, UsageError
from ..paths import nearest_files, shown
from ..project.config import (
    ServiceConfig,
    in_models,
    models_folder,
    read_config,
    read_selection,
)
from ..project.fetch import LATEST
from ..project.layout import service_name
from ..project.notes import expiry_notes, overlay_notes
from ..project.revisions import CURRENT, GIT, Origin, labelled, open_origin, selection_of
from ..project.service_files import read_all_files, read_files
from ..project.services import load_service
from .rules import look_at_rules

if TYPE_CHECKING:
    from ..codegen.slice import Slice
    from ..diff.change import Change
    from ..diff.report import Report
    from ..project.config import Config


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be compared: texts as `revisions.open_origin` understands them, either of them empty."""

    old: str
    new: str

    @property
    def sides(self) -> tuple[str, str]:
        """Of neither, what the index has is new; of the old one alone, what is configured, as in ``git diff``."""
        if self.old:
            return self.old, self.new or CURRENT
        return CURRENT, self.new or LATEST

    @property
    def files(self) -> tuple[Path, Path] | None:
        """The two models, where both sides name a file."""
        old, new = Path(self.old), Path(self.new)
        if not (self.old and self.new):
            if old.is_file():
                raise UsageError(
                    f"{shown(old)} is a file, and a model needs a second one: "
                    f"`clientsmith diff {shown(old)} NEW.json`"
                )
            return None
        if not (old.is_file() or new.is_file()):
            if all(text.endswith((".json", ".json.gz")) for text in (self.old, self.new)):
                missing = [
                    f"{shown(path)}: there is no such file{nearest_files(path)}"
                    for path in (old, new)
                ]
                raise UsageError("\n".join(missing))
            return None
        for path, other in ((old, new), (new, old)):
            if not path.is_file():
                raise UsageError(
                    f"{shown(other)} is a model, so {shown(path)} has to be one, too, and there is no such file"
                )
        return old, new


def compare_origins(path: Path, question: Question) -> Report:
    """The report on the two sides of ``question``, for what the configuration in the file ``path`` generates.

    A service whose model the configuration names itself is not compared: there is but one version of it.
    """
    config, models = read_config(path), models_folder(path)
    services = tuple(service for service in config.services if not service.own)
    if not services:
        raise UsageError(
            f"{config.origin}: every service names a model of its own; give two models to compare: "
            "`clientsmith diff OLD.json NEW.json`"
        )
    config = replace(config, services=services)
    names = [service.name for service in services]
    with TemporaryDirectory(prefix="clientsmith-") as folder:
        opened: list[Origin] = []
        for text, place in zip(question.sides, ("old", "new"), strict=True):
            (Path(folder) / place).mkdir()
            origin = open_origin(text, names, models, Path(folder) / place)
            opened.append(replace(origin, selection=selection_of(text, path)))
        return compare_sides(config, opened[0], opened[1])


def compare(old: Config, new: Config) -> tuple[Change, ...]:
    """What the models of ``new`` change for the callers of the package that those of ``old`` give, the worst first.

    What is not supported is compared like anything else.
    """
    from ..diff.compare import compare_partitions, compare_services, compare_slices
    from ..diff.report import sort_changes

    sides = [{service.name: service for service in config.services} for config in (old, new)]
    pairs = {
        name: _read_pair(sides[0][name], sides[1][name]) for name in sides[1] if name in sides[0]
    }
    changes = [*compare_services(*sides)]
    changes += compare_partitions(*zip(*pairs.values(), strict=True)) if pairs else ()
    for name, (before, after) in pairs.items():
        changes += compare_slices(before, after, name)
    return sort_changes(changes)


def _read_pair(old: ServiceConfig, new: ServiceConfig) -> tuple[Slice, Slice]:
    from ..codegen.slice import Slice
    from ..model.select import select_pair
    from ..readers.queries import search_operations

    sides = read_all_files([old.model, new.model])
    before, after = (load_service(files, with_stale=True) for files in sides)
    patterns = old.operations, new.operations
    selected = select_pair(before, after, patterns, search_operations)
    return Slice(before, selected[0]), Slice(after, selected[1])


def compare_sides(config: Config, old: Origin, new: Origin) -> Report:
    """The report on what ``config`` generates, from the models of ``old`` to those of ``new``."""
    with labelled(new), labelled(old):
        sides = _configured(config, old), _configured(config, new)
        changes = compare(*sides)
        notes = [new.tell(note) for note in _notes(sides[1])]
    return _report(sides[0], (old.label, new.label), changes, notes)


def _configured(config: Config, origin: Origin) -> Config:
    """``config``, or what it was at the revision that ``origin`` is, with the models of ``origin``."""
    selection = origin.selection
    if selection:
        services = tuple(
            ServiceConfig(name, origin.models, operations)
            for name, operations in selection.operations.items()
        )
        config = replace(config, version=selection.version, services=services)
    return in_models(config, origin.models)


def compare_versions(path: Path, question: Question) -> tuple[Report, str | None]:
    """The report on what changed since the revision of git that ``question`` asks about; and what to say when the
    version in the configuration ``path`` was raised too little for it.
    """
    if not question.old.startswith(GIT) or question.new:
        raise UsageError(
            f"--against takes a revision of git, such as {GIT}main: nothing else has a version of the package"
        )
    report = compare_origins(path, question)
    version, due = read_selection(path).version, report.next_version
    if is_raised(version, due):
        return report, None
    verdict = f"the verdict since then is {report.verdict}" if report.verdict else "nothing changed"
    return report, (
        f"{shown(path)}: version {version} is too low: {report.old} has {report.version}, and {verdict}, so "
        f"{due} is due; set version = {due!r}"
    )


def _notes(config: Config) -> Iterator[str]:
    """What is to be said of the corrections of the new models, those left out of the comparison that do not fit, and of
    the rules that quote their documentation.
    """
    for service in config.services:
        files = read_files(service.model)
        yield from (*overlay_notes(files), *expiry_notes(files, date.today()))
        try:
            review = look_at_rules(files, with_stale=True)
        except ModelError as error:
            yield from str(error).splitlines()
        else:
            yield from (*review.stale, *review.notes) if review else ()


def compare_files(old: Path, new: Path, operations: Sequence[str], config: Config) -> Report:
    """The report on two models without any configuration, and so without a package and its version."""
    sides = [
        replace(config, services=(ServiceConfig(service_name(new), path, tuple(operations)),))
        for path in (old, new)
    ]
    changes = compare(sides[0], sides[1])
    report = _report(sides[1], (shown(old), shown(new)), changes, [*_notes(sides[1])])
    return replace(report, package="", version="", next_version="")


def _report(
    config: Config, labels: tuple[str, str], changes: Sequence[Change], notes: Sequence[str]
) -> Report:
    from ..diff.change import worst
    from ..diff.report import Report

    return Report(
        package=config.distribution,
        old=labels[0],
        new=labels[1],
        services=tuple(service.name for service in config.services),
        changes=tuple(changes),
        notes=tuple(notes),
        version=config.version,
        next_version=next_version(config.version, worst(change.severity for change in changes)),
    )
