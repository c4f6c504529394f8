from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Place(Structure):
    """A point on the ground, in degrees."""

    _members = {"north": "north", "east": "east"}
    __slots__ = tuple(_members)

    north: float | None
    east: float | None

    def __init__(self, *, north: float | None = None, east: float | None = None) -> None:
        self.north = north
        self.east = east

    def check(self, problems: Problems) -> None:
        problems.required("north", self.north)
        problems.number("north", self.north)
        problems.required("east", self.east)
        problems.number("east", self.east)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.north is not None:
            body["north"] = wire.number(self.north)
        if self.east is not None:
            body["east"] = wire.number(self.east)
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            north=wire.floating(body, "north"),
            east=wire.floating(body, "east"),
        )
