from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceNetworkInterfaceAttachment(Structure):
    """Describes a network interface attachment."""

    _members = {
        "attach_time": "AttachTime",
        "attachment_id": "AttachmentId",
        "delete_on_termination": "DeleteOnTermination",
        "device_index": "DeviceIndex",
        "status": "Status",
        "network_card_index": "NetworkCardIndex",
        "ena_srd_specification": "EnaSrdSpecification",
        "ena_queue_count": "EnaQueueCount",
    }
    __slots__ = tuple(_members)

    attach_time: datetime.datetime | None
    """The time stamp when the attachment initiated."""
    attachment_id: str | None
    """The ID of the network interface attachment."""
    delete_on_termination: bool | None
    """Indicates whether the network interface is deleted when the instance is terminated."""
    device_index: int | None
    """The index of the device on the instance for the network interface attachment."""
    status: t.AttachmentStatus | str | None
    """The attachment state."""
    network_card_index: int | None
    """The index of the network card."""
    ena_srd_specification: t.InstanceAttachmentEnaSrdSpecification | None
    """Contains the ENA Express settings for the network interface that's attached to the
    instance.
    """
    ena_queue_count: int | None
    """The number of ENA queues created with the instance."""

    def __init__(
        self,
        *,
        attach_time: datetime.datetime | None = None,
        attachment_id: str | None = None,
        delete_on_termination: bool | None = None,
        device_index: int | None = None,
        status: t.AttachmentStatus | str | None = None,
        network_card_index: int | None = None,
        ena_srd_specification: t.InstanceAttachmentEnaSrdSpecification | None = None,
        ena_queue_count: int | None = None,
    ) -> None:
        self.attach_time = attach_time
        self.attachment_id = attachment_id
        self.delete_on_termination = delete_on_termination
        self.device_index = device_index
        self.status = status
        self.network_card_index = network_card_index
        self.ena_srd_specification = ena_srd_specification
        self.ena_queue_count = ena_queue_count

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            attach_time=wire.timestamp(body, "attachTime"),
            attachment_id=wire.string(body, "attachmentId"),
            delete_on_termination=wire.boolean(body, "deleteOnTermination"),
            device_index=wire.integer(body, "deviceIndex"),
            status=wire.enum(body, "status", t.AttachmentStatus),
            network_card_index=wire.integer(body, "networkCardIndex"),
            ena_srd_specification=wire.structure(
                body, "enaSrdSpecification", t.InstanceAttachmentEnaSrdSpecification.from_wire
            ),
            ena_queue_count=wire.integer(body, "enaQueueCount"),
        )
