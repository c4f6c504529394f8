"""``make bench``: runs the groups of rows, prints them, and writes RESULTS.md when it ran them all."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

from . import calls, concurrent_calls, generating, importing, protocols, startup
from .processes import ROOT, Setting, running_server
from .rows import Row, line, markdown

RESULTS = Path(__file__).parent / "RESULTS.md"
DISTRIBUTIONS = ("clientsmith", "boto3", "botocore", "orjson", "black")

GROUPS: dict[str, Callable[[Setting], Iterator[Row]]] = {
    "startup": startup.measure,
    "calls": calls.measure,
    "concurrent": concurrent_calls.measure,
    "protocols": protocols.measure,
    "importing": importing.measure,
    "generating": generating.measure,
}


def main() -> None:
    options = _parser().parse_args()
    wanted = options.groups or list(GROUPS)
    rows: list[Row] = []
    with running_server(options.package.resolve()) as setting:
        for name in wanted:
            for row in GROUPS[name](setting):
                print(line(row), flush=True)
                rows.append(row)
    if wanted == list(GROUPS):
        RESULTS.write_text(_page(rows), encoding="utf-8")
        print(f"written: {RESULTS.relative_to(ROOT)}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument(
        "groups", nargs="*", choices=[[], *GROUPS], help="only these; RESULTS.md is left alone then"
    )
    parser.add_argument(
        "--package",
        type=Path,
        default=ROOT / "generated",
        metavar="FOLDER",
        help="the folder with the generated aws_clients to measure (default: generated)",
    )
    return parser


def _page(rows: list[Row]) -> str:
    return f"""# What a call costs: measured

Written by `make bench`. Both sides of a row take turns in one run on one machine. A time is the median of the
samples, in brackets their middle half; a result is the ratio of the medians. The budgets are DESIGN's.

{_versions()}.

{markdown(rows)}"""


def _versions() -> str:
    found = [f"{name} {version(name)}" for name in DISTRIBUTIONS]
    found += concurrent_calls.versions()
    return ", ".join([f"CPython {platform.python_version()}", *found, _machine()])


def _machine() -> str:
    """The kind of machine, and how busy it was in the last five minutes."""
    system = f"{platform.system()} {platform.machine()}"
    _, load, _ = os.getloadavg()
    return f"{_processor()} with {os.cpu_count()} cores, {system}, load average {load:.1f}"


def _processor() -> str:
    for text in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if text.startswith("model name"):
            return text.partition(":")[2].strip()
    return "unknown processor"


if __name__ == "__main__":
    main()
