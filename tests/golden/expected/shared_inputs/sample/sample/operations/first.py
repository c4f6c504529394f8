"""First: ``POST /First``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class FirstRequest(Request[t.Common]):
    """What First is asked."""

    __slots__ = ("id",)
    _members = {"id": "id"}

    id: str

    def __init__(self, *, id: str) -> None:
        self.id = id

    def check(self, found: Problems) -> None:
        found.required("id", self.id)
        found.string("id", self.id)


def serialize(request: FirstRequest) -> HttpRequest:
    body: wire.Object = {}
    body["id"] = request.id
    return wire.json_request("POST", "/First", body)


def parse(response: HttpResponse) -> t.Common:
    body = wire.json_object(response)
    return t.Common(
        id=wire.string(body, "id"),
    )


FIRST = Operation(
    service=SERVICE,
    name="First",
    input=FirstRequest,
    output=t.Common,
    serialize=serialize,
    parse=parse,
    errors=(),
)
