"""List: ``POST /List``, answered with 200."""

from __future__ import annotations

import builtins
import datetime as datetime_
from collections.abc import Mapping, Sequence

from ...runtime import timestamps
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.shapes.structure import Structure
from .. import types as t_
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class ListInput(Request["ListOutput"]):
    _members = {
        "list": "list",
        "str": "str",
        "int": "int",
        "t": "t",
        "datetime": "datetime",
        "dict": "dict",
    }
    __slots__ = tuple(_members)

    list: Sequence[builtins.str] | None
    str: builtins.str | None
    int: builtins.int | None
    t: t_.Thing | None
    datetime: datetime_.datetime | None
    dict: Mapping[builtins.str, builtins.str] | None

    def __init__(
        self,
        *,
        list: Sequence[builtins.str] | None = None,
        str: builtins.str | None = None,
        int: builtins.int | None = None,
        t: t_.Thing | None = None,
        datetime: datetime_.datetime | None = None,
        dict: Mapping[builtins.str, builtins.str] | None = None,
    ) -> None:
        self.list = list
        self.str = str
        self.int = int
        self.t = t
        self.datetime = datetime
        self.dict = dict

    def check(self, problems: Problems) -> None:
        if self.list is not None:
            problems.strings("list", self.list)
        if self.str is not None and type(self.str) is not str:
            problems.string("str", self.str)
        if self.int is not None and type(self.int) is not int:
            problems.integer("int", self.int)
        if self.t is not None:
            problems.structure("t", self.t, t_.Thing)
        if self.datetime is not None:
            problems.timestamp("datetime", self.datetime)
        if self.dict is not None:
            problems.string_map("dict", self.dict)


ListRequest = ListInput


def serialize(request: ListInput) -> HttpRequest:
    body: Object = {}
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


class ListOutput(Structure):
    _members = {"thing": "Thing", "list": "list", "str": "str", "type": "type"}
    __slots__ = tuple(_members)

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


def parse(response: HttpResponse) -> ListOutput:
    body = wire.json_object(response)
    return ListOutput(
        thing=wire.structure(body, "Thing", t_.Thing.from_wire) if "Thing" in body else None,
        list=wire.structures(body, "list", t_.Thing.from_wire),
        str=wire.strings(body, "str"),
        type=wire.enum(body, "type", t_.Kind) if "type" in body else None,
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
