from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    UP = "UP"
    DOWN = "DOWN"
