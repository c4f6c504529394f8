"""Get: ``GET /{Key}``, answered with 200."""

from __future__ import annotations

from ...runtime.client import streams
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import rest, streaming
from ...runtime.protocols.streaming import Body, Streamed
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class GetInput(Request["GetOutput", "GetOutput[streaming.AsyncStreamingBody]"]):
    _members = {"key": "Key"}
    __slots__ = tuple(_members)

    key: str

    def __init__(self, *, key: str) -> None:
        self.key = key

    def check(self, problems: Problems) -> None:
        if type(self.key) is not str or self.key in ("", ".", ".."):
            problems.label("key", self.key)


GetRequest = GetInput


def serialize(request: GetInput) -> HttpRequest:
    return rest.request("GET", f'/{rest.label("key", request.key)}')


class GetOutput(Streamed[Body]):
    _members = {"body": "Body", "e_tag": "ETag"}
    __slots__ = tuple(_members)

    body: Body
    e_tag: str | None

    def __init__(self, *, body: Body, e_tag: str | None = None) -> None:
        self.body = body
        self.e_tag = e_tag


def parse(response: HttpResponse) -> GetOutput:
    return GetOutput(
        body=streaming.body(response),
        e_tag=rest.header(response.headers, "etag", rest.text),
    )


GET = Operation(
    service=SERVICE,
    name="Get",
    input=GetInput,
    output=GetOutput,
    serialize=serialize,
    parse=parse,
    errors=("NoSuchKey",),
    streams=streams.ANSWER,
)
