"""Watch: ``POST /Watch``, answered with 200."""

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


class WatchInput(Request["WatchOutput"]):
    _members = {"token": "Token"}
    __slots__ = tuple(_members)

    token: str | None

    def __init__(self, *, token: str | None = None) -> None:
        self.token = token

    def check(self, problems: Problems) -> None:
        if self.token is not None and type(self.token) is not str:
            problems.string("token", self.token)


WatchRequest = WatchInput


def serialize(request: WatchInput) -> HttpRequest:
    body: Object = {}
    if request.token is not None:
        body["Token"] = request.token
    return wire.json_request("POST", "/Watch", body)


class WatchOutput(Structure):
    _members = {"token": "Token"}
    __slots__ = tuple(_members)

    token: str | None

    def __init__(self, *, token: str | None = None) -> None:
        self.token = token


def parse(response: HttpResponse) -> WatchOutput:
    body = wire.json_object(response)
    return WatchOutput(
        token=wire.string(body, "Token"),
    )


WATCH = Operation(
    service=SERVICE,
    name="Watch",
    input=WatchInput,
    output=WatchOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
