from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class IpRange(Structure):
    """Describes an IPv4 address range."""

    _members = {"description": "Description", "cidr_ip": "CidrIp"}
    __slots__ = tuple(_members)

    description: str | None
    """A description for the security group rule that references this IPv4 address range.

    Constraints: Up to 255 characters in length. Allowed characters are a-z, A-Z, 0-9, spaces,
    and ._-:/()#,@[]+=&;{}!$*
    """
    cidr_ip: str | None
    """The IPv4 address range. You can either specify a CIDR block or a source security group,
    not both. To specify a single IPv4 address, use the /32 prefix length.

    Note:

    Amazon Web Services canonicalizes (https://en.wikipedia.org/wiki/Canonicalization) IPv4
    and IPv6 CIDRs. For example, if you specify 100.68.0.18/18 for the CIDR block, Amazon Web
    Services canonicalizes the CIDR block to 100.68.0.0/18. Any subsequent
    DescribeSecurityGroups and DescribeSecurityGroupRules calls will return the canonicalized
    form of the CIDR block. Additionally, if you attempt to add another rule with the
    non-canonical form of the CIDR (such as 100.68.0.18/18) and there is already a rule for
    the canonicalized form of the CIDR block (such as 100.68.0.0/18), the API throws an
    duplicate rule error.
    """

    def __init__(self, *, description: str | None = None, cidr_ip: str | None = None) -> None:
        self.description = description
        self.cidr_ip = cidr_ip

    def check(self, problems: Problems) -> None:
        if self.description is not None and type(self.description) is not str:
            problems.string("description", self.description)
        if self.cidr_ip is not None and type(self.cidr_ip) is not str:
            problems.string("cidr_ip", self.cidr_ip)

    def to_wire(self) -> Form:
        body: Form = []
        if self.description is not None:
            body.append(("Description", self.description))
        if self.cidr_ip is not None:
            body.append(("CidrIp", self.cidr_ip))
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            description=wire.string(body, "description"),
            cidr_ip=wire.string(body, "cidrIp"),
        )
