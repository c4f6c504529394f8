from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class DeleteMessageBatchResultEntry(Structure):
    """Encloses the Id of an entry in DeleteMessageBatch."""

    _members = {"id": "Id"}
    __slots__ = tuple(_members)

    id: str | None
    """Represents a successfully deleted message."""

    def __init__(self, *, id: str | None = None) -> None:
        self.id = id

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            id=wire.string(body, "Id"),
        )
