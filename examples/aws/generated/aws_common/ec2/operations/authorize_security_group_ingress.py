"""AuthorizeSecurityGroupIngress: ``POST /``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class AuthorizeSecurityGroupIngressRequest(Request["AuthorizeSecurityGroupIngressResult"]):
    """Adds the specified inbound (ingress) rules to a security group.

    An inbound rule permits instances to receive traffic from the specified IPv4 or IPv6
    address range, the IP address ranges that are specified by a prefix list, or the instances
    that are associated with a destination security group. For more information, see Security
    group rules (https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html).

    You must specify exactly one of the following sources: an IPv4 or IPv6 address range, a
    prefix list, or a security group. You must specify a protocol for each rule (for example,
    TCP). If the protocol is TCP or UDP, you must also specify a port or port range. If the
    protocol is ICMP or ICMPv6, you must also specify the ICMP/ICMPv6 type and code.

    Rule changes are propagated to instances associated with the security group as quickly as
    possible. However, a small delay might occur.

    For examples of rules that you can add to security groups for specific access scenarios,
    see Security group rules for different use cases
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html)
    in the Amazon EC2 User Guide.

    For more information about security group quotas, see Amazon VPC quotas
    (https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html) in the Amazon
    VPC User Guide.
    """

    _members = {
        "cidr_ip": "CidrIp",
        "from_port": "FromPort",
        "group_id": "GroupId",
        "group_name": "GroupName",
        "ip_permissions": "IpPermissions",
        "ip_protocol": "IpProtocol",
        "source_security_group_name": "SourceSecurityGroupName",
        "source_security_group_owner_id": "SourceSecurityGroupOwnerId",
        "to_port": "ToPort",
        "tag_specifications": "TagSpecifications",
        "dry_run": "DryRun",
    }
    __slots__ = tuple(_members)

    cidr_ip: str | None
    """The IPv4 address range, in CIDR format.

    Note:

    Amazon Web Services canonicalizes (https://en.wikipedia.org/wiki/Canonicalization) IPv4
    and IPv6 CIDRs. For example, if you specify 100.68.0.18/18 for the CIDR block, Amazon Web
    Services canonicalizes the CIDR block to 100.68.0.0/18. Any subsequent
    DescribeSecurityGroups and DescribeSecurityGroupRules calls will return the canonicalized
    form of the CIDR block. Additionally, if you attempt to add another rule with the
    non-canonical form of the CIDR (such as 100.68.0.18/18) and there is already a rule for
    the canonicalized form of the CIDR block (such as 100.68.0.0/18), the API throws an
    duplicate rule error.

    To specify an IPv6 address range, use IP permissions instead.

    To specify multiple rules and descriptions for the rules, use IP permissions instead.
    """
    from_port: int | None
    """If the protocol is TCP or UDP, this is the start of the port range. If the protocol is
    ICMP, this is the ICMP type or -1 (all ICMP types).

    To specify multiple rules and descriptions for the rules, use IP permissions instead.
    """
    group_id: str | None
    """The ID of the security group."""
    group_name: str | None
    """[Default VPC] The name of the security group. For security groups for a default VPC you
    can specify either the ID or the name of the security group. For security groups for a
    nondefault VPC, you must specify the ID of the security group.
    """
    ip_permissions: Sequence[t.IpPermission] | None
    """The permissions for the security group rules."""
    ip_protocol: str | None
    """The IP protocol name (tcp, udp, icmp) or number (see Protocol Numbers
    (http://www.iana.org/assignments/protocol-numbers/protocol-numbers.xhtml)). To specify all
    protocols, use -1.

    To specify icmpv6, use IP permissions instead.

    If you specify a protocol other than one of the supported values, traffic is allowed on
    all ports, regardless of any ports that you specify.

    To specify multiple rules and descriptions for the rules, use IP permissions instead.
    """
    source_security_group_name: str | None
    """[Default VPC] The name of the source security group.

    The rule grants full ICMP, UDP, and TCP access. To create a rule with a specific protocol
    and port range, specify a set of IP permissions instead.
    """
    source_security_group_owner_id: str | None
    """The Amazon Web Services account ID for the source security group, if the source security
    group is in a different account.

    The rule grants full ICMP, UDP, and TCP access. To create a rule with a specific protocol
    and port range, use IP permissions instead.
    """
    to_port: int | None
    """If the protocol is TCP or UDP, this is the end of the port range. If the protocol is ICMP,
    this is the ICMP code or -1 (all ICMP codes). If the start port is -1 (all ICMP types),
    then the end port must be -1 (all ICMP codes).

    To specify multiple rules and descriptions for the rules, use IP permissions instead.
    """
    tag_specifications: Sequence[t.TagSpecification] | None
    """The tags applied to the security group rule."""
    dry_run: bool | None
    """Checks whether you have the required permissions for the action, without actually making
    the request, and provides an error response. If you have the required permissions, the
    error response is DryRunOperation. Otherwise, it is UnauthorizedOperation.
    """

    def __init__(
        self,
        *,
        cidr_ip: str | None = None,
        from_port: int | None = None,
        group_id: str | None = None,
        group_name: str | None = None,
        ip_permissions: Sequence[t.IpPermission] | None = None,
        ip_protocol: str | None = None,
        source_security_group_name: str | None = None,
        source_security_group_owner_id: str | None = None,
        to_port: int | None = None,
        tag_specifications: Sequence[t.TagSpecification] | None = None,
        dry_run: bool | None = None,
    ) -> None:
        self.cidr_ip = cidr_ip
        self.from_port = from_port
        self.group_id = group_id
        self.group_name = group_name
        self.ip_permissions = ip_permissions
        self.ip_protocol = ip_protocol
        self.source_security_group_name = source_security_group_name
        self.source_security_group_owner_id = source_security_group_owner_id
        self.to_port = to_port
        self.tag_specifications = tag_specifications
        self.dry_run = dry_run

    def check(self, problems: Problems) -> None:
        if self.cidr_ip is not None and type(self.cidr_ip) is not str:
            problems.string("cidr_ip", self.cidr_ip)
        if self.from_port is not None and type(self.from_port) is not int:
            problems.integer("from_port", self.from_port)
        if self.group_id is not None and type(self.group_id) is not str:
            problems.string("group_id", self.group_id)
        if self.group_name is not None and type(self.group_name) is not str:
            problems.string("group_name", self.group_name)
        if self.ip_permissions is not None:
            problems.structures("ip_permissions", self.ip_permissions, t.IpPermission)
        if self.ip_protocol is not None and type(self.ip_protocol) is not str:
            problems.string("ip_protocol", self.ip_protocol)
        if (
            self.source_security_group_name is not None
            and type(self.source_security_group_name) is not str
        ):
            problems.string("source_security_group_name", self.source_security_group_name)
        if (
            self.source_security_group_owner_id is not None
            and type(self.source_security_group_owner_id) is not str
        ):
            problems.string("source_security_group_owner_id", self.source_security_group_owner_id)
        if self.to_port is not None and type(self.to_port) is not int:
            problems.integer("to_port", self.to_port)
        if self.tag_specifications is not None:
            problems.structures("tag_specifications", self.tag_specifications, t.TagSpecification)
        if self.dry_run is not None:
            problems.boolean("dry_run", self.dry_run)


def serialize(request: AuthorizeSecurityGroupIngressRequest) -> HttpRequest:
    body: Form = []
    if request.cidr_ip is not None:
        body.append(("CidrIp", request.cidr_ip))
    if request.from_port is not None:
        body.append(("FromPort", str(request.from_port)))
    if request.group_id is not None:
        body.append(("GroupId", request.group_id))
    if request.group_name is not None:
        body.append(("GroupName", request.group_name))
    if request.ip_permissions is not None:
        for number, ip_permissions_item in enumerate(request.ip_permissions, 1):
            body += wire.named(f"IpPermissions.{number}", ip_permissions_item.to_wire())
    if request.ip_protocol is not None:
        body.append(("IpProtocol", request.ip_protocol))
    if request.source_security_group_name is not None:
        body.append(("SourceSecurityGroupName", request.source_security_group_name))
    if request.source_security_group_owner_id is not None:
        body.append(("SourceSecurityGroupOwnerId", request.source_security_group_owner_id))
    if request.to_port is not None:
        body.append(("ToPort", str(request.to_port)))
    if request.tag_specifications is not None:
        for number, tag_specifications_item in enumerate(request.tag_specifications, 1):
            body += wire.named(f"TagSpecification.{number}", tag_specifications_item.to_wire())
    if request.dry_run is not None:
        body.append(("DryRun", wire.boolean_text(request.dry_run)))
    return wire.form_request("AuthorizeSecurityGroupIngress", "2016-11-15", body)


class AuthorizeSecurityGroupIngressResult(Structure):
    _members = {"return_": "Return", "security_group_rules": "SecurityGroupRules"}
    __slots__ = tuple(_members)

    return_: bool | None
    """Returns true if the request succeeds; otherwise, returns an error."""
    security_group_rules: list[t.SecurityGroupRule] | None
    """Information about the inbound (ingress) security group rules that were added."""

    def __init__(
        self,
        *,
        return_: bool | None = None,
        security_group_rules: list[t.SecurityGroupRule] | None = None,
    ) -> None:
        self.return_ = return_
        self.security_group_rules = security_group_rules


def parse(response: HttpResponse) -> AuthorizeSecurityGroupIngressResult:
    body = wire.xml_object(response)
    return AuthorizeSecurityGroupIngressResult(
        return_=wire.boolean(body, "return"),
        security_group_rules=wire.structures(
            body, "securityGroupRuleSet", t.SecurityGroupRule.from_wire, "item"
        ),
    )


AUTHORIZE_SECURITY_GROUP_INGRESS = Operation(
    service=SERVICE,
    name="AuthorizeSecurityGroupIngress",
    input=AuthorizeSecurityGroupIngressRequest,
    output=AuthorizeSecurityGroupIngressResult,
    serialize=serialize,
    parse=parse,
    errors=(),
)
