from __future__ import annotations

from collections.abc import Sequence

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.xml import Out
    from ...runtime.shapes.problems import Problems


class CompletedMultipartUpload(Structure):
    """The container for the completed multipart upload details."""

    _members = {"parts": "Parts"}
    __slots__ = tuple(_members)

    parts: Sequence[t.CompletedPart] | None
    """Array of CompletedPart data types.

    If you do not supply a valid Part with your request, the service sends back an HTTP 400
    response.
    """

    def __init__(self, *, parts: Sequence[t.CompletedPart] | None = None) -> None:
        self.parts = parts

    def check(self, problems: Problems) -> None:
        if self.parts is not None:
            problems.structures("parts", self.parts, t.CompletedPart)

    def to_wire(self) -> Out:
        body: Out = []
        if self.parts is not None:
            for parts_item in self.parts:
                body += ["<Part>", *parts_item.to_wire(), "</Part>"]
        return body
