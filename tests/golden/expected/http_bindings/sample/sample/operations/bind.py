"""Bind: ``PUT /{id}/at/{when}/{path+}?fixed=1&flag``, answered with 200."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ...runtime import timestamps
from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class BindInput(Request["BindOutput"]):
    _members = {
        "id": "id",
        "when": "when",
        "path": "path",
        "zone": "zone",
        "tags": "tags",
        "more": "more",
        "flags": "flags",
        "meta": "meta",
        "token": "token",
        "data": "data",
    }
    __slots__ = tuple(_members)

    id: int
    when: datetime.datetime
    path: str
    zone: str
    tags: Sequence[str] | None
    more: Mapping[str, str] | None
    flags: Sequence[bool] | None
    meta: Mapping[str, str] | None
    token: str | None
    data: bytes | None

    def __init__(
        self,
        *,
        id: int,
        when: datetime.datetime,
        path: str,
        zone: str,
        tags: Sequence[str] | None = None,
        more: Mapping[str, str] | None = None,
        flags: Sequence[bool] | None = None,
        meta: Mapping[str, str] | None = None,
        token: str | None = None,
        data: bytes | None = None,
    ) -> None:
        self.id = id
        self.when = when
        self.path = path
        self.zone = zone
        self.tags = tags
        self.more = more
        self.flags = flags
        self.meta = meta
        self.token = token
        self.data = data

    def check(self, problems: Problems) -> None:
        if type(self.id) is not int:
            problems.required("id", self.id)
            problems.integer("id", self.id)
        problems.required("when", self.when)
        problems.timestamp("when", self.when)
        if type(self.path) is not str or self.path in ("", ".", ".."):
            problems.label("path", self.path)
        if type(self.zone) is not str:
            problems.required("zone", self.zone)
            problems.string("zone", self.zone)
        if self.tags is not None:
            problems.strings("tags", self.tags)
        if self.more is not None:
            problems.string_map("more", self.more)
        if self.flags is not None:
            problems.list_of("flags", self.flags, problems.boolean)
        if self.meta is not None:
            problems.string_map("meta", self.meta)
        if self.token is not None and type(self.token) is not str:
            problems.string("token", self.token)
        if self.data is not None:
            problems.blob("data", self.data)


BindRequest = BindInput


def serialize(request: BindInput) -> HttpRequest:
    query: rest.Query = [("fixed", "1"), ("flag", "")]
    if request.tags is not None:
        query.extend([("tag", item) for item in request.tags])
    query.append(("zone", request.zone))
    if request.more is not None:
        rest.query_map(query, request.more)
    headers: rest.Headers = {}
    if request.flags:
        headers["x-flags"] = ", ".join([rest.boolean_text(item) for item in request.flags])
    if request.token is not None:
        headers["x-token"] = request.token
    if request.meta is not None:
        rest.prefix_headers(headers, "X-Meta-", request.meta)
    return rest.with_host_prefix(
        rest.content_md5(
            rest.payload_request(
                "PUT",
                f'/{rest.label("id", rest.present(request.id, str))}'
                f'/at/{rest.label("when", rest.present(request.when, timestamps.date_time))}'
                f'/{rest.greedy_label("path", request.path)}',
                request.data,
                "application/octet-stream",
                query=query,
                headers=headers,
            )
        ),
        f'data-{rest.host_label("zone", request.zone)}.',
    )


class BindOutput(Structure):
    _members = {
        "etag": "etag",
        "flags": "flags",
        "meta": "meta",
        "status": "status",
        "body": "body",
    }
    __slots__ = tuple(_members)

    etag: str | None
    flags: list[bool] | None
    meta: dict[str, str] | None
    status: int | None
    body: t.Body | None

    def __init__(
        self,
        *,
        etag: str | None = None,
        flags: list[bool] | None = None,
        meta: dict[str, str] | None = None,
        status: int | None = None,
        body: t.Body | None = None,
    ) -> None:
        self.etag = etag
        self.flags = flags
        self.meta = meta
        self.status = status
        self.body = body


def parse(response: HttpResponse) -> BindOutput:
    return BindOutput(
        etag=rest.header(response.headers, "etag", rest.text),
        flags=rest.header(
            response.headers,
            "x-flags",
            lambda text: [rest.read_boolean(item) for item in rest.header_items(text)],
        ),
        meta=rest.prefixed(response, "x-meta-"),
        status=response.status,
        body=t.Body.from_wire(wire.json_object(response)) if response.body else None,
    )


BIND = Operation(
    service=SERVICE,
    name="Bind",
    input=BindInput,
    output=BindOutput,
    serialize=serialize,
    parse=parse,
    errors=(),
    idempotency_token="token",
    idempotent=True,
)
