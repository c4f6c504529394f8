"""Text -> text as black would have it: line length 100, the oldest Python that generated packages support."""

from __future__ import annotations

import gc
import threading
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from functools import cache
from importlib.metadata import version

from ..errors import ClientsmithError

_LINE_LENGTH = 100
_loading = threading.Lock()


@cache
def identity() -> str:
    """What the output depends on here, as text."""
    return f"black {version('black')} line-length={_LINE_LENGTH} target=py311"


def is_python(path: str) -> bool:
    """Whether black formats ``path``."""
    return path.endswith((".py", ".pyi"))


def format_source(text: str, path: str) -> str:
    """``text`` formatted, where it is Python. What black cannot read is a bug of ours, or of a user's template."""
    if not is_python(path):
        return text
    # Loaded here: who only asks for the identity does not pay for black. One thread at a time: compiled, its modules
    # import each other in a circle that a second thread finds half done.
    with _loading:
        import black
        from black.mode import TargetVersion
        from black.parsing import InvalidInput

    mode = black.Mode(
        line_length=_LINE_LENGTH,
        target_versions={TargetVersion.PY311},
        is_pyi=path.endswith(".pyi"),
    )
    try:
        return black.format_str(text, mode=mode)
    except InvalidInput as error:
        raise ClientsmithError(f"{path}: the rendered text is not Python: {error}") from error
    finally:
        # Trees of black's are circles. Looking through the youngest objects after each file costs nothing that can be
        # measured, and whole iot takes 123 MB at the most in place of 625.
        if not gc.isenabled():
            gc.collect(0)


def format_sources(files: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Each path with its text formatted."""
    with gc_paused():
        return {path: format_source(text, path) for path, text in files}


@contextmanager
def gc_paused() -> Generator[None]:
    """Keeps the garbage collector off but between files (`format_source`): black makes many small objects, and is a
    fifth faster. Threads may do so at the same time; the last one out switches it on again, if it was on.
    """
    with _pause.turn:
        if not _pause.depth:
            _pause.enabled = gc.isenabled()
            gc.disable()
        _pause.depth += 1
    try:
        yield
    finally:
        with _pause.turn:
            _pause.depth -= 1
            if not _pause.depth and _pause.enabled:
                gc.enable()


class _Pause:
    """How many threads want the garbage collector off, and whether it was on before the first of them came."""

    def __init__(self) -> None:
        self.turn = threading.Lock()
        self.depth = 0
        self.enabled = False


_pause = _Pause()
