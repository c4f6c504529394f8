"""ListCities: ``GET /cities``, answered with 200."""

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


class ListCitiesInput(Request["ListCitiesOutput"]):
    """Lists the cities."""

    _members = {"next_token": "nextToken", "page_size": "pageSize"}
    __slots__ = tuple(_members)

    next_token: str | None
    page_size: int | None

    def __init__(self, *, next_token: str | None = None, page_size: int | None = None) -> None:
        self.next_token = next_token
        self.page_size = page_size

    def check(self, problems: Problems) -> None:
        if self.next_token is not None and type(self.next_token) is not str:
            problems.string("next_token", self.next_token)
        if self.page_size is not None and not (
            type(self.page_size) is int and 1 <= self.page_size <= 100
        ):
            problems.integer("page_size", self.page_size, 1, 100)


ListCitiesRequest = ListCitiesInput


def serialize(request: ListCitiesInput) -> HttpRequest:
    query: rest.Query = []
    if request.next_token is not None:
        query.append(("nextToken", request.next_token))
    if request.page_size is not None:
        query.append(("pageSize", str(request.page_size)))
    return rest.request("GET", "/cities", query=query)


class ListCitiesOutput(Structure):
    _members = {"next_token": "nextToken", "cities": "cities"}
    __slots__ = tuple(_members)

    next_token: str | None
    cities: list[t.CityDetails] | None

    def __init__(
        self, *, next_token: str | None = None, cities: list[t.CityDetails] | None = None
    ) -> None:
        self.next_token = next_token
        self.cities = cities


def parse(response: HttpResponse) -> ListCitiesOutput:
    body = wire.json_object(response)
    return ListCitiesOutput(
        next_token=wire.string(body, "nextToken"),
        cities=wire.structures(body, "cities", t.CityDetails.from_wire),
    )


LIST_CITIES = Operation(
    service=SERVICE,
    name="ListCities",
    input=ListCitiesInput,
    output=ListCitiesOutput,
    serialize=serialize,
    parse=parse,
    errors=("Busy",),
    idempotent=True,
    auth="own",
    schemes=("api_key", "bearer"),
)
