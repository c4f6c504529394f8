from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class CapacityReservationSpecificationResponse(Structure):
    """Describes the instance's Capacity Reservation targeting preferences. The action returns
    the capacityReservationPreference response element if the instance is configured to run in
    On-Demand capacity, or if it is configured in run in any open Capacity Reservation that
    has matching attributes (instance type, platform, Availability Zone). The action returns
    the capacityReservationTarget response element if the instance explicily targets a
    specific Capacity Reservation or Capacity Reservation group.
    """

    _members = {
        "capacity_reservation_preference": "CapacityReservationPreference",
        "capacity_reservation_target": "CapacityReservationTarget",
    }
    __slots__ = tuple(_members)

    capacity_reservation_preference: t.CapacityReservationPreference | str | None
    """Describes the instance's Capacity Reservation preferences. Possible preferences include:

    - open - The instance can run in any open Capacity Reservation that has matching
      attributes (instance type, platform, Availability Zone).
    - none - The instance avoids running in a Capacity Reservation even if one is available.
      The instance runs in On-Demand capacity.
    """
    capacity_reservation_target: t.CapacityReservationTargetResponse | None
    """Information about the targeted Capacity Reservation or Capacity Reservation group."""

    def __init__(
        self,
        *,
        capacity_reservation_preference: t.CapacityReservationPreference | str | None = None,
        capacity_reservation_target: t.CapacityReservationTargetResponse | None = None,
    ) -> None:
        self.capacity_reservation_preference = capacity_reservation_preference
        self.capacity_reservation_target = capacity_reservation_target

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            capacity_reservation_preference=wire.enum(
                body, "capacityReservationPreference", t.CapacityReservationPreference
            ),
            capacity_reservation_target=wire.structure(
                body, "capacityReservationTarget", t.CapacityReservationTargetResponse.from_wire
            ),
        )
