from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class Reservation(Structure):
    """Describes a launch request for one or more instances, and includes owner, requester, and
    security group information that applies to all instances in the launch request.
    """

    _members = {
        "reservation_id": "ReservationId",
        "owner_id": "OwnerId",
        "requester_id": "RequesterId",
        "groups": "Groups",
        "instances": "Instances",
    }
    __slots__ = tuple(_members)

    reservation_id: str | None
    """The ID of the reservation."""
    owner_id: str | None
    """The ID of the Amazon Web Services account that owns the reservation."""
    requester_id: str | None
    """The ID of the requester that launched the instances on your behalf (for example, Amazon
    Web Services Management Console or Auto Scaling).
    """
    groups: list[t.GroupIdentifier] | None
    """Not supported."""
    instances: list[t.Instance] | None
    """The instances."""

    def __init__(
        self,
        *,
        reservation_id: str | None = None,
        owner_id: str | None = None,
        requester_id: str | None = None,
        groups: list[t.GroupIdentifier] | None = None,
        instances: list[t.Instance] | None = None,
    ) -> None:
        self.reservation_id = reservation_id
        self.owner_id = owner_id
        self.requester_id = requester_id
        self.groups = groups
        self.instances = instances

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            reservation_id=wire.string(body, "reservationId"),
            owner_id=wire.string(body, "ownerId"),
            requester_id=wire.string(body, "requesterId"),
            groups=wire.structures(body, "groupSet", t.GroupIdentifier.from_wire, "item"),
            instances=wire.structures(body, "instancesSet", t.Instance.from_wire, "item"),
        )
