"""Ping: ``POST /Ping``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import rest
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse


class PingRequest(Request[None]):
    __slots__ = ()


def serialize(request: PingRequest) -> HttpRequest:
    return rest.request("POST", "/Ping")


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


PING = Operation(
    service=SERVICE,
    name="Ping",
    input=PingRequest,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
)
