"""Every compiled expression of the unit tests, as a function over a generated class, before both type checkers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from clientsmith.codegen.expressions.jmespath import Compiler
from clientsmith.codegen.expressions.values import CompiledValue
from clientsmith.output.runtime_files import runtime_files

from tests.support.packages import render_files
from tests.unit.codegen.expressions.test_jmespath import (
    DOCUMENT,
    OUT,
    PLACEMENT,
    SERVICE,
    SUPPORTED,
)

# A literal says nothing of the result, and a checker says so of a condition that is made of it.
EXPRESSIONS = [each for each in SUPPORTED if not each.startswith(("`", "'"))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("expressions")
    files = render_files(DOCUMENT, "sample")
    lines = ["from __future__ import annotations", "from . import operations as ops"]
    for number, expression in enumerate(EXPRESSIONS):
        value = Compiler(SERVICE, PLACEMENT, expression, "$").compile(
            CompiledValue("result", OUT, is_path=True)
        )
        lines += [
            f"# {expression}",
            f"def f{number}(result: ops.Out) -> object:",
            f"    return {value.whole}",
        ]
    files["sample/sample/expressions.py"] = "\n".join(lines) + "\n"
    files |= runtime_files("sample", files)
    for path, text in files.items():
        (found / path).parent.mkdir(parents=True, exist_ok=True)
        (found / path).write_text(text, encoding="utf-8")
    return found


def _run(*command: str, cwd: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_expressions_pass_mypy(folder: Path) -> None:
    path = "sample/sample/expressions.py"

    assert _run("mypy", "--strict", "--python-version", "3.11", path, cwd=folder) == ""


def test_expressions_pass_basedpyright(folder: Path) -> None:
    config = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "include": ["sample/sample/expressions.py"],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")

    assert _run("basedpyright", cwd=folder) == ""
