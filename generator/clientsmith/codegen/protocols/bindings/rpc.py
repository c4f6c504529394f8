"""The binding of the protocols that send every member in the body: json, smithy-rpc-v2-cbor, query and ec2."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ....errors import ModelError
from ....model import Member, Operation, Shape, traits
from ...defaults import with_default
from ...python.code import Assign, Expression, Return, Statement, construct, expression
from ...python.fields import is_optional
from ...python.names import PyName
from ..codecs import CallCodec, Field
from ..eventstream import event_stream, read_stream
from .requests import finished

_BODY = Expression("body")


@dataclass(frozen=True, slots=True)
class RpcBinding:
    """Binds operations to calls; ``codec`` is that of the bodies."""

    codec: CallCodec

    def serialize(
        self, operation: Operation, shape: Shape, fields: Mapping[str, PyName]
    ) -> tuple[Statement, ...]:
        if traits.ConstantHeaders in operation.traits:
            raise ModelError(f"{operation.at}: headers of a customization need a rest protocol")
        made = finished(operation, shape, fields, self.codec.call_request(operation))
        if operation.input is None:
            return (Return(made),)
        placement = self.codec.types.placement
        found = [
            Field(
                member,
                expression(f"request.{fields[member.name]}"),
                is_optional(placement, shape, member),
            )
            for member in shape.members
        ]
        return (*self.codec.write(found), Return(made))

    def parse(
        self, operation: Operation, shape: Shape, fields: Mapping[str, PyName], type: Expression
    ) -> tuple[Statement, ...]:
        types = self.codec.types
        stream = event_stream(types.service, shape)
        reads = [
            (fields[member.name], with_default(types, member, self.codec.read(member, _BODY)))
            for member in shape.members
            if member is not stream
        ]
        is_read = bool(reads)
        if stream is not None:
            reads.append((fields[stream.name], read_stream(types, operation, stream)))
        found = Return(construct(type, reads))
        if not is_read:
            return (found,)
        body = self.codec.response_body(operation, Expression("response"))
        return (Assign(_BODY, body), found)

    def read_error(self, member: Member) -> Expression:
        found = self.codec.read(member, Expression("response.body"))
        return with_default(self.codec.types, member, found)
