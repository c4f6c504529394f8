"""mypy and basedpyright, both strict: our code without ignores, a consumer's good file, every mistake of a bad one."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
GOOD = ROOT / "tests/typing/consumer_good.py"
BAD = ROOT / "tests/typing/consumer_bad.py"
CHECKED = [ROOT / "generator", ROOT / "generated", ROOT / "examples/aws", GOOD, BAD]
Findings = dict[Path, list[tuple[int, str, str]]]
"""File -> (line, rule, message) of what a checker reports."""


@pytest.fixture(scope="module")
def mypy() -> Findings:
    done = _run(
        "mypy", "--strict", "--output=json", "--config-file=pyproject.toml", *map(str, CHECKED)
    )
    found: Findings = {}
    for line in done.stdout.splitlines():
        item = json.loads(line)
        if item["severity"] == "error":
            report = (item["line"], item["code"], item["message"])
            found.setdefault(ROOT / item["file"], []).append(report)
    assert done.returncode == (1 if found else 0), done.stderr
    return found


@pytest.fixture(scope="module")
def basedpyright(tmp_path_factory: pytest.TempPathFactory) -> Findings:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    config = project["tool"]["basedpyright"]
    assert config["typeCheckingMode"] == "strict"
    config["include"] = [str(path) for path in CHECKED]
    config["extraPaths"] = [str(ROOT / path) for path in config["extraPaths"]]
    path = tmp_path_factory.mktemp("basedpyright") / "pyrightconfig.json"
    path.write_text(json.dumps(config), encoding="utf-8")
    done = _run(
        "basedpyright", "--outputjson", "--pythonpath", sys.executable, "--project", str(path)
    )
    report: dict[str, Any] = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > 50
    found: Findings = {}
    for item in report["generalDiagnostics"]:
        place = item["range"]["start"]["line"] + 1
        entry = (place, item.get("rule", ""), item["message"])
        found.setdefault(Path(item["file"]), []).append(entry)
    return found


def _run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / tool), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.fixture(params=["mypy", "basedpyright"])
def findings(request: pytest.FixtureRequest) -> Findings:
    found: Findings = request.getfixturevalue(request.param)
    return found


# --- our code ---


def test_generator_and_generated_package_are_clean(findings: Findings) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {message} [{rule}]"
        for path, reported in findings.items()
        for line, rule, message in reported
        if path != BAD
    ]

    assert not found, "\n".join(found)


def _sources() -> Iterator[Path]:
    for folder in ("generator", "templates", "generated", "examples"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".py", ".pyi", ".j2"):
                yield path


def test_nothing_is_ignored() -> None:
    ignore = re.compile(r"#\s*(type:\s*ignore|pyright:|basedpyright:|mypy:)")

    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in _sources()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if ignore.search(line)
    ]

    assert found == []


# --- a consumer's code ---


def _marks(position: int) -> list[tuple[int, str]]:
    """The line and the rule of every mark; mypy's code stands at position 1, basedpyright's rule at 2."""
    lines = enumerate(BAD.read_text(encoding="utf-8").splitlines(), 1)
    marks = ((number, re.search(r"# error: (\S+) (\S+)$", line)) for number, line in lines)
    return [(number, mark[position]) for number, mark in marks if mark]


def test_mypy_reports_every_mistake_of_a_consumer_and_nothing_else(mypy: Findings) -> None:
    reported = {(line, code) for line, code, _ in mypy[BAD]}

    assert sorted(reported) == _marks(1)


def test_basedpyright_reports_every_mistake_of_a_consumer_and_nothing_else(
    basedpyright: Findings,
) -> None:
    # What follows from a mistake is told as "unknown" on the same line, or on the line that uses it.
    reported = {
        (line, rule) for line, rule, _ in basedpyright[BAD] if not rule.startswith("reportUnknown")
    }

    assert sorted(reported) == _marks(2)
