"""Text forms: members that travel in the URI, the query string or a header, written as text and read from it.

The forms are those of Smithy's HTTP binding traits; the functions are those of ``runtime/protocols/rest.py`` and
``runtime/timestamps.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....errors import ModelError
from ....model import Kind, Member, Shape, traits
from ...python.code import NOTHING, Expression, call, function, joined, text
from ...python.fields import is_json_header
from ...python.imports import function_of
from ...python.placement import is_enum

if TYPE_CHECKING:
    from . import BodyCodec

_TIMESTAMP_TEXTS = {
    "date-time": "date_time",
    "http-date": "http_date",
    "epoch-seconds": "epoch_text",
}
_TEXT = Expression("text")
_ITEM = Expression("item")


def timestamp_format(
    member: Member, shape: Shape, default: traits.TimestampFormatName
) -> traits.TimestampFormatName:
    """The member's own format, else its shape's, else the protocol's default for the place."""
    found = member.traits.get(traits.TimestampFormat) or shape.traits.get(traits.TimestampFormat)
    return found.format if found else default


@dataclass(frozen=True, slots=True)
class TextCodec:
    """Writes and reads text forms; ``codec`` is that of the file's bodies."""

    codec: BodyCodec

    # --- writing ---

    def query(self, member: Member, name: str, value: Expression) -> Expression:
        """What adds a member to ``query``; a list is one parameter for each item."""
        shape = self._target(member)
        if shape.kind is not Kind.LIST:
            pair = joined(", ", (text(name), self._scalar(member, value, header=False)))
            return "query.append((" + pair + "))"
        item = self._scalar(shape.member("member"), _ITEM, header=False)
        pair = joined(", ", (text(name), item))
        return joined("", ("query.extend([(", pair, ") for item in ", value, "])"))

    def header(self, member: Member, value: Expression) -> Expression:
        """The text of a member in a header; a list is joined."""
        shape = self._target(member)
        if is_json_header(member):
            return call(function_of("rest", "json_text"), value)
        if shape.kind is not Kind.LIST:
            return self._scalar(member, value, header=True)
        item = shape.member("member")
        items = _each(self._scalar(item, _ITEM, header=True), value)
        if self._target(item).kind is Kind.STRING:
            return call(function_of("rest", "header_list"), items)
        return call('", ".join', items)

    def _scalar(self, member: Member, value: Expression, header: bool) -> Expression:
        writer = self.scalar_writer(member, self._target(member), header)
        return call(writer, value) if writer else value

    def scalar_writer(self, member: Member, shape: Shape, header: bool) -> Expression:
        """The function that writes a scalar as text; none for a string."""
        match shape.kind:
            case Kind.STRING:
                return NOTHING
            case Kind.BOOLEAN:
                return function_of("rest", "boolean_text")
            case Kind.INTEGER | Kind.LONG:
                return Expression("str")
            case Kind.FLOAT | Kind.DOUBLE:
                return function_of("rest", "number_text")
            case Kind.TIMESTAMP:
                form = timestamp_format(member, shape, "http-date" if header else "date-time")
                return function_of("timestamps", _TIMESTAMP_TEXTS[form])
            case Kind.BLOB:
                return self.codec.wire("base64")
            case _:
                raise ModelError(
                    f"{member.at}: a {shape.kind} cannot be a label, a query parameter or a header"
                )

    # --- reading ---

    def read_header(
        self, member: Member, header: traits.HttpHeader, headers: Expression
    ) -> Expression:
        """The expression that reads a member from ``headers``."""
        reader = self._header_reader(member)
        return call(function_of("rest", "header"), headers, text(header.name.lower()), reader)

    def _header_reader(self, member: Member) -> Expression:
        """A function of the text of a header."""
        shape = self._target(member)
        if shape.kind is Kind.LIST:
            return function(("text",), self._header_items(shape.member("member")))
        if is_json_header(member):
            return function_of("rest", "read_json")
        read = self._scalar_reader(shape)
        return function(("text",), read(_TEXT)) if read else function_of("rest", "text")

    def _header_items(self, item: Member) -> Expression:
        shape = self._target(item)
        dates = shape.kind is Kind.TIMESTAMP
        dates = dates and timestamp_format(item, shape, "http-date") == "http-date"
        items = call(function_of("rest", "date_items" if dates else "header_items"), _TEXT)
        read = self._scalar_reader(shape)
        return _each(read(_ITEM), items) if read else items

    def _scalar_reader(self, shape: Shape) -> Callable[[Expression], Expression] | None:
        """What makes the expression that reads a text; None for a string, which is read already."""
        if is_enum(shape):
            reference = self.codec.types.reference(shape.name)
            return lambda value: call(self.codec.wire("known"), reference, value)
        match shape.kind:
            case Kind.STRING:
                return None
            case Kind.BOOLEAN:
                reader = function_of("rest", "read_boolean")
            case Kind.INTEGER | Kind.LONG:
                reader = Expression("int")
            case Kind.FLOAT | Kind.DOUBLE:
                reader = Expression("float")
            case Kind.TIMESTAMP:
                reader = function_of("timestamps", "from_text")
            case _:
                raise ModelError(f"{shape.at}: a {shape.kind} cannot be read from a header")
        return lambda value: call(reader, value)

    def _target(self, member: Member) -> Shape:
        return self.codec.types.service.target(member)


def _each(item: Expression, items: Expression) -> Expression:
    """``item``, an expression of the item, for each of ``items``."""
    if item == _ITEM:
        return items
    return joined("", ("[", item, " for item in ", items, "]"))
