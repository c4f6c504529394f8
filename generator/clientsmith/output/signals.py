"""SIGINT, SIGTERM and SIGHUP: the moments in which they must wait, and what is true when they come through.

A few renames put a new package in the old one's place; a signal between two of them is kept until the last is done.
"""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Generator

_SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


class Interrupted(KeyboardInterrupt):
    """The user, or the system, asked us to stop. ``outcome`` says what became of the files."""

    def __init__(self, number: int, outcome: str = "nothing was changed") -> None:
        super().__init__(f"interrupted, {outcome}")
        self.exit_code = 128 + number


def raise_on_signals() -> None:
    """Makes every such signal an `Interrupted`, so that whoever is at work cleans up after itself."""

    def interrupt(number: int, _frame: object) -> NoReturn:
        raise Interrupted(number)

    for number in _SIGNALS:
        if (
            signal.getsignal(number) is not signal.SIG_IGN
        ):  # as nohup and shells set it for background jobs
            signal.signal(number, interrupt)


@contextmanager
def signals_held(outcome: str) -> Generator[None]:
    """Keeps signals until the block is done, then raises `Interrupted` with ``outcome`` when one came.

    Python runs signal handlers in the main thread only; in any other thread there is nothing to hold.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    previous = {number: signal.getsignal(number) for number in _SIGNALS}
    try:
        for number in _SIGNALS:
            signal.signal(number, lambda number, _frame: came.append(number))
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    if came:
        raise Interrupted(came[0], outcome)


@contextmanager
def kept_from_children() -> Generator[None]:
    """Processes that start in the block never see Ctrl-C, which a terminal sends to all of a group: we tell them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
