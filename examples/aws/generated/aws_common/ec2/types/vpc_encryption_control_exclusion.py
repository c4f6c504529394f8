from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class VpcEncryptionControlExclusion(Structure):
    """Describes an exclusion configuration for VPC Encryption Control.

    For more information, see Enforce VPC encryption in transit
    (https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html) in the
    Amazon VPC User Guide.
    """

    _members = {"state": "State", "state_message": "StateMessage"}
    __slots__ = tuple(_members)

    state: t.VpcEncryptionControlExclusionState | str | None
    """The current state of the exclusion configuration."""
    state_message: str | None
    """A message providing additional information about the exclusion state."""

    def __init__(
        self,
        *,
        state: t.VpcEncryptionControlExclusionState | str | None = None,
        state_message: str | None = None,
    ) -> None:
        self.state = state
        self.state_message = state_message

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            state=wire.enum(body, "state", t.VpcEncryptionControlExclusionState),
            state_message=wire.string(body, "stateMessage"),
        )
