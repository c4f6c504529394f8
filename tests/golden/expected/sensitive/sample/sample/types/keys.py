from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Keys(Structure):
    _members = {"primary": "primary"}
    __slots__ = tuple(_members)

    primary: str | None

    def __init__(self, *, primary: str | None = None) -> None:
        self.primary = primary

    def check(self, problems: Problems) -> None:
        if self.primary is not None and type(self.primary) is not str:
            problems.string("primary", self.primary)

    def to_wire(self) -> Object:
        body: Object = {}
        if self.primary is not None:
            body["primary"] = self.primary
        return body
