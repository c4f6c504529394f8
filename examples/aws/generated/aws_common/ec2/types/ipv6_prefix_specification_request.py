from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class Ipv6PrefixSpecificationRequest(Structure):
    """Describes the IPv6 prefix option for a network interface."""

    _members = {"ipv6_prefix": "Ipv6Prefix"}
    __slots__ = tuple(_members)

    ipv6_prefix: str | None
    """The IPv6 prefix."""

    def __init__(self, *, ipv6_prefix: str | None = None) -> None:
        self.ipv6_prefix = ipv6_prefix

    def check(self, problems: Problems) -> None:
        if self.ipv6_prefix is not None and type(self.ipv6_prefix) is not str:
            problems.string("ipv6_prefix", self.ipv6_prefix)

    def to_wire(self) -> Form:
        body: Form = []
        if self.ipv6_prefix is not None:
            body.append(("Ipv6Prefix", self.ipv6_prefix))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ipv6_prefix=wire.string(body, "Ipv6Prefix"),
        )
