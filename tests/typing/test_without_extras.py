"""A generated package in a user's own tree, strict, in an environment without orjson, aiohttp or anything else."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
USE = """
from aws_clients.apigatewayv2 import *
from aws_clients.apigatewayv2.operations import *
from aws_clients.runtime import *

api: ApiGatewayV2Client = ApiGatewayV2Client(region="eu-west-1", retries=RetryPolicy())
request: CreateIntegrationRequest = CreateIntegrationRequest(api_id="a", integration_type="MOCK")
names: list[str] = [operation.name for operation in OPERATIONS.values()]
"""
"""What a star imports is typed as well."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tree")
    shutil.copytree(ROOT / "generated/aws_clients", folder / "aws_clients")
    (folder / "use.py").write_text(USE, encoding="utf-8")
    venv.create(folder / "bare", with_pip=False)
    return folder


def _run(folder: Path, tool: str, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [str(TOOLS / tool), *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout


def test_mypy(tree: Path) -> None:
    python = ("--python-executable", "bare/bin/python", "--python-version", "3.11")

    code, printed = _run(tree, "mypy", "--strict", *python, "aws_clients", "use.py")

    assert code == 0, printed


def test_basedpyright(tree: Path) -> None:
    config = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": ["aws_clients", "use.py"],
        "venvPath": ".",
        "venv": "bare",
    }
    (tree / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")

    _, printed = _run(tree, "basedpyright", "--outputjson")

    report = json.loads(printed)
    assert report["summary"]["filesAnalyzed"] > 50
    assert [found for found in report["generalDiagnostics"] if found["severity"] == "error"] == []


def test_the_environment_is_bare(tree: Path) -> None:
    (tree / "needs.py").write_text("import aiohttp, orjson\n", encoding="utf-8")

    code, printed = _run(tree, "mypy", "--python-executable", "bare/bin/python", "needs.py")

    assert code == 1
    assert printed.count("import-not-found") == 2
