"""Listen: ``POST /Listen``, answered with 200."""

from __future__ import annotations

from ...runtime.client import event_stream, streams
from ...runtime.client.event_stream import EventStream
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class ListenRequest(Request["ListenResult"]):
    _members = {"name": "Name"}
    __slots__ = tuple(_members)

    name: str | None

    def __init__(self, *, name: str | None = None) -> None:
        self.name = name

    def check(self, problems: Problems) -> None:
        if self.name is not None and type(self.name) is not str:
            problems.string("name", self.name)


def serialize(request: ListenRequest) -> HttpRequest:
    body: Object = {}
    if request.name is not None:
        body["Name"] = request.name
    return wire.json_request("POST", "/Listen", body)


class ListenResult(Structure):
    _members = {"events": "Events", "topic": "Topic"}
    __slots__ = tuple(_members)

    events: EventStream[t.Events]
    topic: str | None

    def __init__(self, *, events: EventStream[t.Events], topic: str | None = None) -> None:
        self.events = events
        self.topic = topic


def parse(response: HttpResponse) -> ListenResult:
    return ListenResult(
        topic=rest.header(response.headers, "x-topic", rest.text),
        events=EventStream(response, t.Events, LISTEN),
    )


LISTEN = Operation(
    service=SERVICE,
    name="Listen",
    input=ListenRequest,
    output=ListenResult,
    serialize=serialize,
    parse=parse,
    errors=("Busy",),
    receive=(event_stream.receive_events,),
    streams=streams.ANSWER,
)
