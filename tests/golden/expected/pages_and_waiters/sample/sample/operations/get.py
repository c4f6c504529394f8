"""Get: ``POST /Get``, answered with 200."""

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


class GetInput(Request["GetOutput"]):
    _members = {"polling": "Polling"}
    __slots__ = tuple(_members)

    polling: str | None

    def __init__(self, *, polling: str | None = None) -> None:
        self.polling = polling

    def check(self, problems: Problems) -> None:
        if self.polling is not None and type(self.polling) is not str:
            problems.string("polling", self.polling)


GetRequest = GetInput


def serialize(request: GetInput) -> HttpRequest:
    body: Object = {}
    if request.polling is not None:
        body["Polling"] = request.polling
    return wire.json_request("POST", "/Get", body)


class GetOutput(Structure):
    _members = {"thing": "Thing", "things": "Things", "key": "Key", "done": "Done"}
    __slots__ = tuple(_members)
    _sensitive = frozenset(["key"])

    thing: t.Thing | None
    things: list[t.Thing] | None
    key: str | None
    done: bool | None

    def __init__(
        self,
        *,
        thing: t.Thing | None = None,
        things: list[t.Thing] | None = None,
        key: str | None = None,
        done: bool | None = None,
    ) -> None:
        self.thing = thing
        self.things = things
        self.key = key
        self.done = done


def parse(response: HttpResponse) -> GetOutput:
    body = wire.json_object(response)
    return GetOutput(
        thing=wire.structure(body, "Thing", t.Thing.from_wire) if "Thing" in body else None,
        things=wire.structures(body, "Things", t.Thing.from_wire),
        key=wire.string(body, "Key"),
        done=wire.boolean(body, "Done"),
    )


GET = Operation(
    service=SERVICE,
    name="Get",
    input=GetInput,
    output=GetOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
