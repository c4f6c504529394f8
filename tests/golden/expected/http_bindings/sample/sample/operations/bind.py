"""Bind: ``PUT /{id}/at/{when}/{path+}?fixed=1&flag``, answered with 200."""

from __future__ import annotations

import datetime

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


class BindOutput(Structure):
    """What Bind gives."""

    __slots__ = ("etag", "flags", "meta", "status", "body")
    _members = {
        "etag": "etag",
        "flags": "flags",
        "meta": "meta",
        "status": "status",
        "body": "body",
    }

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


class BindInput(Request[BindOutput]):
    """What Bind is asked."""

    __slots__ = ("id", "when", "path", "zone", "tags", "more", "flags", "meta", "token", "data")
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

    id: int
    when: datetime.datetime
    path: str
    zone: str
    tags: list[str] | None
    more: dict[str, str] | None
    flags: list[bool] | None
    meta: dict[str, str] | None
    token: str | None
    data: bytes | None

    def __init__(
        self,
        *,
        id: int,
        when: datetime.datetime,
        path: str,
        zone: str,
        tags: list[str] | None = None,
        more: dict[str, str] | None = None,
        flags: list[bool] | None = None,
        meta: dict[str, str] | None = None,
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

    def check(self, found: Problems) -> None:
        found.required("id", self.id)
        found.integer("id", self.id)
        found.required("when", self.when)
        found.timestamp("when", self.when)
        found.label("path", self.path)
        found.required("zone", self.zone)
        found.string("zone", self.zone)
        found.strings("tags", self.tags)
        found.string_map("more", self.more)
        found.list_of("flags", self.flags, found.boolean)
        found.string_map("meta", self.meta)
        found.string("token", self.token)
        found.blob("data", self.data)


def serialize(request: BindInput) -> HttpRequest:
    query: rest.Query = [("fixed", "1"), ("flag", "")]
    if request.tags is not None:
        query.extend([("tag", item) for item in request.tags])
    query.append(("zone", request.zone))
    if request.more is not None:
        rest.query_map(query, request.more)
    headers: rest.Headers = {}
    if request.flags is not None:
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
