"""Make: ``POST /Make``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure as Structure_
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class MakeInput(Request["Structure"]):
    _members = {"none": "none", "union": "union", "request": "request", "text": "text"}
    __slots__ = tuple(_members)

    none: t.None_ | None
    union: t.Union | None
    request: t.Request | None
    text: t.StrEnum | str | None

    def __init__(
        self,
        *,
        none: t.None_ | None = None,
        union: t.Union | None = None,
        request: t.Request | None = None,
        text: t.StrEnum | str | None = None,
    ) -> None:
        self.none = none
        self.union = union
        self.request = request
        self.text = text

    def check(self, problems: Problems) -> None:
        if self.none is not None:
            problems.structure("none", self.none, t.None_)
        if self.union is not None:
            problems.structure("union", self.union, t.Union)
        if self.request is not None:
            problems.structure("request", self.request, t.Request)
        if self.text is not None:
            problems.enum("text", self.text, t.StrEnum)


MakeRequest = MakeInput


def serialize(request: MakeInput) -> HttpRequest:
    body: Object = {}
    if request.none is not None:
        body["none"] = request.none.to_wire()
    if request.union is not None:
        body["union"] = request.union.to_wire()
    if request.request is not None:
        body["request"] = request.request.to_wire()
    if request.text is not None:
        body["text"] = request.text
    return wire.json_request("POST", "/Make", body)


class Structure(Structure_):
    _members = {"none": "none", "true": "true"}
    __slots__ = tuple(_members)

    none: t.None_ | None
    true: t.True_ | None

    def __init__(self, *, none: t.None_ | None = None, true: t.True_ | None = None) -> None:
        self.none = none
        self.true = true


def parse(response: HttpResponse) -> Structure:
    body = wire.json_object(response)
    return Structure(
        none=wire.structure(body, "none", t.None_.from_wire) if "none" in body else None,
        true=wire.structure(body, "true", t.True_.from_wire) if "true" in body else None,
    )


MAKE = Operation(
    service=SERVICE,
    name="Make",
    input=MakeInput,
    output=Structure,
    serialize=serialize,
    parse=parse,
    errors=(),
)
