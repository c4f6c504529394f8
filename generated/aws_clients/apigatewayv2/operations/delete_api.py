"""DeleteApi: ``DELETE /v2/apis/{apiId}``, answered with 204."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import rest
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class DeleteApiRequest(Request[None]):
    """Deletes an Api resource."""

    _members = {"api_id": "ApiId"}
    __slots__ = tuple(_members)

    api_id: str
    """The API identifier."""

    def __init__(self, *, api_id: str) -> None:
        self.api_id = api_id

    def check(self, problems: Problems) -> None:
        if type(self.api_id) is not str or self.api_id in ("", ".", ".."):
            problems.label("api_id", self.api_id)


def serialize(request: DeleteApiRequest) -> HttpRequest:
    return rest.request("DELETE", f'/v2/apis/{rest.label("api_id", request.api_id)}')


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


DELETE_API = Operation(
    service=SERVICE,
    name="DeleteApi",
    input=DeleteApiRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=("NotFoundException", "TooManyRequestsException"),
)
