"""GetForecast: ``GET /forecasts/{id}``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes import defaults
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class GetForecastInput(Request["GetForecastOutput"]):
    """Gets a forecast."""

    _members = {"id": "id"}
    __slots__ = tuple(_members)

    id: str

    def __init__(self, *, id: str) -> None:
        self.id = id

    def check(self, problems: Problems) -> None:
        if type(self.id) is not str or self.id in ("", ".", ".."):
            problems.label("id", self.id)


GetForecastRequest = GetForecastInput


def serialize(request: GetForecastInput) -> HttpRequest:
    return rest.request("GET", f'/forecasts/{rest.label("id", request.id)}')


class GetForecastOutput(Structure):
    _members = {"state": "state", "days": "days"}
    __slots__ = tuple(_members)

    state: t.ForecastState | str | None
    days: list[t.Day] | None

    def __init__(
        self, *, state: t.ForecastState | str | None = None, days: list[t.Day] | None = None
    ) -> None:
        self.state = state
        self.days = days


def parse(response: HttpResponse) -> GetForecastOutput:
    body = wire.json_object(response)
    return GetForecastOutput(
        state=wire.enum(body, "state", t.ForecastState),
        days=defaults.filled(wire.structures(body, "days", t.Day.from_wire), []),
    )


GET_FORECAST = Operation(
    service=SERVICE,
    name="GetForecast",
    input=GetForecastInput,
    output=GetForecastOutput,
    serialize=serialize,
    parse=parse,
    errors=("Busy",),
    idempotent=True,
    auth="own",
    schemes=("api_key", "bearer"),
)
