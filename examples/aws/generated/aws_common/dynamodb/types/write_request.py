from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class WriteRequest(Structure):
    """Represents an operation to perform - either DeleteItem or PutItem. You can only request
    one of these operations, not both, in a single WriteRequest. If you do need to perform
    both of these operations, you need to provide two separate WriteRequest objects.
    """

    _members = {"put_request": "PutRequest", "delete_request": "DeleteRequest"}
    __slots__ = tuple(_members)

    put_request: t.PutRequest | None
    """A request to perform a PutItem operation."""
    delete_request: t.DeleteRequest | None
    """A request to perform a DeleteItem operation."""

    def __init__(
        self,
        *,
        put_request: t.PutRequest | None = None,
        delete_request: t.DeleteRequest | None = None,
    ) -> None:
        self.put_request = put_request
        self.delete_request = delete_request

    def check(self, problems: Problems) -> None:
        if self.put_request is not None:
            problems.structure("put_request", self.put_request, t.PutRequest)
        if self.delete_request is not None:
            problems.structure("delete_request", self.delete_request, t.DeleteRequest)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.put_request is not None:
            body["PutRequest"] = self.put_request.to_wire()
        if self.delete_request is not None:
            body["DeleteRequest"] = self.delete_request.to_wire()
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            put_request=(
                wire.structure(body, "PutRequest", t.PutRequest.from_wire)
                if "PutRequest" in body
                else None
            ),
            delete_request=(
                wire.structure(body, "DeleteRequest", t.DeleteRequest.from_wire)
                if "DeleteRequest" in body
                else None
            ),
        )
