"""Worker processes of this machine: started early, out of Ctrl-C's way, and gone when we are, however we went."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import active_children, get_context, parent_process
from typing import TYPE_CHECKING

from ...errors import ExecutorError
from ..format import format_source
from ..signals import kept_from_children

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def open_processes(count: int) -> Generator[ProcessPoolExecutor]:
    """``count`` processes, which load black while the caller still reads models.

    They are spawned: a fork would copy our signal handlers, and locks that a thread of ours may hold. After an error,
    nobody waits for what they are at.
    """
    before = active_children()
    executor = ProcessPoolExecutor(count, get_context("spawn"), initializer=_start)
    try:
        try:
            with kept_from_children():
                for _ in range(count):
                    executor.submit(_start_one)  # each finds no idle process, so that one starts
        except OSError as error:
            raise ExecutorError(
                f"--executor processes:{count}: cannot start them: {error}"
            ) from error
        yield executor
    except BaseException:
        for process in active_children():
            if process not in before:
                process.terminate()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


def _start() -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    format_source("ahead = of_the_first_chunk", "black_is_loaded.py")


def _start_one() -> None: ...


def _end_with_parent() -> None:
    """A parent that is killed tells nobody; without this its workers would wait for ever for more to do."""
    if parent := parent_process():
        parent.join()
        os._exit(1)
