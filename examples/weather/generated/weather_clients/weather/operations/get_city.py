"""GetCity: ``GET /cities/{id}``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class GetCityInput(Request["GetCityOutput"]):
    """Gets a city."""

    _members = {"id": "id"}
    __slots__ = tuple(_members)

    id: str

    def __init__(self, *, id: str) -> None:
        self.id = id

    def check(self, problems: Problems) -> None:
        problems.label("id", self.id, 1, 40, pattern="^[a-z-]+$")


GetCityRequest = GetCityInput


def serialize(request: GetCityInput) -> HttpRequest:
    return rest.request("GET", f'/cities/{rest.label("id", request.id)}')


class GetCityOutput(Structure):
    _members = {"city": "city"}
    __slots__ = tuple(_members)

    city: t.CityDetails | None

    def __init__(self, *, city: t.CityDetails | None = None) -> None:
        self.city = city


def parse(response: HttpResponse) -> GetCityOutput:
    body = wire.json_object(response)
    return GetCityOutput(
        city=wire.structure(body, "city", t.CityDetails.from_wire),
    )


GET_CITY = Operation(
    service=SERVICE,
    name="GetCity",
    input=GetCityInput,
    output=GetCityOutput,
    serialize=serialize,
    parse=parse,
    errors=("NoSuchCity", "Busy"),
    idempotent=True,
    auth="own",
    schemes=("api_key", "bearer"),
)
