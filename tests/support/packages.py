"""Packages generated for a test from a small model: bound and rendered as ever, formatted only where the text
is looked at.
"""

from __future__ import annotations

import importlib
import itertools
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from clientsmith.codegen.distribution import bind_distribution
from clientsmith.codegen.render import make_environment, render
from clientsmith.codegen.slice import Slice
from clientsmith.output.runtime_files import runtime_files
from clientsmith.readers.service2.reader import read_service
from clientsmith.workflows.generate import select

from tests.support.strict import check_service

_numbers = itertools.count()


def model(
    operations: Mapping[str, Any] | None = None,
    shapes: Mapping[str, Any] | None = None,
    **metadata: str,
) -> dict[str, Any]:
    """A service-2 document of the service ``Sample`` with these operations and shapes."""
    return {
        "version": "2.0",
        "metadata": {
            "apiVersion": "2024-01-01",
            "endpointPrefix": "sample",
            "protocol": "rest-json",
            "serviceFullName": "Sample Service",
            "serviceId": "Sample",
            "signatureVersion": "v4",
            **metadata,
        },
        "operations": dict(operations or {}),
        "shapes": dict(shapes or {}),
    }


def operation(name: str, **more: Any) -> dict[str, Any]:
    """An operation ``POST /<name>``; ``input``, ``output`` and ``errors`` name shapes."""
    found: dict[str, Any] = {"name": name, "http": {"method": "POST", "requestUri": f"/{name}"}}
    for role in ("input", "output"):
        if role in more:
            found[role] = {"shape": more.pop(role)}
    if "errors" in more:
        found["errors"] = [{"shape": shape} for shape in more.pop("errors")]
    return found | more


def render_files(
    document: Mapping[str, Any],
    package: str,
    operations: Sequence[str] = ("*",),
    *,
    endpoint_rules: Mapping[str, Any] | None = None,
    paginators: Mapping[str, Any] | None = None,
    waiters: Mapping[str, Any] | None = None,
    partitions: Mapping[str, Any] | None = None,
) -> dict[str, str]:
    """The files of a package with the selected operations of ``document``, rendered and not formatted."""
    checked = check_service(document, "model.json")
    whole = read_service(
        checked,
        source="model.json",
        endpoint_rules=endpoint_rules,
        paginators=paginators,
        waiters=waiters,
        partitions=partitions,
    )
    slices = [Slice(whole, select(whole, operations))]
    environment = make_environment()
    bound = bind_distribution(package, package.replace("_", "-"), "0.1.0", slices)
    return {file.path: render(environment, file.template, file.view) for file in bound}


def build(
    document: Mapping[str, Any], folder: Path, operations: Sequence[str] = ("*",), **more: Any
) -> ModuleType:
    """The service's module of a package generated into ``folder`` and imported under a name of its own."""
    package = f"generated_{next(_numbers)}"
    files = render_files(document, package, operations, **more)
    files |= runtime_files(package, files)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    (service,) = [
        path for path in files if re.fullmatch(r"[^/]+/(?!runtime/)[^/]+/service\.py", path)
    ]
    return importlib.import_module(service.removesuffix("/service.py").replace("/", "."))


def runtime(service: ModuleType, module: str = "") -> Any:
    """A runtime module of the package that ``service`` belongs to."""
    name = f"{service.__name__.partition('.')[0]}.runtime"
    return importlib.import_module(f"{name}.{module}" if module else name)
