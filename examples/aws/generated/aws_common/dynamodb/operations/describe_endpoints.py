"""DescribeEndpoints: ``POST /``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.customizations import discovery
from ...runtime.protocols import json as wire
from ...runtime.protocols import json_rpc as rpc
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object


class DescribeEndpointsRequest(Request["DescribeEndpointsResponse"]):
    """Returns the regional endpoint information. For more information on policy permissions,
    please see Internetwork traffic privacy
    (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/inter-network-traffic-privacy.html#inter-network-traffic-DescribeEndpoints).
    """

    __slots__ = ()


def serialize(request: DescribeEndpointsRequest) -> HttpRequest:
    body: Object = {}
    return rpc.target_request("DynamoDB_20120810.DescribeEndpoints", "1.0", body)


class DescribeEndpointsResponse(Structure):
    _members = {"endpoints": "Endpoints"}
    __slots__ = tuple(_members)

    endpoints: list[t.Endpoint] | None
    """List of endpoints."""

    def __init__(self, *, endpoints: list[t.Endpoint] | None = None) -> None:
        self.endpoints = endpoints


def parse(response: HttpResponse) -> DescribeEndpointsResponse:
    body = wire.json_object(response)
    return DescribeEndpointsResponse(
        endpoints=wire.structures(body, "Endpoints", t.Endpoint.from_wire),
    )


DESCRIBE_ENDPOINTS = Operation(
    service=SERVICE,
    name="DescribeEndpoints",
    input=DescribeEndpointsRequest,
    output=DescribeEndpointsResponse,
    serialize=serialize,
    parse=parse,
    errors=(),
    prepare=(discovery.name_version,),
)
