from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class PrefixListId(Structure):
    """Describes a prefix list ID."""

    _members = {"description": "Description", "prefix_list_id": "PrefixListId"}
    __slots__ = tuple(_members)

    description: str | None
    """A description for the security group rule that references this prefix list ID.

    Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces,
    and ._-:/()#,@[]+=;{}!$*
    """
    prefix_list_id: str | None
    """The ID of the prefix."""

    def __init__(
        self, *, description: str | None = None, prefix_list_id: str | None = None
    ) -> None:
        self.description = description
        self.prefix_list_id = prefix_list_id

    def check(self, problems: Problems) -> None:
        if self.description is not None and type(self.description) is not str:
            problems.string("description", self.description)
        if self.prefix_list_id is not None and type(self.prefix_list_id) is not str:
            problems.string("prefix_list_id", self.prefix_list_id)

    def to_wire(self) -> Form:
        body: Form = []
        if self.description is not None:
            body.append(("Description", self.description))
        if self.prefix_list_id is not None:
            body.append(("PrefixListId", self.prefix_list_id))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            description=wire.string(body, "description"),
            prefix_list_id=wire.string(body, "prefixListId"),
        )
