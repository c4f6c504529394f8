"""Import: ``POST /Import``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class ImportInput(Request[None]):
    """What Import is asked."""

    __slots__ = ("from_", "class_", "validate_", "to_dict_")
    _members = {"from_": "from", "class_": "Class", "validate_": "validate", "to_dict_": "toDict"}

    from_: str | None
    class_: t.class_ | None
    validate_: str | None
    to_dict_: str | None

    def __init__(
        self,
        *,
        from_: str | None = None,
        class_: t.class_ | None = None,
        validate_: str | None = None,
        to_dict_: str | None = None,
    ) -> None:
        self.from_ = from_
        self.class_ = class_
        self.validate_ = validate_
        self.to_dict_ = to_dict_

    def check(self, found: Problems) -> None:
        found.string("from_", self.from_)
        found.structure("class_", self.class_, t.class_)
        found.string("validate_", self.validate_)
        found.string("to_dict_", self.to_dict_)


def serialize(request: ImportInput) -> HttpRequest:
    body: wire.Object = {}
    if request.from_ is not None:
        body["from"] = request.from_
    if request.class_ is not None:
        body["Class"] = request.class_.to_wire()
    if request.validate_ is not None:
        body["validate"] = request.validate_
    if request.to_dict_ is not None:
        body["toDict"] = request.to_dict_
    return wire.json_request("POST", "/Import", body)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


IMPORT = Operation(
    service=SERVICE,
    name="Import",
    input=ImportInput,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=(),
)
