"""serialize: ``POST /serialize``, answered with 200."""

from __future__ import annotations

import datetime as datetime_

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t_
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class wire_(Request["parse_"]):
    _members = {"body": "body", "types": "types"}
    __slots__ = tuple(_members)

    body: t_.body_ | None
    types: t_.types_ | None

    def __init__(self, *, body: t_.body_ | None = None, types: t_.types_ | None = None) -> None:
        self.body = body
        self.types = types

    def check(self, problems: Problems) -> None:
        if self.body is not None:
            problems.structure("body", self.body, t_.body_)
        if self.types is not None:
            problems.structure("types", self.types, t_.types_)


serializeRequest = wire_


def serialize(request: wire_) -> HttpRequest:
    body: Object = {}
    if request.body is not None:
        body["body"] = request.body.to_wire()
    if request.types is not None:
        body["types"] = request.types.to_wire()
    return wire.json_request("POST", "/serialize", body)


class parse_(Structure):
    _members = {"t": "t", "datetime": "datetime"}
    __slots__ = tuple(_members)

    t: t_.t_ | str | None
    datetime: datetime_.datetime | None

    def __init__(
        self, *, t: t_.t_ | str | None = None, datetime: datetime_.datetime | None = None
    ) -> None:
        self.t = t
        self.datetime = datetime


def parse(response: HttpResponse) -> parse_:
    body = wire.json_object(response)
    return parse_(
        t=wire.enum(body, "t", t_.t_) if "t" in body else None,
        datetime=wire.timestamp(body, "datetime"),
    )


SERIALIZE = Operation(
    service=SERVICE,
    name="serialize",
    input=wire_,
    output=parse_,
    serialize=serialize,
    parse=parse,
    errors=("SampleError",),
)
