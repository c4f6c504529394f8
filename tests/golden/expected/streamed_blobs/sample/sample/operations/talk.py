"""Talk: ``POST /Talk``, answered with 200."""

from __future__ import annotations

from ...runtime.client import streams
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import streaming
from ...runtime.protocols.streaming import AsyncUpload, Body, Streamed
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class TalkInput(Request["TalkOutput", "TalkOutput[streaming.AsyncStreamingBody]"]):
    _members = {"input": "Input"}
    __slots__ = tuple(_members)
    _sensitive = frozenset(["input"])

    input: AsyncUpload

    def __init__(self, *, input: AsyncUpload) -> None:
        self.input = input

    def check(self, problems: Problems) -> None:
        problems.required("input", self.input)
        problems.upload("input", self.input)


TalkRequest = TalkInput


def serialize(request: TalkInput) -> HttpRequest:
    return streaming.streamed_request(
        "POST", "/Talk", request.input, "application/octet-stream", member="input"
    )


class TalkOutput(Streamed[Body]):
    _members = {"output": "Output"}
    __slots__ = tuple(_members)

    output: Body

    def __init__(self, *, output: Body) -> None:
        self.output = output


def parse(response: HttpResponse) -> TalkOutput:
    return TalkOutput(
        output=streaming.body(response),
    )


TALK = Operation(
    service=SERVICE,
    name="Talk",
    input=TalkInput,
    output=TalkOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
    auth="sigv4-unsigned-payload",
    streams=streams.BOTH,
)
