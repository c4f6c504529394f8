from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t


class WholeEvent(Structure):
    _members = {"part": "Part"}
    __slots__ = tuple(_members)

    part: t.Part | None

    def __init__(self, *, part: t.Part | None = None) -> None:
        self.part = part
