from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class CapacityReservationTarget(Structure):
    """Describes a target Capacity Reservation or Capacity Reservation group."""

    _members = {
        "capacity_reservation_id": "CapacityReservationId",
        "capacity_reservation_resource_group_arn": "CapacityReservationResourceGroupArn",
    }
    __slots__ = tuple(_members)

    capacity_reservation_id: str | None
    """The ID of the Capacity Reservation in which to run the instance."""
    capacity_reservation_resource_group_arn: str | None
    """The ARN of the Capacity Reservation resource group in which to run the instance."""

    def __init__(
        self,
        *,
        capacity_reservation_id: str | None = None,
        capacity_reservation_resource_group_arn: str | None = None,
    ) -> None:
        self.capacity_reservation_id = capacity_reservation_id
        self.capacity_reservation_resource_group_arn = capacity_reservation_resource_group_arn

    def check(self, problems: Problems) -> None:
        if (
            self.capacity_reservation_id is not None
            and type(self.capacity_reservation_id) is not str
        ):
            problems.string("capacity_reservation_id", self.capacity_reservation_id)
        if (
            self.capacity_reservation_resource_group_arn is not None
            and type(self.capacity_reservation_resource_group_arn) is not str
        ):
            problems.string(
                "capacity_reservation_resource_group_arn",
                self.capacity_reservation_resource_group_arn,
            )

    def to_wire(self) -> Form:
        body: Form = []
        if self.capacity_reservation_id is not None:
            body.append(("CapacityReservationId", self.capacity_reservation_id))
        if self.capacity_reservation_resource_group_arn is not None:
            body.append(
                (
                    "CapacityReservationResourceGroupArn",
                    self.capacity_reservation_resource_group_arn,
                )
            )
        return body
