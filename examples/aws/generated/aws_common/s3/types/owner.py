from __future__ import annotations

from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object, Out
    from ...runtime.shapes.problems import Problems


class Owner(Structure):
    """Container for the owner's display name and ID."""

    _members = {"display_name": "DisplayName", "id": "ID"}
    __slots__ = tuple(_members)

    display_name: str | None
    id: str | None
    """Container for the ID of the owner."""

    def __init__(self, *, display_name: str | None = None, id: str | None = None) -> None:
        self.display_name = display_name
        self.id = id

    def check(self, problems: Problems) -> None:
        if self.display_name is not None and type(self.display_name) is not str:
            problems.string("display_name", self.display_name)
        if self.id is not None and type(self.id) is not str:
            problems.string("id", self.id)

    def to_wire(self) -> Out:
        body: Out = []
        if self.display_name is not None:
            body.append(f"<DisplayName>{wire.escape(self.display_name)}</DisplayName>")
        if self.id is not None:
            body.append(f"<ID>{wire.escape(self.id)}</ID>")
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            display_name=wire.string(body, "DisplayName"),
            id=wire.string(body, "ID"),
        )
