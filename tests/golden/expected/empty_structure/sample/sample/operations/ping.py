"""Ping: ``POST /Ping``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import rest
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse


class PingOutput(Structure):
    """What Ping gives."""

    __slots__ = ()


class Nothing(Request[PingOutput]):
    """What Ping is asked."""

    __slots__ = ()


def serialize(request: Nothing) -> HttpRequest:
    return rest.request("POST", "/Ping")


def parse(response: HttpResponse) -> PingOutput:
    return PingOutput()


PING = Operation(
    service=SERVICE,
    name="Ping",
    input=Nothing,
    output=PingOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
