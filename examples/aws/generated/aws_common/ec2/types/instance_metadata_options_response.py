from __future__ import annotations

from ...runtime.protocols import query as wire
from ...runtime.shapes.structure import Structure
from .. import types as t

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Self

    from ...runtime.protocols.xml import Object


class InstanceMetadataOptionsResponse(Structure):
    """The metadata options for the instance."""

    _members = {
        "state": "State",
        "http_tokens": "HttpTokens",
        "http_put_response_hop_limit": "HttpPutResponseHopLimit",
        "http_endpoint": "HttpEndpoint",
        "http_protocol_ipv6": "HttpProtocolIpv6",
        "instance_metadata_tags": "InstanceMetadataTags",
    }
    __slots__ = tuple(_members)

    state: t.InstanceMetadataOptionsState | str | None
    """The state of the metadata option changes.

    pending - The metadata options are being updated and the instance is not ready to process
    metadata traffic with the new selection.

    applied - The metadata options have been successfully applied on the instance.
    """
    http_tokens: t.HttpTokensState | str | None
    """Indicates whether IMDSv2 is required.

    - optional - IMDSv2 is optional, which means that you can use either IMDSv2 or IMDSv1.
    - required - IMDSv2 is required, which means that IMDSv1 is disabled, and you must use
      IMDSv2.
    """
    http_put_response_hop_limit: int | None
    """The maximum number of hops that the metadata token can travel.

    Possible values: Integers from 1 to 64
    """
    http_endpoint: t.InstanceMetadataEndpointState | str | None
    """Indicates whether the HTTP metadata endpoint on your instances is enabled or disabled.

    If the value is disabled, you cannot access your instance metadata.
    """
    http_protocol_ipv6: t.InstanceMetadataProtocolState | str | None
    """Indicates whether the IPv6 endpoint for the instance metadata service is enabled or
    disabled.

    Default: disabled
    """
    instance_metadata_tags: t.InstanceMetadataTagsState | str | None
    """Indicates whether access to instance tags from the instance metadata is enabled or
    disabled. For more information, see View tags for your EC2 instances using instance
    metadata
    (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-tags-in-IMDS.html).
    """

    def __init__(
        self,
        *,
        state: t.InstanceMetadataOptionsState | str | None = None,
        http_tokens: t.HttpTokensState | str | None = None,
        http_put_response_hop_limit: int | None = None,
        http_endpoint: t.InstanceMetadataEndpointState | str | None = None,
        http_protocol_ipv6: t.InstanceMetadataProtocolState | str | None = None,
        instance_metadata_tags: t.InstanceMetadataTagsState | str | None = None,
    ) -> None:
        self.state = state
        self.http_tokens = http_tokens
        self.http_put_response_hop_limit = http_put_response_hop_limit
        self.http_endpoint = http_endpoint
        self.http_protocol_ipv6 = http_protocol_ipv6
        self.instance_metadata_tags = instance_metadata_tags

    @classmethod
    def from_wire(cls, body: Object) -> Self:
        return cls(
            state=wire.enum(body, "state", t.InstanceMetadataOptionsState),
            http_tokens=wire.enum(body, "httpTokens", t.HttpTokensState),
            http_put_response_hop_limit=wire.integer(body, "httpPutResponseHopLimit"),
            http_endpoint=wire.enum(body, "httpEndpoint", t.InstanceMetadataEndpointState),
            http_protocol_ipv6=wire.enum(body, "httpProtocolIpv6", t.InstanceMetadataProtocolState),
            instance_metadata_tags=wire.enum(
                body, "instanceMetadataTags", t.InstanceMetadataTagsState
            ),
        )
