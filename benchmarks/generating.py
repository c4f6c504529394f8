"""Rows: the command line itself, in a new process each time."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from time import perf_counter

from .processes import ROOT, Setting
from .rows import Row, Samples, within

ROUNDS = 5
PACKAGE = "bench_clients"
MODEL = ROOT / "models" / "apigatewayv2" / "2018-11-29" / "service-2.json"


def measure(setting: Setting) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "clients")
        generate = Samples(
            "clientsmith", tuple(_generate(setting, output) for _ in range(ROUNDS + 1))[1:]
        )
        check = Samples(
            "clientsmith", tuple(_run(setting, "check", output) for _ in range(ROUNDS + 1))[1:]
        )
    how = "the whole process, into a folder that does not exist yet; nothing is cached but Python's own bytecode"
    yield within("`clientsmith generate`, CreateIntegration, cold", generate, 1.5, how)
    how = "the whole process, on what `generate` has just written"
    yield within("`clientsmith check`, nothing changed", check, 0.6, how)


def _generate(setting: Setting, output: Path) -> float:
    rmtree(output, ignore_errors=True)
    return _run(setting, "generate", output)


def _run(setting: Setting, command: str, output: Path) -> float:
    arguments = ["--model", str(MODEL), "--operation", "CreateIntegration", "--package", PACKAGE]
    line = [sys.executable, "-m", "clientsmith", command, *arguments, "--output", str(output)]
    start = perf_counter()
    subprocess.run(line, env=setting.environment, check=True, capture_output=True)
    return perf_counter() - start
