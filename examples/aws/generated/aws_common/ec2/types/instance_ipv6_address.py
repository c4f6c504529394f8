from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class InstanceIpv6Address(Structure):
    """Describes an IPv6 address."""

    _members = {"ipv6_address": "Ipv6Address", "is_primary_ipv6": "IsPrimaryIpv6"}
    __slots__ = tuple(_members)

    ipv6_address: str | None
    """The IPv6 address."""
    is_primary_ipv6: bool | None
    """Determines if an IPv6 address associated with a network interface is the primary IPv6
    address. When you enable an IPv6 GUA address to be a primary IPv6, the first IPv6 GUA will
    be made the primary IPv6 address until the instance is terminated or the network interface
    is detached. For more information, see RunInstances
    (https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html).
    """

    def __init__(
        self, *, ipv6_address: str | None = None, is_primary_ipv6: bool | None = None
    ) -> None:
        self.ipv6_address = ipv6_address
        self.is_primary_ipv6 = is_primary_ipv6

    def check(self, problems: Problems) -> None:
        if self.ipv6_address is not None and type(self.ipv6_address) is not str:
            problems.string("ipv6_address", self.ipv6_address)
        if self.is_primary_ipv6 is not None:
            problems.boolean("is_primary_ipv6", self.is_primary_ipv6)

    def to_wire(self) -> Form:
        body: Form = []
        if self.ipv6_address is not None:
            body.append(("Ipv6Address", self.ipv6_address))
        if self.is_primary_ipv6 is not None:
            body.append(("IsPrimaryIpv6", wire.boolean_text(self.is_primary_ipv6)))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ipv6_address=wire.string(body, "ipv6Address"),
            is_primary_ipv6=wire.boolean(body, "isPrimaryIpv6"),
        )
