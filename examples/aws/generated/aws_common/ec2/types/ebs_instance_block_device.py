from __future__ import annotations

import datetime

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class EbsInstanceBlockDevice(Structure):
    """Describes a parameter used to set up an EBS volume in a block device mapping."""

    _members = {
        "attach_time": "AttachTime",
        "delete_on_termination": "DeleteOnTermination",
        "status": "Status",
        "volume_id": "VolumeId",
        "associated_resource": "AssociatedResource",
        "volume_owner_id": "VolumeOwnerId",
        "operator": "Operator",
        "ebs_card_index": "EbsCardIndex",
    }
    __slots__ = tuple(_members)

    attach_time: datetime.datetime | None
    """The time stamp when the attachment initiated."""
    delete_on_termination: bool | None
    """Indicates whether the volume is deleted on instance termination."""
    status: t.AttachmentStatus | str | None
    """The attachment state."""
    volume_id: str | None
    """The ID of the EBS volume."""
    associated_resource: str | None
    """The ARN of the Amazon Web Services-managed resource to which the volume is attached."""
    volume_owner_id: str | None
    """The ID of the Amazon Web Services account that owns the volume.

    This parameter is returned only for volumes that are attached to Amazon Web
    Services-managed resources.
    """
    operator: t.OperatorResponse | None
    """The service provider that manages the EBS volume."""
    ebs_card_index: int | None
    """The index of the EBS card. Some instance types support multiple EBS cards. The default EBS
    card index is 0.
    """

    def __init__(
        self,
        *,
        attach_time: datetime.datetime | None = None,
        delete_on_termination: bool | None = None,
        status: t.AttachmentStatus | str | None = None,
        volume_id: str | None = None,
        associated_resource: str | None = None,
        volume_owner_id: str | None = None,
        operator: t.OperatorResponse | None = None,
        ebs_card_index: int | None = None,
    ) -> None:
        self.attach_time = attach_time
        self.delete_on_termination = delete_on_termination
        self.status = status
        self.volume_id = volume_id
        self.associated_resource = associated_resource
        self.volume_owner_id = volume_owner_id
        self.operator = operator
        self.ebs_card_index = ebs_card_index

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            attach_time=wire.timestamp(body, "attachTime"),
            delete_on_termination=wire.boolean(body, "deleteOnTermination"),
            status=wire.enum(body, "status", t.AttachmentStatus),
            volume_id=wire.string(body, "volumeId"),
            associated_resource=wire.string(body, "associatedResource"),
            volume_owner_id=wire.string(body, "volumeOwnerId"),
            operator=wire.structure(body, "operator", t.OperatorResponse.from_wire),
            ebs_card_index=wire.integer(body, "ebsCardIndex"),
        )
