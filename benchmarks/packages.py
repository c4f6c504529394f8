"""Generated packages that are measured and not committed: written from botocore's models, without formatting, which
takes minutes for EC2 and changes no bytecode.
"""

from __future__ import annotations

import gzip
from collections.abc import Mapping, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from clientsmith.codegen.distribution import bind_distribution
from clientsmith.codegen.render import make_environment, render
from clientsmith.codegen.slice import Slice
from clientsmith.output.runtime_files import runtime_files
from clientsmith.project.service_files import read_files
from clientsmith.project.services import load_service
from clientsmith.workflows.generate import select

from .processes import ROOT

PACKAGE = "bench_clients"
PARTITIONS = ROOT / "models" / "partitions.json"


def write_package(folder: Path, services: Mapping[str, Sequence[str]]) -> int:
    """Writes these operations of each service as a package into ``folder``; the number of its files."""
    models = folder / "models"
    models.mkdir(parents=True)
    (models / PARTITIONS.name).write_bytes(PARTITIONS.read_bytes())
    slices = []
    for service, operations in services.items():
        whole = load_service(read_files(_copy_model(models, service)))
        slices.append(Slice(whole, select(whole, operations)))
    environment = make_environment(None)
    bound = bind_distribution(PACKAGE, PACKAGE, "0.1.0", slices)
    texts = {file.path: render(environment, file.template, file.view) for file in bound}
    for path, text in (texts | runtime_files(PACKAGE, texts)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return len(texts)


def _copy_model(models: Path, service: str) -> Path:
    """The newest model of ``service``, in a folder with its endpoint rules."""
    versions = [
        version
        for version in files("botocore").joinpath("data", service).iterdir()
        if version.joinpath("service-2.json.gz").is_file()
    ]
    newest: Traversable = max(versions, key=lambda version: version.name)
    folder = models / service / newest.name
    folder.mkdir(parents=True)
    for name in ("service-2.json", "endpoint-rule-set-1.json"):
        text = gzip.decompress(newest.joinpath(f"{name}.gz").read_bytes())
        (folder / name).write_bytes(text)
    return folder / "service-2.json"
