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
    from ...runtime.shapes.problems import Problems


class LoginOutput(Structure):
    """What Login gives."""

    __slots__ = ("token",)
    _members = {"token": "token"}
    _sensitive = frozenset(["token"])

    token: str | None

    def __init__(self, *, token: str | None = None) -> None:
        self.token = token


class LoginInput(Request[LoginOutput]):
    """What Login is asked."""

    __slots__ = ("user", "password", "keys")
    _members = {"user": "user", "password": "password", "keys": "keys"}
    _sensitive = frozenset(["password", "keys"])

    user: str
    password: str
    keys: t.Keys | None

    def __init__(self, *, user: str, password: str, keys: t.Keys | None = None) -> None:
        self.user = user
        self.password = password
        self.keys = keys

    def check(self, found: Problems) -> None:
        found.required("user", self.user)
        found.string("user", self.user)
        found.required("password", self.password)
        found.string("password", self.password, 8)
        found.structure("keys", self.keys, t.Keys)


def serialize(request: LoginInput) -> HttpRequest:
    body: wire.Object = {}
    body["user"] = request.user
    body["password"] = request.password
    if request.keys is not None:
        body["keys"] = request.keys.to_wire()
    return wire.json_request("POST", "/Login", body)


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
