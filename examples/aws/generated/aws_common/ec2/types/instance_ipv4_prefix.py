from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceIpv4Prefix(Structure):
    """Information about an IPv4 prefix."""

    _members = {"ipv4_prefix": "Ipv4Prefix"}
    __slots__ = tuple(_members)

    ipv4_prefix: str | None
    """One or more IPv4 prefixes assigned to the network interface."""

    def __init__(self, *, ipv4_prefix: str | None = None) -> None:
        self.ipv4_prefix = ipv4_prefix

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ipv4_prefix=wire.string(body, "ipv4Prefix"),
        )
