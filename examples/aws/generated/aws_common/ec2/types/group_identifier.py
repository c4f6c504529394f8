from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class GroupIdentifier(Structure):
    """Describes a security group."""

    _members = {"group_id": "GroupId", "group_name": "GroupName"}
    __slots__ = tuple(_members)

    group_id: str | None
    """The ID of the security group."""
    group_name: str | None
    """The name of the security group."""

    def __init__(self, *, group_id: str | None = None, group_name: str | None = None) -> None:
        self.group_id = group_id
        self.group_name = group_name

    def check(self, problems: Problems) -> None:
        if self.group_id is not None and type(self.group_id) is not str:
            problems.string("group_id", self.group_id)
        if self.group_name is not None and type(self.group_name) is not str:
            problems.string("group_name", self.group_name)

    def to_wire(self) -> Form:
        body: Form = []
        if self.group_id is not None:
            body.append(("GroupId", self.group_id))
        if self.group_name is not None:
            body.append(("GroupName", self.group_name))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            group_id=wire.string(body, "groupId"),
            group_name=wire.string(body, "groupName"),
        )
