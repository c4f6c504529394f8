from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceNetworkPerformanceOptions(Structure):
    """With network performance options, you can adjust your bandwidth preferences to meet the
    needs of the workload that runs on your instance.
    """

    _members = {"bandwidth_weighting": "BandwidthWeighting"}
    __slots__ = tuple(_members)

    bandwidth_weighting: t.InstanceBandwidthWeighting | str | None
    """When you configure network bandwidth weighting, you can boost your baseline bandwidth for
    either networking or EBS by up to 25%. The total available baseline bandwidth for your
    instance remains the same. The default option uses the standard bandwidth configuration
    for your instance type.
    """

    def __init__(
        self, *, bandwidth_weighting: t.InstanceBandwidthWeighting | str | None = None
    ) -> None:
        self.bandwidth_weighting = bandwidth_weighting

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            bandwidth_weighting=wire.enum(body, "bandwidthWeighting", t.InstanceBandwidthWeighting),
        )
