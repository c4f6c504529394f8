"""Echo: ``POST /Echo``, answered with 200."""

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


class EchoRequest(Request[t.Echoed]):
    _members = {"text": "text"}
    __slots__ = tuple(_members)

    text: str | None

    def __init__(self, *, text: str | None = None) -> None:
        self.text = text

    def check(self, problems: Problems) -> None:
        if type(self.text) is not str:
            problems.required("text", self.text)
            problems.string("text", self.text)


def serialize(request: EchoRequest) -> HttpRequest:
    body: Object = {}
    if request.text is not None:
        body["text"] = request.text
    return wire.json_request("POST", "/Echo", body)


def parse(response: HttpResponse) -> t.Echoed:
    body = wire.json_object(response)
    return t.Echoed(
        text=wire.string(body, "text"),
    )


ECHO = Operation(
    service=SERVICE,
    name="Echo",
    input=EchoRequest,
    output=t.Echoed,
    serialize=serialize,
    parse=parse,
    errors=(),
)
