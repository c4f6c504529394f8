from __future__ import annotations

from ...runtime.shapes.structure import Structure


class LineEvent(Structure):
    _members = {"line": "Line"}
    __slots__ = tuple(_members)

    line: str | None

    def __init__(self, *, line: str | None = None) -> None:
        self.line = line
