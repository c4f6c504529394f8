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

    _members = {"api_id": "ApiId", "integration_id": "IntegrationId"}
    __slots__ = tuple(_members)

    api_id: str
    """The API identifier."""
    integration_id: str
    """The integration ID."""

    def __init__(self, *, api_id: str, integration_id: str) -> None:
        self.api_id = api_id
        self.integration_id = integration_id

    def check(self, problems: Problems) -> None:
        if type(self.api_id) is not str or self.api_id in ("", ".", ".."):
            problems.label("api_id", self.api_id)
        if type(self.integration_id) is not str or self.integration_id in ("", ".", ".."):
            problems.label("integration_id", self.integration_id)


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
