from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class PrivateDnsNameOptionsRequest(Structure):
    """Describes the options for instance hostnames."""

    _members = {
        "hostname_type": "HostnameType",
        "enable_resource_name_dns_a_record": "EnableResourceNameDnsARecord",
        "enable_resource_name_dns_aaaa_record": "EnableResourceNameDnsAAAARecord",
    }
    __slots__ = tuple(_members)

    hostname_type: t.HostnameType | str | None
    """The type of hostname for EC2 instances. For IPv4 only subnets, an instance DNS name must
    be based on the instance IPv4 address. For IPv6 only subnets, an instance DNS name must be
    based on the instance ID. For dual-stack subnets, you can specify whether DNS names use
    the instance IPv4 address or the instance ID.
    """
    enable_resource_name_dns_a_record: bool | None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS A records."""
    enable_resource_name_dns_aaaa_record: bool | None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records."""

    def __init__(
        self,
        *,
        hostname_type: t.HostnameType | str | None = None,
        enable_resource_name_dns_a_record: bool | None = None,
        enable_resource_name_dns_aaaa_record: bool | None = None,
    ) -> None:
        self.hostname_type = hostname_type
        self.enable_resource_name_dns_a_record = enable_resource_name_dns_a_record
        self.enable_resource_name_dns_aaaa_record = enable_resource_name_dns_aaaa_record

    def check(self, problems: Problems) -> None:
        if self.hostname_type is not None:
            problems.enum("hostname_type", self.hostname_type, t.HostnameType)
        if self.enable_resource_name_dns_a_record is not None:
            problems.boolean(
                "enable_resource_name_dns_a_record", self.enable_resource_name_dns_a_record
            )
        if self.enable_resource_name_dns_aaaa_record is not None:
            problems.boolean(
                "enable_resource_name_dns_aaaa_record", self.enable_resource_name_dns_aaaa_record
            )

    def to_wire(self) -> Form:
        body: Form = []
        if self.hostname_type is not None:
            body.append(("HostnameType", self.hostname_type))
        if self.enable_resource_name_dns_a_record is not None:
            body.append(
                (
                    "EnableResourceNameDnsARecord",
                    wire.boolean_text(self.enable_resource_name_dns_a_record),
                )
            )
        if self.enable_resource_name_dns_aaaa_record is not None:
            body.append(
                (
                    "EnableResourceNameDnsAAAARecord",
                    wire.boolean_text(self.enable_resource_name_dns_aaaa_record),
                )
            )
        return body
