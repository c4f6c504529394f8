"""JSON codec: the code that writes a member into a JSON body and reads it from one.

A list of strings is its own JSON and is passed on as it is; whatever holds a structure, a blob, a timestamp or
a float becomes one comprehension, nested as the shapes are. The functions are those of ``runtime/protocols/json.py``
and ``runtime/timestamps.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ....errors import ModelError
from ....model import AGGREGATES, Kind, Member, Operation, Service, Shape, traits
from ...python.code import (
    Assign,
    Expression,
    Import,
    Statement,
    call,
    expression,
    function,
    joined,
    text,
    when_there,
)
from ...python.imports import function_of
from ...python.placement import is_enum
from ...python.types import Types
from . import Field
from .text import timestamp_format

_WRITERS = {"date-time": "date_time", "http-date": "http_date", "epoch-seconds": "epoch_seconds"}
_ITEMS = ("item", "inner", "innermost")  # what comprehensions call their items, from the outside in
_READERS = {
    Kind.BLOB: "blob",
    Kind.BOOLEAN: "boolean",
    Kind.DOCUMENT: "document",
    Kind.DOUBLE: "floating",
    Kind.FLOAT: "floating",
    Kind.INTEGER: "integer",
    Kind.LONG: "integer",
    Kind.STRING: "string",
    Kind.TIMESTAMP: "timestamp",
}
_WIRE = Import(".protocols", "json", "wire")
_OBJECT = Import(".protocols.json", "Object", "Object", for_checkers=True)
_BODY = Expression("body")
_NOT_JSON = frozenset({Kind.BLOB, Kind.TIMESTAMP, Kind.FLOAT, Kind.DOUBLE})
_RPC = Import(".protocols", "json_rpc", "rpc")
_QUERY_MODE = Expression("rpc.QUERY_MODE", frozenset({_RPC}))


def target_prefix(service: Service) -> str:
    """What the rpc protocols call the service. ModelError for a model that does not say it."""
    found = service.traits.get(traits.TargetPrefix)
    if found is None:
        raise ModelError(
            f"{service.source}: $.metadata.targetPrefix: {service.protocol} needs it to name operations"
        )
    return found.prefix


@dataclass(frozen=True, slots=True)
class JsonCodec:
    """The body codec of the JSON protocols."""

    types: Types

    @property
    def not_json(self) -> frozenset[Kind]:
        """The kinds of scalars that are not written as they are."""
        return _NOT_JSON

    @property
    def object(self) -> Expression:
        return self.types.names.imported(_OBJECT)

    @property
    def written(self) -> Expression:
        return self.object

    def wire(self, name: str) -> Expression:
        return Expression(f"wire.{name}", frozenset({_WIRE}))

    def name(self, member: Member) -> str:
        """The member's key in a JSON object."""
        found = member.traits.get(traits.JsonName)
        return found.name if found else member.name

    # --- writing ---

    def write(self, fields: Iterable[Field]) -> tuple[Statement, ...]:
        return (Assign(_BODY, Expression("{}"), self.object), *self._fill(fields))

    def _fill(self, fields: Iterable[Field]) -> Iterator[Statement]:
        for field in fields:
            target = _BODY + "[" + text(self.name(field.member)) + "]"
            written = Assign(target, self._write(field.member, field.value))
            yield when_there(field.value, written, always=not field.optional)

    def _write(self, member: Member, value: Expression, depth: int = 0) -> Expression:
        """The JSON form of ``value``, a present value of ``member``; ``depth`` comprehensions are round it."""
        shape = self.types.service.target(member)
        if self._is_json(shape):
            return value
        name = _ITEMS[depth] if depth < len(_ITEMS) else f"item_{depth}"
        match shape.kind:
            case Kind.LIST:
                item = self._write_item(shape, "member", name, depth)
                return joined("", ("[", item, " for ", name, " in ", value, "]"))
            case Kind.MAP:
                item = self._write_item(shape, "value", name, depth)
                start, items = f" for key, {name} in ", value + ".items()"
                return joined("", ("{key: ", item, start, items, "}"))
            case Kind.STRUCTURE | Kind.UNION:
                return value + ".to_wire()"
            case _:
                return self.scalar(member, shape, value)

    def scalar(self, member: Member, shape: Shape, value: Expression) -> Expression:
        """A scalar that is not its own JSON."""
        if shape.kind is Kind.TIMESTAMP:
            form = timestamp_format(member, shape, "epoch-seconds")
            return call(function_of("timestamps", _WRITERS[form]), value)
        return call(self.wire("base64" if shape.kind is Kind.BLOB else "number"), value)

    def _write_item(self, shape: Shape, role: str, name: str, depth: int) -> Expression:
        item = expression(name)
        written = self._write(shape.member(role), item, depth + 1)
        if traits.Sparse in shape.traits and written != item:
            return joined("", ("None if ", item, " is None else ", written))
        return written

    def _is_json(self, shape: Shape) -> bool:
        """Whether the Python value is its own JSON value."""
        if shape.kind in (Kind.LIST, Kind.MAP):
            role = "member" if shape.kind is Kind.LIST else "value"
            return self._is_json(self.types.service.target(shape.member(role)))
        return shape.kind not in self.not_json | AGGREGATES

    # --- reading ---

    def read(self, member: Member, body: Expression) -> Expression:
        shape, key = self.types.service.target(member), text(self.name(member))
        value = self._read(shape, body, key)
        if is_enum(shape) or shape.kind in AGGREGATES:
            # Its class would be loaded (0.1 ms) to read that the answer has none.
            return joined("", (value, " if ", key, " in ", body, " else None"))
        return value

    def _read(self, shape: Shape, body: Expression, key: Expression) -> Expression:
        """The expression that reads a value of ``shape`` from ``body``, an object or a list, at ``key``."""
        if is_enum(shape):
            return call(self.wire("enum"), body, key, self.types.reference(shape.name))
        if shape.kind in AGGREGATES:
            return call(self.wire("structure"), body, key, self._from_wire(shape))
        if shape.kind in (Kind.LIST, Kind.MAP):
            return self._read_many(shape, body, key)
        return call(self.wire(_READERS[shape.kind]), body, key)

    def _read_many(self, shape: Shape, body: Expression, key: Expression) -> Expression:
        is_list = shape.kind is Kind.LIST
        item = self.types.service.target(shape.member("member" if is_list else "value"))
        keys = () if is_list else self._keys(shape)
        plain = traits.Sparse not in shape.traits and not keys
        if plain and item.kind is Kind.STRING and not is_enum(item):
            return call(self.wire("strings" if is_list else "string_map"), body, key)
        if traits.Sparse not in shape.traits and item.kind in AGGREGATES:
            many = self.wire("structures" if is_list else "structure_map")
            return call(many, body, key, self._from_wire(item), *keys)
        sparse = "sparse_" if traits.Sparse in shape.traits else ""
        reader = function(
            ("items", "key"), self._read(item, Expression("items"), Expression("key"))
        )
        many = self.wire(f"{sparse}{'list_of' if is_list else 'map_of'}")
        return call(many, body, key, reader, *keys)

    def _keys(self, shape: Shape) -> tuple[Expression, ...]:
        """The argument that makes keys members of their enum, where they have one."""
        key = self.types.service.target(shape.member("key"))
        if not is_enum(key):
            return ()
        known = call(self.wire("known"), self.types.reference(key.name), "key")
        return (function(("key",), known),)

    def read_unknown(self, union: Shape, body: Expression) -> Expression:
        keys = joined(", ", (text(self.name(member)) for member in union.members))
        return call(self.wire("unknown_member"), body, "[" + keys + "]")

    def _from_wire(self, shape: Shape) -> Expression:
        return self.types.reference(shape.name) + ".from_wire"

    # --- messages ---

    def request(
        self,
        operation: Operation,
        shape: Shape,
        start: Iterable[Expression],
        more: Iterable[Expression],
    ) -> Expression:
        return call(self.wire("json_request"), *start, _BODY, *more)

    def call_request(self, operation: Operation) -> Expression:
        service = self.types.service
        target = f"{target_prefix(service)}.{operation.name}"
        version = service.traits.get(traits.JsonVersion)
        body = _BODY if operation.input is not None else Expression("{}")
        more = [_QUERY_MODE] if traits.AwsQueryCompatible in service.traits else []
        return call(
            Expression("rpc.target_request", frozenset({_RPC})),
            text(target),
            text(version.version if version else "1.0"),
            body,
            *more,
        )

    def response_body(self, operation: Operation, response: Expression) -> Expression:
        return call(self.wire("json_object"), response)

    def payload_request(
        self, start: Iterable[Expression], payload: Field, more: Iterable[Expression]
    ) -> Expression:
        # A structure that is absent is an empty object (smithy.io, httpPayload trait); anything else is no body.
        shape = self.types.service.target(payload.member)
        empty = "{}" if shape.kind is Kind.STRUCTURE else "None"
        body = self._write(payload.member, payload.value)
        if payload.optional:
            body = joined("", (body, " if ", payload.value, " is not None else ", empty))
        return call(self.wire("json_payload_request"), *start, body, *more)

    def read_payload(self, payload: Member, response: Expression) -> Expression:
        shape = self.types.service.target(payload)
        value = call(self.wire("json_value"), response)
        if shape.kind in AGGREGATES:
            found = call(self._from_wire(shape), call(self.wire("json_object"), response))
            return joined("", (found, " if ", response, ".body else None"))
        if shape.kind in (Kind.LIST, Kind.MAP):
            return self._read(shape, '{"payload": ' + value + "}", text("payload"))
        if shape.kind is not Kind.DOCUMENT:
            raise ModelError(f"{payload.at}: a {shape.kind} cannot be the payload")
        return value
