"""What templates see: frozen values with every word decided. A template loops over them and prints."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .python.literals import Doc


@dataclass(frozen=True, slots=True)
class Imports:
    """The import lines of a file: those that run, and those for type checkers only."""

    run: tuple[str, ...] = ()
    check: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldView:
    """A member as a field: its names here and in the model, its type, and what it is when nobody sets it."""

    name: str
    model_name: str
    type: str
    default: str
    doc: Doc


@dataclass(frozen=True, slots=True)
class WriteView:
    """One member on its way out: ``target[key] = value``, where ``guard`` (an expression) is not None; no guard
    writes always.
    """

    key: str
    value: str
    guard: str


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement, run where ``guard`` (an expression) is not None; no guard runs it always."""

    text: str
    guard: str


@dataclass(frozen=True, slots=True)
class ReadView:
    """One field on its way in: the expression that reads it."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class ClassView:
    """A structure, a union or a request as a class. ``writes`` and ``reads`` are None where it does not travel
    that way; ``unknown`` is the type of a union's ``unknown``.
    """

    name: str
    base: str
    doc: Doc
    fields: tuple[FieldView, ...]
    sensitive: tuple[str, ...]
    checks: tuple[str, ...]
    writes: tuple[WriteView, ...] | None
    reads: tuple[ReadView, ...] | None
    is_union: bool = False
    unknown: str = ""
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassNames:
    """What the file of a class calls the types in its methods' signatures; empty for what it has no use for."""

    problems: str
    object: str
    self: str


@dataclass(frozen=True, slots=True)
class TypeFile:
    """``types/<module>.py`` with a structure or a union."""

    about: Doc
    imports: Imports
    names: ClassNames
    type: ClassView


@dataclass(frozen=True, slots=True)
class EnumValueView:
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class EnumFile:
    """``types/<module>.py`` with an enum."""

    about: Doc
    imports: Imports
    name: str
    base: str
    doc: Doc
    values: tuple[EnumValueView, ...]


@dataclass(frozen=True, slots=True)
class SerializeView:
    """How a request becomes HTTP. ``body`` is None where there is none; ``result`` is what is returned."""

    body: tuple[WriteView, ...] | None
    query: tuple[StatementView, ...]
    constant_query: tuple[tuple[str, str], ...]
    headers: tuple[WriteView, ...]
    prefix_headers: tuple[StatementView, ...]
    result: str

    @property
    def has_query(self) -> bool:
        """Whether there is a query string to fill."""
        return bool(self.query or self.constant_query)

    @property
    def has_headers(self) -> bool:
        """Whether there are headers to fill."""
        return bool(self.headers or self.prefix_headers)


@dataclass(frozen=True, slots=True)
class ParseView:
    """How an answer becomes the result: ``type`` is None for nothing, ``body`` the expression of the JSON body
    where it is read.
    """

    type: str | None
    body: str | None
    reads: tuple[ReadView, ...]


@dataclass(frozen=True, slots=True)
class OperationNames:
    """What the file of an operation calls what it imports."""

    http_request: str
    http_response: str
    operation: str
    service: str


@dataclass(frozen=True, slots=True)
class RulesView:
    """The function that asks what only the documentation states: its docstring and its statements."""

    doc: Doc
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OperationFile:
    """``operations/<module>.py``."""

    about: Doc
    imports: Imports
    names: ClassNames
    imported: OperationNames
    constant: str
    name: str
    request: ClassView
    result: ClassView | None
    rules: RulesView | None
    output: str
    serialize: SerializeView
    parse: ParseView
    errors: tuple[str, ...]
    idempotency_token: str | None
    idempotent: bool
    auth: str


@dataclass(frozen=True, slots=True)
class ArgumentView:
    name: str
    type: str
    default: str


@dataclass(frozen=True, slots=True)
class MethodView:
    """A client's method for one operation. ``result`` is what it gives; ``items`` what a page holds, for a
    paginated one.
    """

    name: str
    doc: Doc
    request: str
    result: str
    arguments: tuple[ArgumentView, ...]


@dataclass(frozen=True, slots=True)
class PagesView:
    """A client's method that goes through all pages."""

    name: str
    doc: Doc
    request: str
    page: str
    item: str
    paginator: str
    arguments: tuple[ArgumentView, ...]


@dataclass(frozen=True, slots=True)
class ClientFile:
    """``client.py`` and ``async_client.py``."""

    about: Doc
    imports: Imports
    name: str
    base: str
    doc: Doc
    is_async: bool
    methods: tuple[MethodView, ...]
    pages: tuple[PagesView, ...]


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An exception class. ``reads`` are the members besides the message, ``details`` collects what every error has."""

    name: str
    code: str
    status: int | None
    retryable: bool
    doc: Doc
    members: tuple[tuple[str, str], ...]
    fields: tuple[FieldView, ...]
    reads: tuple[ReadView, ...]
    details: str


@dataclass(frozen=True, slots=True)
class ErrorNames:
    """What ``errors.py`` calls what it imports; empty for what it has no use for."""

    service_error: str
    mapping: str
    details: str
    response: str
    self: str
    unpack: str


@dataclass(frozen=True, slots=True)
class ErrorsFile:
    """``errors.py``."""

    about: Doc
    imports: Imports
    names: ErrorNames
    base: str
    base_doc: Doc
    errors: tuple[ErrorView, ...]


@dataclass(frozen=True, slots=True)
class PaginatorView:
    constant: str
    page: str
    item: str
    token_field: str
    next_token: str
    items: str


@dataclass(frozen=True, slots=True)
class PaginatorsFile:
    """``paginators.py``."""

    about: Doc
    imports: Imports
    paginators: tuple[PaginatorView, ...]


@dataclass(frozen=True, slots=True)
class ExportView:
    """A public name and the module, relative to its package, that has it."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class PackageFile:
    """An ``__init__.py`` that loads its names when they are first used."""

    about: Doc
    runtime: str
    exports: tuple[ExportView, ...]
    operations: tuple[tuple[str, str], ...] = ()
    has_stub: bool = False

    @property
    def imports(self) -> list[ExportView]:
        """The exports in the order in which isort and ruff want their imports."""
        return sorted(self.exports, key=_import_order)


def _import_order(export: ExportView) -> tuple[object, ...]:
    name = export.name
    rank = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return (_natural(export.module), rank, _natural(name))


def _natural(text: str) -> tuple[tuple[int, str], ...]:
    """Digits count as numbers: ``v9`` before ``v10``."""
    parts = re.findall(r"(\d+)|(\D+)", text.lower())
    return tuple((int(digits or 0), other) for digits, other in parts)


@dataclass(frozen=True, slots=True)
class ServiceFile:
    """``service.py``."""

    about: Doc
    id: str
    api_version: str
    signing_name: str
    protocol: str
    protocol_module: str
    generator_version: str
    base_error: str
    endpoint_arguments: tuple[tuple[str, str], ...] | None
    hints: tuple[tuple[str, str], ...]
