from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class PrivateDnsNameOptionsOnLaunch(Structure):
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
    """Indicates whether to respond to DNS queries for instance hostname with DNS AAAA records."""

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

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            hostname_type=wire.enum(body, "hostnameType", t.HostnameType),
            enable_resource_name_dns_a_record=wire.boolean(body, "enableResourceNameDnsARecord"),
            enable_resource_name_dns_aaaa_record=wire.boolean(
                body, "enableResourceNameDnsAAAARecord"
            ),
        )
