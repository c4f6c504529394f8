"""Put: ``POST /Put``, answered with 200."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ...runtime import timestamps
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import xml as wire
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.xml import Out
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
    body: Out = []
    if request.blob is not None:
        body.append(f"<Blob>{wire.base64(request.blob)}</Blob>")
    if request.count is not None:
        body.append(f"<Count>{request.count}</Count>")
    if request.flag is not None:
        body.append(f"<Flag>{wire.boolean_text(request.flag)}</Flag>")
    for names_item in request.names:
        body.append(f"<Name>{wire.escape(names_item)}</Name>")
    if request.nested is not None:
        body += [
            '<Nested xmlns:xsi="http://example.com/instance"',
            *request.nested.to_wire(),
            "</Nested>",
        ]
    if request.notes is not None:
        body.append("<Notes>")
        for notes_item in request.notes:
            body += [
                '<Note xmlns:xsi="http://example.com/instance"',
                *notes_item.to_wire(),
                "</Note>",
            ]
        body.append("</Notes>")
    if request.ratio is not None:
        body.append(f"<Ratio>{wire.number_text(request.ratio)}</Ratio>")
    if request.table is not None:
        for table_key, table_item in request.table.items():
            body.append(f"<Table><key>{wire.escape(table_key)}</key>")
            body.append("<value>")
            for table_item_1 in table_item:
                body.append(f"<member>{wire.escape(table_item_1)}</member>")
            body.append("</value>")
            body.append("</Table>")
    if request.when is not None:
        body.append(f"<When>{timestamps.date_time(request.when)}</When>")
    return wire.xml_request(
        "POST", "/Put", ['<PutRequest xmlns="http://example.com/sample/">', *body, "</PutRequest>"]
    )


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
    body = wire.xml_object(response)
    return PutOutput(
        blob=wire.blob(body, "Blob"),
        count=wire.integer(body, "Count"),
        flag=wire.boolean(body, "Flag"),
        names=wire.flat_list_of(body, "Name", wire.string),
        nested=wire.structure(body, "Nested", t.Nested.from_wire),
        notes=wire.structures(body, "Notes", t.Nested.from_wire, "Note"),
        ratio=wire.floating(body, "Ratio"),
        table=wire.flat_map_of(
            body, "Table", lambda items, key: wire.list_of(items, key, wire.string)
        ),
        when=wire.timestamp(body, "When"),
    )


PUT = Operation(
    service=SERVICE,
    name="Put",
    input=PutInput,
    output=PutOutput,
    serialize=serialize,
    parse=parse,
    errors=("Gone",),
)
