from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceIpv6Prefix(Structure):
    """Information about an IPv6 prefix."""

    _members = {"ipv6_prefix": "Ipv6Prefix"}
    __slots__ = tuple(_members)

    ipv6_prefix: str | None
    """One or more IPv6 prefixes assigned to the network interface."""

    def __init__(self, *, ipv6_prefix: str | None = None) -> None:
        self.ipv6_prefix = ipv6_prefix

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ipv6_prefix=wire.string(body, "ipv6Prefix"),
        )
