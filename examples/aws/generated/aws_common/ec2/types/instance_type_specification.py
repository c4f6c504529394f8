from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceTypeSpecification(Structure):
    """Describes the instance type compatibility rules for an AMI, including lists of supported
    and unsupported instance type patterns.
    """

    _members = {
        "supported_instance_types": "SupportedInstanceTypes",
        "unsupported_instance_types": "UnsupportedInstanceTypes",
    }
    __slots__ = tuple(_members)

    supported_instance_types: list[t.InstanceTypeItem] | None
    """The instance types that the AMI supports."""
    unsupported_instance_types: list[t.InstanceTypeItem] | None
    """The instance types that the AMI does not support."""

    def __init__(
        self,
        *,
        supported_instance_types: list[t.InstanceTypeItem] | None = None,
        unsupported_instance_types: list[t.InstanceTypeItem] | None = None,
    ) -> None:
        self.supported_instance_types = supported_instance_types
        self.unsupported_instance_types = unsupported_instance_types

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            supported_instance_types=wire.structures(
                body, "supportedInstanceTypeSet", t.InstanceTypeItem.from_wire, "item"
            ),
            unsupported_instance_types=wire.structures(
                body, "unsupportedInstanceTypeSet", t.InstanceTypeItem.from_wire, "item"
            ),
        )
