"""How a workflow tells whoever runs it how far it is; workflows themselves print nothing."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[str, int, int], None]
"""Is told what is being done, how much of it is done, and of how much."""


def no_progress(_doing: str, _done: int, _of: int) -> None:
    """For those whom nobody watches."""
