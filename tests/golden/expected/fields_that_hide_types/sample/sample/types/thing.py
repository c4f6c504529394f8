from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Thing(Structure):
    _members = {"thing": "Thing", "t": "t", "bool": "bool", "wire": "wire", "self_": "self"}
    __slots__ = tuple(_members)

    thing: str | None
    t: t_.Thing | None
    bool: str | None
    wire: str | None
    self_: str | None

    def __init__(
        self,
        *,
        thing: str | None = None,
        t: t_.Thing | None = None,
        bool: str | None = None,
        wire: str | None = None,
        self_: str | None = None,
    ) -> None:
        self.thing = thing
        self.t = t
        self.bool = bool
        self.wire = wire
        self.self_ = self_

    def check(self, problems: Problems) -> None:
        if self.thing is not None and type(self.thing) is not str:
            problems.string("thing", self.thing)
        if self.t is not None:
            problems.structure("t", self.t, t_.Thing)
        if self.bool is not None and type(self.bool) is not str:
            problems.string("bool", self.bool)
        if self.wire is not None and type(self.wire) is not str:
            problems.string("wire", self.wire)
        if self.self_ is not None and type(self.self_) is not str:
            problems.string("self_", self.self_)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.thing is not None:
            body["Thing"] = self.thing
        if self.t is not None:
            body["t"] = self.t.to_wire()
        if self.bool is not None:
            body["bool"] = self.bool
        if self.wire is not None:
            body["wire"] = self.wire
        if self.self_ is not None:
            body["self"] = self.self_
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            thing=wire.string(body, "Thing"),
            t=wire.structure(body, "t", t_.Thing.from_wire) if "t" in body else None,
            bool=wire.string(body, "bool"),
            wire=wire.string(body, "wire"),
            self_=wire.string(body, "self"),
        )
