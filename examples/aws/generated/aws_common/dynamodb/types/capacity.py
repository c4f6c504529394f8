from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class Capacity(Structure):
    """Represents the amount of provisioned throughput capacity consumed on a table or an index."""

    _members = {
        "read_capacity_units": "ReadCapacityUnits",
        "write_capacity_units": "WriteCapacityUnits",
        "capacity_units": "CapacityUnits",
    }
    __slots__ = tuple(_members)

    read_capacity_units: float | None
    """The total number of read capacity units consumed on a table or an index."""
    write_capacity_units: float | None
    """The total number of write capacity units consumed on a table or an index."""
    capacity_units: float | None
    """The total number of capacity units consumed on a table or an index."""

    def __init__(
        self,
        *,
        read_capacity_units: float | None = None,
        write_capacity_units: float | None = None,
        capacity_units: float | None = None,
    ) -> None:
        self.read_capacity_units = read_capacity_units
        self.write_capacity_units = write_capacity_units
        self.capacity_units = capacity_units

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            read_capacity_units=wire.floating(body, "ReadCapacityUnits"),
            write_capacity_units=wire.floating(body, "WriteCapacityUnits"),
            capacity_units=wire.floating(body, "CapacityUnits"),
        )
