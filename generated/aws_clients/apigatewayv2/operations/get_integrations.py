"""GetIntegrations: ``GET /v2/apis/{apiId}/integrations``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class GetIntegrationsRequest(Request["GetIntegrationsResponse"]):
    """Gets the Integrations for an API."""

    _members = {"api_id": "ApiId", "max_results": "MaxResults", "next_token": "NextToken"}
    __slots__ = tuple(_members)

    api_id: str
    """The API identifier."""
    max_results: str | None
    """The maximum number of elements to be returned for this resource."""
    next_token: str | None
    """The next page of elements from this collection. Not valid for the last element of the
    collection.
    """

    def __init__(
        self, *, api_id: str, max_results: str | None = None, next_token: str | None = None
    ) -> None:
        self.api_id = api_id
        self.max_results = max_results
        self.next_token = next_token

    def check(self, problems: Problems) -> None:
        if type(self.api_id) is not str or self.api_id in ("", ".", ".."):
            problems.label("api_id", self.api_id)
        if self.max_results is not None and type(self.max_results) is not str:
            problems.string("max_results", self.max_results)
        if self.next_token is not None and type(self.next_token) is not str:
            problems.string("next_token", self.next_token)


def serialize(request: GetIntegrationsRequest) -> HttpRequest:
    query: rest.Query = []
    if request.max_results is not None:
        query.append(("maxResults", request.max_results))
    if request.next_token is not None:
        query.append(("nextToken", request.next_token))
    return rest.request(
        "GET", f'/v2/apis/{rest.label("api_id", request.api_id)}/integrations', query=query
    )


class GetIntegrationsResponse(Structure):
    _members = {"items": "Items", "next_token": "NextToken"}
    __slots__ = tuple(_members)

    items: list[t.Integration] | None
    """The elements from this collection."""
    next_token: str | None
    """The next page of elements from this collection. Not valid for the last element of the
    collection.
    """

    def __init__(
        self, *, items: list[t.Integration] | None = None, next_token: str | None = None
    ) -> None:
        self.items = items
        self.next_token = next_token


def parse(response: HttpResponse) -> GetIntegrationsResponse:
    body = wire.json_object(response)
    return GetIntegrationsResponse(
        items=wire.structures(body, "items", t.Integration.from_wire),
        next_token=wire.string(body, "nextToken"),
    )


GET_INTEGRATIONS = Operation(
    service=SERVICE,
    name="GetIntegrations",
    input=GetIntegrationsRequest,
    output=GetIntegrationsResponse,
    serialize=serialize,
    parse=parse,
    errors=("NotFoundException", "TooManyRequestsException", "BadRequestException"),
)
