from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class AvailabilityZoneMessage(Structure):
    """Describes a message about an Availability Zone, Local Zone, or Wavelength Zone."""

    _members = {"message": "Message"}
    __slots__ = tuple(_members)

    message: str | None
    """The message about the Availability Zone, Local Zone, or Wavelength Zone."""

    def __init__(self, *, message: str | None = None) -> None:
        self.message = message

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            message=wire.string(body, "message"),
        )
