"""What is generated of one service."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Service
from ..model.documented_rules import Rules


@dataclass(frozen=True, slots=True)
class Slice:
    """The whole service, what was selected of it, and the rules of its rules file."""

    whole: Service
    service: Service
    rules: Rules | None = None
