from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class BatchResultErrorEntry(Structure):
    """Gives a detailed description of the result of an action on each entry in the request."""

    _members = {"id": "Id", "sender_fault": "SenderFault", "code": "Code", "message": "Message"}
    __slots__ = tuple(_members)

    id: str | None
    """The Id of an entry in a batch request."""
    sender_fault: bool | None
    """Specifies whether the error happened due to the caller of the batch API action."""
    code: str | None
    """An error code representing why the action failed on this entry."""
    message: str | None
    """A message explaining why the action failed on this entry."""

    def __init__(
        self,
        *,
        id: str | None = None,
        sender_fault: bool | None = None,
        code: str | None = None,
        message: str | None = None,
    ) -> None:
        self.id = id
        self.sender_fault = sender_fault
        self.code = code
        self.message = message

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            id=wire.string(body, "Id"),
            sender_fault=wire.boolean(body, "SenderFault"),
            code=wire.string(body, "Code"),
            message=wire.string(body, "Message"),
        )
