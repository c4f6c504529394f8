"""CBOR codec: that of JSON, but for blobs, which are bytes, timestamps, which have one form, and how a call is made."""

from __future__ import annotations

from dataclasses import dataclass

from ....model import Kind, Member, Operation, Shape, traits
from ...python.code import Expression, Import, call, joined, text
from ..eventstream import answers_with_events
from .json import JsonCodec, target_prefix

_WIRE = Import(".protocols", "cbor", "wire")
_NOT_CBOR = frozenset({Kind.TIMESTAMP, Kind.FLOAT, Kind.DOUBLE})


@dataclass(frozen=True, slots=True)
class CborCodec(JsonCodec):
    """The body codec of smithy-rpc-v2-cbor."""

    @property
    def not_json(self) -> frozenset[Kind]:
        return _NOT_CBOR

    def wire(self, name: str) -> Expression:
        return Expression(f"wire.{name}", frozenset({_WIRE}))

    def scalar(self, member: Member, shape: Shape, value: Expression) -> Expression:
        writer = "epoch_item" if shape.kind is Kind.TIMESTAMP else "double"
        return call(self.wire(writer), value)

    def call_request(self, operation: Operation) -> Expression:
        service = self.types.service
        path = f"/service/{target_prefix(service)}/operation/{operation.name}"
        body = Expression("body" if operation.input is not None else "None")
        more = [self.wire("QUERY_MODE")] if traits.AwsQueryCompatible in service.traits else []
        more += [self.wire("ACCEPT_EVENTS")] if answers_with_events(service, operation) else []
        headers = [joined(" | ", more)] if more else []
        return call(self.wire("rpc_request"), text(path), body, *headers)

    def response_body(self, operation: Operation, response: Expression) -> Expression:
        return call(self.wire("cbor_object"), response)
