"""Paint: ``POST /Paint``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class PaintOutput(Structure):
    """What Paint gives."""

    __slots__ = ("color", "names")
    _members = {"color": "color", "names": "names"}

    color: t.Color | str | None
    names: dict[t.Color | str, str] | None

    def __init__(
        self, *, color: t.Color | str | None = None, names: dict[t.Color | str, str] | None = None
    ) -> None:
        self.color = color
        self.names = names


class PaintInput(Request[PaintOutput]):
    """What Paint is asked."""

    __slots__ = ("color", "colors")
    _members = {"color": "color", "colors": "colors"}

    color: t.Color | str
    colors: list[t.Color | str] | None

    def __init__(self, *, color: t.Color | str, colors: list[t.Color | str] | None = None) -> None:
        self.color = color
        self.colors = colors

    def check(self, found: Problems) -> None:
        found.required("color", self.color)
        found.enum("color", self.color, t.Color)
        found.list_of("colors", self.colors, lambda at, item: found.enum(at, item, t.Color))


def serialize(request: PaintInput) -> HttpRequest:
    body: wire.Object = {}
    body["color"] = request.color
    if request.colors is not None:
        body["colors"] = request.colors
    return wire.json_request("POST", "/Paint", body)


def parse(response: HttpResponse) -> PaintOutput:
    body = wire.json_object(response)
    return PaintOutput(
        color=wire.enum(body, "color", t.Color),
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
