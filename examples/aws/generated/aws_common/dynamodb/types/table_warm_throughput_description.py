from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class TableWarmThroughputDescription(Structure):
    """Represents the warm throughput value (in read units per second and write units per second)
    of the table. Warm throughput is applicable for DynamoDB Standard-IA tables and specifies
    the minimum provisioned capacity maintained for immediate data access.
    """

    _members = {
        "read_units_per_second": "ReadUnitsPerSecond",
        "write_units_per_second": "WriteUnitsPerSecond",
        "status": "Status",
    }
    __slots__ = tuple(_members)

    read_units_per_second: int | None
    """Represents the base table's warm throughput value in read units per second."""
    write_units_per_second: int | None
    """Represents the base table's warm throughput value in write units per second."""
    status: t.TableStatus | str | None
    """Represents warm throughput value of the base table."""

    def __init__(
        self,
        *,
        read_units_per_second: int | None = None,
        write_units_per_second: int | None = None,
        status: t.TableStatus | str | None = None,
    ) -> None:
        self.read_units_per_second = read_units_per_second
        self.write_units_per_second = write_units_per_second
        self.status = status

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            read_units_per_second=wire.integer(body, "ReadUnitsPerSecond"),
            write_units_per_second=wire.integer(body, "WriteUnitsPerSecond"),
            status=wire.enum(body, "Status", t.TableStatus) if "Status" in body else None,
        )
