"""First: ``POST /First``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class FirstRequest(Request[t.Common]):
    _members = {"id": "id"}
    __slots__ = tuple(_members)

    id: str

    def __init__(self, *, id: str) -> None:
        self.id = id

    def check(self, problems: Problems) -> None:
        if type(self.id) is not str:
            problems.required("id", self.id)
            problems.string("id", self.id)


def serialize(request: FirstRequest) -> HttpRequest:
    body: Object = {}
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
