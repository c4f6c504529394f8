from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class SampleServiceError(Structure):
    _members = {"text": "text"}
    __slots__ = tuple(_members)

    text: str | None

    def __init__(self, *, text: str | None = None) -> None:
        self.text = text

    def check(self, problems: Problems) -> None:
        if self.text is not None and type(self.text) is not str:
            problems.string("text", self.text)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.text is not None:
            body["text"] = self.text
        return body
