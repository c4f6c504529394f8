"""List: ``POST /List``, answered with 200."""

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


class ListInput(Request["ListOutput"]):
    _members = {"token": "Token", "part": "Part", "limit": "Limit"}
    __slots__ = tuple(_members)

    token: str | None
    part: int | None
    limit: int | None

    def __init__(
        self, *, token: str | None = None, part: int | None = None, limit: int | None = None
    ) -> None:
        self.token = token
        self.part = part
        self.limit = limit

    def check(self, problems: Problems) -> None:
        if self.token is not None and type(self.token) is not str:
            problems.string("token", self.token)
        if self.part is not None and type(self.part) is not int:
            problems.integer("part", self.part)
        if self.limit is not None and type(self.limit) is not int:
            problems.integer("limit", self.limit)


ListRequest = ListInput


def serialize(request: ListInput) -> HttpRequest:
    body: Object = {}
    if request.token is not None:
        body["Token"] = request.token
    if request.part is not None:
        body["Part"] = request.part
    if request.limit is not None:
        body["Limit"] = request.limit
    return wire.json_request("POST", "/List", body)


class ListOutput(Structure):
    _members = {"page": "Page", "next_part": "NextPart", "more": "More"}
    __slots__ = tuple(_members)

    page: t.Page | None
    next_part: int | None
    more: bool | None

    def __init__(
        self, *, page: t.Page | None = None, next_part: int | None = None, more: bool | None = None
    ) -> None:
        self.page = page
        self.next_part = next_part
        self.more = more


def parse(response: HttpResponse) -> ListOutput:
    body = wire.json_object(response)
    return ListOutput(
        page=wire.structure(body, "Page", t.Page.from_wire) if "Page" in body else None,
        next_part=wire.integer(body, "NextPart"),
        more=wire.boolean(body, "More"),
    )


LIST = Operation(
    service=SERVICE,
    name="List",
    input=ListInput,
    output=ListOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
