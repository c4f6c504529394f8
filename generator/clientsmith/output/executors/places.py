"""``--executor``: what it may say, and opening the executor that it names. What workers do is `spread.py`'s."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ...errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Generator
    from concurrent.futures import Executor

_ALLOWED = "processes, processes:N (N from 1 to 999), or dask:tcp://HOST:PORT"
_COUNT = re.compile(r"[1-9][0-9]{0,2}")
_ADDRESS = re.compile(r"tcp://(?:[^\s/:@\[\]]+|\[[0-9a-fA-F:.]+\]):(?P<port>[0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class Processes:
    """So many processes of this machine."""

    count: int


@dataclass(frozen=True, slots=True)
class Dask:
    """The workers of the scheduler at ``address``, tcp://HOST:PORT."""

    address: str


Place = Processes | Dask


def read_place(text: str) -> Place:
    """What ``text`` names. UsageError when it names nothing, or what is not installed here."""
    kind, colon, rest = text.partition(":")
    if kind == "processes" and not colon:
        return Processes(_cores())
    if kind == "processes" and _COUNT.fullmatch(rest):
        return Processes(int(rest))
    if kind == "dask" and (found := _ADDRESS.fullmatch(rest)) and 0 < int(found["port"]) < 1 << 16:
        if not find_spec("distributed"):
            raise UsageError(
                f"--executor {text}: dask is not installed here; pip install 'clientsmith[dask]'"
            )
        return Dask(rest)
    raise UsageError(f"--executor: {text!r} is none of {_ALLOWED}")


def _cores() -> int:
    """Those that this process may use, which in a container can be fewer than the machine's."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def open_executor(place: Place | None) -> Generator[Executor | None]:
    """The executor for as long as the block runs; its workers are warm. None has none: this process does it all.

    ExecutorError when it cannot be opened.
    """
    match place:
        case Processes(count):
            from .processes import open_processes

            with open_processes(count) as executor:
                yield executor
        case Dask(address):
            from .dask import open_cluster

            with open_cluster(address) as executor:
                yield executor
        case None:
            yield None
