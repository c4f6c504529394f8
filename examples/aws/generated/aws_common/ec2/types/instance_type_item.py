from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceTypeItem(Structure):
    """An instance type name or wildcard pattern in an instance type specification."""

    _members = {"instance_type": "InstanceType"}
    __slots__ = tuple(_members)

    instance_type: str | None
    """The instance type or wildcard pattern (for example, t3.* or m5.large)."""

    def __init__(self, *, instance_type: str | None = None) -> None:
        self.instance_type = instance_type

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            instance_type=wire.string(body, "instanceType"),
        )
