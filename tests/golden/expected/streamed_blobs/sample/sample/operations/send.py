"""Send: ``POST /Send``, answered with 200."""

from __future__ import annotations

from ...runtime.client import streams
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import streaming
from ...runtime.protocols.streaming import AsyncUpload
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class SendInput(Request[None]):
    _members = {"part": "Part"}
    __slots__ = tuple(_members)
    _sensitive = frozenset(["part"])

    part: AsyncUpload

    def __init__(self, *, part: AsyncUpload) -> None:
        self.part = part

    def check(self, problems: Problems) -> None:
        problems.required("part", self.part)
        problems.upload("part", self.part)


SendRequest = SendInput


def serialize(request: SendInput) -> HttpRequest:
    return streaming.streamed_request(
        "POST",
        "/Send",
        request.part,
        "application/octet-stream",
        member="part",
        requires_length=True,
    )


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


SEND = Operation(
    service=SERVICE,
    name="Send",
    input=SendInput,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
    streams=streams.REQUEST,
)
