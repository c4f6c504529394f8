from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceSecondaryInterfaceAttachment(Structure):
    """Describes the attachment of a secondary interface to an instance."""

    _members = {
        "attach_time": "AttachTime",
        "attachment_id": "AttachmentId",
        "delete_on_termination": "DeleteOnTermination",
        "device_index": "DeviceIndex",
        "status": "Status",
        "network_card_index": "NetworkCardIndex",
    }
    __slots__ = tuple(_members)

    attach_time: datetime.datetime | None
    """The timestamp when the attachment was created."""
    attachment_id: str | None
    """The ID of the attachment."""
    delete_on_termination: bool | None
    """Indicates whether the secondary interface is deleted when the instance is terminated.

    The only supported value for this field is true.
    """
    device_index: int | None
    """The device index of the secondary interface."""
    status: t.AttachmentStatus | str | None
    """The attachment state."""
    network_card_index: int | None
    """The index of the network card."""

    def __init__(
        self,
        *,
        attach_time: datetime.datetime | None = None,
        attachment_id: str | None = None,
        delete_on_termination: bool | None = None,
        device_index: int | None = None,
        status: t.AttachmentStatus | str | None = None,
        network_card_index: int | None = None,
    ) -> None:
        self.attach_time = attach_time
        self.attachment_id = attachment_id
        self.delete_on_termination = delete_on_termination
        self.device_index = device_index
        self.status = status
        self.network_card_index = network_card_index

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            attach_time=wire.timestamp(body, "attachTime"),
            attachment_id=wire.string(body, "attachmentId"),
            delete_on_termination=wire.boolean(body, "deleteOnTermination"),
            device_index=wire.integer(body, "deviceIndex"),
            status=wire.enum(body, "status", t.AttachmentStatus),
            network_card_index=wire.integer(body, "networkCardIndex"),
        )
