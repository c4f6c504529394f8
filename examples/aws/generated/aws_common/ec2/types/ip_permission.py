from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.query import Form
    from ...runtime.protocols.xml import Object
    from ...runtime.shapes.problems import Problems


class IpPermission(Structure):
    """Describes the permissions for a security group rule."""

    _members = {
        "ip_protocol": "IpProtocol",
        "from_port": "FromPort",
        "to_port": "ToPort",
        "user_id_group_pairs": "UserIdGroupPairs",
        "ip_ranges": "IpRanges",
        "ipv6_ranges": "Ipv6Ranges",
        "prefix_list_ids": "PrefixListIds",
    }
    __slots__ = tuple(_members)

    ip_protocol: str | None
    """The IP protocol name (tcp, udp, icmp, icmpv6) or number (see Protocol Numbers
    (http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).

    Use -1 to specify all protocols. When authorizing security group rules, specifying -1 or a
    protocol number other than tcp, udp, icmp, or icmpv6 allows traffic on all ports,
    regardless of any port range you specify. For tcp, udp, and icmp, you must specify a port
    range. For icmpv6, the port range is optional; if you omit the port range, traffic for all
    types and codes is allowed.
    """
    from_port: int | None
    """If the protocol is TCP or UDP, this is the start of the port range. If the protocol is
    ICMP or ICMPv6, this is the ICMP type or -1 (all ICMP types).
    """
    to_port: int | None
    """If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP
    or ICMPv6, this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP
    types), then the end port must be -1 (all ICMP codes).
    """
    user_id_group_pairs: list[t.UserIdGroupPair] | None
    """The security group and Amazon Web Services account ID pairs."""
    ip_ranges: list[t.IpRange] | None
    """The IPv4 address ranges."""
    ipv6_ranges: list[t.Ipv6Range] | None
    """The IPv6 address ranges."""
    prefix_list_ids: list[t.PrefixListId] | None
    """The prefix list IDs."""

    def __init__(
        self,
        *,
        ip_protocol: str | None = None,
        from_port: int | None = None,
        to_port: int | None = None,
        user_id_group_pairs: list[t.UserIdGroupPair] | None = None,
        ip_ranges: list[t.IpRange] | None = None,
        ipv6_ranges: list[t.Ipv6Range] | None = None,
        prefix_list_ids: list[t.PrefixListId] | None = None,
    ) -> None:
        self.ip_protocol = ip_protocol
        self.from_port = from_port
        self.to_port = to_port
        self.user_id_group_pairs = user_id_group_pairs
        self.ip_ranges = ip_ranges
        self.ipv6_ranges = ipv6_ranges
        self.prefix_list_ids = prefix_list_ids

    def check(self, problems: Problems) -> None:
        if self.ip_protocol is not None and type(self.ip_protocol) is not str:
            problems.string("ip_protocol", self.ip_protocol)
        if self.from_port is not None and type(self.from_port) is not int:
            problems.integer("from_port", self.from_port)
        if self.to_port is not None and type(self.to_port) is not int:
            problems.integer("to_port", self.to_port)
        if self.user_id_group_pairs is not None:
            problems.structures("user_id_group_pairs", self.user_id_group_pairs, t.UserIdGroupPair)
        if self.ip_ranges is not None:
            problems.structures("ip_ranges", self.ip_ranges, t.IpRange)
        if self.ipv6_ranges is not None:
            problems.structures("ipv6_ranges", self.ipv6_ranges, t.Ipv6Range)
        if self.prefix_list_ids is not None:
            problems.structures("prefix_list_ids", self.prefix_list_ids, t.PrefixListId)

    def to_wire(self) -> Form:
        body: Form = []
        if self.ip_protocol is not None:
            body.append(("IpProtocol", self.ip_protocol))
        if self.from_port is not None:
            body.append(("FromPort", str(self.from_port)))
        if self.to_port is not None:
            body.append(("ToPort", str(self.to_port)))
        if self.user_id_group_pairs is not None:
            for number, user_id_group_pairs_item in enumerate(self.user_id_group_pairs, 1):
                body += wire.named(f"Groups.{number}", user_id_group_pairs_item.to_wire())
        if self.ip_ranges is not None:
            for number, ip_ranges_item in enumerate(self.ip_ranges, 1):
                body += wire.named(f"IpRanges.{number}", ip_ranges_item.to_wire())
        if self.ipv6_ranges is not None:
            for number, ipv6_ranges_item in enumerate(self.ipv6_ranges, 1):
                body += wire.named(f"Ipv6Ranges.{number}", ipv6_ranges_item.to_wire())
        if self.prefix_list_ids is not None:
            for number, prefix_list_ids_item in enumerate(self.prefix_list_ids, 1):
                body += wire.named(f"PrefixListIds.{number}", prefix_list_ids_item.to_wire())
        return body

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            ip_protocol=wire.string(body, "ipProtocol"),
            from_port=wire.integer(body, "fromPort"),
            to_port=wire.integer(body, "toPort"),
            user_id_group_pairs=wire.structures(
                body, "groups", t.UserIdGroupPair.from_wire, "item"
            ),
            ip_ranges=wire.structures(body, "ipRanges", t.IpRange.from_wire, "item"),
            ipv6_ranges=wire.structures(body, "ipv6Ranges", t.Ipv6Range.from_wire, "item"),
            prefix_list_ids=wire.structures(
                body, "prefixListIds", t.PrefixListId.from_wire, "item"
            ),
        )
