from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class GlobalSecondaryIndexDescription(Structure):
    """Represents the properties of a global secondary index."""

    _members = {
        "index_name": "IndexName",
        "key_schema": "KeySchema",
        "projection": "Projection",
        "index_status": "IndexStatus",
        "backfilling": "Backfilling",
        "provisioned_throughput": "ProvisionedThroughput",
        "index_size_bytes": "IndexSizeBytes",
        "item_count": "ItemCount",
        "index_arn": "IndexArn",
        "on_demand_throughput": "OnDemandThroughput",
        "warm_throughput": "WarmThroughput",
    }
    __slots__ = tuple(_members)

    index_name: str | None
    """The name of the global secondary index."""
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
    index_status: t.IndexStatus | str | None
    """The current state of the global secondary index:

    - CREATING - The index is being created.
    - UPDATING - The index is being updated.
    - DELETING - The index is being deleted.
    - ACTIVE - The index is ready for use.
    """
    backfilling: bool | None
    """Indicates whether the index is currently backfilling. Backfilling is the process of
    reading items from the table and determining whether they can be added to the index. (Not
    all items will qualify: For example, a partition key cannot have any duplicate values.) If
    an item can be added to the index, DynamoDB will do so. After all items have been
    processed, the backfilling operation is complete and Backfilling is false.

    You can delete an index that is being created during the Backfilling phase when
    IndexStatus is set to CREATING and Backfilling is true. You can't delete the index that is
    being created when IndexStatus is set to CREATING and Backfilling is false.

    Note:

    For indexes that were created during a CreateTable operation, the Backfilling attribute
    does not appear in the DescribeTable output.
    """
    provisioned_throughput: t.ProvisionedThroughputDescription | None
    """Represents the provisioned throughput settings for the specified global secondary index.

    For current minimum and maximum provisioned throughput values, see Service, Account, and
    Table Quotas
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Limits.html) in the
    Amazon DynamoDB Developer Guide.
    """
    index_size_bytes: int | None
    """The total size of the specified index, in bytes. DynamoDB updates this value approximately
    every six hours. Recent changes might not be reflected in this value.
    """
    item_count: int | None
    """The number of items in the specified index. DynamoDB updates this value approximately
    every six hours. Recent changes might not be reflected in this value.
    """
    index_arn: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the index."""
    on_demand_throughput: t.OnDemandThroughput | None
    """The maximum number of read and write units for the specified global secondary index. If
    you use this parameter, you must specify MaxReadRequestUnits, MaxWriteRequestUnits, or
    both.
    """
    warm_throughput: t.GlobalSecondaryIndexWarmThroughputDescription | None
    """Represents the warm throughput value (in read units per second and write units per second)
    for the specified secondary index.
    """

    def __init__(
        self,
        *,
        index_name: str | None = None,
        key_schema: list[t.KeySchemaElement] | None = None,
        projection: t.Projection | None = None,
        index_status: t.IndexStatus | str | None = None,
        backfilling: bool | None = None,
        provisioned_throughput: t.ProvisionedThroughputDescription | None = None,
        index_size_bytes: int | None = None,
        item_count: int | None = None,
        index_arn: str | None = None,
        on_demand_throughput: t.OnDemandThroughput | None = None,
        warm_throughput: t.GlobalSecondaryIndexWarmThroughputDescription | None = None,
    ) -> None:
        self.index_name = index_name
        self.key_schema = key_schema
        self.projection = projection
        self.index_status = index_status
        self.backfilling = backfilling
        self.provisioned_throughput = provisioned_throughput
        self.index_size_bytes = index_size_bytes
        self.item_count = item_count
        self.index_arn = index_arn
        self.on_demand_throughput = on_demand_throughput
        self.warm_throughput = warm_throughput

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
            index_status=(
                wire.enum(body, "IndexStatus", t.IndexStatus) if "IndexStatus" in body else None
            ),
            backfilling=wire.boolean(body, "Backfilling"),
            provisioned_throughput=(
                wire.structure(
                    body, "ProvisionedThroughput", t.ProvisionedThroughputDescription.from_wire
                )
                if "ProvisionedThroughput" in body
                else None
            ),
            index_size_bytes=wire.integer(body, "IndexSizeBytes"),
            item_count=wire.integer(body, "ItemCount"),
            index_arn=wire.string(body, "IndexArn"),
            on_demand_throughput=(
                wire.structure(body, "OnDemandThroughput", t.OnDemandThroughput.from_wire)
                if "OnDemandThroughput" in body
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
