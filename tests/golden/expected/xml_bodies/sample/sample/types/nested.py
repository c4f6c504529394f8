from __future__ import annotations

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object, Out
    from ...runtime.shapes.problems import Problems


class Nested(Structure):
    _members = {"inner": "Inner", "text": "Text", "kind": "Kind"}
    __slots__ = tuple(_members)

    inner: t.Nested | None
    text: str | None
    kind: str | None

    def __init__(
        self, *, inner: t.Nested | None = None, text: str | None = None, kind: str | None = None
    ) -> None:
        self.inner = inner
        self.text = text
        self.kind = kind

    def check(self, problems: Problems) -> None:
        if self.inner is not None:
            problems.structure("inner", self.inner, t.Nested)
        if self.text is not None and type(self.text) is not str:
            problems.string("text", self.text)
        if self.kind is not None and type(self.kind) is not str:
            problems.string("kind", self.kind)

    def to_wire(self) -> Out:
        body: Out = []
        if self.kind is not None:
            body.append(f' xsi:type="{wire.escape(self.kind)}"')
        body.append(">")
        if self.inner is not None:
            body += [
                '<Inner xmlns:xsi="http://example.com/instance"',
                *self.inner.to_wire(),
                "</Inner>",
            ]
        if self.text is not None:
            body.append(f"<Text>{wire.escape(self.text)}</Text>")
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            inner=wire.structure(body, "Inner", t.Nested.from_wire),
            text=wire.string(body, "Text"),
            kind=wire.string(body, "@type"),
        )
