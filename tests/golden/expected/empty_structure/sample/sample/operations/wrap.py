"""Wrap: ``POST /Wrap``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Wrapper(Request[None]):
    _members = {"inner": "inner"}
    __slots__ = tuple(_members)

    inner: t.Inner | None

    def __init__(self, *, inner: t.Inner | None = None) -> None:
        self.inner = inner

    def check(self, problems: Problems) -> None:
        if self.inner is not None:
            problems.structure("inner", self.inner, t.Inner)


WrapRequest = Wrapper


def serialize(request: Wrapper) -> HttpRequest:
    body: Object = {}
    if request.inner is not None:
        body["inner"] = request.inner.to_wire()
    return wire.json_request("POST", "/Wrap", body)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


WRAP = Operation(
    service=SERVICE,
    name="Wrap",
    input=Wrapper,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
)
