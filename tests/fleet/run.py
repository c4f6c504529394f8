"""All services whole: ``make fleet``. Two workers, each with one service at a time in a process of its own, so that
memory is bounded by the largest service; a line of progress, a state that a second run goes on from, and a report.

    python -m tests.fleet.run [--no-formatting] [--workers N] [--again] [SERVICE ...]

What a service came to is kept in ``.cache/fleet``, under the hash of all that it depends on: the generator, the
templates, the runtime, these tests, its own model and the versions of botocore, black and ruff. A service whose hash is
there is not generated again.
"""

from __future__ import annotations

import argparse
import dataclasses
import functools
import hashlib
import json
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import version
from multiprocessing.connection import Connection, wait
from pathlib import Path

from tests.fleet.gates import all_services
from tests.fleet.whole import MODELS, Verdict, judge

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".cache" / "fleet"
REPORT = CACHE / "report.md"
_SHAPING = (
    "generator/clientsmith",
    "templates",
    "tests/fleet",
    "tests/support",
    "tests/wire/protocol_cases.py",
)
_VERSIONS = ("botocore", "black", "ruff")
# Generating EC2 takes a minute on a busy machine; what takes ten times as long is stuck.
_MOST_SECONDS = 900


def main(arguments: Sequence[str]) -> int:
    """Runs the fleet; 1 where something is wrong with a service."""
    options = _options(arguments)
    names = [*(options.services or all_services())]
    unknown = set(names) - set(all_services())
    if unknown:
        print(f"botocore has no service {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    began = time.monotonic()
    verdicts = {
        name: kept
        for name in names
        if (kept := None if options.again else _kept(name, options.formatting))
    }
    left = [name for name in names if name not in verdicts]
    progress = _Progress(len(names), len(verdicts))
    for verdict in _judged(_largest_first(left), options.workers, formatting=options.formatting):
        verdicts[verdict.name] = verdict
        _keep(verdict, options.formatting)
        progress(verdict)
    text = report([verdicts[name] for name in names], len(left), time.monotonic() - began)
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(text, encoding="utf-8")
    print(
        text if options.services else text.partition("\n## ")[0] + f"\n{REPORT.relative_to(ROOT)}"
    )
    return int(any(verdict.problems for verdict in verdicts.values()))


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fleet.run")
    parser.add_argument("services", nargs="*", metavar="SERVICE")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--again", action="store_true", help="take nothing from an earlier run")
    parser.add_argument("--no-formatting", dest="formatting", action="store_false")
    return parser.parse_args(arguments)


# --- workers ---------------------------------------------------------------------------------------------------------


def _judged(names: Iterable[str], workers: int, *, formatting: bool) -> Iterator[Verdict]:
    """The verdict on each service, as they come. A process that dies, or is stuck, is a problem of its service."""
    # Forked, so that what a process would import is there; each ends after its service, and gives back its memory.
    context = multiprocessing.get_context("fork")
    waiting = iter(names)
    running: dict[Connection, tuple[str, multiprocessing.process.BaseProcess, float]] = {}
    while True:
        while len(running) < workers and (name := next(waiting, None)) is not None:
            receiving, sending = context.Pipe(duplex=False)
            process = context.Process(target=_work, args=(sending, name, formatting))
            process.start()
            sending.close()
            running[receiving] = name, process, time.monotonic()
        if not running:
            return
        ready = {each for each in wait(running, timeout=5) if isinstance(each, Connection)}
        late = {
            each
            for each, (_, _, since) in running.items()
            if time.monotonic() - since > _MOST_SECONDS
        }
        for connection in ready | late:
            name, process, _ = running.pop(connection)
            yield _received(connection, name, process, is_late=connection not in ready)


def _received(
    connection: Connection,
    name: str,
    process: multiprocessing.process.BaseProcess,
    *,
    is_late: bool,
) -> Verdict:
    if is_late:
        process.kill()
        return Verdict(name, problems=[f"worker: took more than {_MOST_SECONDS} s"])
    try:
        found = Verdict(**connection.recv())
    except EOFError:
        process.join()
        return Verdict(name, problems=[f"worker: ended with {process.exitcode} and said nothing"])
    process.join()
    return found


def _work(connection: Connection, name: str, formatting: bool) -> None:
    # Neither side is to see the settings of this machine.
    for variable in [each for each in os.environ if each.startswith("AWS_")]:
        del os.environ[variable]
    os.environ["AWS_CONFIG_FILE"] = os.environ["AWS_SHARED_CREDENTIALS_FILE"] = os.devnull
    os.environ["AWS_EC2_METADATA_DISABLED"] = "true"
    folder = Path(tempfile.mkdtemp(prefix=f"fleet-{name}-"))
    try:
        connection.send(dataclasses.asdict(judge(name, folder, formatting=formatting)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _largest_first(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: -sum(path.stat().st_size for path in _models(name)))


class _Progress:
    """A line that is written over where somebody looks, and one for each service with problems."""

    def __init__(self, total: int, kept: int) -> None:
        self._total, self._done, self._operations = total, kept, 0
        self._is_terminal = sys.stderr.isatty()
        self._began = time.monotonic()

    def __call__(self, verdict: Verdict) -> None:
        self._done += 1
        self._operations += verdict.operations
        line = (
            f"{self._done}/{self._total} services, {self._operations:,} operations, "
            f"{time.monotonic() - self._began:.0f} s: {verdict.name}"
        )
        if verdict.problems:
            print(
                f"{line}: {len(verdict.problems)} problems, {verdict.problems[0][:160]}",
                file=sys.stderr,
            )
        elif self._is_terminal:
            print(f"\r{line:<79}", end="", file=sys.stderr, flush=True)
        elif self._done % 20 == 0:
            print(line, file=sys.stderr, flush=True)


# --- what is kept ----------------------------------------------------------------------------------------------------


@functools.cache
def _shaping() -> str:
    """The hash of what shapes every verdict."""
    total = hashlib.sha256()
    for place in _SHAPING:
        root = ROOT / place
        for path in sorted(root.rglob("*")) if root.is_dir() else [root]:
            is_test = path.name.startswith("test_")
            if path.is_file() and "__pycache__" not in path.parts and not is_test:
                total.update(f"{path.relative_to(ROOT)}\n".encode() + path.read_bytes())
    total.update(" ".join(f"{name} {version(name)}" for name in _VERSIONS).encode())
    total.update(sys.version.encode())
    return total.hexdigest()


def _models(name: str) -> list[Path]:
    return sorted(path for path in (MODELS / name).rglob("*") if path.is_file())


def _hash(name: str, formatting: bool) -> str:
    total = hashlib.sha256(f"{_shaping()} {formatting}".encode())
    for path in _models(name):
        total.update(path.read_bytes())
    return total.hexdigest()


def _kept(name: str, formatting: bool) -> Verdict | None:
    # A run without formatting is content with what a run with it has found.
    for formatted in {True, formatting}:
        try:
            kept = json.loads((CACHE / f"{name}.{formatted}.json").read_bytes())
        except (OSError, ValueError):
            continue
        if kept["hash"] == _hash(name, formatted):
            return Verdict(**kept["verdict"])
    return None


def _keep(verdict: Verdict, formatting: bool) -> None:
    CACHE.mkdir(parents=True, exist_ok=True)
    path = CACHE / f"{verdict.name}.{formatting}.json"
    new = path.with_suffix(".new")
    new.write_text(
        json.dumps(
            {"hash": _hash(verdict.name, formatting), "verdict": dataclasses.asdict(verdict)}
        )
    )
    new.replace(path)


# --- the report ------------------------------------------------------------------------------------------------------


def report(verdicts: Sequence[Verdict], generated: int, seconds: float) -> str:
    """What the fleet came to, in Markdown: figures, what is refused and why, and what is wrong."""
    operations = sum(verdict.operations for verdict in verdicts)
    refused = [
        (verdict.name, name, reason)
        for verdict in verdicts
        for name, reason in verdict.refused.items()
    ]
    wrong = [(verdict.name, problem) for verdict in verdicts for problem in verdict.problems]
    protocols = Counter[str]()
    stages = Counter[str]()
    for verdict in verdicts:
        protocols[verdict.protocol] += verdict.operations
        stages.update(verdict.seconds)
    ruff: dict[str, tuple[int, int]] = {}
    for verdict in verdicts:
        for kind, (same, total) in verdict.ruff.items():
            before = ruff.get(kind, (0, 0))
            ruff[kind] = before[0] + same, before[1] + total
    largest = max(verdicts, key=lambda verdict: verdict.peak_mb)
    lines = [
        "# The fleet",
        "",
        f"{len(verdicts)} services, {operations:,} operations generated, {len(refused)} refused, "
        f"{len(wrong)} problems.",
        "",
        f"- protocols: {', '.join(f'{name} {count:,}' for name, count in protocols.most_common())}",
        f"- {sum(verdict.files for verdict in verdicts):,} files, "
        f"{sum(verdict.bytes for verdict in verdicts) / 1e6:,.0f} MB of text",
        f"- this run: {seconds:.0f} s, {generated} services anew; CPU seconds of all: "
        + ", ".join(f"{name} {value:.0f}" for name, value in stages.items()),
        f"- most memory of a worker: {largest.peak_mb} MB ({largest.name})",
        *([_ruff_line(ruff)] if ruff else []),
        "",
        "## Refused",
        "",
        *(f"- {service} {name}: {reason}" for service, name, reason in refused),
        "",
        "## Problems",
        "",
        *(f"- {service}: {problem[:2000]}" for service, problem in wrong),
    ]
    return "\n".join(lines) + "\n"


def _ruff_line(found: Mapping[str, tuple[int, int]]) -> str:
    kinds = [f"{kind} {same:,} of {total:,}" for kind, (same, total) in sorted(found.items())]
    return f"- files that ruff formats as black does: {', '.join(kinds)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
