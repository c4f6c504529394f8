"""Attack: ``POST /Attack``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class AttackInput(Request[None]):
    """\"\"\" import os; os.abort() \"\"\" \\ \\N{BULLET} \\x41 {{ view }} {% raw %} \u202e reversed �"""

    _members = {"x": "x", "na_me": "na me", "etc_passwd": "../../etc/passwd", "header": "header"}
    __slots__ = tuple(_members)

    x: str | None
    """\"\"\" import os; os.abort() \"\"\""""
    na_me: str | None
    etc_passwd: t.Kind | str | None
    header: str | None

    def __init__(
        self,
        *,
        x: str | None = None,
        na_me: str | None = None,
        etc_passwd: t.Kind | str | None = None,
        header: str | None = None,
    ) -> None:
        self.x = x
        self.na_me = na_me
        self.etc_passwd = etc_passwd
        self.header = header

    def check(self, problems: Problems) -> None:
        if self.x is not None and type(self.x) is not str:
            problems.string("x", self.x)
        if self.na_me is not None and type(self.na_me) is not str:
            problems.string("na_me", self.na_me)
        if self.etc_passwd is not None:
            problems.enum("etc_passwd", self.etc_passwd, t.Kind)
        if self.header is not None and type(self.header) is not str:
            problems.string("header", self.header)


AttackRequest = AttackInput


def serialize(request: AttackInput) -> HttpRequest:
    headers: rest.Headers = {}
    if request.header is not None:
        headers["x-!#$%&'*"] = request.header
    body: Object = {}
    if request.x is not None:
        body["x"] = request.x
    if request.na_me is not None:
        body['"];import os;os.abort();["'] = request.na_me
    if request.etc_passwd is not None:
        body["../../etc/passwd"] = request.etc_passwd
    return wire.json_request("POST", "/Attack", body, headers=headers)


def parse(response: HttpResponse) -> None:
    """There is nothing in the answer."""


ATTACK = Operation(
    service=SERVICE,
    name="Attack",
    input=AttackInput,
    output=None,
    serialize=serialize,
    parse=parse,
    errors=("Evil",),
)
