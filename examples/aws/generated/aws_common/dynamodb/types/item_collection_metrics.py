from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class ItemCollectionMetrics(Structure):
    """Information about item collections, if any, that were affected by the operation.
    ItemCollectionMetrics is only returned if the request asked for it. If the table does not
    have any local secondary indexes, this information is not returned in the response.
    """

    _members = {
        "item_collection_key": "ItemCollectionKey",
        "size_estimate_range_gb": "SizeEstimateRangeGB",
    }
    __slots__ = tuple(_members)

    item_collection_key: dict[str, t.AttributeValue] | None
    """The partition key value of the item collection. This value is the same as the partition
    key value of the item.
    """
    size_estimate_range_gb: list[float] | None
    """An estimate of item collection size, in gigabytes. This value is a two-element array
    containing a lower bound and an upper bound for the estimate. The estimate includes the
    size of all the items in the table, plus the size of all attributes projected into all of
    the local secondary indexes on that table. Use this estimate to measure whether a local
    secondary index is approaching its size limit.

    The estimate is subject to change over time; therefore, do not rely on the precision or
    accuracy of the estimate.
    """

    def __init__(
        self,
        *,
        item_collection_key: dict[str, t.AttributeValue] | None = None,
        size_estimate_range_gb: list[float] | None = None,
    ) -> None:
        self.item_collection_key = item_collection_key
        self.size_estimate_range_gb = size_estimate_range_gb

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            item_collection_key=wire.structure_map(
                body, "ItemCollectionKey", t.AttributeValue.from_wire
            ),
            size_estimate_range_gb=wire.list_of(body, "SizeEstimateRangeGB", wire.floating),
        )
