"""Send: ``POST /Send``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class SendInput(Request["SendOutput"]):
    _members = {"nested": "Nested"}
    __slots__ = tuple(_members)

    nested: t.Nested | None

    def __init__(self, *, nested: t.Nested | None = None) -> None:
        self.nested = nested

    def check(self, problems: Problems) -> None:
        if self.nested is not None:
            problems.structure("nested", self.nested, t.Nested)


SendRequest = SendInput


def serialize(request: SendInput) -> HttpRequest:
    return wire.xml_request(
        "POST",
        "/Send",
        (
            [
                '<Nested xmlns:xsi="http://example.com/instance"',
                *request.nested.to_wire(),
                "</Nested>",
            ]
            if request.nested is not None
            else None
        ),
    )


class SendOutput(Structure):
    _members = {"nested": "Nested"}
    __slots__ = tuple(_members)

    nested: t.Nested | None

    def __init__(self, *, nested: t.Nested | None = None) -> None:
        self.nested = nested


def parse(response: HttpResponse) -> SendOutput:
    return SendOutput(
        nested=t.Nested.from_wire(wire.xml_object(response)) if response.body else None,
    )


SEND = Operation(
    service=SERVICE,
    name="Send",
    input=SendInput,
    output=SendOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
