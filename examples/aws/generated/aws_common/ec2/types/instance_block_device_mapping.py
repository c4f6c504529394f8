from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceBlockDeviceMapping(Structure):
    """Describes a block device mapping."""

    _members = {"device_name": "DeviceName", "ebs": "Ebs"}
    __slots__ = tuple(_members)

    device_name: str | None
    """The device name."""
    ebs: t.EbsInstanceBlockDevice | None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""

    def __init__(
        self, *, device_name: str | None = None, ebs: t.EbsInstanceBlockDevice | None = None
    ) -> None:
        self.device_name = device_name
        self.ebs = ebs

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            device_name=wire.string(body, "deviceName"),
            ebs=wire.structure(body, "ebs", t.EbsInstanceBlockDevice.from_wire),
        )
