"""What a generated file calls the things that it imports, and the import lines that bring them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from ..views import Imports
from .code import Expression, Import, uses_of
from .names import free_name


def _run(module: str, *names: str) -> dict[str, Import]:
    return {name: Import(module, name, name) for name in names}


def _check(module: str, *names: str) -> dict[str, Import]:
    return {name: Import(module, name, name, for_checkers=True) for name in names}


# Every name that generated code may import but those of its body codec, which are the codec's business.
_IMPORTS: Mapping[str, Import] = {
    "aws_chunked": Import(".protocols", "aws_chunked", "aws_chunked"),
    "builtins": Import("", "builtins", "builtins"),
    "checksums": Import(".protocols", "checksums", "checksums"),
    "compressed_streams": Import(".protocols", "compressed_streams", "compressed_streams"),
    "compression": Import(".protocols", "compression", "compression"),
    "datetime": Import("", "datetime", "datetime"),
    "defaults": Import(".shapes", "defaults", "defaults"),
    "documents": Import(".shapes", "documents", "documents"),
    "ops": Import("~", "operations", "ops"),
    "rest": Import(".protocols", "rest", "rest"),
    "runtime": Import("~~", "runtime", "runtime"),
    "streaming": Import(".protocols", "streaming", "streaming"),
    "streams": Import(".client", "streams", "streams"),
    "rules": Import(".shapes", "documented_rules", "rules"),
    "t": Import("~", "types", "t"),
    "timestamps": Import(".", "timestamps", "timestamps"),
    "tree_hash": Import(".protocols", "tree_hash", "tree_hash"),
    **_run("~service", "SERVICE"),
    **_run("enum", "StrEnum"),
    **_run(".auth.digest", "DigestAuth"),
    **_run(".auth.secrets", "ApiKeyAuth", "BasicAuth", "BearerAuth"),
    **_check(".auth.secrets", "Secret", "UserAndPassword"),
    **_run(".client.base", "checked_interceptors"),
    **_check(".client.interceptors", "Interceptor"),
    **_run(".client.plain", "PlainConfig"),
    **_check(".client.retries", "RetryPolicy"),
    **_check(".client.validate", "Level"),
    **_run(".client.aio", "AsyncClient"),
    **_run(".client.body_settings", "BodySettings", "body_settings"),
    **_run(".client.operation", "Operation", "Request"),
    **_run(".client.paginators", "AsyncPages", "Pages", "Paginator"),
    **_run(".client.sync", "Client"),
    **_run(".client.waiters", "Acceptor", "Waiter"),
    **_check(".client.waiters", "Polling", "WaiterOutcome"),
    **_run(".client.errors", "ServiceError"),
    **_run(".client.event_stream", "EventStream", "receive_events"),
    **_run(".shapes.structure", "Structure", "Union"),
    **_run(".protocols.streaming", "AsyncUpload", "Body", "Streamed"),
    **_check(".protocols.protocol", "ErrorDetails", "ErrorResponse"),
    **_check(".http", "HttpRequest", "HttpResponse", "Timeouts"),
    **_check(".shapes.problems", "Problems"),
    **_check("collections.abc", "Mapping"),
    **_check("typing", "Self", "Unpack"),
    **_check(".client.base", "ClientOptions"),
    **_check(".client.body_settings", "ChecksumsWhen"),
    **_check(".transport.interface", "AsyncTransport", "Transport"),
}


@dataclass(frozen=True, slots=True)
class LocalNames:
    """What one file calls what it imports.

    A field called like a type hides that type inside its class (``fields``), so the type's module is imported under
    another name then, and a builtin is written ``builtins.list``. A class of the file may be called like one that
    the file imports (``classes``); then the imported one gets the other name.
    """

    fields: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()

    def module(self, name: str) -> Expression:
        """A module that stands in annotations: ``t``, ``datetime``, ``documents``, ``ops``."""
        return _local(_IMPORTS[name], self.fields)

    def builtin(self, name: str) -> Expression:
        """A builtin type."""
        return self.module("builtins") + f".{name}" if name in self.fields else Expression(name)

    def container(self, name: Literal["Mapping", "Sequence"]) -> Expression:
        """What a list or a map may be that is only sent; it is imported, since annotations of fields are evaluated."""
        return self.imported(Import("collections.abc", name, name))

    def name(self, name: str) -> Expression:
        """A class or a value of the runtime or of the service."""
        return self.imported(_IMPORTS[name])

    def imported(self, found: Import) -> Expression:
        """A class that is imported so, under a name that no class of the file has."""
        return _local(found, self.classes)


def function_of(module: str, name: str) -> Expression:
    """A function of a runtime module, as a function's body calls it: a field hides nothing there."""
    return Expression(f"{module}.{name}", frozenset({_IMPORTS[module]}))


def customization(module: str, name: str) -> Expression:
    """A function of ``runtime/customizations``, or, where the module has a dot, of another room of the runtime."""
    room, _, module = module.rpartition(".")
    found = Import(f".{room or 'customizations'}", module, module)
    return Expression(f"{module}.{name}", frozenset({found}))


def _local(found: Import, taken: Iterable[str]) -> Expression:
    local = free_name(found.local, taken)
    return Expression(local, frozenset({replace(found, local=local)}))


def file_imports(view: object, *, depth: int) -> Imports:
    """The imports of a file ``depth`` packages below the root: of what ``view`` prints, and nothing else."""
    uses = uses_of(view)
    run = [_line(found, depth) for found in uses if not found.for_checkers]
    check = [_line(found, depth) for found in uses if found.for_checkers]
    return Imports(_blocks(run), _blocks(check))


def _line(found: Import, depth: int) -> str:
    name = found.name if found.name == found.local else f"{found.name} as {found.local}"
    if not found.module:
        return f"import {name}"
    module = found.module
    if module.startswith("."):
        module = f"{'.' * depth}runtime{module.rstrip('.')}"
    elif module.startswith("~~"):
        module = "." * depth
    elif module.startswith("~"):
        module = f"{'.' * (depth - 1)}{module[1:]}"
    return f"from {module} import {name}"


def _blocks(lines: Iterable[str]) -> tuple[str, ...]:
    """In the order that isort and ruff have: the standard library, a blank line, then the furthest package first."""
    found = sorted(_joined(lines), key=_order)
    near = [line for line in found if line.startswith("from .")]
    far = [line for line in found if not line.startswith("from .")]
    return (*far, *([""] if far and near else []), *near)


def _joined(lines: Iterable[str]) -> list[str]:
    """Names of one module on one line; those with another name here stay by themselves."""
    found: list[str] = []
    names: dict[str, list[str]] = {}
    for line in lines:
        start, separator, name = line.partition(" import ")
        if separator and " as " not in name:
            names.setdefault(start, []).append(name)
        else:
            found.append(line)
    return found + [f"{start} import {', '.join(sorted(found))}" for start, found in names.items()]


def _order(line: str) -> tuple[bool, int, str, str]:
    _, module, *rest = line.split()
    dots = len(module) - len(module.lstrip("."))
    return (line.startswith("from"), -dots, module, " ".join(rest))
