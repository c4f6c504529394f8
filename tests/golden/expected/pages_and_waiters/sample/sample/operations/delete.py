"""Delete: ``POST /Delete``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import rest
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse


class DeleteRequest(Request[None]):
    __slots__ = ()


def serialize(request: DeleteRequest) -> HttpRequest:
    return rest.request("POST", "/Delete")


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


DELETE = Operation(
    service=SERVICE,
    name="Delete",
    input=DeleteRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
)
