"""Find: ``POST /Find``, answered with 200."""

from __future__ import annotations

from collections.abc import Mapping

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class FindInput(Request["FindOutput"]):
    _members = {"after": "After"}
    __slots__ = tuple(_members)

    after: Mapping[str, t.Thing] | None

    def __init__(self, *, after: Mapping[str, t.Thing] | None = None) -> None:
        self.after = after

    def check(self, problems: Problems) -> None:
        if self.after is not None:
            problems.map_of(
                "after", self.after, lambda path, item: problems.structure(path, item, t.Thing)
            )


FindRequest = FindInput


def serialize(request: FindInput) -> HttpRequest:
    body: Object = {}
    if request.after is not None:
        body["After"] = {key: item.to_wire() for key, item in request.after.items()}
    return wire.json_request("POST", "/Find", body)


class FindOutput(Structure):
    _members = {"found": "Found", "after": "After"}
    __slots__ = tuple(_members)

    found: dict[str, t.Thing] | None
    after: dict[str, t.Thing] | None

    def __init__(
        self, *, found: dict[str, t.Thing] | None = None, after: dict[str, t.Thing] | None = None
    ) -> None:
        self.found = found
        self.after = after


def parse(response: HttpResponse) -> FindOutput:
    body = wire.json_object(response)
    return FindOutput(
        found=wire.structure_map(body, "Found", t.Thing.from_wire),
        after=wire.structure_map(body, "After", t.Thing.from_wire),
    )


FIND = Operation(
    service=SERVICE,
    name="Find",
    input=FindInput,
    output=FindOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
