"""Second: ``POST /Second``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class SecondRequest(Request["SecondOutput"]):
    _members = {"id": "id"}
    __slots__ = tuple(_members)

    id: str

    def __init__(self, *, id: str) -> None:
        self.id = id

    def check(self, problems: Problems) -> None:
        if type(self.id) is not str:
            problems.required("id", self.id)
            problems.string("id", self.id)


def serialize(request: SecondRequest) -> HttpRequest:
    body: Object = {}
    body["id"] = request.id
    return wire.json_request("POST", "/Second", body)


class SecondOutput(Structure):
    _members = {"common": "common"}
    __slots__ = tuple(_members)

    common: t.Common | None

    def __init__(self, *, common: t.Common | None = None) -> None:
        self.common = common


def parse(response: HttpResponse) -> SecondOutput:
    body = wire.json_object(response)
    return SecondOutput(
        common=wire.structure(body, "common", t.Common.from_wire) if "common" in body else None,
    )


SECOND = Operation(
    service=SERVICE,
    name="Second",
    input=SecondRequest,
    output=SecondOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
