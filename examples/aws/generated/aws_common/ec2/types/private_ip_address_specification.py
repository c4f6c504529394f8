from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class PrivateIpAddressSpecification(Structure):
    """Describes a secondary private IPv4 address for a network interface."""

    _members = {"primary": "Primary", "private_ip_address": "PrivateIpAddress"}
    __slots__ = tuple(_members)

    primary: bool | None
    """Indicates whether the private IPv4 address is the primary private IPv4 address. Only one
    IPv4 address can be designated as primary.
    """
    private_ip_address: str | None
    """The private IPv4 address."""

    def __init__(
        self, *, primary: bool | None = None, private_ip_address: str | None = None
    ) -> None:
        self.primary = primary
        self.private_ip_address = private_ip_address

    def check(self, problems: Problems) -> None:
        if self.primary is not None:
            problems.boolean("primary", self.primary)
        if self.private_ip_address is not None and type(self.private_ip_address) is not str:
            problems.string("private_ip_address", self.private_ip_address)

    def to_wire(self) -> Form:
        body: Form = []
        if self.primary is not None:
            body.append(("Primary", wire.boolean_text(self.primary)))
        if self.private_ip_address is not None:
            body.append(("PrivateIpAddress", self.private_ip_address))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            primary=wire.boolean(body, "primary"),
            private_ip_address=wire.string(body, "privateIpAddress"),
        )
