from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class ProvisionedThroughputOverride(Structure):
    """Replica-specific provisioned throughput settings. If not specified, uses the source
    table's provisioned throughput settings.
    """

    _members = {"read_capacity_units": "ReadCapacityUnits"}
    __slots__ = tuple(_members)

    read_capacity_units: int | None
    """Replica-specific read capacity units. If not specified, uses the source table's read
    capacity settings.
    """

    def __init__(self, *, read_capacity_units: int | None = None) -> None:
        self.read_capacity_units = read_capacity_units

    def check(self, problems: Problems) -> None:
        if self.read_capacity_units is not None and not (
            type(self.read_capacity_units) is int and self.read_capacity_units >= 1
        ):
            problems.integer("read_capacity_units", self.read_capacity_units, 1)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.read_capacity_units is not None:
            body["ReadCapacityUnits"] = self.read_capacity_units
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            read_capacity_units=wire.integer(body, "ReadCapacityUnits"),
        )
