"""Send: ``POST /Send``, answered with 200."""

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


class SendInput(Request[t.class_]):
    _members = {"lambda_": "lambda", "check_": "check"}
    __slots__ = tuple(_members)

    lambda_: str
    check_: str | None

    def __init__(self, *, lambda_: str, check_: str | None = None) -> None:
        self.lambda_ = lambda_
        self.check_ = check_

    def check(self, problems: Problems) -> None:
        if type(self.lambda_) is not str:
            problems.required("lambda_", self.lambda_)
            problems.string("lambda_", self.lambda_)
        if self.check_ is not None and type(self.check_) is not str:
            problems.string("check_", self.check_)


SendRequest = SendInput


def serialize(request: SendInput) -> HttpRequest:
    body: Object = {}
    body["lambda"] = request.lambda_
    if request.check_ is not None:
        body["check"] = request.check_
    return wire.json_request("POST", "/Send", body)


def parse(response: HttpResponse) -> t.class_:
    body = wire.json_object(response)
    return t.class_(
        def_=wire.string(body, "def"),
        lower=wire.structure(body, "lower", t.lower.from_wire) if "lower" in body else None,
    )


SEND = Operation(
    service=SERVICE,
    name="Send",
    input=SendInput,
    output=t.class_,
    serialize=serialize,
    parse=parse,
    errors=(),
)
