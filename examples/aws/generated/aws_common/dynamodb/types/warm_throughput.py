from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class WarmThroughput(Structure):
    """Provides visibility into the number of read and write operations your table or secondary
    index can instantaneously support. The settings can be modified using the UpdateTable
    operation to meet the throughput requirements of an upcoming peak event.
    """

    _members = {
        "read_units_per_second": "ReadUnitsPerSecond",
        "write_units_per_second": "WriteUnitsPerSecond",
    }
    __slots__ = tuple(_members)

    read_units_per_second: int | None
    """Represents the number of read operations your base table can instantaneously support."""
    write_units_per_second: int | None
    """Represents the number of write operations your base table can instantaneously support."""

    def __init__(
        self, *, read_units_per_second: int | None = None, write_units_per_second: int | None = None
    ) -> None:
        self.read_units_per_second = read_units_per_second
        self.write_units_per_second = write_units_per_second

    def check(self, problems: Problems) -> None:
        if self.read_units_per_second is not None and type(self.read_units_per_second) is not int:
            problems.integer("read_units_per_second", self.read_units_per_second)
        if self.write_units_per_second is not None and type(self.write_units_per_second) is not int:
            problems.integer("write_units_per_second", self.write_units_per_second)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.read_units_per_second is not None:
            body["ReadUnitsPerSecond"] = self.read_units_per_second
        if self.write_units_per_second is not None:
            body["WriteUnitsPerSecond"] = self.write_units_per_second
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            read_units_per_second=wire.integer(body, "ReadUnitsPerSecond"),
            write_units_per_second=wire.integer(body, "WriteUnitsPerSecond"),
        )
