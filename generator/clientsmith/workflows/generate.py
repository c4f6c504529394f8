"""What `generate` does: read -> select -> bind -> render -> format -> write. The table of contents of clientsmith."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..codegen.distribution import bind_distribution
from ..codegen.protocols import refuse_protocol
from ..codegen.python.names import client_prefix, module_name
from ..codegen.render import make_environment, render
from ..codegen.slice import Slice
from ..errors import ModelError
from ..model.select import refuse_unknown_keys, select_operations, unknown_key_notes
from ..model.unsupported import refuse_unsupported
from ..output.executors.places import open_executor
from ..output.format import format_sources
from ..output.formatted import FormattedFiles, formatting_digests, reusable
from ..output.lock import OutputLock, read_lock
from ..output.runtime_files import runtime_files
from ..output.write import write
from ..project.config import COMMAND_LINE
from ..project.notes import Review, edit_notes, expiry_notes, unread_notes
from ..project.service_files import read_all_files
from ..project.services import load_rules, load_service, located
from ..readers.queries import search_operations
from .inputs import inputs
from .progress import Progress, no_progress
from .rules import review_all

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..codegen.package import File
    from ..model import Service
    from ..output.executors.places import Place
    from ..output.write import Written
    from ..project.config import Config, ServiceConfig
    from ..project.service_files import ServiceFiles


@dataclass(frozen=True, slots=True)
class Generated:
    """A package, not yet written: every file of its distribution by path, and for each service what was selected of it
    and what there is to say of its rules and corrections.
    """

    slices: tuple[Slice, ...]
    formatted: FormattedFiles
    looks: tuple[Review, ...]

    @property
    def files(self) -> Mapping[str, str]:
        return self.formatted.texts

    @property
    def stale(self) -> tuple[str, ...]:
        """One sentence on each rule whose source has left the documentation."""
        return tuple(sentence for look in self.looks for sentence in look.stale)

    def reviewed(self, config: Config) -> tuple[str, ...]:
        """The services of which there is nothing to say, so that `check` need not read them again."""
        pairs = zip(config.services, self.looks, strict=True)
        return tuple(sorted(service.name for service, look in pairs if look == Review()))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the output folder, what whoever generates should know, the package, and for each service the line
    of Python that imports its client.
    """

    report: Written
    notes: tuple[str, ...]
    made: Generated
    imports: tuple[str, ...]


def generate_package(
    config: Config,
    *,
    force: bool = False,
    place: Place | None = None,
    progress: Progress = no_progress,
) -> Outcome:
    """Writes the package that ``config`` gives into its output folder."""
    services = read_files_of(config)
    # Workers start while models are read.
    with open_executor(place) as executor:
        made = make(config, services, reuse=not force, executor=executor, progress=progress)
    notes = edit_notes(services)
    for files, look, each in zip(services, made.looks, made.slices, strict=True):
        notes += [*look.notes, *expiry_notes(files, date.today())]
        notes += [*unread_notes(files, each.service), *unknown_key_notes(each.whole, each.service)]
    report = write(
        made.files,
        inputs(config, services),
        config.output,
        reviewed=made.reviewed(config),
        formatted=made.formatted.digests,
        force=force,
    )
    imports = tuple(
        f"from {config.package}.{module_name(each.whole.id)} import {client_prefix(each.whole.id)}Client"
        for each in made.slices
    )
    return Outcome(report, tuple(notes), made, imports)


def read_files_of(config: Config) -> tuple[ServiceFiles, ...]:
    """The files of each service of ``config``; each file is read once."""
    return tuple(read_all_files(service.model for service in config.services))


def make(
    config: Config,
    services: Sequence[ServiceFiles],
    *,
    reuse: bool = True,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> Generated:
    """Everything that `generate_package` writes. ModelError for what is selected and cannot be generated.

    ``reuse`` tells whether formatted text may be taken from the output folder, where its lock vouches for it.
    """
    slices = read_slices(config, services, progress=progress)
    lock = read_lock(config.output) if reuse else None
    formatted = render_and_format(config, slices, lock=lock, executor=executor, progress=progress)
    looks = tuple(
        review_all(source, each.whole, each.rules)
        for source, each in zip(services, slices, strict=True)
    )
    return Generated(tuple(slices), formatted, looks)


def read_slices(
    config: Config,
    services: Sequence[ServiceFiles] | None = None,
    *,
    progress: Progress = no_progress,
) -> list[Slice]:
    """Each service of ``config`` with what is selected of it, from ``services``, their files.

    ModelError with everything that is selected and is not there or not supported, in all of them.
    """
    slices: list[Slice] = []
    problems: list[ModelError] = []
    files = services or read_files_of(config)
    for number, (service, source) in enumerate(zip(config.services, files, strict=True), 1):
        progress("reading models", number, len(files))
        try:
            whole = load_service(source)
            refuse_protocol(whole)
            sliced = select(whole, service.operations, asked_in(config, service))
            refuse_unknown_keys(sliced)
            refuse_unsupported(sliced)
            slices.append(Slice(whole, sliced, load_rules(source, whole)))
        except ModelError as error:
            problems.append(error)
    if problems:
        raise ModelError("\n".join(map(str, problems))) from problems[0]
    return slices


def select(service: Service, patterns: Iterable[str], origin: str = "") -> Service:
    """The slice of ``service`` that ``patterns`` ask for, which stand in ``origin``."""
    return select_operations(service, patterns, search_operations, origin)


def asked_in(config: Config, service: ServiceConfig) -> str:
    """Where the operations of ``service`` are asked for, for messages about them."""
    file = config.origin != COMMAND_LINE
    return f"{config.origin}: services.{service.name}" if file else "--operation"


def generate(
    config: Config,
    slices: Sequence[Slice],
    *,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> Mapping[str, str]:
    """Every file of the distribution, formatted: path relative to the output folder -> text. It reads nothing of that
    folder.
    """
    return render_and_format(config, slices, executor=executor, progress=progress).texts


def render_and_format(
    config: Config,
    slices: Sequence[Slice],
    *,
    lock: OutputLock | None = None,
    executor: Executor | None = None,
    progress: Progress = no_progress,
) -> FormattedFiles:
    """Every file of the distribution. What the output folder holds formatted, by its ``lock``, is taken from there.

    The workers of ``executor`` format the rest, which is nearly all there is to do; without one this process does. The
    result is the same. ExecutorError when that cannot be.
    """
    environment = make_environment(config.templates)
    bound = _bind(config, slices)

    rendered = [(file.path, render(environment, file.template, file.view)) for file in bound]
    texts = reusable(rendered, lock, config.output)
    kept = len(texts)

    def count(done: int) -> None:
        progress("formatting files", kept + done, len(rendered))

    rest = [file for file in rendered if file[0] not in texts]
    if executor and rest:
        from ..output.parallel import format_on

        texts |= format_on(executor, rest, count)
    else:
        texts |= format_sources(_counted(rest, count))
    found = formatting_digests(rendered, texts)
    texts |= runtime_files(config.package, texts)
    return FormattedFiles(dict(sorted(texts.items())), found)


def _counted(
    files: Iterable[tuple[str, str]], count: Callable[[int], None]
) -> Iterator[tuple[str, str]]:
    for number, file in enumerate(files):
        count(number)
        yield file


def _bind(config: Config, slices: Sequence[Slice]) -> list[File]:
    """Every file, bound. Whose a ModelError is shows when each service is bound alone."""
    try:
        return bind_distribution(config.package, config.distribution, config.version, slices)
    except ModelError:
        for each in slices:
            with located(Path(each.whole.source)):
                bind_distribution(config.package, config.distribution, config.version, [each])
        raise
