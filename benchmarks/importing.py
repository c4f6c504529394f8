"""Row: importing one operation of a large service and of a small one, both generated whole.

EC2's own protocol is not supported yet, so its shapes are taken from botocore's model and said to be rest-json: their
number, names and nesting are EC2's, and those are what an import could depend on. The packages are written without
formatting, which takes minutes for EC2 and changes no bytecode.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

from clientsmith.codegen.distribution import bind_distribution
from clientsmith.codegen.render import make_environment, render
from clientsmith.codegen.slice import Slice
from clientsmith.output.runtime_files import runtime_files
from clientsmith.project.service_files import read_files
from clientsmith.project.services import load_service

from .processes import SIDES, Setting, with_path, without_orjson
from .rows import Row, Samples, apart

ROUNDS = 15
PACKAGE = "bench_clients"
OPERATIONS = {"ec2": "RunInstances", "apigatewayv2": "CreateIntegration"}


def measure(setting: Setting) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        sizes = [_write_package(Path(folder, service), service) for service in OPERATIONS]
        for service in OPERATIONS:
            _import(setting, Path(folder, service), service)
        values: dict[str, list[float]] = {service: [] for service in OPERATIONS}
        for _ in range(ROUNDS):
            for service, found in values.items():
                found.append(_import(setting, Path(folder, service), service))
    large, small = [Samples(service, tuple(found)) for service, found in values.items()]
    how = (
        f"a new process imports RunInstances from a package of all of EC2 ({sizes[0]} files; its shapes, bound to "
        f"rest-json as ec2's own protocol is not supported yet), and CreateIntegration from one of all of apigatewayv2 "
        f"({sizes[1]} files)"
    )
    yield apart("import for one operation, EC2 against apigatewayv2", large, small, 0.005, how)


def _import(setting: Setting, folder: Path, service: str) -> float:
    program = str(SIDES / "import_one.py")
    command = [sys.executable, program, PACKAGE, service, OPERATIONS[service]]
    environment = without_orjson(with_path(setting, str(folder))).environment
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return float(done.stdout)


def _write_package(folder: Path, service: str) -> int:
    """Writes all of ``service`` as a package; the number of its files."""
    model = folder / "service-2.json"
    model.parent.mkdir()
    model.write_text(json.dumps(_as_rest_json(_newest_model(service))))
    whole = load_service(read_files(model))
    environment = make_environment(None)
    bound = bind_distribution(PACKAGE, PACKAGE, "0.1.0", [Slice(whole, whole)])
    texts = {file.path: render(environment, file.template, file.view) for file in bound}
    for path, text in (texts | runtime_files(PACKAGE, texts)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return len(texts)


def _newest_model(service: str) -> dict[str, Any]:
    folders = files("botocore").joinpath("data", service).iterdir()
    newest = max(folders, key=lambda folder: folder.name)
    model: dict[str, Any] = json.loads(
        gzip.decompress(newest.joinpath("service-2.json.gz").read_bytes())
    )
    return model


def _as_rest_json(model: dict[str, Any]) -> dict[str, Any]:
    model["metadata"] |= {"protocol": "rest-json", "protocols": ["rest-json"]}
    for shape in model["shapes"].values():
        for member in shape.get("members", {}).values():
            member.pop("queryName", None)  # EC2's query protocol alone has that.
    return model
