from __future__ import annotations

from ...runtime.shapes.structure import Union as Union_
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Union(Union_):
    _members = {"a": "a", "b": "b"}
    __slots__ = tuple(_members)

    a: str | None
    b: t.None_ | None

    def __init__(
        self,
        *,
        a: str | None = None,
        b: t.None_ | None = None,
        unknown: tuple[str, object] | None = None,
    ) -> None:
        self.a = a
        self.b = b
        self.unknown = unknown

    def check(self, problems: Problems) -> None:
        super().check(problems)
        if self.a is not None and type(self.a) is not str:
            problems.string("a", self.a)
        if self.b is not None:
            problems.structure("b", self.b, t.None_)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.a is not None:
            body["a"] = self.a
        if self.b is not None:
            body["b"] = self.b.to_wire()
        return body
