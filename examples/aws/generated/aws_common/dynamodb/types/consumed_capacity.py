from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class ConsumedCapacity(Structure):
    """The capacity units consumed by an operation. The data returned includes the total
    provisioned throughput consumed, along with statistics for the table and any indexes
    involved in the operation. ConsumedCapacity is only returned if the request asked for it.
    For more information, see Provisioned capacity mode
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/provisioned-capacity-mode.html)
    in the Amazon DynamoDB Developer Guide.
    """

    _members = {
        "table_name": "TableName",
        "capacity_units": "CapacityUnits",
        "read_capacity_units": "ReadCapacityUnits",
        "write_capacity_units": "WriteCapacityUnits",
        "table": "Table",
        "local_secondary_indexes": "LocalSecondaryIndexes",
        "global_secondary_indexes": "GlobalSecondaryIndexes",
        "vector_indexes": "VectorIndexes",
    }
    __slots__ = tuple(_members)

    table_name: str | None
    """The name of the table that was affected by the operation. If you had specified the Amazon
    Resource Name (ARN) of a table in the input, you'll see the table ARN in the response.
    """
    capacity_units: float | None
    """The total number of capacity units consumed by the operation."""
    read_capacity_units: float | None
    """The total number of read capacity units consumed by the operation."""
    write_capacity_units: float | None
    """The total number of write capacity units consumed by the operation."""
    table: t.Capacity | None
    """The amount of throughput consumed on the table affected by the operation."""
    local_secondary_indexes: dict[str, t.Capacity] | None
    """The amount of throughput consumed on each local index affected by the operation."""
    global_secondary_indexes: dict[str, t.Capacity] | None
    """The amount of throughput consumed on each global index affected by the operation."""
    vector_indexes: dict[str, t.VectorCapacity] | None
    """The amount of throughput consumed on each vector index affected by the operation. Each
    entry contains VectorWriteRequestBytes (for write operations) or VectorSearchRequestBytes
    (for search operations).
    """

    def __init__(
        self,
        *,
        table_name: str | None = None,
        capacity_units: float | None = None,
        read_capacity_units: float | None = None,
        write_capacity_units: float | None = None,
        table: t.Capacity | None = None,
        local_secondary_indexes: dict[str, t.Capacity] | None = None,
        global_secondary_indexes: dict[str, t.Capacity] | None = None,
        vector_indexes: dict[str, t.VectorCapacity] | None = None,
    ) -> None:
        self.table_name = table_name
        self.capacity_units = capacity_units
        self.read_capacity_units = read_capacity_units
        self.write_capacity_units = write_capacity_units
        self.table = table
        self.local_secondary_indexes = local_secondary_indexes
        self.global_secondary_indexes = global_secondary_indexes
        self.vector_indexes = vector_indexes

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            table_name=wire.string(body, "TableName"),
            capacity_units=wire.floating(body, "CapacityUnits"),
            read_capacity_units=wire.floating(body, "ReadCapacityUnits"),
            write_capacity_units=wire.floating(body, "WriteCapacityUnits"),
            table=wire.structure(body, "Table", t.Capacity.from_wire) if "Table" in body else None,
            local_secondary_indexes=wire.structure_map(
                body, "LocalSecondaryIndexes", t.Capacity.from_wire
            ),
            global_secondary_indexes=wire.structure_map(
                body, "GlobalSecondaryIndexes", t.Capacity.from_wire
            ),
            vector_indexes=wire.structure_map(body, "VectorIndexes", t.VectorCapacity.from_wire),
        )
