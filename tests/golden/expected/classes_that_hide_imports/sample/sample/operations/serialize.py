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
    from ...runtime.shapes.problems import Problems


class parse_(Structure):
    """What serialize gives."""

    __slots__ = ("t", "datetime")
    _members = {"t": "t", "datetime": "datetime"}

    t: t_.t_ | str | None
    datetime: datetime_.datetime | None

    def __init__(
        self, *, t: t_.t_ | str | None = None, datetime: datetime_.datetime | None = None
    ) -> None:
        self.t = t
        self.datetime = datetime


class wire_(Request[parse_]):
    """What serialize is asked."""

    __slots__ = ("body", "types")
    _members = {"body": "body", "types": "types"}

    body: t_.body_ | None
    types: t_.types_ | None

    def __init__(self, *, body: t_.body_ | None = None, types: t_.types_ | None = None) -> None:
        self.body = body
        self.types = types

    def check(self, found: Problems) -> None:
        found.structure("body", self.body, t_.body_)
        found.structure("types", self.types, t_.types_)


def serialize(request: wire_) -> HttpRequest:
    body: wire.Object = {}
    if request.body is not None:
        body["body"] = request.body.to_wire()
    if request.types is not None:
        body["types"] = request.types.to_wire()
    return wire.json_request("POST", "/serialize", body)


def parse(response: HttpResponse) -> parse_:
    body = wire.json_object(response)
    return parse_(
        t=wire.enum(body, "t", t_.t_),
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
