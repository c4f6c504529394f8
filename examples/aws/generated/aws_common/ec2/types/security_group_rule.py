from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class SecurityGroupRule(Structure):
    """Describes a security group rule."""

    _members = {
        "security_group_rule_id": "SecurityGroupRuleId",
        "group_id": "GroupId",
        "group_owner_id": "GroupOwnerId",
        "is_egress": "IsEgress",
        "ip_protocol": "IpProtocol",
        "from_port": "FromPort",
        "to_port": "ToPort",
        "cidr_ipv4": "CidrIpv4",
        "cidr_ipv6": "CidrIpv6",
        "prefix_list_id": "PrefixListId",
        "referenced_group_info": "ReferencedGroupInfo",
        "description": "Description",
        "tags": "Tags",
        "security_group_rule_arn": "SecurityGroupRuleArn",
    }
    __slots__ = tuple(_members)

    security_group_rule_id: str | None
    """The ID of the security group rule."""
    group_id: str | None
    """The ID of the security group."""
    group_owner_id: str | None
    """The ID of the Amazon Web Services account that owns the security group."""
    is_egress: bool | None
    """Indicates whether the security group rule is an outbound rule."""
    ip_protocol: str | None
    """The IP protocol name (tcp, udp, icmp, icmpv6) or number (see Protocol Numbers
    (http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)).

    Use -1 to specify all protocols.
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
    cidr_ipv4: str | None
    """The IPv4 CIDR range."""
    cidr_ipv6: str | None
    """The IPv6 CIDR range."""
    prefix_list_id: str | None
    """The ID of the prefix list."""
    referenced_group_info: t.ReferencedSecurityGroup | None
    """Describes the security group that is referenced in the rule."""
    description: str | None
    """The security group rule description."""
    tags: list[t.Tag] | None
    """The tags applied to the security group rule."""
    security_group_rule_arn: str | None
    """The ARN of the security group rule."""

    def __init__(
        self,
        *,
        security_group_rule_id: str | None = None,
        group_id: str | None = None,
        group_owner_id: str | None = None,
        is_egress: bool | None = None,
        ip_protocol: str | None = None,
        from_port: int | None = None,
        to_port: int | None = None,
        cidr_ipv4: str | None = None,
        cidr_ipv6: str | None = None,
        prefix_list_id: str | None = None,
        referenced_group_info: t.ReferencedSecurityGroup | None = None,
        description: str | None = None,
        tags: list[t.Tag] | None = None,
        security_group_rule_arn: str | None = None,
    ) -> None:
        self.security_group_rule_id = security_group_rule_id
        self.group_id = group_id
        self.group_owner_id = group_owner_id
        self.is_egress = is_egress
        self.ip_protocol = ip_protocol
        self.from_port = from_port
        self.to_port = to_port
        self.cidr_ipv4 = cidr_ipv4
        self.cidr_ipv6 = cidr_ipv6
        self.prefix_list_id = prefix_list_id
        self.referenced_group_info = referenced_group_info
        self.description = description
        self.tags = tags
        self.security_group_rule_arn = security_group_rule_arn

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            security_group_rule_id=wire.string(body, "securityGroupRuleId"),
            group_id=wire.string(body, "groupId"),
            group_owner_id=wire.string(body, "groupOwnerId"),
            is_egress=wire.boolean(body, "isEgress"),
            ip_protocol=wire.string(body, "ipProtocol"),
            from_port=wire.integer(body, "fromPort"),
            to_port=wire.integer(body, "toPort"),
            cidr_ipv4=wire.string(body, "cidrIpv4"),
            cidr_ipv6=wire.string(body, "cidrIpv6"),
            prefix_list_id=wire.string(body, "prefixListId"),
            referenced_group_info=wire.structure(
                body, "referencedGroupInfo", t.ReferencedSecurityGroup.from_wire
            ),
            description=wire.string(body, "description"),
            tags=wire.structures(body, "tagSet", t.Tag.from_wire, "item"),
            security_group_rule_arn=wire.string(body, "securityGroupRuleArn"),
        )
