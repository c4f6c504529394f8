from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class lower(Structure):
    _members = {"x": "x"}
    __slots__ = tuple(_members)

    x: str | None

    def __init__(self, *, x: str | None = None) -> None:
        self.x = x

    def check(self, problems: Problems) -> None:
        if self.x is not None and type(self.x) is not str:
            problems.string("x", self.x)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.x is not None:
            body["x"] = self.x
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            x=wire.string(body, "x"),
        )
