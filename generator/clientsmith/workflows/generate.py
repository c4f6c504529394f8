"""The table of contents: read -> select -> bind -> render -> format. Writing is the caller's (``write.py``)."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from ..errors import ModelError
from ..paths import shown

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from ..codegen.package import File
    from ..codegen.slice import Slice
    from ..diff.change import Change
    from ..model import Service
    from ..model.documented_rules import Rules
    from ..project.config import Config, ServiceConfig
    from .rules import Review

Kind = Literal[
    "configuration", "model", "overlay", "rules", "template", "runtime", "black", "clientsmith"
]

# What of clientsmith itself shapes the output; the command line and the writing do not.
_SHAPING = (
    "codegen/**/*.py",
    "model/*.py",
    "output/format.py",
    "output/runtime_files.py",
    "project/service_files.py",
    "readers/**/*.py",
    "readers/**/*.toml",
    "workflows/generate.py",
)


@dataclass(frozen=True, slots=True, order=True)
class Input:
    """Something that the output depends on: a file, or a version, by its name and the sha256 of its content."""

    kind: Kind
    name: str
    sha256: str


def read_service(model: Path, *, with_stale: bool = False) -> Service:
    """The service of the file ``model`` and of what lies beside it, as its overlay corrects it.

    ModelError or UsageError when it cannot be read, or when a correction does not fit it; ``with_stale`` leaves such
    corrections out, for those who only look.
    """
    from ..project.service_files import ENDPOINT_RULES, PAGINATORS, PARTITIONS, model_files
    from ..readers.json import load_json
    from ..readers.service2.checking import unknown_keys
    from ..readers.service2.reader import read_service as read

    beside = {path.name.removesuffix(".gz"): load_json(path) for path in model_files(model)[1:]}
    corrected = _corrected(model, load_json(model), beside.get(PAGINATORS), with_stale=with_stale)
    document, paginators = corrected
    with _located(model):
        return read(
            document,
            paginators=paginators,
            endpoint_rules=beside.get(ENDPOINT_RULES),
            partitions=beside.get(PARTITIONS),
            unknown_keys=unknown_keys(document, str(model)),
            source=str(model),
        )


_Document = dict[str, object]


def _corrected(
    model: Path, document: _Document, paginators: _Document | None, *, with_stale: bool
) -> tuple[_Document, _Document | None]:
    """The documents as the overlay of ``model`` corrects them, where it has one."""
    from ..project.service_files import find_overlay

    overlay = find_overlay(model)
    if overlay is None:
        return document, paginators
    from ..readers.overlay.overlay import apply_overlay, refuse_stale

    applied = apply_overlay(document, overlay, paginators=paginators)
    if not with_stale:
        refuse_stale(applied)
    return applied.document, applied.paginators


def read_rules(model: Path, service: Service) -> Rules | None:
    """The rules for ``service``, the whole model in the file ``model``; None where it has no rules file. ModelError for
    one that is broken.
    """
    from ..project.service_files import RULES, service_file
    from ..readers.documented_rules.rules import read_rules as read
    from ..readers.toml import read_toml

    path = service_file(model, RULES)
    return None if path is None else read(read_toml(path), path, service)


def has_rules(config: Config) -> bool:
    """Whether one of the services has a rules file."""
    from ..project.service_files import RULES, service_file

    return any(service_file(service.model, RULES) is not None for service in config.services)


def look_at_rules(model: Path, *, accept: bool = False, with_stale: bool = False) -> Review | None:
    """How the rules beside ``model`` stand to its documentation, None where it has none. With ``accept`` the
    documentation is recorded as it is now, first.
    """
    from ..project.service_files import RULES, service_file
    from .rules import accept as record

    service = read_service(model, with_stale=with_stale)
    path, rules = service_file(model, RULES), read_rules(model, service)
    if path is not None and rules is not None and accept:
        record(path, service, rules)
        rules = read_rules(model, service)
    return None if rules is None else review_rules(model, service, rules)


def review_rules(model: Path, service: Service, rules: Rules | None) -> Review:
    """How ``rules``, those beside ``model``, stand to the documentation of ``service``."""
    from ..project.service_files import RULES, service_file
    from .rules import Review, review

    path = service_file(model, RULES)
    return Review() if path is None or rules is None else review(path, service, rules)


def select(service: Service, patterns: Iterable[str]) -> Service:
    """The slice of ``service`` that ``patterns`` ask for."""
    from ..model.select import select_operations
    from ..readers.queries import search_operations

    return select_operations(service, patterns, search_operations)


def read_slices(config: Config) -> list[Slice]:
    """Each service of ``config`` with what is wanted of it. ModelError for what is wanted and not supported."""
    from ..codegen.protocols import refuse_protocol
    from ..codegen.slice import Slice
    from ..model.select import refuse_unknown_keys
    from ..model.unsupported import refuse_unsupported

    slices: list[Slice] = []
    for wanted in config.services:
        whole = read_service(wanted.model)
        refuse_protocol(whole)
        service = select(whole, wanted.operations)
        refuse_unknown_keys(service)
        refuse_unsupported(service)
        slices.append(Slice(whole, service, read_rules(wanted.model, whole)))
    return slices


def compare(old: Config, new: Config) -> tuple[Change, ...]:
    """What the models of ``new`` change for the callers of the package that those of ``old`` give, the worst first.

    Both configure the same services. What is not supported is compared like anything else.
    """
    from ..diff.compare import compare as compare_slices
    from ..diff.compare import compare_partitions
    from ..diff.report import sort_changes

    pairs = [_read_pair(*found) for found in zip(old.services, new.services, strict=True)]
    changes = [*compare_partitions([pair[0] for pair in pairs], [pair[1] for pair in pairs])]
    for service, (before, after) in zip(new.services, pairs, strict=True):
        changes += compare_slices(before, after, service.name)
    return sort_changes(changes)


def _read_pair(old: ServiceConfig, new: ServiceConfig) -> tuple[Slice, Slice]:
    from ..codegen.slice import Slice
    from ..model.select import select_pair
    from ..readers.queries import search_operations

    before, after = (read_service(side.model, with_stale=True) for side in (old, new))
    selected = select_pair(before, after, new.operations, search_operations)
    return Slice(before, selected[0]), Slice(after, selected[1])


def generate(
    config: Config, slices: Sequence[Slice], *, executor: Executor | None = None
) -> Mapping[str, str]:
    """Every file of the distribution, formatted: path relative to the output folder -> text.

    The workers of ``executor`` format, which is nearly all there is to do; without one this process does. The result
    is the same. ExecutorError when that cannot be.
    """
    from ..codegen.render import make_environment, render
    from ..output.format import format_sources
    from ..output.parallel import format_on
    from ..output.runtime_files import runtime_files

    environment = make_environment(config.templates)
    bound = _bind(config, slices)
    rendered = ((file.path, render(environment, file.template, file.view)) for file in bound)
    found = format_on(executor, rendered) if executor else format_sources(rendered)
    found |= runtime_files(config.package, found)
    return dict(sorted(found.items()))


def _bind(config: Config, slices: Sequence[Slice]) -> list[File]:
    """Every file, bound. Whose a ModelError is shows when each service is bound alone."""
    from ..codegen.distribution import bind_distribution

    try:
        return bind_distribution(config.package, config.distribution, config.version, slices)
    except ModelError:
        for found in slices:
            with _located(Path(found.whole.source)):
                bind_distribution(config.package, config.distribution, config.version, [found])
        raise


@contextmanager
def _located(model: Path) -> Generator[None]:
    """A ModelError from inside begins with the file that it is about: ``model``, or what lies beside it.

    It ends with the overlay, where there is one: what is wrong may be its doing.
    """
    from ..project.service_files import OVERLAY, service_file

    try:
        yield
    except ModelError as error:
        overlay = service_file(model, OVERLAY)
        suspect = f"\n{shown(overlay)} corrects this model, and may be the cause" if overlay else ""
        raise ModelError(_from_its_file(model, str(error)) + suspect) from error


def _from_its_file(model: Path, message: str) -> str:
    from ..project.service_files import model_files

    for path in model_files(model):
        name = path.name.removesuffix(".gz")
        if message.startswith(f"{name}: "):
            return f"{path}{message.removeprefix(name)}"
    return message if message.startswith(str(model)) else f"{model}: {message}"


def inputs(config: Config) -> tuple[Input, ...]:
    """What ``generate`` depends on, without generating."""
    from ..codegen.templates import template_files
    from ..output.format import identity
    from ..project.service_files import model_files, partitions_file

    found = [_configuration(config), Input("black", "black", _sha256(identity().encode()))]
    for service in config.services:
        shared = partitions_file(service.model)
        for path in model_files(service.model):
            name = path.name if path == shared else f"{service.name}/{path.name}"
            found.append(_file("model", name, path))
        found += _kept_inputs(service)
    found += [_file("template", path.name, path) for path in template_files(config.templates)]
    package = Path(str(files("clientsmith")))
    for pattern in (*_SHAPING, "runtime/**/*.py"):
        kind: Kind = "runtime" if pattern.startswith("runtime") else "clientsmith"
        for path in package.glob(pattern):
            found.append(_file(kind, path.relative_to(package).as_posix(), path))
    return tuple(sorted(set(found)))


def _kept_inputs(service: ServiceConfig) -> Iterator[Input]:
    """What people keep for a service beside its models."""
    from ..project.service_files import OVERLAY, RULES, service_file

    kinds: tuple[tuple[Kind, str], ...] = (("overlay", OVERLAY), ("rules", RULES))
    for kind, name in kinds:
        path = service_file(service.model, name)
        if path is not None:
            yield _file(kind, f"{service.name}/{name}", path)


def _configuration(config: Config) -> Input:
    selected = [f"{service.name}={','.join(service.operations)}" for service in config.services]
    text = "\n".join([config.package, config.distribution, config.version, *selected])
    return Input("configuration", "configuration", _sha256(text.encode()))


def _file(kind: Kind, name: str, path: Path) -> Input:
    from ..readers.json import read_file

    return Input(kind, name, _sha256(read_file(path)))


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
