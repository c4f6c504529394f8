"""Ping: ``POST /Ping``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import query as wire
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse


class PingRequest(Request[None]):
    __slots__ = ()


def serialize(request: PingRequest) -> HttpRequest:
    return wire.form_request("Ping", "2024-01-01", [])


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
