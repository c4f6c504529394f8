"""Read: ``POST /Read``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class ReadInput(Request["ReadOutput"]):
    _members = {"token": "Token"}
    __slots__ = tuple(_members)

    token: str | None

    def __init__(self, *, token: str | None = None) -> None:
        self.token = token

    def check(self, problems: Problems) -> None:
        if self.token is not None and type(self.token) is not str:
            problems.string("token", self.token)


ReadRequest = ReadInput


def serialize(request: ReadInput) -> HttpRequest:
    body: Object = {}
    if request.token is not None:
        body["Token"] = request.token
    return wire.json_request("POST", "/Read", body)


class ReadOutput(Structure):
    _members = {"token": "Token", "text": "Text"}
    __slots__ = tuple(_members)

    token: str | None
    text: str | None

    def __init__(self, *, token: str | None = None, text: str | None = None) -> None:
        self.token = token
        self.text = text


def parse(response: HttpResponse) -> ReadOutput:
    body = wire.json_object(response)
    return ReadOutput(
        token=wire.string(body, "Token"),
        text=wire.string(body, "Text"),
    )


READ = Operation(
    service=SERVICE,
    name="Read",
    input=ReadInput,
    output=ReadOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
