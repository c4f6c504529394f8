from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class GlobalSecondaryIndex(Structure):
    """Represents the properties of a global secondary index."""

    _members = {
        "index_name": "IndexName",
        "key_schema": "KeySchema",
        "projection": "Projection",
        "provisioned_throughput": "ProvisionedThroughput",
        "on_demand_throughput": "OnDemandThroughput",
        "warm_throughput": "WarmThroughput",
    }
    __slots__ = tuple(_members)

    index_name: str | None
    """The name of the global secondary index. The name must be unique among all other indexes on
    this table.
    """
    key_schema: list[t.KeySchemaElement] | None
    """The complete key schema for a global secondary index, which consists of one or more pairs
    of attribute names and key types:

    - HASH - partition key
    - RANGE - sort key

    Note:

    The partition key of an item is also known as its hash attribute. The term "hash
    attribute" derives from DynamoDB's usage of an internal hash function to evenly distribute
    data items across partitions, based on their partition key values.

    The sort key of an item is also known as its range attribute. The term "range attribute"
    derives from the way DynamoDB stores items with the same partition key physically close
    together, in sorted order by the sort key value.
    """
    projection: t.Projection | None
    """Represents attributes that are copied (projected) from the table into the global secondary
    index. These are in addition to the primary key attributes and index key attributes, which
    are automatically projected.
    """
    provisioned_throughput: t.ProvisionedThroughput | None
    """Represents the provisioned throughput settings for the specified global secondary index.
    You must use either OnDemandThroughput or ProvisionedThroughput based on your table's
    capacity mode.

    For current minimum and maximum provisioned throughput values, see Service, Account, and
    Table Quotas
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html) in the
    Amazon DynamoDB Developer Guide.
    """
    on_demand_throughput: t.OnDemandThroughput | None
    """The maximum number of read and write units for the specified global secondary index. If
    you use this parameter, you must specify MaxReadRequestUnits, MaxWriteRequestUnits, or
    both. You must use either OnDemandThroughput or ProvisionedThroughput based on your
    table's capacity mode.
    """
    warm_throughput: t.WarmThroughput | None
    """Represents the warm throughput value (in read units per second and write units per second)
    for the specified secondary index. If you use this parameter, you must specify
    ReadUnitsPerSecond, WriteUnitsPerSecond, or both.
    """

    def __init__(
        self,
        *,
        index_name: str | None = None,
        key_schema: list[t.KeySchemaElement] | None = None,
        projection: t.Projection | None = None,
        provisioned_throughput: t.ProvisionedThroughput | None = None,
        on_demand_throughput: t.OnDemandThroughput | None = None,
        warm_throughput: t.WarmThroughput | None = None,
    ) -> None:
        self.index_name = index_name
        self.key_schema = key_schema
        self.projection = projection
        self.provisioned_throughput = provisioned_throughput
        self.on_demand_throughput = on_demand_throughput
        self.warm_throughput = warm_throughput

    def check(self, problems: Problems) -> None:
        problems.required("index_name", self.index_name)
        problems.string("index_name", self.index_name, 3, 255, pattern="[a-zA-Z0-9_.-]+")
        problems.required("key_schema", self.key_schema)
        problems.list_of(
            "key_schema",
            self.key_schema,
            lambda path, item: problems.structure(path, item, t.KeySchemaElement),
            1,
        )
        problems.required("projection", self.projection)
        problems.structure("projection", self.projection, t.Projection)
        if self.provisioned_throughput is not None:
            problems.structure(
                "provisioned_throughput", self.provisioned_throughput, t.ProvisionedThroughput
            )
        if self.on_demand_throughput is not None:
            problems.structure(
                "on_demand_throughput", self.on_demand_throughput, t.OnDemandThroughput
            )
        if self.warm_throughput is not None:
            problems.structure("warm_throughput", self.warm_throughput, t.WarmThroughput)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.index_name is not None:
            body["IndexName"] = self.index_name
        if self.key_schema is not None:
            body["KeySchema"] = [item.to_wire() for item in self.key_schema]
        if self.projection is not None:
            body["Projection"] = self.projection.to_wire()
        if self.provisioned_throughput is not None:
            body["ProvisionedThroughput"] = self.provisioned_throughput.to_wire()
        if self.on_demand_throughput is not None:
            body["OnDemandThroughput"] = self.on_demand_throughput.to_wire()
        if self.warm_throughput is not None:
            body["WarmThroughput"] = self.warm_throughput.to_wire()
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            index_name=wire.string(body, "IndexName"),
            key_schema=wire.structures(body, "KeySchema", t.KeySchemaElement.from_wire),
            projection=(
                wire.structure(body, "Projection", t.Projection.from_wire)
                if "Projection" in body
                else None
            ),
            provisioned_throughput=(
                wire.structure(body, "ProvisionedThroughput", t.ProvisionedThroughput.from_wire)
                if "ProvisionedThroughput" in body
                else None
            ),
            on_demand_throughput=(
                wire.structure(body, "OnDemandThroughput", t.OnDemandThroughput.from_wire)
                if "OnDemandThroughput" in body
                else None
            ),
            warm_throughput=(
                wire.structure(body, "WarmThroughput", t.WarmThroughput.from_wire)
                if "WarmThroughput" in body
                else None
            ),
        )
