"""GetStatus: ``GET /status``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes import defaults
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse


class GetStatusRequest(Request["GetStatusOutput"]):
    """Says whether the service is there; anybody may ask."""

    __slots__ = ()


def serialize(request: GetStatusRequest) -> HttpRequest:
    return rest.request("GET", "/status")


class GetStatusOutput(Structure):
    _members = {"cities": "cities"}
    __slots__ = tuple(_members)

    cities: int | None
    """How many it knows."""

    def __init__(self, *, cities: int | None = None) -> None:
        self.cities = cities


def parse(response: HttpResponse) -> GetStatusOutput:
    body = wire.json_object(response)
    return GetStatusOutput(
        cities=defaults.filled(wire.integer(body, "cities"), 0),
    )


GET_STATUS = Operation(
    service=SERVICE,
    name="GetStatus",
    input=GetStatusRequest,
    output=GetStatusOutput,
    serialize=serialize,
    parse=parse,
    errors=("Busy",),
    idempotent=True,
    auth="none",
)
