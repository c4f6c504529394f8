from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class DeleteMessageBatchRequestEntry(Structure):
    """Encloses a receipt handle and an identifier for it."""

    _members = {"id": "Id", "receipt_handle": "ReceiptHandle"}
    __slots__ = tuple(_members)

    id: str
    """The identifier for this particular receipt handle. This is used to communicate the result.

    Note:

    The Ids of a batch request need to be unique within a request.

    This identifier can have up to 80 characters. The following characters are accepted:
    alphanumeric characters, hyphens(-), and underscores (_).
    """
    receipt_handle: str
    """A receipt handle."""

    def __init__(self, *, id: str, receipt_handle: str) -> None:
        self.id = id
        self.receipt_handle = receipt_handle

    def check(self, problems: Problems) -> None:
        if type(self.id) is not str:
            problems.required("id", self.id)
            problems.string("id", self.id)
        if type(self.receipt_handle) is not str:
            problems.required("receipt_handle", self.receipt_handle)
            problems.string("receipt_handle", self.receipt_handle)

    def to_wire(self) -> Object:
        body: Object = {}
        body["Id"] = self.id
        body["ReceiptHandle"] = self.receipt_handle
        return body
