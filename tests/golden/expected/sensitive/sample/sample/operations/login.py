"""Login: ``POST /Login``, answered with 200."""

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


class LoginInput(Request["LoginOutput"]):
    _members = {"user": "user", "password": "password", "keys": "keys"}
    __slots__ = tuple(_members)
    _sensitive = frozenset(["password", "keys"])

    user: str
    password: str
    keys: t.Keys | None

    def __init__(self, *, user: str, password: str, keys: t.Keys | None = None) -> None:
        self.user = user
        self.password = password
        self.keys = keys

    def check(self, problems: Problems) -> None:
        if type(self.user) is not str:
            problems.required("user", self.user)
            problems.string("user", self.user)
        if not (type(self.password) is str and len(self.password) >= 8):
            problems.required("password", self.password)
            problems.string("password", self.password, 8)
        if self.keys is not None:
            problems.structure("keys", self.keys, t.Keys)


LoginRequest = LoginInput


def serialize(request: LoginInput) -> HttpRequest:
    body: Object = {}
    body["user"] = request.user
    body["password"] = request.password
    if request.keys is not None:
        body["keys"] = request.keys.to_wire()
    return wire.json_request("POST", "/Login", body)


class LoginOutput(Structure):
    _members = {"token": "token"}
    __slots__ = tuple(_members)
    _sensitive = frozenset(["token"])

    token: str | None

    def __init__(self, *, token: str | None = None) -> None:
        self.token = token


def parse(response: HttpResponse) -> LoginOutput:
    body = wire.json_object(response)
    return LoginOutput(
        token=wire.string(body, "token"),
    )


LOGIN = Operation(
    service=SERVICE,
    name="Login",
    input=LoginInput,
    output=LoginOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
