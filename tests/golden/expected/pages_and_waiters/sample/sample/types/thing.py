from __future__ import annotations

from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Thing(Structure):
    _members = {"name": "Name", "state": "State", "count": "Count", "parts": "Parts"}
    __slots__ = tuple(_members)

    name: str | None
    state: t.State | str | None
    count: int | None
    parts: list[t.Thing] | None

    def __init__(
        self,
        *,
        name: str | None = None,
        state: t.State | str | None = None,
        count: int | None = None,
        parts: list[t.Thing] | None = None,
    ) -> None:
        self.name = name
        self.state = state
        self.count = count
        self.parts = parts

    def check(self, problems: Problems) -> None:
        if self.name is not None and type(self.name) is not str:
            problems.string("name", self.name)
        if self.state is not None:
            problems.enum("state", self.state, t.State)
        if self.count is not None and type(self.count) is not int:
            problems.integer("count", self.count)
        if self.parts is not None:
            problems.structures("parts", self.parts, t.Thing)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.name is not None:
            body["Name"] = self.name
        if self.state is not None:
            body["State"] = self.state
        if self.count is not None:
            body["Count"] = self.count
        if self.parts is not None:
            body["Parts"] = [item.to_wire() for item in self.parts]
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            name=wire.string(body, "Name"),
            state=wire.enum(body, "State", t.State) if "State" in body else None,
            count=wire.integer(body, "Count"),
            parts=wire.structures(body, "Parts", t.Thing.from_wire),
        )
