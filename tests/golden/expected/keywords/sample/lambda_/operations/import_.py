"""Import: ``POST /Import``, answered with 200."""

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


class ImportInput(Request[None]):
    _members = {"from_": "from", "class_": "Class", "validate_": "validate", "to_dict_": "toDict"}
    __slots__ = tuple(_members)

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

    def check(self, problems: Problems) -> None:
        if self.from_ is not None and type(self.from_) is not str:
            problems.string("from_", self.from_)
        if self.class_ is not None:
            problems.structure("class_", self.class_, t.class_)
        if self.validate_ is not None and type(self.validate_) is not str:
            problems.string("validate_", self.validate_)
        if self.to_dict_ is not None and type(self.to_dict_) is not str:
            problems.string("to_dict_", self.to_dict_)


ImportRequest = ImportInput


def serialize(request: ImportInput) -> HttpRequest:
    body: Object = {}
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
