"""Grow: ``POST /Grow``, answered with 200."""

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


class GrowOutput(Structure):
    """What Grow gives."""

    __slots__ = ("root",)
    _members = {"root": "root"}

    root: t.Node | None

    def __init__(self, *, root: t.Node | None = None) -> None:
        self.root = root


class Tree(Request[GrowOutput]):
    """What Grow is asked."""

    __slots__ = ("root",)
    _members = {"root": "root"}

    root: t.Node

    def __init__(self, *, root: t.Node) -> None:
        self.root = root

    def check(self, found: Problems) -> None:
        found.required("root", self.root)
        found.structure("root", self.root, t.Node)


def serialize(request: Tree) -> HttpRequest:
    body: wire.Object = {}
    body["root"] = request.root.to_wire()
    return wire.json_request("POST", "/Grow", body)


def parse(response: HttpResponse) -> GrowOutput:
    body = wire.json_object(response)
    return GrowOutput(
        root=wire.structure(body, "root", t.Node.from_wire),
    )


GROW = Operation(
    service=SERVICE,
    name="Grow",
    input=Tree,
    output=GrowOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
