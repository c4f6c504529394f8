from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t


class HueEvent(Structure):
    _members = {"hue": "Hue"}
    __slots__ = tuple(_members)

    hue: t.Color | str | None

    def __init__(self, *, hue: t.Color | str | None = None) -> None:
        self.hue = hue
