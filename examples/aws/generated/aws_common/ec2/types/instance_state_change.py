from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceStateChange(Structure):
    """Describes an instance state change."""

    _members = {
        "instance_id": "InstanceId",
        "current_state": "CurrentState",
        "previous_state": "PreviousState",
    }
    __slots__ = tuple(_members)

    instance_id: str | None
    """The ID of the instance."""
    current_state: t.InstanceState | None
    """The current state of the instance."""
    previous_state: t.InstanceState | None
    """The previous state of the instance."""

    def __init__(
        self,
        *,
        instance_id: str | None = None,
        current_state: t.InstanceState | None = None,
        previous_state: t.InstanceState | None = None,
    ) -> None:
        self.instance_id = instance_id
        self.current_state = current_state
        self.previous_state = previous_state

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            instance_id=wire.string(body, "instanceId"),
            current_state=wire.structure(body, "currentState", t.InstanceState.from_wire),
            previous_state=wire.structure(body, "previousState", t.InstanceState.from_wire),
        )
