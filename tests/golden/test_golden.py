"""Goldens: the output for one small model for each idea, and a whole distribution for some members of one operation.

``pytest --update-golden`` rewrites them; read the diff before it is committed. A golden shows that output stays
the same, not that it is right: each is imported here, and all are put before both type checkers, black and
ruff.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from clientsmith.output.format import format_sources
from clientsmith.output.runtime_files import runtime_files
from clientsmith.project.config import Config, ServiceConfig
from clientsmith.workflows import generate as pipeline

from tests.golden.ideas import BESIDE, IDEAS
from tests.support.packages import build, render_files

ROOT = Path(__file__).resolve().parents[2]
Golden = Callable[[str, Mapping[str, str]], None]
EXPECTED = Path(__file__).parent / "expected"
MODEL = Path(__file__).parent / "models/apigatewayv2/2018-11-29/service-2.json"
"""A few members of CreateIntegration, cut from the model in ``models/``, with some of its endpoint rules and rules."""


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares files with a golden folder, or rewrites that folder with ``--update-golden``."""

    def compare(name: str, files: Mapping[str, str]) -> None:
        folder = EXPECTED / name
        if request.config.getoption("--update-golden"):
            _rewrite(folder, files)
        found = {
            path.relative_to(folder).as_posix(): path
            for path in folder.rglob("*")
            if path.is_file()
        }
        assert sorted(found) == sorted(files), "the set of files changed: pytest --update-golden"
        for path, text in files.items():
            assert text == found[path].read_text(
                encoding="utf-8"
            ), f"{path}: pytest --update-golden"

    return compare


def _rewrite(folder: Path, files: Mapping[str, str]) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            path.unlink()
    _write(folder, files)


def _write(folder: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("idea", IDEAS)
def test_idea(idea: str, golden: Golden) -> None:
    rendered = render_files(IDEAS[idea](), "sample", **BESIDE.get(idea, {}))
    files = {path: text for path, text in rendered.items() if path.endswith(".py")}

    golden(idea, format_sources(files.items()))


@pytest.mark.parametrize("idea", IDEAS)
def test_idea_imports(idea: str, tmp_path: Path) -> None:
    service = build(IDEAS[idea](), tmp_path, **BESIDE.get(idea, {}))

    assert [getattr(service, name) for name in dir(service)]
    assert [operation.name for operation in service.OPERATIONS.values()] == list(service.OPERATIONS)


def _create_integration(package: str) -> Mapping[str, str]:
    service = ServiceConfig("apigatewayv2", MODEL, ("CreateIntegration",))
    config = Config(package, "my-clients", "0.1.0", Path("unused"), (service,), None, "test")
    return pipeline.generate(config, pipeline.read_slices(config))


def test_create_integration(golden: Golden) -> None:
    files = _create_integration("my_clients")

    golden(
        "create_integration",
        {path: text for path, text in files.items() if "/runtime/" not in path},
    )


def test_runtime_is_copied_verbatim() -> None:
    files = _create_integration("my_clients")
    runtime = {path: text for path, text in files.items() if "/runtime/" in path}

    assert runtime
    for path, text in runtime.items():
        source = ROOT / "generator/clientsmith/runtime" / path.partition("/runtime/")[2]
        assert text == source.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every golden as one service of one package, which they share the runtime of."""
    folder = tmp_path_factory.mktemp("goldens")
    files = {"goldens/__init__.py": ""}
    for idea, document in IDEAS.items():
        for path, text in render_files(document(), "goldens", **BESIDE.get(idea, {})).items():
            _, _, inside = path.removeprefix("goldens/").partition("/")
            if inside and path.endswith(".py"):
                files[f"goldens/{idea}/{inside}"] = text
    files = format_sources(files.items())
    _write(folder, files | runtime_files("goldens", files))
    return folder


def _run(*command: str, cwd: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_goldens_pass_mypy(packages: Path) -> None:
    assert _run("mypy", "--strict", "--python-version", "3.11", "goldens", cwd=packages) == ""


def test_goldens_pass_basedpyright(packages: Path) -> None:
    included = [f"goldens/{idea}" for idea in IDEAS]
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": included}
    (packages / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")

    assert _run("basedpyright", cwd=packages) == ""


def test_goldens_pass_ruff_and_black(packages: Path) -> None:
    settings = ("--config", str(ROOT / "pyproject.toml"))

    assert _run("ruff", "check", "--quiet", *settings, ".", cwd=packages) == ""
    assert _run("black", "--check", "--quiet", *settings, ".", cwd=packages) == ""
