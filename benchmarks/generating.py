"""Rows: the command line itself, in a new process each time."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from shutil import rmtree
from time import perf_counter

from .processes import ROOT, Setting
from .rows import Row, Samples, faster, within

ROUNDS = 5
PACKAGE = "bench_clients"
MODEL = ROOT / "models" / "apigatewayv2" / "2018-11-29" / "service-2.json"
ONE = ("--model", str(MODEL), "--operation", "CreateIntegration")
LARGE = "iot"
LARGE_ROUNDS = 3


def measure(setting: Setting) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "clients")
        generate = Samples(
            "clientsmith", tuple(_generate(setting, output) for _ in range(ROUNDS + 1))[1:]
        )
        check = Samples(
            "clientsmith",
            tuple(_run(setting, "check", output, *ONE) for _ in range(ROUNDS + 1))[1:],
        )
    how = "the whole process, into a folder that does not exist yet; nothing is cached but Python's own bytecode"
    yield within("`clientsmith generate`, CreateIntegration, cold", generate, 1.5, how)
    how = "the whole process, on what `generate` has just written"
    yield within("`clientsmith check`, nothing changed", check, 0.6, how)
    yield _on_processes(setting)


def _on_processes(setting: Setting) -> Row:
    """All of a large service, by one process and by two that format, in turns."""
    model = max(Path(str(files("botocore"))).glob(f"data/{LARGE}/*/service-2.json.gz"))
    wanted = ("--model", str(model), "--operation", "*")
    spread: list[float] = []
    alone: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for turn in map(str, range(LARGE_ROUNDS)):
            executor = ("--executor", "processes:2")
            spread.append(
                _run(setting, "generate", Path(folder, turn, "spread"), *wanted, *executor)
            )
            alone.append(_run(setting, "generate", Path(folder, turn, "alone"), *wanted))
    ours, other = Samples("processes:2", tuple(spread)), Samples("no executor", tuple(alone))
    how = f"all of {LARGE}, the whole process; the ratio says more with as many free cores as processes"
    return faster("`clientsmith generate --executor processes:2`", ours, other, None, how)


def _generate(setting: Setting, output: Path) -> float:
    rmtree(output, ignore_errors=True)
    return _run(setting, "generate", output, *ONE)


def _run(setting: Setting, command: str, output: Path, *wanted: str) -> float:
    line = [sys.executable, "-m", "clientsmith", command, *wanted, "--package", PACKAGE]
    start = perf_counter()
    subprocess.run(
        [*line, "--output", str(output)], env=setting.environment, check=True, capture_output=True
    )
    return perf_counter() - start
