"""Put: ``POST /Put``, answered with 200."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ...runtime import timestamps
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import json_rpc as rpc
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class PutInput(Request["PutOutput"]):
    _members = {
        "names": "Names",
        "blob": "Blob",
        "count": "Count",
        "flag": "Flag",
        "nested": "Nested",
        "notes": "Notes",
        "ratio": "Ratio",
        "table": "Table",
        "when": "When",
    }
    __slots__ = tuple(_members)

    names: Sequence[str]
    blob: bytes | None
    count: int | None
    flag: bool | None
    nested: t.Nested | None
    notes: Sequence[t.Nested] | None
    ratio: float | None
    table: Mapping[str, Sequence[str]] | None
    when: datetime.datetime | None

    def __init__(
        self,
        *,
        names: Sequence[str],
        blob: bytes | None = None,
        count: int | None = None,
        flag: bool | None = None,
        nested: t.Nested | None = None,
        notes: Sequence[t.Nested] | None = None,
        ratio: float | None = None,
        table: Mapping[str, Sequence[str]] | None = None,
        when: datetime.datetime | None = None,
    ) -> None:
        self.names = names
        self.blob = blob
        self.count = count
        self.flag = flag
        self.nested = nested
        self.notes = notes
        self.ratio = ratio
        self.table = table
        self.when = when

    def check(self, problems: Problems) -> None:
        problems.required("names", self.names)
        problems.strings("names", self.names)
        if self.blob is not None:
            problems.blob("blob", self.blob)
        if self.count is not None and type(self.count) is not int:
            problems.integer("count", self.count)
        if self.flag is not None:
            problems.boolean("flag", self.flag)
        if self.nested is not None:
            problems.structure("nested", self.nested, t.Nested)
        if self.notes is not None:
            problems.structures("notes", self.notes, t.Nested)
        if self.ratio is not None:
            problems.number("ratio", self.ratio)
        if self.table is not None:
            problems.map_of("table", self.table, problems.strings)
        if self.when is not None:
            problems.timestamp("when", self.when)


PutRequest = PutInput


def serialize(request: PutInput) -> HttpRequest:
    body: Object = {}
    if request.blob is not None:
        body["Blob"] = wire.base64(request.blob)
    if request.count is not None:
        body["Count"] = request.count
    if request.flag is not None:
        body["Flag"] = request.flag
    body["Names"] = request.names
    if request.nested is not None:
        body["Nested"] = request.nested.to_wire()
    if request.notes is not None:
        body["Notes"] = [item.to_wire() for item in request.notes]
    if request.ratio is not None:
        body["Ratio"] = wire.number(request.ratio)
    if request.table is not None:
        body["Table"] = request.table
    if request.when is not None:
        body["When"] = timestamps.epoch_seconds(request.when)
    return rpc.target_request("Sample_2024.Put", "1.1", body, rpc.QUERY_MODE)


class PutOutput(Structure):
    _members = {
        "blob": "Blob",
        "count": "Count",
        "flag": "Flag",
        "names": "Names",
        "nested": "Nested",
        "notes": "Notes",
        "ratio": "Ratio",
        "table": "Table",
        "when": "When",
    }
    __slots__ = tuple(_members)

    blob: bytes | None
    count: int | None
    flag: bool | None
    names: list[str] | None
    nested: t.Nested | None
    notes: list[t.Nested] | None
    ratio: float | None
    table: dict[str, list[str]] | None
    when: datetime.datetime | None

    def __init__(
        self,
        *,
        blob: bytes | None = None,
        count: int | None = None,
        flag: bool | None = None,
        names: list[str] | None = None,
        nested: t.Nested | None = None,
        notes: list[t.Nested] | None = None,
        ratio: float | None = None,
        table: dict[str, list[str]] | None = None,
        when: datetime.datetime | None = None,
    ) -> None:
        self.blob = blob
        self.count = count
        self.flag = flag
        self.names = names
        self.nested = nested
        self.notes = notes
        self.ratio = ratio
        self.table = table
        self.when = when


def parse(response: HttpResponse) -> PutOutput:
    body = wire.json_object(response)
    return PutOutput(
        blob=wire.blob(body, "Blob"),
        count=wire.integer(body, "Count"),
        flag=wire.boolean(body, "Flag"),
        names=wire.strings(body, "Names"),
        nested=wire.structure(body, "Nested", t.Nested.from_wire) if "Nested" in body else None,
        notes=wire.structures(body, "Notes", t.Nested.from_wire),
        ratio=wire.floating(body, "Ratio"),
        table=wire.map_of(body, "Table", wire.strings),
        when=wire.timestamp(body, "When"),
    )


PUT = Operation(
    service=SERVICE,
    name="Put",
    input=PutInput,
    output=PutOutput,
    serialize=serialize,
    parse=parse,
    errors=("Sample.Gone",),
)
