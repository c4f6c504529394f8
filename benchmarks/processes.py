"""Starts the processes that are measured: one for each start-up sample, or workers that take turns.

Each gets the same small environment, whatever the caller's is: credentials, a region, no profile files, no proxies.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Self

from .rows import Samples
from .sides.sample import REGION

ROOT = Path(__file__).parent.parent
SIDES = Path(__file__).parent / "sides"

# The credentials are those of the AWS documentation's examples.
_ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "AWS_REGION": REGION,
    "AWS_DEFAULT_REGION": REGION,
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "AWS_EC2_METADATA_DISABLED": "true",
    "LC_ALL": "C.UTF-8",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What the measured processes run with: their environment, and the endpoints of the server of ``server.py``."""

    environment: Mapping[str, str]
    http: str
    https: str


@contextmanager
def running_server(package: Path) -> Generator[Setting]:
    """Runs the server, in a process of its own; ``package`` is the folder that the generated package is in."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "benchmarks.server", folder]
        with subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdin
            assert process.stdout
            http, https = process.stdout.readline().split()
            environment = _environment(package, Path(folder, "ca.pem"))
            yield Setting(environment, f"http://127.0.0.1:{http}", f"https://127.0.0.1:{https}")
            process.stdin.close()


def _environment(package: Path, ca_bundle: Path) -> Mapping[str, str]:
    path = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return _ENVIRONMENT | path | {"PYTHONPATH": str(package), "AWS_CA_BUNDLE": str(ca_bundle)}


def with_path(setting: Setting, *folders: str) -> Setting:
    """The same setting with other folders to import from."""
    path = os.pathsep.join(folders)
    return replace(setting, environment={**setting.environment, "PYTHONPATH": path})


def without_orjson(setting: Setting) -> Setting:
    """The same setting for a process that shall not find orjson."""
    return with_path(setting, str(SIDES / "without_orjson"), setting.environment["PYTHONPATH"])


def first_call(setting: Setting, program: str, *arguments: str) -> tuple[float, float]:
    """Seconds from starting ``program`` until it reports, and the peak of its memory in MB."""
    command = [sys.executable, str(SIDES / program), *arguments]
    start = monotonic()
    done = subprocess.run(
        command, env=setting.environment, capture_output=True, text=True, check=True
    )
    at, kib = done.stdout.split()
    return float(at) - start, int(kib) / 1024


class Worker:
    """A process that makes calls when it is asked to, and says how long they took."""

    def __init__(self, side: str, setting: Setting, command: Sequence[str]) -> None:
        self.side = side
        self._process = subprocess.Popen(
            command,
            env=setting.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def seconds_per_call(self, name: str, count: int) -> float:
        assert self._process.stdin
        assert self._process.stdout
        print(name, count, file=self._process.stdin, flush=True)
        return float(self._process.stdout.readline()) / count

    def close(self) -> None:
        self._process.communicate()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def take_turns(
    workers: Sequence[Worker], name: str, *, seconds: float, rounds: int
) -> list[Samples]:
    """Samples of each worker, by turns, so that what disturbs one disturbs all; a sample takes about ``seconds``."""
    counts = [_count_for(worker, name, seconds) for worker in workers]
    values: list[list[float]] = [[] for _ in workers]
    for _ in range(rounds):
        for worker, count, found in zip(workers, counts, values, strict=True):
            found.append(worker.seconds_per_call(name, count))
    return [
        Samples(worker.side, tuple(found)) for worker, found in zip(workers, values, strict=True)
    ]


def _count_for(worker: Worker, name: str, seconds: float) -> int:
    """How many calls take about ``seconds``, as a multiple of fifty, the concurrent callers; this warms up, too."""
    each = min(worker.seconds_per_call(name, 100) for _ in range(3))
    return max(50, round(seconds / each / 50) * 50)
