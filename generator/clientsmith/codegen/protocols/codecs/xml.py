"""XML codec: the statements that write members as elements and attributes, and the expressions that read them.

``body`` is a list of pieces of the document when it is written, and what ``runtime/protocols/xml.py`` makes of an
element when it is read. ``to_wire`` gives what stands in the element of a structure, whose tags are the business of
whoever writes the structure; where it has attributes, it begins with these and the end of the start tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ....errors import ModelError
from ....model import AGGREGATES, Kind, Member, Operation, Shape, traits
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
    expression,
    formatted,
    function,
    is_there,
    joined,
    keyword,
    text,
)
from ...python.imports import function_of
from ...python.names import snake_case
from ...python.placement import is_enum
from ...python.types import Types
from . import Field
from .text import timestamp_format

_TIMESTAMPS = {"date-time": "date_time", "http-date": "http_date", "epoch-seconds": "epoch_text"}
_READERS = {
    Kind.BLOB: "blob",
    Kind.BOOLEAN: "boolean",
    Kind.DOUBLE: "floating",
    Kind.FLOAT: "floating",
    Kind.INTEGER: "integer",
    Kind.LONG: "integer",
    Kind.STRING: "string",
    Kind.TIMESTAMP: "timestamp",
}
_OBJECT = Import(".protocols.xml", "Object", "Object", for_checkers=True)
_OUT = Import(".protocols.xml", "Out", "Out", for_checkers=True)
_WIRE = Import(".protocols", "xml", "wire")
_BODY = Expression("body")
_NAME = re.compile(
    r"[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?", re.ASCII
)  # XML's names, as far as models have them


def xml_name(member: Member) -> str:
    """The element, attribute or parameter that ``member`` is, were it no list; ModelError for what cannot be one."""
    found = member.traits.get(traits.XmlName)
    return _checked(found.name if found else member.name, member.at)


def tag_name(member: Member, shape: Shape) -> str:
    """The element that stands for ``member``, which targets ``shape``.

    A flattened list's items are called like the member. SimpleDB's are called like the item instead; botocore tells the
    two apart by where ``flattened`` stands: on the member, or on the list. A list's own name counts as well
    (ElastiCache's PendingLogDeliveryConfigurationList); a structure's is for documents that it is the root of.
    """
    if shape.kind is not Kind.LIST or traits.XmlName in member.traits:
        return xml_name(member)
    item, own = shape.member("member"), shape.traits.get(traits.XmlName)
    if traits.XmlFlattened in shape.traits and traits.XmlName in item.traits:
        return xml_name(item)
    return _checked(own.name, shape.at) if own is not None else xml_name(member)


def item_name(item: Member) -> str:
    """The element of a list's item, a map's key or a map's value: ``member``, ``key``, ``value``, or another name."""
    return xml_name(item)


def is_flat(member: Member, shape: Shape) -> bool:
    """Whether the items of the list or map ``shape`` stand side by side."""
    return traits.XmlFlattened in member.traits or traits.XmlFlattened in shape.traits


@dataclass(frozen=True, slots=True)
class Loops:
    """The loops that a value is written in: over which field, and how many lists and maps deep."""

    field: str
    depth: int = 0

    def local(self, kind: str) -> str:
        """What the loop calls its ``item`` or ``key``: after the field, since a checker wants one type of a name in all
        of a function.
        """
        return f"{self.field}_{kind}_{self.depth}" if self.depth else f"{self.field}_{kind}"

    @property
    def inner(self) -> Loops:
        return Loops(self.field, self.depth + 1)


def loops_over(member: Member) -> Loops:
    """Where the writing of ``member``'s value begins."""
    return Loops(snake_case(member.name))


def _checked(name: str, pointer: str) -> str:
    if not _NAME.fullmatch(name):
        raise ModelError(f"{pointer}.locationName: {name!r} cannot be the name of an XML element")
    return name


@dataclass(frozen=True, slots=True)
class XmlCodec:
    """The body codec of rest-xml, and of the answers of query and ec2."""

    types: Types

    @property
    def object(self) -> Expression:
        return self.types.names.imported(_OBJECT)

    @property
    def written(self) -> Expression:
        return self.types.names.imported(_OUT)

    def wire(self, name: str) -> Expression:
        return Expression(f"wire.{name}", frozenset({_WIRE}))

    def name(self, member: Member) -> str:
        """The key of the member in what is read."""
        if traits.XmlAttribute in member.traits:
            return f"@{xml_name(member).rpartition(':')[2]}"
        return tag_name(member, self.types.service.target(member))

    # --- writing ---

    def write(self, fields: Iterable[Field]) -> tuple[Statement, ...]:
        found = list(fields)
        attributes = [field for field in found if _is_attribute(field.member)]
        elements = [field for field in found if not _is_attribute(field.member)]
        return (
            Assign(_BODY, Expression("[]"), self.written),
            *self._attributes(attributes),
            *self._elements(elements),
        )

    def _attributes(self, fields: Sequence[Field]) -> Iterator[Statement]:
        for field in fields:
            name = xml_name(field.member)
            value = self._text(field.member, self._target(field.member), field.value)
            # In Smithy, the namespace of an attribute's prefix stands on the structure.
            statement = _append([f' {name}="', value, '"'])
            yield If(is_there(field.value), (statement,)) if field.optional else statement
        if fields:
            yield _append([">"])

    def _elements(self, fields: Sequence[Field]) -> Iterator[Statement]:
        for field in fields:
            shape = self._target(field.member)
            name = tag_name(field.member, shape)
            statements = tuple(
                self._element(field.member, name, field.value, loops_over(field.member))
            )
            if field.optional:
                yield If(is_there(field.value), statements)
            else:
                yield from statements

    def _element(
        self, member: Member, name: str, value: Expression, loops: Loops
    ) -> Iterator[Statement]:
        """What writes ``value``, a present value of ``member``, as one or more elements called ``name``."""
        shape = self._target(member)
        start, end = f"<{name}{self._declaration(member, shape)}", f"</{name}>"
        match shape.kind:
            case Kind.STRUCTURE | Kind.UNION:
                yield _extend(self.element(shape, start, end, value))
            case Kind.LIST:
                yield from self._list(member, shape, (name, start, end), value, loops)
            case Kind.MAP:
                yield from self._map(member, shape, (start, end), value, loops)
            case _:
                yield _append([f"{start}>", self._text(member, shape, value), end])

    def element(self, shape: Shape, start: str, end: str, value: Expression) -> Expression:
        """The pieces of a structure with its tags, as a list; ``start`` has no end yet."""
        start = start if _has_attributes(shape) else f"{start}>"
        return joined("", ("[", text(start), ", *", value, ".to_wire(), ", text(end), "]"))

    def _list(
        self,
        member: Member,
        shape: Shape,
        tags: tuple[str, str, str],
        value: Expression,
        loops: Loops,
    ) -> Iterator[Statement]:
        name, start, end = tags
        flat = is_flat(member, shape)
        item, local = shape.member("member"), loops.local("item")
        inner = name if flat else item_name(item)
        each = tuple(self._element(item, inner, Expression(local), loops.inner))
        loop = For(local, value, _without_nulls(shape, local, each))
        yield from (loop,) if flat else (_append([f"{start}>"]), loop, _append([end]))

    def _map(
        self, member: Member, shape: Shape, tags: tuple[str, str], value: Expression, loops: Loops
    ) -> Iterator[Statement]:
        start, end = tags
        key, item = shape.member("key"), shape.member("value")
        key_local, local = loops.local("key"), loops.local("item")
        flat = is_flat(member, shape)
        first, last = (f"{start}>", end) if flat else ("<entry>", "</entry>")
        key_name = item_name(key)
        key_start = f"<{key_name}{self._declaration(key, self._target(key))}>"
        key_text = self._text(key, self._target(key), Expression(key_local))
        each = (
            _append([f"{first}{key_start}", key_text, f"</{key_name}>"]),
            *self._element(item, item_name(item), Expression(local), loops.inner),
            _append([last]),
        )
        loop = For(f"{key_local}, {local}", value + ".items()", _without_nulls(shape, local, each))
        yield from (loop,) if flat else (_append([f"{start}>"]), loop, _append([end]))

    def _declaration(self, member: Member, shape: Shape) -> str:
        """The declaration of the element's namespace: the member's, else its shape's; a flattened list has none, its
        items have their own.
        """
        if shape.kind is Kind.LIST and is_flat(member, shape):
            return ""
        found = member.traits.get(traits.XmlNamespace) or shape.traits.get(traits.XmlNamespace)
        return declaration(found) if found is not None else ""

    def _text(self, member: Member, shape: Shape, value: Expression) -> Expression:
        """A scalar as it stands between tags."""
        match shape.kind:
            case Kind.STRING:
                return call(self.wire("escape"), value)
            case Kind.BOOLEAN:
                return call(self.wire("boolean_text"), value)
            case Kind.INTEGER | Kind.LONG:
                return value
            case Kind.FLOAT | Kind.DOUBLE:
                return call(self.wire("number_text"), value)
            case Kind.BLOB:
                return call(self.wire("base64"), value)
            case Kind.TIMESTAMP:
                form = timestamp_format(member, shape, "date-time")
                return call(function_of("timestamps", _TIMESTAMPS[form]), value)
            case _:
                raise ModelError(f"{member.at}: a {shape.kind} cannot stand in XML")

    # --- reading ---

    def read(self, member: Member, body: Expression) -> Expression:
        return self._read(member, body, text(self.name(member)))

    def _read(self, member: Member, body: Expression, key: Expression) -> Expression:
        """The expression that reads a value of ``member`` from ``body``, an element or items, at ``key``."""
        shape = self._target(member)
        if is_enum(shape):
            return call(self.wire("enum"), body, key, self.types.reference(shape.name))
        if shape.kind in AGGREGATES:
            return call(self.wire("structure"), body, key, self._from_wire(shape))
        if shape.kind is Kind.LIST:
            return self._read_list(member, shape, body, key)
        if shape.kind is Kind.MAP:
            return self._read_map(member, shape, body, key)
        if shape.kind not in _READERS:
            raise ModelError(f"{member.at}: a {shape.kind} cannot stand in XML")
        return call(self.wire(_READERS[shape.kind]), body, key)

    def _read_list(
        self, member: Member, shape: Shape, body: Expression, key: Expression
    ) -> Expression:
        item = shape.member("member")
        target, flat = self._target(item), is_flat(member, shape)
        name = item_name(item)
        more = [text(name)] if name != "member" and not flat else []
        if target.kind in AGGREGATES:
            many = self.wire("flat_structures" if flat else "structures")
            return call(many, body, key, self._from_wire(target), *more)
        many = self.wire("flat_list_of" if flat else "list_of")
        return call(many, body, key, self._reader(item), *more)

    def _read_map(
        self, member: Member, shape: Shape, body: Expression, key: Expression
    ) -> Expression:
        key_member, item = shape.member("key"), shape.member("value")
        target = self._target(key_member)
        more: list[Expression] = []
        if is_enum(target):
            known = call(self.wire("known"), self.types.reference(target.name), "key")
            more.append(function(("key",), known))
        for argument, entry in (("key_name", key_member), ("value_name", item)):
            if item_name(entry) != entry.name:
                more.append(keyword(argument, text(item_name(entry))))
        many = "flat_map_of" if is_flat(member, shape) else "map_of"
        return call(self.wire(many), body, key, self._reader(item), *more)

    def _reader(self, item: Member) -> Expression:
        found = self._read(item, Expression("items"), Expression("key"))
        return function(("items", "key"), found)

    def read_unknown(self, union: Shape, body: Expression) -> Expression:
        keys = joined(", ", (text(self.name(member)) for member in union.members))
        return call(self.wire("unknown_member"), body, "[" + keys + "]")

    # --- messages ---

    def request(
        self,
        operation: Operation,
        shape: Shape,
        start: Iterable[Expression],
        more: Iterable[Expression],
    ) -> Expression:
        name, namespace = _root(operation, shape)
        first = f"<{_checked(name, operation.at)}{namespace}"
        first = first if _has_attributes(shape) else f"{first}>"
        out = joined("", ("[", text(first), ", *body, ", text(f"</{name}>"), "]"))
        return call(self.wire("xml_request"), *start, out, *more)

    def response_body(self, operation: Operation, response: Expression) -> Expression:
        if traits.UnwrappedXmlOutput in operation.traits and operation.output is not None:
            (member,) = self.types.service.shapes[operation.output].members
            return call(self.wire("unwrapped_object"), response, text(self.name(member)))
        return call(self.wire("xml_object"), response)

    def payload_request(
        self, start: Iterable[Expression], payload: Field, more: Iterable[Expression]
    ) -> Expression:
        shape = self._target(payload.member)
        if shape.kind not in AGGREGATES:
            raise ModelError(f"{payload.member.at}: a {shape.kind} cannot be the payload in XML")
        name = _payload_name(payload.member, shape)
        first = f"<{name}{self._declaration(payload.member, shape)}"
        out = self.element(shape, first, f"</{name}>", payload.value)
        if payload.optional:
            out = joined("", (out, " if ", payload.value, " is not None else None"))
        return call(self.wire("xml_request"), *start, out, *more)

    def read_payload(self, payload: Member, response: Expression) -> Expression:
        shape = self._target(payload)
        if shape.kind not in AGGREGATES:
            raise ModelError(f"{payload.at}: a {shape.kind} cannot be the payload in XML")
        found = call(self._from_wire(shape), call(self.wire("xml_object"), response))
        return joined("", (found, " if ", response, ".body else None"))

    def _from_wire(self, shape: Shape) -> Expression:
        return self.types.reference(shape.name) + ".from_wire"

    def _target(self, member: Member) -> Shape:
        return self.types.service.target(member)


def _append(parts: Sequence[Code]) -> Statement:
    return Run(call("body.append", formatted(parts)))


def _extend(pieces: Expression) -> Statement:
    return Run("body += " + pieces)


def _is_attribute(member: Member) -> bool:
    return traits.XmlAttribute in member.traits


def _has_attributes(shape: Shape) -> bool:
    return any(_is_attribute(member) for member in shape.members)


def _without_nulls(shape: Shape, local: str, each: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """XML has no null: an item of a sparse list or map that is None is left out."""
    if traits.Sparse not in shape.traits:
        return each
    return (If(is_there(expression(local)), each),)


def declaration(namespace: traits.XmlNamespace | traits.XmlRequestRoot) -> str:
    """``xmlns="..."`` with a blank before it; nothing for no namespace."""
    if not namespace.uri:
        return ""
    uri = namespace.uri
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), ('"', "&quot;")):
        uri = uri.replace(character, entity)
    prefix = f":{_checked(namespace.prefix, 'xmlNamespace.prefix')}" if namespace.prefix else ""
    return f' xmlns{prefix}="{uri}"'


def _root(operation: Operation, shape: Shape) -> tuple[str, str]:
    """Name and namespace of the root element of a request: the shape's own, else the operation's."""
    own, root = shape.traits.get(traits.XmlName), operation.traits.get(traits.XmlRequestRoot)
    name = own.name if own else root.name if root and root.name else shape.name
    if root is not None and root.uri:
        return name, declaration(root)
    namespace = shape.traits.get(traits.XmlNamespace)
    return name, declaration(namespace) if namespace is not None else ""


def _payload_name(member: Member, shape: Shape) -> str:
    """The root element of a payload.

    A service-2 model does not tell an ``xmlName`` that is the member's own name from none. S3 has the first
    (PutBucketLifecycleConfiguration's ``LifecycleConfiguration`` targets BucketLifecycleConfiguration), always with a
    namespace beside it; the protocol tests have the second, where the name is that of the shape.
    """
    own = shape.traits.get(traits.XmlName)
    if traits.XmlName in member.traits:
        return xml_name(member)
    if own is not None:
        return _checked(own.name, shape.at)
    return xml_name(member) if traits.XmlNamespace in member.traits else shape.name
