from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class AvailabilityZoneSubGeography(Structure):
    """Describes the sub-geography information for an Availability Zone or Local Zone."""

    _members = {"name": "Name"}
    __slots__ = tuple(_members)

    name: str | None
    """The name of the sub-geography, for example, Oregon."""

    def __init__(self, *, name: str | None = None) -> None:
        self.name = name

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            name=wire.string(body, "name"),
        )
