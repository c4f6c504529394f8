from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class IamInstanceProfile(Structure):
    """Describes an IAM instance profile."""

    _members = {"arn": "Arn", "id": "Id"}
    __slots__ = tuple(_members)

    arn: str | None
    """The Amazon Resource Name (ARN) of the instance profile."""
    id: str | None
    """The ID of the instance profile."""

    def __init__(self, *, arn: str | None = None, id: str | None = None) -> None:
        self.arn = arn
        self.id = id

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            arn=wire.string(body, "arn"),
            id=wire.string(body, "id"),
        )
