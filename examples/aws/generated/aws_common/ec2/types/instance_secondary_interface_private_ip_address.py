from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceSecondaryInterfacePrivateIpAddress(Structure):
    """Describes a private IPv4 address for a secondary interface."""

    _members = {"private_ip_address": "PrivateIpAddress"}
    __slots__ = tuple(_members)

    private_ip_address: str | None
    """The private IPv4 address."""

    def __init__(self, *, private_ip_address: str | None = None) -> None:
        self.private_ip_address = private_ip_address

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            private_ip_address=wire.string(body, "privateIpAddress"),
        )
