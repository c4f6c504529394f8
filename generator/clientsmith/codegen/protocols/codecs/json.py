"""JSON codecs: the expressions that write a member into a JSON body and read it from one.

A list of strings is its own JSON and is passed on as it is; whatever holds a structure, a blob, a timestamp or
a float becomes one comprehension, nested as the shapes are. The functions are those of ``runtime/wire.py`` and
``runtime/timestamps.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

from ....model import AGGREGATES, Kind, Member, Service, Shape, traits
from ...python.literals import pystr
from ...python.placement import is_enum
from ...python.types import Scope, Types

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


def json_name(member: Member) -> str:
    """The member's key in a JSON object."""
    found = member.traits.get(traits.JsonName)
    return found.name if found else member.name


def timestamp_format(
    member: Member, shape: Shape, default: traits.TimestampFormatName
) -> traits.TimestampFormatName:
    """The member's own format, else its shape's, else the protocol's default for the place."""
    found = member.traits.get(traits.TimestampFormat) or shape.traits.get(traits.TimestampFormat)
    return found.format if found else default


@dataclass(frozen=True, slots=True)
class JsonCodec:
    """Writes and reads the members of one service's structures; ``scope`` is that of the file that is bound."""

    service: Service
    types: Types
    scope: Scope

    # --- writing ---

    def write(self, member: Member, value: str, depth: int = 0) -> str:
        """The JSON form of the expression ``value``, a present value of ``member``; ``depth`` comprehensions
        are round it.
        """
        shape = self.service.target(member)
        if self._is_json(shape):
            return value
        name = _ITEMS[depth] if depth < len(_ITEMS) else f"item_{depth}"
        match shape.kind:
            case Kind.LIST:
                return f"[{self._write_item(shape, 'member', name, depth)} for {name} in {value}]"
            case Kind.MAP:
                entry = self._write_item(shape, "value", name, depth)
                return f"{{key: {entry} for key, {name} in {value}.items()}}"
            case Kind.TIMESTAMP:
                return f"{self._writer(member, shape)}({value})"
            case Kind.BLOB:
                return f"{self.scope.function('wire', 'base64')}({value})"
            case Kind.FLOAT | Kind.DOUBLE:
                return f"{self.scope.function('wire', 'number')}({value})"
            case _:
                return f"{value}.to_wire()"

    def _write_item(self, shape: Shape, role: str, name: str, depth: int) -> str:
        text = self.write(shape.member(role), name, depth + 1)
        sparse = traits.Sparse in shape.traits and text != name
        return f"None if {name} is None else {text}" if sparse else text

    def _is_json(self, shape: Shape) -> bool:
        """Whether the Python value is its own JSON value."""
        if shape.kind in (Kind.LIST, Kind.MAP):
            role = "member" if shape.kind is Kind.LIST else "value"
            return self._is_json(self.service.target(shape.member(role)))
        written = {Kind.BLOB, Kind.TIMESTAMP, Kind.FLOAT, Kind.DOUBLE} | AGGREGATES
        return shape.kind not in written

    def _writer(self, member: Member, shape: Shape) -> str:
        writer = _WRITERS[timestamp_format(member, shape, "epoch-seconds")]
        return self.scope.function("timestamps", writer)

    # --- reading ---

    def read(self, member: Member, body: str) -> str:
        """The expression that reads ``member`` from the JSON object called ``body``."""
        return self.read_value(self.service.target(member), body, pystr(json_name(member)))

    def read_value(self, shape: Shape, body: str, key: str) -> str:
        """The expression that reads a value of ``shape`` from ``body`` at ``key``, both expressions."""
        if is_enum(shape):
            reference = self.types.reference(shape.name, self.scope)
            return f"{self._wire('enum')}({body}, {key}, {reference})"
        if shape.kind in AGGREGATES:
            return f"{self._wire('structure')}({body}, {key}, {self._from_wire(shape)})"
        if shape.kind in (Kind.LIST, Kind.MAP):
            return self._read_many(shape, body, key)
        return f"{self._wire(_READERS[shape.kind])}({body}, {key})"

    def _read_many(self, shape: Shape, body: str, key: str) -> str:
        is_list = shape.kind is Kind.LIST
        item = self.service.target(shape.member("member" if is_list else "value"))
        keys = "" if is_list else self._keys(shape)
        plain = traits.Sparse not in shape.traits and not keys
        if plain and item.kind is Kind.STRING and not is_enum(item):
            return f"{self._wire('strings' if is_list else 'string_map')}({body}, {key})"
        if plain and is_list and item.kind in AGGREGATES:
            return f"{self._wire('structures')}({body}, {key}, {self._from_wire(item)})"
        sparse = "sparse_" if traits.Sparse in shape.traits else ""
        function = self._wire(f"{sparse}{'list_of' if is_list else 'map_of'}")
        return f"{function}({body}, {key}, {self._item_reader(item)}{keys})"

    def _keys(self, shape: Shape) -> str:
        """The argument that makes keys members of their enum, where they have one."""
        key = self.service.target(shape.member("key"))
        if not is_enum(key):
            return ""
        reference = self.types.reference(key.name, self.scope)
        return f", lambda key: {self._wire('known')}({reference}, key)"

    def _item_reader(self, shape: Shape) -> str:
        """A function of a container and a key: that which would be called with them, else a lambda."""
        text = self.read_value(shape, "items", "key")
        function = text.removesuffix("(items, key)")
        return f"lambda items, key: {text}" if function == text else function

    def _wire(self, name: str) -> str:
        return self.scope.function("wire", name)

    def _from_wire(self, shape: Shape) -> str:
        return f"{self.types.reference(shape.name, self.scope)}.from_wire"
