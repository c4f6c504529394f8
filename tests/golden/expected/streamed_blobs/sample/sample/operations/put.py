"""Put: ``PUT /{Key}``, answered with 200."""

from __future__ import annotations

from ...runtime.client import streams
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import rest, streaming
from ...runtime.protocols.streaming import AsyncUpload
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class PutInput(Request["PutOutput"]):
    _members = {"key": "Key", "body": "Body", "content_length": "ContentLength"}
    __slots__ = tuple(_members)
    _sensitive = frozenset(["body"])

    key: str
    body: AsyncUpload | None
    content_length: int | None

    def __init__(
        self, *, key: str, body: AsyncUpload | None = None, content_length: int | None = None
    ) -> None:
        self.key = key
        self.body = body
        self.content_length = content_length

    def check(self, problems: Problems) -> None:
        if type(self.key) is not str or self.key in ("", ".", ".."):
            problems.label("key", self.key)
        if self.body is not None:
            problems.upload("body", self.body)
        if self.content_length is not None and type(self.content_length) is not int:
            problems.integer("content_length", self.content_length)


PutRequest = PutInput


def serialize(request: PutInput) -> HttpRequest:
    headers: rest.Headers = {}
    if request.content_length is not None:
        headers["content-length"] = str(request.content_length)
    return streaming.streamed_request(
        "PUT",
        f'/{rest.label("key", request.key)}',
        request.body,
        "application/octet-stream",
        member="body",
        headers=headers,
    )


class PutOutput(Structure):
    _members = {"e_tag": "ETag"}
    __slots__ = tuple(_members)

    e_tag: str | None

    def __init__(self, *, e_tag: str | None = None) -> None:
        self.e_tag = e_tag


def parse(response: HttpResponse) -> PutOutput:
    return PutOutput(
        e_tag=rest.header(response.headers, "etag", rest.text),
    )


PUT = Operation(
    service=SERVICE,
    name="Put",
    input=PutInput,
    output=PutOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
    streams=streams.REQUEST,
)
