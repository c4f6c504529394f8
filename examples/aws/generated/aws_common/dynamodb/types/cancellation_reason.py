from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object


class CancellationReason(Structure):
    """An ordered list of errors for each item in the request which caused the transaction to get
    cancelled. The values of the list are ordered according to the ordering of the
    TransactWriteItems request parameter. If no error occurred for the associated item an
    error with a Null code and Null message will be present.
    """

    _members = {"item": "Item", "code": "Code", "message": "Message"}
    __slots__ = tuple(_members)

    item: dict[str, t.AttributeValue] | None
    """Item in the request which caused the transaction to get cancelled."""
    code: str | None
    """Status code for the result of the cancelled transaction."""
    message: str | None
    """Cancellation reason message description."""

    def __init__(
        self,
        *,
        item: dict[str, t.AttributeValue] | None = None,
        code: str | None = None,
        message: str | None = None,
    ) -> None:
        self.item = item
        self.code = code
        self.message = message

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            item=wire.structure_map(body, "Item", t.AttributeValue.from_wire),
            code=wire.string(body, "Code"),
            message=wire.string(body, "Message"),
        )
