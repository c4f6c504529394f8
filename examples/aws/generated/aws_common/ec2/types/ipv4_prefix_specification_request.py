from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class Ipv4PrefixSpecificationRequest(Structure):
    """Describes the IPv4 prefix option for a network interface."""

    _members = {"ipv4_prefix": "Ipv4Prefix"}
    __slots__ = tuple(_members)

    ipv4_prefix: str | None
    """The IPv4 prefix. For information, see Assigning prefixes to network interfaces
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-prefix-eni.html) in the Amazon
    EC2 User Guide.
    """

    def __init__(self, *, ipv4_prefix: str | None = None) -> None:
        self.ipv4_prefix = ipv4_prefix

    def check(self, problems: Problems) -> None:
        if self.ipv4_prefix is not None and type(self.ipv4_prefix) is not str:
            problems.string("ipv4_prefix", self.ipv4_prefix)

    def to_wire(self) -> Form:
        body: Form = []
        if self.ipv4_prefix is not None:
            body.append(("Ipv4Prefix", self.ipv4_prefix))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ipv4_prefix=wire.string(body, "Ipv4Prefix"),
        )
