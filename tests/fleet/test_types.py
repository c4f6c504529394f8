"""Every service's endpoint rules, compiled, and ``service.py``, which asks them, before both type checkers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from clientsmith.codegen.endpoints.variables import endpoint_arguments
from clientsmith.errors import ModelError
from clientsmith.output.runtime_files import runtime_files
from clientsmith.readers.endpoint_rules import read_rule_set
from clientsmith.readers.json import load_json

from tests.fleet.gates import LOADER, all_services
from tests.support.packages import model, operation, render_files

PARTITIONS = Path(__file__).parents[2] / "models/partitions.json"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A service of one operation for each rule set, all in one package."""
    folder = tmp_path_factory.mktemp("endpoints")
    files = {"fleet/__init__.py": ""}
    partitions = load_json(PARTITIONS)
    for number, name in enumerate(all_services()):
        document = LOADER.load_service_model(name, "endpoint-rule-set-1")
        try:
            endpoint_arguments(read_rule_set(document))
        except ModelError:  # a service that cannot be generated
            continue
        sample = model({"Ping": operation("Ping")}, serviceId=f"Sample{number}")
        files |= render_files(sample, "fleet", endpoint_rules=document, partitions=partitions)
    files |= runtime_files("fleet", files)
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def _run(*command: str, cwd: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.mark.fleet
def test_endpoint_rules_pass_mypy(package: Path) -> None:
    assert _run("mypy", "--strict", "--python-version", "3.11", "fleet", cwd=package) == ""


@pytest.mark.fleet
def test_endpoint_rules_pass_basedpyright(package: Path) -> None:
    config = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": ["fleet/*/service.py", "fleet/*/endpoints.py"],
    }
    (package / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")

    assert _run("basedpyright", "--pythonpath", sys.executable, cwd=package) == ""
