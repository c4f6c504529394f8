from __future__ import annotations

from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class InstanceSecondaryInterfacePrivateIpAddressRequest(Structure):
    """Describes a private IPv4 address for a secondary interface request."""

    _members = {"private_ip_address": "PrivateIpAddress"}
    __slots__ = tuple(_members)

    private_ip_address: str
    """The private IPv4 address."""

    def __init__(self, *, private_ip_address: str) -> None:
        self.private_ip_address = private_ip_address

    def check(self, problems: Problems) -> None:
        if type(self.private_ip_address) is not str:
            problems.required("private_ip_address", self.private_ip_address)
            problems.string("private_ip_address", self.private_ip_address)

    def to_wire(self) -> Form:
        body: Form = []
        body.append(("PrivateIpAddress", self.private_ip_address))
        return body
