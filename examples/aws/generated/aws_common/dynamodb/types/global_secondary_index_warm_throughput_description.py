from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class GlobalSecondaryIndexWarmThroughputDescription(Structure):
    """The description of the warm throughput value on a global secondary index."""

    _members = {
        "read_units_per_second": "ReadUnitsPerSecond",
        "write_units_per_second": "WriteUnitsPerSecond",
        "status": "Status",
    }
    __slots__ = tuple(_members)

    read_units_per_second: int | None
    """Represents warm throughput read units per second value for a global secondary index."""
    write_units_per_second: int | None
    """Represents warm throughput write units per second value for a global secondary index."""
    status: t.IndexStatus | str | None
    """Represents the warm throughput status being created or updated on a global secondary
    index. The status can only be UPDATING or ACTIVE.
    """

    def __init__(
        self,
        *,
        read_units_per_second: int | None = None,
        write_units_per_second: int | None = None,
        status: t.IndexStatus | str | None = None,
    ) -> None:
        self.read_units_per_second = read_units_per_second
        self.write_units_per_second = write_units_per_second
        self.status = status

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            read_units_per_second=wire.integer(body, "ReadUnitsPerSecond"),
            write_units_per_second=wire.integer(body, "WriteUnitsPerSecond"),
            status=wire.enum(body, "Status", t.IndexStatus) if "Status" in body else None,
        )
