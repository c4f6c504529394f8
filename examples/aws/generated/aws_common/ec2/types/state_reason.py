from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class StateReason(Structure):
    """Describes a state change."""

    _members = {"code": "Code", "message": "Message"}
    __slots__ = tuple(_members)

    code: str | None
    """The reason code for the state change."""
    message: str | None
    """The message for the state change.

    - Server.InsufficientInstanceCapacity: There was insufficient capacity available to
      satisfy the launch request.
    - Server.InternalError: An internal error caused the instance to terminate during launch.
    - Server.ScheduledStop: The instance was stopped due to a scheduled retirement.
    - Server.SpotInstanceShutdown: The instance was stopped because the number of Spot
      requests with a maximum price equal to or higher than the Spot price exceeded available
      capacity or because of an increase in the Spot price.
    - Server.SpotInstanceTermination: The instance was terminated because the number of Spot
      requests with a maximum price equal to or higher than the Spot price exceeded available
      capacity or because of an increase in the Spot price.
    - Client.InstanceInitiatedShutdown: The instance was shut down from the operating system
      of the instance.
    - Client.InstanceTerminated: The instance was terminated or rebooted during AMI creation.
    - Client.InternalError: A client error caused the instance to terminate during launch.
    - Client.InvalidSnapshot.NotFound: The specified snapshot was not found.
    - Client.UserInitiatedHibernate: Hibernation was initiated on the instance.
    - Client.UserInitiatedShutdown: The instance was shut down using the Amazon EC2 API.
    - Client.VolumeLimitExceeded: The limit on the number of EBS volumes or total storage was
      exceeded. Decrease usage or request an increase in your account limits.
    """

    def __init__(self, *, code: str | None = None, message: str | None = None) -> None:
        self.code = code
        self.message = message

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            code=wire.string(body, "code"),
            message=wire.string(body, "message"),
        )
