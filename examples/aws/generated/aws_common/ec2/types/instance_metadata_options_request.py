from __future__ import annotations

from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.protocols.query import Form
    from ...runtime.shapes.problems import Problems


class InstanceMetadataOptionsRequest(Structure):
    """The metadata options for the instance."""

    _members = {
        "http_tokens": "HttpTokens",
        "http_put_response_hop_limit": "HttpPutResponseHopLimit",
        "http_endpoint": "HttpEndpoint",
        "http_protocol_ipv6": "HttpProtocolIpv6",
        "instance_metadata_tags": "InstanceMetadataTags",
    }
    __slots__ = tuple(_members)

    http_tokens: t.HttpTokensState | str | None
    """Indicates whether IMDSv2 is required.

    - optional - IMDSv2 is optional, which means that you can use either IMDSv2 or IMDSv1.
    - required - IMDSv2 is required, which means that IMDSv1 is disabled, and you must use
      IMDSv2.

    Default:

    - If the value of ImdsSupport for the Amazon Machine Image (AMI) for your instance is v2.0
      and the account level default is set to no-preference, the default is required.
    - If the value of ImdsSupport for the Amazon Machine Image (AMI) for your instance is
      v2.0, but the account level default is set to V1 or V2, the default is optional.

    The default value can also be affected by other combinations of parameters. For more
    information, see Order of precedence for instance metadata options
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-options.html#instance-metadata-options-order-of-precedence)
    in the Amazon EC2 User Guide.
    """
    http_put_response_hop_limit: int | None
    """The maximum number of hops that the metadata token can travel.

    Possible values: Integers from 1 to 64
    """
    http_endpoint: t.InstanceMetadataEndpointState | str | None
    """Enables or disables the HTTP metadata endpoint on your instances.

    If you specify a value of disabled, you cannot access your instance metadata.

    Default: enabled
    """
    http_protocol_ipv6: t.InstanceMetadataProtocolState | str | None
    """Enables or disables the IPv6 endpoint for the instance metadata service.

    Default: disabled
    """
    instance_metadata_tags: t.InstanceMetadataTagsState | str | None
    """Set to enabled to allow access to instance tags from the instance metadata. Set to
    disabled to turn off access to instance tags from the instance metadata. For more
    information, see View tags for your EC2 instances using instance metadata
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).

    Default: disabled
    """

    def __init__(
        self,
        *,
        http_tokens: t.HttpTokensState | str | None = None,
        http_put_response_hop_limit: int | None = None,
        http_endpoint: t.InstanceMetadataEndpointState | str | None = None,
        http_protocol_ipv6: t.InstanceMetadataProtocolState | str | None = None,
        instance_metadata_tags: t.InstanceMetadataTagsState | str | None = None,
    ) -> None:
        self.http_tokens = http_tokens
        self.http_put_response_hop_limit = http_put_response_hop_limit
        self.http_endpoint = http_endpoint
        self.http_protocol_ipv6 = http_protocol_ipv6
        self.instance_metadata_tags = instance_metadata_tags

    def check(self, problems: Problems) -> None:
        if self.http_tokens is not None:
            problems.enum("http_tokens", self.http_tokens, t.HttpTokensState)
        if (
            self.http_put_response_hop_limit is not None
            and type(self.http_put_response_hop_limit) is not int
        ):
            problems.integer("http_put_response_hop_limit", self.http_put_response_hop_limit)
        if self.http_endpoint is not None:
            problems.enum("http_endpoint", self.http_endpoint, t.InstanceMetadataEndpointState)
        if self.http_protocol_ipv6 is not None:
            problems.enum(
                "http_protocol_ipv6", self.http_protocol_ipv6, t.InstanceMetadataProtocolState
            )
        if self.instance_metadata_tags is not None:
            problems.enum(
                "instance_metadata_tags", self.instance_metadata_tags, t.InstanceMetadataTagsState
            )

    def to_wire(self) -> Form:
        body: Form = []
        if self.http_tokens is not None:
            body.append(("HttpTokens", self.http_tokens))
        if self.http_put_response_hop_limit is not None:
            body.append(("HttpPutResponseHopLimit", str(self.http_put_response_hop_limit)))
        if self.http_endpoint is not None:
            body.append(("HttpEndpoint", self.http_endpoint))
        if self.http_protocol_ipv6 is not None:
            body.append(("HttpProtocolIpv6", self.http_protocol_ipv6))
        if self.instance_metadata_tags is not None:
            body.append(("InstanceMetadataTags", self.instance_metadata_tags))
        return body
