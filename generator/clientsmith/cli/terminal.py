"""How things look on the terminal: tables, diffs, wrapped text, and a sign of life when something takes long.

Plain text for pipes and files; colour only on a terminal, and never under NO_COLOR (https://no-color.org) or TERM=dumb.
"""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
import threading
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from rich.status import Status

Tell = Callable[[str, int, int], None]
"""Takes what is being done, how much of it is done, and of how much."""

QUIET = "clientsmith.quiet"
"""Where the command's context keeps what ``--quiet`` said."""

_PATIENCE_SECONDS = 1.0
_ELLIPSIS = "..."
_DIFF_COLOURS = {"+++": None, "---": None, "@@": "cyan", "+": "green", "-": "red"}


def colourful() -> bool:
    """Whether stdout is for a person who wants colour, on a terminal that has any."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and not is_dumb()


def is_quiet() -> bool:
    """Whether only errors are to be printed."""
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(QUIET))


def is_dumb() -> bool:
    """Whether the terminal knows neither colours nor how to move its cursor (terminfo's name for that)."""
    return os.environ.get("TERM") == "dumb"


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]], *, yields: str) -> None:
    """``rows`` in columns under ``header``. On a terminal that is too narrow, what stands right of the column
    ``yields`` moves to lines of its own below each row; if that is not enough, the column is cut, with a mark.
    """
    widths = [max(len(row[column]) for row in (header, *rows)) for column in range(len(header))]
    shown, place = len(header), header.index(yields)
    if sys.stdout.isatty():
        columns = shutil.get_terminal_size().columns
        if sum(widths) + 2 * (shown - 1) > columns:
            shown = place + 1
            left = columns - sum(widths[:place]) - 2 * place
            widths[place] = min(widths[place], max(left, len(yields)))
    for row in (header, *rows):
        cells = zip(row[:shown], widths, strict=False)
        click.echo("  ".join(_cut(cell, width).ljust(width) for cell, width in cells).rstrip())
        for title, cell in zip(header[shown:], row[shown:], strict=True):
            if cell and row is not header:
                print_wrapped(f"{title.lower()}: {cell}", "      ")


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - len(_ELLIPSIS)]}{_ELLIPSIS}"


def print_diff(diff: str) -> None:
    """A unified diff, in colours on a terminal."""
    for line in diff.splitlines():
        click.echo(_coloured(line) if colourful() else line)


def _coloured(line: str) -> str:
    for start, colour in _DIFF_COLOURS.items():
        if line.startswith(start):
            return click.style(line, fg=colour, bold=colour is None)
    return line


def print_wrapped(text: str, indent: str) -> None:
    """``text``, broken at blanks to the terminal's width, or to 80 columns elsewhere."""
    click.echo(
        textwrap.fill(
            text,
            line_width(),
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def line_width() -> int:
    """How many columns a line may have: those of the terminal, at most 100; 80 elsewhere."""
    return min(shutil.get_terminal_size().columns, 100)


def print_line(
    text: str, *, colour: str | None = None, bold: bool = False, dim: bool = False
) -> None:
    """``text`` in its style on a terminal, plain elsewhere."""
    styled = colourful() and text
    click.echo(click.style(text, fg=colour, bold=bold or None, dim=dim or None) if styled else text)


@contextmanager
def progress(doing: str) -> Generator[Tell]:
    """Says ``doing`` on stderr while the block runs, once it has taken a second and if somebody is looking. The block
    may tell what it is at, and how much of it is done.
    """
    if not sys.stderr.isatty() or is_dumb() or is_quiet():
        yield _nothing
        return
    spinner = _Spinner(doing)
    timer = threading.Timer(_PATIENCE_SECONDS, spinner.start)
    timer.daemon = True
    timer.start()
    try:
        yield spinner.tell
    finally:
        timer.cancel()
        spinner.stop()


class _Spinner:
    """Starts in the timer's thread and stops in the main one, in whichever order these two come."""

    def __init__(self, doing: str) -> None:
        self._doing = self._text = doing
        self._status: Status | None = None
        self._stopped = False
        self._turn = threading.Lock()

    def start(self) -> None:
        from rich.console import Console

        with self._turn:
            if not self._stopped:
                self._status = Console(stderr=True).status(self._text)
                self._status.start()

    def tell(self, doing: str, done: int, of: int) -> None:
        with self._turn:
            self._text = f"{self._doing}: {doing}, {done} of {of}"
            if self._status:
                self._status.update(self._text)

    def stop(self) -> None:
        with self._turn:
            self._stopped = True
            if self._status:
                self._status.stop()


def _nothing(_doing: str, _done: int, _of: int) -> None:
    """Nobody is looking."""
