"""What templates see: frozen values with every word decided. A template loops over them and prints."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .python.code import NOTHING, Expression, Statement
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
    type: Expression
    default: str
    doc: Doc


@dataclass(frozen=True, slots=True)
class ClassView:
    """A structure, a union or a request as a class. ``to_wire`` and ``from_wire`` are what its methods do, empty where
    it does not travel that way; ``unknown`` is the type of a union's ``unknown``, ``slots`` what its slots are.
    """

    name: str
    base: Expression
    doc: Doc
    fields: tuple[FieldView, ...]
    slots: Expression
    sensitive: tuple[str, ...]
    checks: tuple[Statement, ...]
    to_wire: tuple[Statement, ...] = ()
    from_wire: tuple[Statement, ...] = ()
    is_union: bool = False
    unknown: Expression = NOTHING


@dataclass(frozen=True, slots=True)
class ClassNames:
    """What the file of a class calls the types in its methods' signatures; empty for what it has no use for."""

    problems: Expression
    object: Expression
    written: Expression
    self: Expression


@dataclass(frozen=True, slots=True)
class TypeFile:
    """``types/<module>.py`` with a structure or a union."""

    imports: Imports
    names: ClassNames
    type: ClassView


@dataclass(frozen=True, slots=True)
class EventsFile:
    """``types/<module>.py`` with a union whose members are events. ``errors`` are what messages call its exceptions and
    what the model does; ``event`` and ``self`` are what the file calls types.
    """

    imports: Imports
    event: Expression
    self: Expression
    type: ClassView
    errors: tuple[tuple[str, str], ...]
    from_event: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class EnumValueView:
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class EnumFile:
    """``types/<module>.py`` with an enum."""

    imports: Imports
    name: str
    base: Expression
    doc: Doc
    values: tuple[EnumValueView, ...]


@dataclass(frozen=True, slots=True)
class OperationNames:
    """What the file of an operation calls what it imports."""

    http_request: Expression
    http_response: Expression
    operation: Expression
    service: Expression


@dataclass(frozen=True, slots=True)
class RuleFunctionView:
    """A function that asks what only the documentation states, the one that is called first of all of them. ``facts``
    are its arguments besides the request and its problems.
    """

    name: str
    facts: tuple[str, ...]
    returns: str
    doc: Doc
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class OperationFile:
    """``operations/<module>.py``. ``alias`` is another name of the request, or empty; ``regexes`` are constants of
    ``rules``; ``serialize`` and ``parse`` are what these functions do, ``output`` is the class that ``parse`` returns;
    ``prepare`` and ``receive`` are the steps of ``steps.py``.
    """

    about: Doc
    imports: Imports
    names: ClassNames
    imported: OperationNames
    constant: str
    name: str
    request: ClassView
    alias: str
    result: ClassView | None
    regexes: tuple[Statement, ...]
    rules: tuple[RuleFunctionView, ...]
    output: Expression
    serialize: tuple[Statement, ...]
    parse: tuple[Statement, ...]
    errors: tuple[str, ...]
    idempotency_token: str | None
    idempotent: bool
    auth: str
    schemes: tuple[str, ...] = ()
    endpoint_parameters: tuple[Statement, ...] = ()
    in_endpoint: str = ""
    prepare: tuple[Expression, ...] = ()
    receive: tuple[Expression, ...] = ()
    adapt: tuple[Expression, ...] = ()
    finish: tuple[Expression, ...] = ()
    ask: tuple[Expression, ...] = ()
    recover: tuple[Expression, ...] = ()
    signers: tuple[tuple[str, Expression], ...] = ()
    streams: Expression = NOTHING
    shared_codes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ArgumentView:
    name: str
    type: Expression
    default: str
    is_sensitive: bool


@dataclass(frozen=True, slots=True)
class MethodView:
    """A client's method for one operation. ``result`` is what it gives. ``kept`` is the variable for the request, where
    arguments are sensitive: they are forgotten once it is made, so that no frame of a failed call shows them.
    """

    name: str
    doc: Doc
    request: Expression
    kept: str
    result: Expression
    arguments: tuple[ArgumentView, ...]


@dataclass(frozen=True, slots=True)
class PagesView:
    """A client's method that goes through all pages."""

    name: str
    doc: Doc
    type: Expression
    request: Expression
    page: Expression
    item: Expression
    paginator: str
    arguments: tuple[ArgumentView, ...]


@dataclass(frozen=True, slots=True)
class WaitView:
    """A client's method that waits. ``polling`` is its first argument, with its type, which no member's name hides."""

    name: str
    doc: Doc
    polling: str
    polling_type: Expression
    outcome: Expression
    request: Expression
    kept: str
    result: Expression
    waiter: str
    arguments: tuple[ArgumentView, ...]


@dataclass(frozen=True, slots=True)
class SettingView:
    """An argument of a client that its endpoint rules or its bodies ask for: its name here, its type, and its name
    there.
    """

    name: str
    type: Expression
    parameter: str


@dataclass(frozen=True, slots=True)
class ClientSettings:
    """The ``__init__`` of a client that has arguments of its own. ``options`` is the type of all others;
    ``body_settings`` is the function that takes ``body_arguments``.
    """

    doc: Doc
    options: Expression
    arguments: tuple[SettingView, ...]
    body_settings: Expression
    body_arguments: tuple[SettingView, ...]


@dataclass(frozen=True, slots=True)
class PlainSettings:
    """The ``__init__`` of a client of a service that is none of AWS's. ``arguments`` are those that say who calls,
    ``schemes`` what is made of them, each with its name; ``options`` are what every client takes.
    """

    doc: Doc
    config: Expression
    service: Expression
    arguments: tuple[SettingView, ...]
    schemes: tuple[tuple[str, Expression], ...]
    options: tuple[SettingView, ...]
    interceptors: Expression
    checked: Expression
    bodies: Expression


@dataclass(frozen=True, slots=True)
class ClientFile:
    """``client.py`` and ``async_client.py``."""

    about: Doc
    imports: Imports
    name: str
    base: Expression
    service: Expression
    doc: Doc
    is_async: bool
    methods: tuple[MethodView, ...]
    pages: tuple[PagesView, ...]
    waits: tuple[WaitView, ...] = ()
    settings: ClientSettings | None = None
    plain: PlainSettings | None = None


@dataclass(frozen=True, slots=True)
class ErrorView:
    """An exception class. ``arguments`` are read of the answer, for the members besides the message; ``details``
    collects what every error has.
    """

    name: str
    code: str
    status: int | None
    retryable: bool
    doc: Doc
    members: tuple[tuple[str, str], ...]
    fields: tuple[FieldView, ...]
    arguments: tuple[Expression, ...]
    details: str


@dataclass(frozen=True, slots=True)
class ErrorNames:
    """What ``errors.py`` calls what it imports; empty for what it has no use for."""

    service_error: Expression
    mapping: Expression
    details: Expression
    response: Expression
    self: Expression
    unpack: Expression


@dataclass(frozen=True, slots=True)
class ErrorsFile:
    """``errors.py``."""

    about: Doc
    imports: Imports
    names: ErrorNames
    base: str
    base_doc: Doc
    errors: tuple[ErrorView, ...]
    exceptions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PaginatorView:
    """One paginator. ``tokens`` are fields of the request, each with what a page gives for it; ``items``, ``more`` and
    ``limit`` are empty where there is nothing of the kind.
    """

    constant: str
    type: Expression
    page: Expression
    item: Expression
    tokens: tuple[tuple[str, Expression], ...]
    items: Expression
    more: Expression
    limit: str


@dataclass(frozen=True, slots=True)
class PaginatorsFile:
    """``paginators.py``."""

    about: Doc
    imports: Imports
    paginators: tuple[PaginatorView, ...]


@dataclass(frozen=True, slots=True)
class SeenView:
    """A function that gives what an acceptor looks at in a result."""

    name: str
    result: Expression
    value: Expression


@dataclass(frozen=True, slots=True)
class WaiterView:
    constant: str
    type: Expression
    result: Expression
    name: str
    delay: float
    max_attempts: int
    acceptors: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class WaitersFile:
    """``waiters.py``."""

    about: Doc
    imports: Imports
    seen: tuple[SeenView, ...]
    waiters: tuple[WaiterView, ...]


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
    def own(self) -> list[str]:
        """The public names that the file defines itself."""
        return ["OPERATIONS"] if self.operations else []

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
    client_parameters: tuple[tuple[str, str], ...] = ()
    has_call_endpoints: bool = False
    is_aws: bool = True
    throttling: str = ""
    secret_names: str = ""
    has_account_endpoints: bool = False
    endpoint_settings: tuple[str, str] | None = None
    endpoint_call: tuple[str, str] | None = None
    token_source: str = ""

    @property
    def takes_parameters(self) -> bool:
        """Whether calls, clients or settings set parameters of the endpoint rules."""
        asked = self.has_call_endpoints or self.has_account_endpoints
        return asked or bool(self.client_parameters or self.endpoint_settings)
