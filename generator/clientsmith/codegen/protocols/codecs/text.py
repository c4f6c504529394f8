"""Text forms: members that travel in the URI, the query string or a header, written as text and read from it.

The forms are those of Smithy's HTTP binding traits; the functions are those of ``runtime/rest.py`` and
``runtime/timestamps.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

from ....errors import ModelError
from ....model import Kind, Member, Shape, traits
from ...python.literals import pystr
from ...python.placement import is_enum
from .json import JsonCodec, timestamp_format

_TIMESTAMP_TEXTS = {
    "date-time": "date_time",
    "http-date": "http_date",
    "epoch-seconds": "epoch_text",
}


@dataclass(frozen=True, slots=True)
class TextCodec:
    """Writes and reads text forms; ``codec`` is that of the file."""

    codec: JsonCodec

    def query(self, member: Member, name: str, value: str) -> str:
        """The statement that adds a member to ``query``; a list is one parameter for each item."""
        shape = self.codec.service.target(member)
        if shape.kind is not Kind.LIST:
            return f"query.append(({name}, {self._scalar(member, value, header=False)}))"
        item = self._scalar(shape.member("member"), "item", header=False)
        return f"query.extend([({name}, {item}) for item in {value}])"

    def header(self, member: Member, value: str) -> str:
        """The text of a member in a header; a list is joined."""
        shape = self.codec.service.target(member)
        if traits.MediaTypeJson in member.traits:
            return f"{self._rest()}.base64_text({value})"
        if shape.kind is not Kind.LIST:
            return self._scalar(member, value, header=True)
        item = shape.member("member")
        text = self._scalar(item, "item", header=True)
        items = value if text == "item" else f"[{text} for item in {value}]"
        if self.codec.service.target(item).kind is Kind.STRING:
            return f"{self._rest()}.header_list({items})"
        return f'", ".join({items})'

    def _scalar(self, member: Member, value: str, header: bool) -> str:
        shape = self.codec.service.target(member)
        writer = self.scalar_writer(member, shape, header)
        return f"{writer}({value})" if writer else value

    def scalar_writer(self, member: Member, shape: Shape, header: bool) -> str:
        """The function that writes a scalar as text; none for a string."""
        match shape.kind:
            case Kind.STRING:
                return ""
            case Kind.BOOLEAN:
                return f"{self._rest()}.boolean_text"
            case Kind.INTEGER | Kind.LONG:
                return "str"
            case Kind.FLOAT | Kind.DOUBLE:
                return f"{self._rest()}.number_text"
            case Kind.TIMESTAMP:
                self.codec.scope.used.add("timestamps")
                form = timestamp_format(member, shape, "http-date" if header else "date-time")
                return f"timestamps.{_TIMESTAMP_TEXTS[form]}"
            case Kind.BLOB:
                self.codec.scope.used.add("wire")
                return "wire.base64"
            case _:
                raise ModelError(
                    f"{member.at}: a {shape.kind} cannot be a label, a query parameter or a header"
                )

    def read_header(self, member: Member, header: traits.HttpHeader, headers: str) -> str:
        """The expression that reads a member from ``headers``."""
        reader = self._header_reader(member)
        return f"{self._rest()}.header({headers}, {pystr(header.name.lower())}, {reader})"

    def _header_reader(self, member: Member) -> str:
        shape = self.codec.service.target(member)
        if shape.kind is Kind.LIST:
            item = shape.member("member")
            target = self.codec.service.target(item)
            dates = target.kind is Kind.TIMESTAMP
            dates = dates and timestamp_format(item, target, "http-date") == "http-date"
            items = f"{self._rest()}.{'date_items' if dates else 'header_items'}(text)"
            reader = self._scalar_reader(target)
            text = (
                items
                if reader == "rest.text"
                else f"[{_applied(reader, 'item')} for item in {items}]"
            )
            return f"lambda text: {text}"
        if traits.MediaTypeJson in member.traits:
            return f"{self._rest()}.read_base64"
        return self._scalar_reader(shape)

    def _scalar_reader(self, shape: Shape) -> str:
        """A function of the text of a header."""
        if is_enum(shape):
            self.codec.scope.used.add("wire")
            reference = self.codec.types.reference(shape.name, self.codec.scope)
            return f"lambda text: wire.known({reference}, text)"
        match shape.kind:
            case Kind.STRING:
                return f"{self._rest()}.text"
            case Kind.BOOLEAN:
                return f"{self._rest()}.read_boolean"
            case Kind.INTEGER | Kind.LONG:
                return "int"
            case Kind.FLOAT | Kind.DOUBLE:
                return "float"
            case Kind.TIMESTAMP:
                self.codec.scope.used.add("timestamps")
                return "timestamps.from_text"
            case _:
                raise ModelError(f"{shape.at}: a {shape.kind} cannot be read from a header")

    def _rest(self) -> str:
        self.codec.scope.used.add("rest")
        return "rest"


def _applied(reader: str, argument: str) -> str:
    """A call of ``reader``; a lambda is written out."""
    prefix = "lambda text: "
    if reader.startswith(prefix):
        return reader.removeprefix(prefix).replace("text)", f"{argument})")
    return f"{reader}({argument})"
