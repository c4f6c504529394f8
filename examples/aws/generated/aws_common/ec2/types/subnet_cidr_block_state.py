from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class SubnetCidrBlockState(Structure):
    """Describes the state of a CIDR block."""

    _members = {"state": "State", "status_message": "StatusMessage"}
    __slots__ = tuple(_members)

    state: t.SubnetCidrBlockStateCode | str | None
    """The state of a CIDR block."""
    status_message: str | None
    """A message about the status of the CIDR block, if applicable."""

    def __init__(
        self,
        *,
        state: t.SubnetCidrBlockStateCode | str | None = None,
        status_message: str | None = None,
    ) -> None:
        self.state = state
        self.status_message = status_message

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            state=wire.enum(body, "state", t.SubnetCidrBlockStateCode),
            status_message=wire.string(body, "statusMessage"),
        )
