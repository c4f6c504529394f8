"""The import lines of a generated file, from what its scope has used."""

from __future__ import annotations

from collections.abc import Iterable

from ..views import Imports
from .names import free_name
from .types import Scope

# Modules of functions, which stand only in function bodies, where a field hides nothing.
_FUNCTIONS = {
    "prose": ".shapes import documented_rules as prose",
    "rest": ".protocols import rest",
    "timestamps": " import timestamps",
    "wire": ".protocols import json as wire",
}
_STANDARD = frozenset({"builtins", "datetime"})
_PACKAGES = {"ops": "operations", "t": "types"}

# Names by the module that has them: a runtime module where it begins with a dot, one beside the file's package for "~".
_RUN = {
    "AsyncClient": ".client.aio",
    "AsyncPages": ".client.paginators",
    "Client": ".client.sync",
    "Operation": ".client.operation",
    "Pages": ".client.paginators",
    "Paginator": ".client.paginators",
    "Request": ".client.operation",
    "SERVICE": "~service",
    "ServiceError": ".client.errors",
    "StrEnum": "enum",
    "Structure": ".shapes.structure",
    "Union": ".shapes.structure",
}
_CHECK = {
    "ErrorDetails": ".protocols.protocol",
    "ErrorResponse": ".protocols.protocol",
    "HttpRequest": ".http",
    "HttpResponse": ".http",
    "Mapping": "collections.abc",
    "Object": ".protocols.json",
    "Problems": ".shapes.problems",
    "Self": "typing",
    "Unpack": "typing",
}


def file_imports(scope: Scope, *, depth: int) -> Imports:
    """The imports of a file ``depth`` packages below the root: of what ``scope`` has used, and nothing else."""
    lines: list[str] = []
    for name in sorted(scope.used):
        local = free_name(name, scope.fields)
        if name in _STANDARD:
            lines.append(f"import {_renamed(name, local)}")
        elif name == "documents":
            lines.append(f"from {_runtime(depth)}.shapes import {_renamed(name, local)}")
        elif name in _FUNCTIONS:
            lines.append(f"from {_runtime(depth)}{_FUNCTIONS[name]}")
        elif name in _PACKAGES:
            lines.append(f"from {'.' * (depth - 1)} import {_PACKAGES[name]} as {local}")
    lines += _named(scope, _RUN, depth)
    return Imports(_blocks(lines), _blocks(_named(scope, _CHECK, depth)))


def _named(scope: Scope, table: dict[str, str], depth: int) -> list[str]:
    found: list[str] = []
    for name in sorted(scope.used & table.keys()):
        module = table[name].replace("~", "." * (depth - 1))
        module = f"{_runtime(depth)}{module}" if table[name].startswith(".") else module
        found.append(f"from {module} import {_renamed(name, free_name(name, scope.classes))}")
    return found


def _runtime(depth: int) -> str:
    return "." * depth + "runtime"


def _renamed(name: str, local: str) -> str:
    return name if name == local else f"{name} as {local}"


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
