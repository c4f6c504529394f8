from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class BlockDeviceMapping(Structure):
    """Describes a block device mapping, which defines the EBS volumes and instance store volumes
    to attach to an instance at launch.
    """

    _members = {
        "ebs": "Ebs",
        "no_device": "NoDevice",
        "device_name": "DeviceName",
        "virtual_name": "VirtualName",
    }
    __slots__ = tuple(_members)

    ebs: t.EbsBlockDevice | None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""
    no_device: str | None
    """To omit the device from the block device mapping, specify an empty string. When this
    property is specified, the device is removed from the block device mapping regardless of
    the assigned value.
    """
    device_name: str | None
    """The device name. For available device names, see Device names for volumes
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html).
    """
    virtual_name: str | None
    """The virtual device name (ephemeralN). Instance store volumes are numbered starting from 0.
    An instance type with 2 available instance store volumes can specify mappings for
    ephemeral0 and ephemeral1. The number of available instance store volumes depends on the
    instance type. After you connect to the instance, you must mount the volume.

    NVMe instance store volumes are automatically enumerated and assigned a device name.
    Including them in your block device mapping has no effect.

    Constraints: For M3 instances, you must specify instance store volumes in the block device
    mapping for the instance. When you launch an M3 instance, we ignore any instance store
    volumes specified in the block device mapping for the AMI.
    """

    def __init__(
        self,
        *,
        ebs: t.EbsBlockDevice | None = None,
        no_device: str | None = None,
        device_name: str | None = None,
        virtual_name: str | None = None,
    ) -> None:
        self.ebs = ebs
        self.no_device = no_device
        self.device_name = device_name
        self.virtual_name = virtual_name

    def check(self, problems: Problems) -> None:
        if self.ebs is not None:
            problems.structure("ebs", self.ebs, t.EbsBlockDevice)
        if self.no_device is not None and type(self.no_device) is not str:
            problems.string("no_device", self.no_device)
        if self.device_name is not None and type(self.device_name) is not str:
            problems.string("device_name", self.device_name)
        if self.virtual_name is not None and type(self.virtual_name) is not str:
            problems.string("virtual_name", self.virtual_name)

    def to_wire(self) -> Form:
        body: Form = []
        if self.ebs is not None:
            body += wire.named("Ebs", self.ebs.to_wire())
        if self.no_device is not None:
            body.append(("NoDevice", self.no_device))
        if self.device_name is not None:
            body.append(("DeviceName", self.device_name))
        if self.virtual_name is not None:
            body.append(("VirtualName", self.virtual_name))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ebs=wire.structure(body, "ebs", t.EbsBlockDevice.from_wire),
            no_device=wire.string(body, "noDevice"),
            device_name=wire.string(body, "deviceName"),
            virtual_name=wire.string(body, "virtualName"),
        )
