from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class VectorCapacity(Structure):
    """The consumed capacity for vector index operations, including vector search request bytes
    and vector write request bytes.
    """

    _members = {
        "vector_search_request_bytes": "VectorSearchRequestBytes",
        "vector_write_request_bytes": "VectorWriteRequestBytes",
    }
    __slots__ = tuple(_members)

    vector_search_request_bytes: float | None
    """The number of vector search request bytes consumed by a SearchVectors operation."""
    vector_write_request_bytes: float | None
    """The number of vector write request bytes consumed when writing to a vector index. Reported
    for write operations that modify attributes indexed by a vector index.
    """

    def __init__(
        self,
        *,
        vector_search_request_bytes: float | None = None,
        vector_write_request_bytes: float | None = None,
    ) -> None:
        self.vector_search_request_bytes = vector_search_request_bytes
        self.vector_write_request_bytes = vector_write_request_bytes

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            vector_search_request_bytes=wire.floating(body, "VectorSearchRequestBytes"),
            vector_write_request_bytes=wire.floating(body, "VectorWriteRequestBytes"),
        )
