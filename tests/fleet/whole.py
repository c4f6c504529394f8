"""One service whole: generated with everything that botocore has beside its model, linted, compiled, imported, and
called as botocore calls it. What comes out is a ``Verdict``, plain enough for a JSON file.
"""

from __future__ import annotations

import hashlib
import importlib
import itertools
import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import botocore
from clientsmith.codegen.distribution import bind_distribution
from clientsmith.codegen.protocols import refuse_protocol
from clientsmith.codegen.render import make_environment, render
from clientsmith.codegen.slice import Slice
from clientsmith.errors import ClientsmithError
from clientsmith.model import Service
from clientsmith.model.unsupported import reasons_against
from clientsmith.output.format import format_sources
from clientsmith.output.runtime_files import runtime_files
from clientsmith.project.service_files import read_files
from clientsmith.project.services import load_service
from clientsmith.workflows.generate import select

from tests.fleet.against_botocore import differences
from tests.fleet.gates import Generated, problems, wrong_names

MODELS = Path(botocore.__file__).parent / "data"
_numbers = itertools.count()


@dataclass
class Verdict:
    """What became of a service. ``refused`` has the reasons by operation; ``problems`` is everything that is wrong.

    ``ruff`` says of each kind of file how many ruff formats as black does, and how many there are.
    """

    name: str
    protocol: str = ""
    operations: int = 0
    refused: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    files: int = 0
    bytes: int = 0
    text: str = ""
    formatted: str = ""
    ruff: dict[str, tuple[int, int]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    peak_mb: int = 0


def judge(name: str, folder: Path, *, formatting: bool = False) -> Verdict:
    """Generates the service into ``folder`` and holds it against botocore."""
    verdict = Verdict(name)
    watch = _Watch(verdict.seconds)
    try:
        for _ in _stages(verdict, watch, folder, formatting=formatting):
            pass
    except ClientsmithError as error:
        verdict.problems.append(f"generate: {type(error).__name__}: {error}")
    except Exception as error:
        import traceback

        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        verdict.problems.append(f"generate: {type(error).__name__} ({where}): {error}")
    watch.stop()
    verdict.peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return verdict


class _Watch:
    """CPU seconds of each stage."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self._seconds = seconds
        self._stage, self._since = "", 0.0

    def start(self, stage: str) -> None:
        self.stop()
        self._stage, self._since = stage, self._now()

    def stop(self) -> None:
        if self._stage:
            self._seconds[self._stage] = round(self._now() - self._since, 2)

    @staticmethod
    def _now() -> float:
        times = os.times()
        return times.user + times.system + times.children_user + times.children_system


def _stages(verdict: Verdict, watch: _Watch, folder: Path, *, formatting: bool) -> Iterator[None]:
    watch.start("read")
    model = _model(verdict.name)
    whole = load_service(read_files(model))
    verdict.protocol = whole.protocol
    verdict.refused = _refused(whole)
    operations = tuple(name for name in whole.operations if name not in verdict.refused)
    verdict.operations = len(operations)
    if not operations:
        return
    watch.start("generate")
    package = f"fleet_{re.sub(r'[^a-z0-9]', '_', verdict.name)}_{next(_numbers)}"
    files = _files(whole, operations, package)
    verdict.text = _digest(files)
    yield
    if formatting:
        watch.start("format")
        rendered = dict(files)
        files |= format_sources(files.items())
        verdict.formatted = _digest(files)
        watch.start("ruff format")
        verdict.ruff = _ruff(rendered, files, folder / "by-ruff")
        del rendered
    files |= runtime_files(package, files)
    verdict.files, verdict.bytes = len(files), sum(map(len, files.values()))
    watch.start("write")
    _write(files, folder)
    del files
    yield
    watch.start("lint")
    if wrong := wrong_names(folder):
        verdict.problems.append(f"ruff: {wrong}")
    watch.start("import")
    module = _import(folder, package)
    yield
    watch.start("call")
    found = Generated(verdict.name, whole, operations, module)
    verdict.problems += problems(found)
    watch.start("compare")
    verdict.problems += differences(found)


def _model(name: str) -> Path:
    """The newest version, zipped or not."""
    return sorted(MODELS.glob(f"{name}/*/service-2.json*"))[-1]


def _refused(whole: Service) -> dict[str, str]:
    refuse_protocol(whole)
    return {name: "; ".join(reasons) for name, reasons in reasons_against(whole).items()}


def _files(whole: Service, operations: tuple[str, ...], package: str) -> dict[str, str]:
    environment = make_environment()
    slices = [Slice(whole, select(whole, operations))]
    bound = bind_distribution(package, package.replace("_", "-"), "0.1.0", slices)
    return {file.path: render(environment, file.template, file.view) for file in bound}


def _ruff(
    rendered: Mapping[str, str], formatted: Mapping[str, str], folder: Path
) -> dict[str, tuple[int, int]]:
    """How many files of each kind ruff lays out byte for byte as black."""
    python = {path: text for path, text in rendered.items() if path.endswith((".py", ".pyi"))}
    _write(python, folder)
    command = ["ruff", "format", "--isolated", "--quiet", "--no-cache", "--line-length", "100"]
    command += ["--target-version", "py311", str(folder)]
    subprocess.run([sys.executable, "-m", *command], check=True)
    found: dict[str, tuple[int, int]] = {}
    for path in python:
        same, total = found.get(_kind(path), (0, 0))
        text = (folder / path).read_text(encoding="utf-8")
        found[_kind(path)] = same + (text == formatted[path]), total + 1
    shutil.rmtree(folder)
    return found


def _kind(path: str) -> str:
    """``operations/*.py`` for a file in a folder of its kind, else its name."""
    parts = Path(path).parts
    folder = parts[-2] if len(parts) > 2 else ""
    return f"{folder}/*" if folder in ("operations", "types") else parts[-1]


def _digest(files: Mapping[str, str]) -> str:
    total = hashlib.sha256()
    for path, text in sorted(files.items()):
        total.update(f"{path}\n{text}\n".encode())
    return total.hexdigest()


def _write(files: Mapping[str, str], folder: Path) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def _import(folder: Path, package: str) -> object:
    """The service's module, once every module of the package could be imported."""
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    root = folder / package
    service = next(
        path.parent for path in root.glob("*/service.py") if path.parent.name != "runtime"
    )
    for path in sorted(service.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return sys.modules[f"{package}.{service.name}"]
