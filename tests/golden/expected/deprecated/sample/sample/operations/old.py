"""Old: ``POST /Old``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class OldInput(Request[None]):
    """Deprecated since 2024-05-01: Use New.

    Does it the old way.
    """

    _members = {"a": "a", "b": "b"}
    __slots__ = tuple(_members)

    a: str | None
    """Deprecated."""
    b: t.Legacy | None
    """Deprecated since 2024-05-01: Use New.

    B.
    """

    def __init__(self, *, a: str | None = None, b: t.Legacy | None = None) -> None:
        self.a = a
        self.b = b

    def check(self, problems: Problems) -> None:
        if self.a is not None and type(self.a) is not str:
            problems.string("a", self.a)
        if self.b is not None:
            problems.structure("b", self.b, t.Legacy)


OldRequest = OldInput


def serialize(request: OldInput) -> HttpRequest:
    body: Object = {}
    if request.a is not None:
        body["a"] = request.a
    if request.b is not None:
        body["b"] = request.b.to_wire()
    return wire.json_request("POST", "/Old", body)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


OLD = Operation(
    service=SERVICE,
    name="Old",
    input=OldInput,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
)
