from __future__ import annotations

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object, Out
    from ...runtime.shapes.problems import Problems


class Tag(Structure):
    """A container of a key value name pair."""

    _members = {"key": "Key", "value": "Value"}
    __slots__ = tuple(_members)

    key: str | None
    """Name of the object key."""
    value: str | None
    """Value of the tag."""

    def __init__(self, *, key: str | None = None, value: str | None = None) -> None:
        self.key = key
        self.value = value

    def check(self, problems: Problems) -> None:
        if not (type(self.key) is str and len(self.key) >= 1):
            problems.required("key", self.key)
            problems.string("key", self.key, 1)
        if type(self.value) is not str:
            problems.required("value", self.value)
            problems.string("value", self.value)

    def to_wire(self) -> Out:
        body: Out = []
        if self.key is not None:
            body.append(f"<Key>{wire.escape(self.key)}</Key>")
        if self.value is not None:
            body.append(f"<Value>{wire.escape(self.value)}</Value>")
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            key=wire.string(body, "Key"),
            value=wire.string(body, "Value"),
        )
