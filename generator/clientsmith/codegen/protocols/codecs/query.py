"""Query codecs: the statements that write members as parameters of a form. Answers are XML.

``body`` is a list of pairs of a name and a text; ``to_wire`` gives those of a structure without the structure's own
name, which whoever writes it puts before them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ....errors import ModelError
from ....model import Kind, Member, Operation, Shape, traits
from ...python.code import (
    Assign,
    Code,
    Expression,
    For,
    If,
    Import,
    Run,
    Statement,
    call,
    formatted,
    is_there,
    joined,
    text,
)
from ...python.imports import function_of
from . import Field
from .text import timestamp_format
from .xml import (
    Loops,
    XmlCodec,
    is_flat,
    item_name,
    loops_over,
    tag_name,
    xml_name,
)

_TIMESTAMPS = {"date-time": "date_time", "http-date": "http_date", "epoch-seconds": "epoch_text"}
_FORM = Import(".protocols.query", "Form", "Form", for_checkers=True)
_WIRE = Import(".protocols", "query", "wire")
_BODY = Expression("body")


@dataclass(frozen=True, slots=True)
class QueryCodec(XmlCodec):
    """The body codec of query."""

    @property
    def written(self) -> Expression:
        return self.types.names.imported(_FORM)

    def wire(self, name: str) -> Expression:
        return Expression(f"wire.{name}", frozenset({_WIRE}))

    # --- writing ---

    def parameter(self, member: Member, shape: Shape) -> str:
        """What the form calls ``member``, which targets ``shape``."""
        return tag_name(member, shape)

    def list_parts(self, name: list[Code], member: Member, shape: Shape) -> list[Code]:
        """What stands before the number of an item."""
        return (
            [*name, "."]
            if is_flat(member, shape)
            else [*name, f".{item_name(shape.member('member'))}."]
        )

    def empty_list(self, name: list[Code], value: Expression) -> Iterator[Statement]:
        """query has a parameter without a value for an empty list (smithy.io, awsQuery protocol)."""
        pair = joined("", ("(", formatted(name), ', "")'))
        yield If("not " + value, (Run(call("body.append", pair)),))

    def write(self, fields: Iterable[Field]) -> tuple[Statement, ...]:
        found: list[Statement] = [Assign(_BODY, Expression("[]"), self.written)]
        for field in fields:
            name = self.parameter(field.member, self._target(field.member))
            statements = tuple(
                self._parameters(field.member, [name], field.value, loops_over(field.member))
            )
            if field.optional:
                found.append(If(is_there(field.value), statements))
            else:
                found += statements
        return tuple(found)

    def _parameters(
        self, member: Member, name: list[Code], value: Expression, loops: Loops
    ) -> Iterator[Statement]:
        """What adds ``value``, a present value of ``member``, under ``name``."""
        shape = self._target(member)
        match shape.kind:
            case Kind.STRUCTURE | Kind.UNION:
                inner = call(self.wire("named"), formatted(name), value + ".to_wire()")
                yield Run("body += " + inner)
            case Kind.LIST:
                yield from self._list_parameters(member, shape, name, value, loops)
            case Kind.MAP:
                yield from self._map_parameters(member, shape, name, value, loops)
            case _:
                pair = joined(", ", (formatted(name), self._plain_text(member, shape, value)))
                yield Run(call("body.append", "(" + pair + ")"))

    def _list_parameters(
        self, member: Member, shape: Shape, name: list[Code], value: Expression, loops: Loops
    ) -> Iterator[Statement]:
        number, item = _number(loops.depth), loops.local("item")
        parts = [*self.list_parts(name, member, shape), Expression(number)]
        each = self._parameters(shape.member("member"), parts, Expression(item), loops.inner)
        yield from self.empty_list(name, value)
        yield For(f"{number}, {item}", call("enumerate", value, "1"), tuple(each))

    def _map_parameters(
        self, member: Member, shape: Shape, name: list[Code], value: Expression, loops: Loops
    ) -> Iterator[Statement]:
        number, key = _number(loops.depth), loops.local("key")
        item = loops.local("item")
        entry = "." if is_flat(member, shape) else ".entry."
        key_member, value_member = shape.member("key"), shape.member("value")
        start: list[Code] = [*name, entry, Expression(number)]
        each = (
            *self._parameters(
                key_member, [*start, f".{item_name(key_member)}"], Expression(key), loops.inner
            ),
            *self._parameters(
                value_member, [*start, f".{item_name(value_member)}"], Expression(item), loops.inner
            ),
        )
        items = call("enumerate", value + ".items()", "1")
        yield For(f"{number}, ({key}, {item})", items, each)

    def _plain_text(self, member: Member, shape: Shape, value: Expression) -> Expression:
        match shape.kind:
            case Kind.STRING:
                return value
            case Kind.INTEGER | Kind.LONG:
                return call("str", value)
            case Kind.BOOLEAN:
                return call(self.wire("boolean_text"), value)
            case Kind.FLOAT | Kind.DOUBLE:
                return call(self.wire("number_text"), value)
            case Kind.BLOB:
                return call(self.wire("base64"), value)
            case Kind.TIMESTAMP:
                form = timestamp_format(member, shape, "date-time")
                return call(function_of("timestamps", _TIMESTAMPS[form]), value)
            case _:
                raise ModelError(f"{member.at}: a {shape.kind} cannot be a parameter of a form")

    # --- messages ---

    def call_request(self, operation: Operation) -> Expression:
        """The request with what is in ``body``, or nothing."""
        version = self.types.service.api_version
        body = _BODY if operation.input is not None else Expression("[]")
        return call(self.wire("form_request"), text(operation.name), text(version), body)

    def response_body(self, operation: Operation, response: Expression) -> Expression:
        # What the element is called where the model does not say: smithy.io, awsQuery, "Response serialization".
        wrapper = operation.traits.get(traits.ResultWrapper)
        name = wrapper.name if wrapper is not None else f"{operation.name}Result"
        return call(self.wire("query_result"), response, text(name))


def _number(depth: int) -> str:
    """What the loop at ``depth`` calls the number of its item."""
    return "number" if depth == 0 else f"number_{depth}"


@dataclass(frozen=True, slots=True)
class Ec2Codec(QueryCodec):
    """The body codec of ec2: names begin with a capital, lists are flat, and an empty one is nothing."""

    def parameter(self, member: Member, shape: Shape) -> str:
        own = member.traits.get(traits.Ec2QueryName)
        if own is not None:
            return own.name
        name = xml_name(member)
        return name[:1].upper() + name[1:]

    def list_parts(self, name: list[Code], member: Member, shape: Shape) -> list[Code]:
        return [*name, "."]

    def empty_list(self, name: list[Code], value: Expression) -> Iterator[Statement]:
        return iter(())

    def response_body(self, operation: Operation, response: Expression) -> Expression:
        return call(self.wire("xml_object"), response)
