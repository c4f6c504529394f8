from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Legacy(Structure):
    """Deprecated: Gone."""

    _members = {"c": "c"}
    __slots__ = tuple(_members)

    c: str | None

    def __init__(self, *, c: str | None = None) -> None:
        self.c = c

    def check(self, problems: Problems) -> None:
        if self.c is not None and type(self.c) is not str:
            problems.string("c", self.c)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.c is not None:
            body["c"] = self.c
        return body
