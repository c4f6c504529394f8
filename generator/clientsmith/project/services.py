"""A service as its files give it: the model as its overlay corrects it, with what lies beside it, and its rules.

A message about one of the files begins with that file's path.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import ModelError
from ..paths import MOST_BYTES, shown
from ..readers.json import is_object, parse_json, read_json, unzip
from ..readers.toml import toml_text
from . import layout

if TYPE_CHECKING:
    from ..model import Service
    from ..model.documented_rules import Rules
    from ..readers.overlay.file import Overlay
    from .service_files import ServiceFiles, SourceFile


def load_service(files: ServiceFiles, *, with_stale: bool = False) -> Service:
    """The service that ``files`` describe.

    ModelError or UsageError when they cannot be read, or when a correction does not fit the model; ``with_stale``
    leaves such corrections out, for those who only look.
    """
    if files.parts:
        return _merged(files)
    from ..readers.smithy import is_ast

    document, paginators = _document(files.model), _optional(files.paginators)
    waiters = _optional(files.waiters)
    overlay = load_overlay(files)
    if overlay is not None:
        from ..readers.overlay.overlay import apply_overlay, refuse_stale_corrections

        applied = apply_overlay(document, overlay, paginators=paginators, waiters=waiters)
        if not with_stale:
            refuse_stale_corrections(applied)
        document, paginators, waiters = applied.document, applied.paginators, applied.waiters
    if is_ast(document):
        return _smithy(files, [(files.path, document)])
    from ..readers.service2.checking import unknown_keys
    from ..readers.service2.reader import read_service

    with located(files.path):
        return read_service(
            document,
            paginators=paginators,
            waiters=waiters,
            endpoint_rules=_optional(files.endpoint_rules),
            partitions=_optional(files.partitions),
            unknown_keys=unknown_keys(document, str(files.path)),
            source=str(files.path),
        )


def _merged(files: ServiceFiles) -> Service:
    """The service of a folder of Smithy models. ModelError for a file in it that is none."""
    from ..readers.smithy import is_ast

    documents: list[tuple[Path, dict[str, object]]] = []
    size = 0
    for part in files.parts:
        source = str(part.path)
        data = unzip(part.data, source) if part.path.suffix == ".gz" else part.data
        size += len(data)
        if size > MOST_BYTES:
            limit = MOST_BYTES // (1024 * 1024)
            raise ModelError(
                f"{shown(part.path)}: unpacks to more than {limit} MiB with the others"
            )
        document = parse_json(data, source)
        if not is_object(document) or not is_ast(document):
            raise ModelError(
                f"{shown(part.path)}: has no `smithy`, and every .json of a folder that is a model is Smithy's; "
                "move it elsewhere, or name the model's file"
            )
        documents.append((part.path, document))
    return _smithy(files, documents)


def _smithy(files: ServiceFiles, documents: list[tuple[Path, dict[str, object]]]) -> Service:
    from ..readers.smithy.reader import read_smithy

    with located(files.path):
        return read_smithy(
            [(str(path), document) for path, document in documents],
            partitions=_optional(files.partitions),
            source=str(files.path),
        )


def load_rules(files: ServiceFiles, service: Service) -> Rules | None:
    """The rules for ``service``, the whole model of ``files``; None where it has no rules file. ModelError for one that
    is broken.
    """
    if files.rules is None:
        return None
    from ..readers.documented_rules.rules import read_rules

    return read_rules(toml_text(files.rules.data, files.rules.path), files.rules.path, service)


def load_overlay(files: ServiceFiles) -> Overlay | None:
    """The corrections of the model, where there are any. UsageError when their file is not of its form."""
    if files.overlay is None:
        return None
    from ..readers.overlay.file import parse_overlay

    return parse_overlay(toml_text(files.overlay.data, files.overlay.path), files.overlay.path)


def _document(file: SourceFile) -> dict[str, object]:
    if file.path.suffix == ".smithy":
        raise ModelError(
            f"{shown(file.path)}: is in Smithy's own language; `smithy ast {shown(file.path)} > model.json` makes a "
            "model of it that can be read"
        )
    return read_json(file.data, file.path)


def _optional(file: SourceFile | None) -> dict[str, object] | None:
    return None if file is None else _document(file)


@contextmanager
def located(model: Path) -> Generator[None]:
    """A ModelError from inside begins with the file that it is about: ``model``, or what lies beside it.

    It ends with the overlay, where there is one: what is wrong may be its doing.
    """
    try:
        yield
    except ModelError as error:
        overlay = layout.kept_file(model, layout.OVERLAY)
        suspect = f"\n{shown(overlay)} corrects this model, and may be the cause" if overlay else ""
        raise ModelError(_from_its_file(model, str(error)) + suspect) from error


def _from_its_file(model: Path, message: str) -> str:
    beside = (layout.file_beside(model, name) for name in layout.OF_A_SERVICE)
    for path in (model, *beside, layout.file_above(model, layout.PARTITIONS)):
        name = layout.unzipped_name(path.name) if path else ""
        if path and message.startswith(f"{name}: "):
            return f"{path}{message.removeprefix(name)}"
    return message if message.startswith(str(model)) else f"{model}: {message}"
