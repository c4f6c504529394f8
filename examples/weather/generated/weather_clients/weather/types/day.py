from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes import defaults
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class Day(Structure):
    _members = {"sky": "sky", "highest": "highest", "rain": "rain"}
    __slots__ = tuple(_members)

    sky: t.Sky | str | None
    highest: float | None
    """In degrees Celsius."""
    rain: float | None
    """In millimetres."""

    def __init__(
        self,
        *,
        sky: t.Sky | str | None = None,
        highest: float | None = None,
        rain: float | None = None,
    ) -> None:
        self.sky = sky
        self.highest = highest
        self.rain = rain

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            sky=wire.enum(body, "sky", t.Sky),
            highest=wire.floating(body, "highest"),
            rain=defaults.filled(wire.floating(body, "rain"), 0.0),
        )
