"""Packages generated for tests of rules, with the rules that lie beside their models."""

from __future__ import annotations

import importlib
import itertools
import sys
from pathlib import Path
from tempfile import mkdtemp
from types import ModuleType

from clientsmith.codegen.python.names import module_name
from clientsmith.project.config import Config, ServiceConfig
from clientsmith.workflows import generate as pipeline

_numbers = itertools.count()


def generated_service(model: Path, operations: tuple[str, ...] = ("*",)) -> ModuleType:
    """The service's module of a package that is generated from ``model``, and imported."""
    package = f"ruled_{next(_numbers)}"
    service = ServiceConfig("sample", model, operations)
    config = Config(package, "ruled", "0.1.0", Path("unused"), (service,), None, "test")
    slices = pipeline.read_slices(config)
    folder = Path(mkdtemp(prefix="ruled-"))
    for path, text in pipeline.generate(config, slices).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    return importlib.import_module(f"{package}.{module_name(slices[0].whole.id)}")
