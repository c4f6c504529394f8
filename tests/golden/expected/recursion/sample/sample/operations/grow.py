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
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class Tree(Request["GrowOutput"]):
    _members = {"root": "root"}
    __slots__ = tuple(_members)

    root: t.Node

    def __init__(self, *, root: t.Node) -> None:
        self.root = root

    def check(self, problems: Problems) -> None:
        problems.required("root", self.root)
        problems.structure("root", self.root, t.Node)


GrowRequest = Tree


def serialize(request: Tree) -> HttpRequest:
    body: Object = {}
    body["root"] = request.root.to_wire()
    return wire.json_request("POST", "/Grow", body)


class GrowOutput(Structure):
    _members = {"root": "root"}
    __slots__ = tuple(_members)

    root: t.Node | None

    def __init__(self, *, root: t.Node | None = None) -> None:
        self.root = root


def parse(response: HttpResponse) -> GrowOutput:
    body = wire.json_object(response)
    return GrowOutput(
        root=wire.structure(body, "root", t.Node.from_wire) if "root" in body else None,
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
