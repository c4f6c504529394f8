"""DeleteIntegration: ``DELETE /v2/apis/{apiId}/integrations/{integrationId}``, answered with
204.
"""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import rest
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class DeleteIntegrationRequest(Request[None]):
    """Deletes an Integration."""

    __slots__ = ("api_id", "integration_id")
    _members = {"api_id": "ApiId", "integration_id": "IntegrationId"}

    api_id: str
    """The API identifier."""
    integration_id: str
    """The integration ID."""

    def __init__(self, *, api_id: str, integration_id: str) -> None:
        self.api_id = api_id
        self.integration_id = integration_id

    def check(self, found: Problems) -> None:
        found.label("api_id", self.api_id)
        found.label("integration_id", self.integration_id)


def serialize(request: DeleteIntegrationRequest) -> HttpRequest:
    return rest.request(
        "DELETE",
        f'/v2/apis/{rest.label("api_id", request.api_id)}'
        f'/integrations/{rest.label("integration_id", request.integration_id)}',
    )


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


DELETE_INTEGRATION = Operation(
    service=SERVICE,
    name="DeleteIntegration",
    input=DeleteIntegrationRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=("NotFoundException", "TooManyRequestsException"),
)
