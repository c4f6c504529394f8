"""PutCity: ``PUT /cities/{id}``, answered with 200."""

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
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class PutCityInput(Request["PutCityOutput"]):
    """Puts a city."""

    _members = {"id": "id", "name": "name", "place": "place"}
    __slots__ = tuple(_members)

    id: str
    name: str
    """What people call it."""
    place: t.Place | None
    """Where it is."""

    def __init__(self, *, id: str, name: str, place: t.Place | None = None) -> None:
        self.id = id
        self.name = name
        self.place = place

    def check(self, problems: Problems) -> None:
        problems.label("id", self.id, 1, 40, pattern="^[a-z-]+$")
        if type(self.name) is not str:
            problems.required("name", self.name)
            problems.string("name", self.name)
        if self.place is not None:
            problems.structure("place", self.place, t.Place)


PutCityRequest = PutCityInput


def serialize(request: PutCityInput) -> HttpRequest:
    body: Object = {}
    body["name"] = request.name
    if request.place is not None:
        body["place"] = request.place.to_wire()
    return wire.json_request("PUT", f'/cities/{rest.label("id", request.id)}', body)


class PutCityOutput(Structure):
    _members = {"city": "city"}
    __slots__ = tuple(_members)

    city: t.CityDetails | None

    def __init__(self, *, city: t.CityDetails | None = None) -> None:
        self.city = city


def parse(response: HttpResponse) -> PutCityOutput:
    body = wire.json_object(response)
    return PutCityOutput(
        city=wire.structure(body, "city", t.CityDetails.from_wire),
    )


PUT_CITY = Operation(
    service=SERVICE,
    name="PutCity",
    input=PutCityInput,
    output=PutCityOutput,
    serialize=serialize,
    parse=parse,
    errors=("Busy",),
    idempotent=True,
    auth="own",
    schemes=("api_key", "bearer"),
)
