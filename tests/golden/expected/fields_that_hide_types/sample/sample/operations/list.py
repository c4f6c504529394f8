"""List: ``POST /List``, answered with 200."""

from __future__ import annotations

import builtins
import datetime as datetime_

from ...runtime import timestamps
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t_
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class ListOutput(Structure):
    """What List gives."""

    __slots__ = ("thing", "list", "str", "type")
    _members = {"thing": "Thing", "list": "list", "str": "str", "type": "type"}

    thing: t_.Thing | None
    list: builtins.list[t_.Thing] | None
    str: builtins.list[builtins.str] | None
    type: t_.Kind | builtins.str | None

    def __init__(
        self,
        *,
        thing: t_.Thing | None = None,
        list: builtins.list[t_.Thing] | None = None,
        str: builtins.list[builtins.str] | None = None,
        type: t_.Kind | builtins.str | None = None,
    ) -> None:
        self.thing = thing
        self.list = list
        self.str = str
        self.type = type


class ListInput(Request[ListOutput]):
    """What List is asked."""

    __slots__ = ("list", "str", "int", "t", "datetime", "dict")
    _members = {
        "list": "list",
        "str": "str",
        "int": "int",
        "t": "t",
        "datetime": "datetime",
        "dict": "dict",
    }

    list: builtins.list[builtins.str] | None
    str: builtins.str | None
    int: builtins.int | None
    t: t_.Thing | None
    datetime: datetime_.datetime | None
    dict: builtins.dict[builtins.str, builtins.str] | None

    def __init__(
        self,
        *,
        list: builtins.list[builtins.str] | None = None,
        str: builtins.str | None = None,
        int: builtins.int | None = None,
        t: t_.Thing | None = None,
        datetime: datetime_.datetime | None = None,
        dict: builtins.dict[builtins.str, builtins.str] | None = None,
    ) -> None:
        self.list = list
        self.str = str
        self.int = int
        self.t = t
        self.datetime = datetime
        self.dict = dict

    def check(self, found: Problems) -> None:
        found.strings("list", self.list)
        found.string("str", self.str)
        found.integer("int", self.int)
        found.structure("t", self.t, t_.Thing)
        found.timestamp("datetime", self.datetime)
        found.string_map("dict", self.dict)


def serialize(request: ListInput) -> HttpRequest:
    body: wire.Object = {}
    if request.list is not None:
        body["list"] = request.list
    if request.str is not None:
        body["str"] = request.str
    if request.int is not None:
        body["int"] = request.int
    if request.t is not None:
        body["t"] = request.t.to_wire()
    if request.datetime is not None:
        body["datetime"] = timestamps.epoch_seconds(request.datetime)
    if request.dict is not None:
        body["dict"] = request.dict
    return wire.json_request("POST", "/List", body)


def parse(response: HttpResponse) -> ListOutput:
    body = wire.json_object(response)
    return ListOutput(
        thing=wire.structure(body, "Thing", t_.Thing.from_wire),
        list=wire.structures(body, "list", t_.Thing.from_wire),
        str=wire.strings(body, "str"),
        type=wire.enum(body, "type", t_.Kind),
    )


LIST = Operation(
    service=SERVICE,
    name="List",
    input=ListInput,
    output=ListOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
)
