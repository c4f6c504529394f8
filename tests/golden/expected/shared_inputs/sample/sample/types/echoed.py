from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Echoed(Structure):
    _members = {"text": "text"}
    __slots__ = tuple(_members)

    text: str | None

    def __init__(self, *, text: str | None = None) -> None:
        self.text = text

    def check(self, problems: Problems) -> None:
        if type(self.text) is not str:
            problems.required("text", self.text)
            problems.string("text", self.text)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.text is not None:
            body["text"] = self.text
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            text=wire.string(body, "text"),
        )
