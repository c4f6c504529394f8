"""Paint: ``POST /Paint``, answered with 200."""

from __future__ import annotations

from collections.abc import Sequence

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


class PaintInput(Request["PaintOutput"]):
    _members = {"color": "color", "colors": "colors"}
    __slots__ = tuple(_members)

    color: t.Color | str
    colors: Sequence[t.Color | str] | None

    def __init__(
        self, *, color: t.Color | str, colors: Sequence[t.Color | str] | None = None
    ) -> None:
        self.color = color
        self.colors = colors

    def check(self, problems: Problems) -> None:
        if type(self.color) is not str:
            problems.required("color", self.color)
        problems.enum("color", self.color, t.Color)
        if self.colors is not None:
            problems.list_of(
                "colors", self.colors, lambda path, item: problems.enum(path, item, t.Color)
            )


PaintRequest = PaintInput


def serialize(request: PaintInput) -> HttpRequest:
    body: Object = {}
    body["color"] = request.color
    if request.colors is not None:
        body["colors"] = request.colors
    return wire.json_request("POST", "/Paint", body)


class PaintOutput(Structure):
    _members = {"color": "color", "names": "names"}
    __slots__ = tuple(_members)

    color: t.Color | str | None
    names: dict[t.Color | str, str] | None

    def __init__(
        self, *, color: t.Color | str | None = None, names: dict[t.Color | str, str] | None = None
    ) -> None:
        self.color = color
        self.names = names


def parse(response: HttpResponse) -> PaintOutput:
    body = wire.json_object(response)
    return PaintOutput(
        color=wire.enum(body, "color", t.Color) if "color" in body else None,
        names=wire.map_of(body, "names", wire.string, lambda key: wire.known(t.Color, key)),
    )


PAINT = Operation(
    service=SERVICE,
    name="Paint",
    input=PaintInput,
    output=PaintOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
