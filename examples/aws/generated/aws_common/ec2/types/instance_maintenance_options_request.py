from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class InstanceMaintenanceOptionsRequest(Structure):
    """The maintenance options for the instance."""

    _members = {"auto_recovery": "AutoRecovery"}
    __slots__ = tuple(_members)

    auto_recovery: t.InstanceAutoRecoveryState | str | None
    """Disables the automatic recovery behavior of your instance or sets it to default. For more
    information, see Simplified automatic recovery
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html#instance-configuration-recovery).
    """

    def __init__(self, *, auto_recovery: t.InstanceAutoRecoveryState | str | None = None) -> None:
        self.auto_recovery = auto_recovery

    def check(self, problems: Problems) -> None:
        if self.auto_recovery is not None:
            problems.enum("auto_recovery", self.auto_recovery, t.InstanceAutoRecoveryState)

    def to_wire(self) -> Form:
        body: Form = []
        if self.auto_recovery is not None:
            body.append(("AutoRecovery", self.auto_recovery))
        return body
