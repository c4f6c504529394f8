from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class CapacityReservationSpecification(Structure):
    """Describes an instance's Capacity Reservation targeting option.

    Use the CapacityReservationPreference parameter to configure the instance to run as an
    On-Demand Instance, to run in any open Capacity Reservation that has matching attributes,
    or to run only in a Capacity Reservation or Capacity Reservation group. Use the
    CapacityReservationTarget parameter to explicitly target a specific Capacity Reservation
    or a Capacity Reservation group.

    You can only specify CapacityReservationPreference and CapacityReservationTarget if the
    CapacityReservationPreference is capacity-reservations-only.
    """

    _members = {
        "capacity_reservation_preference": "CapacityReservationPreference",
        "capacity_reservation_target": "CapacityReservationTarget",
    }
    __slots__ = tuple(_members)

    capacity_reservation_preference: t.CapacityReservationPreference | str | None
    """Indicates the instance's Capacity Reservation preferences. Possible preferences include:

    - capacity-reservations-only - The instance will only run in a Capacity Reservation or
      Capacity Reservation group. If capacity isn't available, the instance will fail to
      launch.
    - open - The instance can run in any open Capacity Reservation that has matching
      attributes (instance type, platform, Availability Zone, and tenancy). If capacity isn't
      available, the instance runs as an On-Demand Instance.
    - none - The instance doesn't run in a Capacity Reservation even if one is available. The
      instance runs as an On-Demand Instance.
    """
    capacity_reservation_target: t.CapacityReservationTarget | None
    """Information about the target Capacity Reservation or Capacity Reservation group."""

    def __init__(
        self,
        *,
        capacity_reservation_preference: t.CapacityReservationPreference | str | None = None,
        capacity_reservation_target: t.CapacityReservationTarget | None = None,
    ) -> None:
        self.capacity_reservation_preference = capacity_reservation_preference
        self.capacity_reservation_target = capacity_reservation_target

    def check(self, problems: Problems) -> None:
        if self.capacity_reservation_preference is not None:
            problems.enum(
                "capacity_reservation_preference",
                self.capacity_reservation_preference,
                t.CapacityReservationPreference,
            )
        if self.capacity_reservation_target is not None:
            problems.structure(
                "capacity_reservation_target",
                self.capacity_reservation_target,
                t.CapacityReservationTarget,
            )

    def to_wire(self) -> Form:
        body: Form = []
        if self.capacity_reservation_preference is not None:
            body.append(("CapacityReservationPreference", self.capacity_reservation_preference))
        if self.capacity_reservation_target is not None:
            body += wire.named(
                "CapacityReservationTarget", self.capacity_reservation_target.to_wire()
            )
        return body
