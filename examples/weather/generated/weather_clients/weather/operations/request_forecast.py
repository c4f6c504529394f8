"""RequestForecast: ``POST /forecasts``, answered with 202."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class RequestForecastInput(Request["RequestForecastOutput"]):
    """Asks for a forecast, which takes a while."""

    _members = {"city_id": "cityId", "days": "days"}
    __slots__ = tuple(_members)

    city_id: str
    days: int
    """How many days it is for."""

    def __init__(self, *, city_id: str, days: int) -> None:
        self.city_id = city_id
        self.days = days

    def check(self, problems: Problems) -> None:
        problems.required("city_id", self.city_id)
        problems.string("city_id", self.city_id, 1, 40, pattern="^[a-z-]+$")
        if not (type(self.days) is int and 1 <= self.days <= 14):
            problems.required("days", self.days)
            problems.integer("days", self.days, 1, 14)


RequestForecastRequest = RequestForecastInput


def serialize(request: RequestForecastInput) -> HttpRequest:
    body: Object = {}
    body["cityId"] = request.city_id
    body["days"] = request.days
    return wire.json_request("POST", "/forecasts", body)


class RequestForecastOutput(Structure):
    _members = {"id": "id"}
    __slots__ = tuple(_members)

    id: str | None

    def __init__(self, *, id: str | None = None) -> None:
        self.id = id


def parse(response: HttpResponse) -> RequestForecastOutput:
    body = wire.json_object(response)
    return RequestForecastOutput(
        id=wire.string(body, "id"),
    )


REQUEST_FORECAST = Operation(
    service=SERVICE,
    name="RequestForecast",
    input=RequestForecastInput,
    output=RequestForecastOutput,
    serialize=serialize,
    parse=parse,
    errors=("NoSuchCity", "Busy"),
    auth="own",
    schemes=("api_key", "bearer"),
)
