"""Rows: fifty concurrent calls of the async client against aiobotocore, which is kept in an environment of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .processes import SIDES, Setting, Worker, take_turns
from .rows import Row, faster, skipped

ROUNDS = 10
REQUIREMENTS = Path(__file__).parent / "requirements-aio.txt"
ENVIRONMENT = Path(__file__).parent / ".venv-aio"
PYTHON = ENVIRONMENT / "bin" / "python"
DONE = ENVIRONMENT / "done"
_BUDGET = 6


def measure(setting: Setting) -> Iterator[Row]:
    what = "50 concurrent async calls"
    try:
        python = prepare()
    except subprocess.CalledProcessError as error:
        yield skipped(
            what, f"{_BUDGET}x", "pip could not install aiobotocore: " + _last_line(error)
        )
        return

    how = (
        "50 tasks of one event loop, each of which calls one time after the other; time divided by the number of "
        "calls; both sides in the same environment, with the same event loop and JSON (standard library)"
    )
    for loop, at_least in (("", 6.0), ("uvloop", 7.0)):
        names = ("http",) if loop else ("http", "https")
        with (
            _start(setting, python, "clientsmith", loop) as ours,
            _start(setting, python, "aiobotocore", loop) as other,
        ):
            for name in names:
                mine, theirs = take_turns([ours, other], name, seconds=0.3, rounds=ROUNDS)
                row = f"{what}, {name.upper()}{', uvloop' if loop else ''}"
                yield faster(row, mine, theirs, at_least, how)
                how = "the same over TLS"
        how = "the first of them, both sides on uvloop"


def _start(setting: Setting, python: Path, side: str, loop: str) -> Worker:
    program = str(SIDES / f"many_{side}.py")
    command = [str(python), program, setting.http, setting.https]
    return Worker(side, setting, [*command, loop] if loop else command)


def prepare() -> Path:
    """The interpreter of the environment, which is made when it is not there or older than its requirements."""
    if not DONE.exists() or DONE.stat().st_mtime < REQUIREMENTS.stat().st_mtime:
        make = [sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)]
        install = [str(PYTHON), "-m", "pip", "install", "--quiet", "-r", str(REQUIREMENTS)]
        for command in (make, install):
            subprocess.run(command, check=True, capture_output=True, text=True)
        DONE.touch()
    return PYTHON


def versions() -> list[str]:
    """The libraries in that environment that matter, none when it could not be made."""
    if not DONE.exists():
        return []
    names = ["aiobotocore", "aiohttp", "botocore", "uvloop"]
    program = f"import importlib.metadata as m; [print(m.version(name)) for name in {names}]"
    done = subprocess.run([PYTHON, "-c", program], capture_output=True, text=True, check=True)
    aiobotocore, aiohttp, botocore, uvloop = done.stdout.split()
    return [
        f"aiobotocore {aiobotocore} (on botocore {botocore})",
        f"aiohttp {aiohttp}",
        f"uvloop {uvloop}",
    ]


def _last_line(error: subprocess.CalledProcessError) -> str:
    return str(error.stderr).strip().rpartition("\n")[2]
