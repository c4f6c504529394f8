from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class InstanceNetworkPerformanceOptionsRequest(Structure):
    """Configure network performance options for your instance that are geared towards
    performance improvements based on the workload that it runs.
    """

    _members = {"bandwidth_weighting": "BandwidthWeighting"}
    __slots__ = tuple(_members)

    bandwidth_weighting: t.InstanceBandwidthWeighting | str | None
    """Specify the bandwidth weighting option to boost the associated type of baseline bandwidth,
    as follows:

    default

    This option uses the standard bandwidth configuration for your instance type.

    vpc-1

    This option boosts your networking baseline bandwidth and reduces your EBS baseline
    bandwidth.

    ebs-1

    This option boosts your EBS baseline bandwidth and reduces your networking baseline
    bandwidth.
    """

    def __init__(
        self, *, bandwidth_weighting: t.InstanceBandwidthWeighting | str | None = None
    ) -> None:
        self.bandwidth_weighting = bandwidth_weighting

    def check(self, problems: Problems) -> None:
        if self.bandwidth_weighting is not None:
            problems.enum(
                "bandwidth_weighting", self.bandwidth_weighting, t.InstanceBandwidthWeighting
            )

    def to_wire(self) -> Form:
        body: Form = []
        if self.bandwidth_weighting is not None:
            body.append(("BandwidthWeighting", self.bandwidth_weighting))
        return body
