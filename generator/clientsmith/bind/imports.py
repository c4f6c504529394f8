"""The import lines of a generated file, from what its scope has used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .types import Scope
from .views import Imports

_RUNTIME = ("documents", "rest", "timestamps", "wire")


def file_imports(
    scope: Scope,
    *,
    depth: int,
    bases: Mapping[str, str] | None = None,
    operation: bool = False,
) -> Imports:
    """The imports of a file ``depth`` packages below the root.

    ``bases`` maps the classes it takes from ``runtime.structure`` to their local names; ``operation`` says that the file has an operation.
    """
    runtime = "." * depth + "runtime"
    run = [plain_import(name, scope) for name in ("builtins", "datetime") if name in scope.used]
    modules = [f"{name}{_alias(name, scope)}" for name in _RUNTIME if name in scope.used]
    if modules:
        run.append(f"from {runtime} import {', '.join(modules)}")
    if operation:
        run.append(f"from {runtime}.operation import Operation")
    if bases:
        names = ", ".join(sorted(_renamed(name, local) for name, local in bases.items()))
        run.append(f"from {runtime}.structure import {names}")
    if "t" in scope.used:
        run.append(f"from {'.' * (depth - 1)} import types as {scope.module('t')}")
    if operation:
        run.append("from ..service import SERVICE")
    return ordered(run, _typing(scope, runtime, operation))


def ordered(run: Iterable[str], check: Iterable[str]) -> Imports:
    """The lines in the order that isort and ruff have: the standard library, a blank line, then the furthest package first."""
    return Imports(_blocks(run), _blocks(check))


def _blocks(lines: Iterable[str]) -> tuple[str, ...]:
    found = sorted(set(lines), key=_order)
    near = [line for line in found if line.startswith("from .")]
    far = [line for line in found if not line.startswith("from .")]
    return (*far, *([""] if far and near else []), *near)


def _order(line: str) -> tuple[int, int, str]:
    module = line.split()[1]
    dots = len(module) - len(module.lstrip("."))
    return (int(line.startswith("from")), -dots, module)


def _typing(scope: Scope, runtime: str, operation: bool) -> Iterable[str]:
    if "self_type" in scope.used:
        yield "from typing import Self"
    if operation:
        yield f"from {runtime}.http import HttpRequest, HttpResponse"
    if "problems" in scope.used:
        yield f"from {runtime}.problems import Problems"
    if "wire_types" in scope.used and "wire" not in scope.used:
        yield f"from {runtime} import wire"


def plain_import(name: str, scope: Scope) -> str:
    """``import name``, under another name where a field hides it."""
    return f"import {name}{_alias(name, scope)}"


def _alias(name: str, scope: Scope) -> str:
    """Modules that stand in annotations may be hidden by a field; those of function bodies may not."""
    return scope.alias(name) if name in ("builtins", "datetime", "documents") else ""


def _renamed(name: str, local: str) -> str:
    return name if name == local else f"{name} as {local}"
