"""Shared, a structure."""

from __future__ import annotations

from ...runtime.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.problems import Problems
    from ...runtime.wire import Object


class Shared(Structure):
    __slots__ = ("id",)
    _members = {"id": "id"}

    id: str

    def __init__(self, *, id: str) -> None:
        self.id = id

    def check(self, found: Problems) -> None:
        found.required("id", self.id)
        found.string("id", self.id)

    def to_wire(self) -> Object:
        """The JSON object that is sent."""
        body: Object = {}
        body["id"] = self.id
        return body
