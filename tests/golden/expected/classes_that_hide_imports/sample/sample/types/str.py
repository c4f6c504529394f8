from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class str_(Structure):
    _members = {"text": "text", "object": "object"}
    __slots__ = tuple(_members)

    text: str | None
    object: t.t_ | str | None

    def __init__(self, *, text: str | None = None, object: t.t_ | str | None = None) -> None:
        self.text = text
        self.object = object

    def check(self, problems: Problems) -> None:
        if self.text is not None and type(self.text) is not str:
            problems.string("text", self.text)
        if self.object is not None:
            problems.enum("object", self.object, t.t_)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.text is not None:
            body["text"] = self.text
        if self.object is not None:
            body["object"] = self.object
        return body
