from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class CapacityReservationTargetResponse(Structure):
    """Describes a target Capacity Reservation or Capacity Reservation group."""

    _members = {
        "capacity_reservation_id": "CapacityReservationId",
        "capacity_reservation_resource_group_arn": "CapacityReservationResourceGroupArn",
    }
    __slots__ = tuple(_members)

    capacity_reservation_id: str | None
    """The ID of the targeted Capacity Reservation."""
    capacity_reservation_resource_group_arn: str | None
    """The ARN of the targeted Capacity Reservation group."""

    def __init__(
        self,
        *,
        capacity_reservation_id: str | None = None,
        capacity_reservation_resource_group_arn: str | None = None,
    ) -> None:
        self.capacity_reservation_id = capacity_reservation_id
        self.capacity_reservation_resource_group_arn = capacity_reservation_resource_group_arn

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            capacity_reservation_id=wire.string(body, "capacityReservationId"),
            capacity_reservation_resource_group_arn=wire.string(
                body, "capacityReservationResourceGroupArn"
            ),
        )
