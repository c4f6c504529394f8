from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class class_(Structure):
    _members = {"def_": "def", "lower": "lower"}
    __slots__ = tuple(_members)

    def_: str | None
    lower: t.lower | None

    def __init__(self, *, def_: str | None = None, lower: t.lower | None = None) -> None:
        self.def_ = def_
        self.lower = lower

    def check(self, problems: Problems) -> None:
        if self.def_ is not None and type(self.def_) is not str:
            problems.string("def_", self.def_)
        if self.lower is not None:
            problems.structure("lower", self.lower, t.lower)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.def_ is not None:
            body["def"] = self.def_
        if self.lower is not None:
            body["lower"] = self.lower.to_wire()
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            def_=wire.string(body, "def"),
            lower=wire.structure(body, "lower", t.lower.from_wire) if "lower" in body else None,
        )
