"""Defaults of members that an answer left out."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")


def filled(value: T | None, default: T) -> T:
    """``value``, or ``default`` where the answer has none."""
    return default if value is None else value
