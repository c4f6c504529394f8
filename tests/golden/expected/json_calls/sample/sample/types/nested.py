from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Nested(Structure):
    _members = {"inner": "Inner", "text": "Text"}
    __slots__ = tuple(_members)

    inner: t.Nested | None
    text: str | None

    def __init__(self, *, inner: t.Nested | None = None, text: str | None = None) -> None:
        self.inner = inner
        self.text = text

    def check(self, problems: Problems) -> None:
        if self.inner is not None:
            problems.structure("inner", self.inner, t.Nested)
        if self.text is not None and type(self.text) is not str:
            problems.string("text", self.text)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.inner is not None:
            body["Inner"] = self.inner.to_wire()
        if self.text is not None:
            body["Text"] = self.text
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            inner=wire.structure(body, "Inner", t.Nested.from_wire) if "Inner" in body else None,
            text=wire.string(body, "Text"),
        )
