from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class ReplicaGlobalSecondaryIndexDescription(Structure):
    """Represents the properties of a replica global secondary index."""

    _members = {
        "index_name": "IndexName",
        "provisioned_throughput_override": "ProvisionedThroughputOverride",
        "on_demand_throughput_override": "OnDemandThroughputOverride",
        "warm_throughput": "WarmThroughput",
    }
    __slots__ = tuple(_members)

    index_name: str | None
    """The name of the global secondary index."""
    provisioned_throughput_override: t.ProvisionedThroughputOverride | None
    """If not described, uses the source table GSI's read capacity settings."""
    on_demand_throughput_override: t.OnDemandThroughputOverride | None
    """Overrides the maximum on-demand throughput for the specified global secondary index in the
    specified replica table.
    """
    warm_throughput: t.GlobalSecondaryIndexWarmThroughputDescription | None
    """Represents the warm throughput of the global secondary index for this replica."""

    def __init__(
        self,
        *,
        index_name: str | None = None,
        provisioned_throughput_override: t.ProvisionedThroughputOverride | None = None,
        on_demand_throughput_override: t.OnDemandThroughputOverride | None = None,
        warm_throughput: t.GlobalSecondaryIndexWarmThroughputDescription | None = None,
    ) -> None:
        self.index_name = index_name
        self.provisioned_throughput_override = provisioned_throughput_override
        self.on_demand_throughput_override = on_demand_throughput_override
        self.warm_throughput = warm_throughput

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            index_name=wire.string(body, "IndexName"),
            provisioned_throughput_override=(
                wire.structure(
                    body, "ProvisionedThroughputOverride", t.ProvisionedThroughputOverride.from_wire
                )
                if "ProvisionedThroughputOverride" in body
                else None
            ),
            on_demand_throughput_override=(
                wire.structure(
                    body, "OnDemandThroughputOverride", t.OnDemandThroughputOverride.from_wire
                )
                if "OnDemandThroughputOverride" in body
                else None
            ),
            warm_throughput=(
                wire.structure(
                    body,
                    "WarmThroughput",
                    t.GlobalSecondaryIndexWarmThroughputDescription.from_wire,
                )
                if "WarmThroughput" in body
                else None
            ),
        )
