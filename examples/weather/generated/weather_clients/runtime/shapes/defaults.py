"""Defaults of members that an answer, or a structure in a request, leaves out."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")


def filled(value: T | None, default: T) -> T:
    """``value``, or ``default`` where there is none."""
    return default if value is None else value
