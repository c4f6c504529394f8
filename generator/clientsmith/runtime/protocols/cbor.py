"""CBOR bodies (RFC 8949), as far as Smithy's rpcv2Cbor uses it: bytes to values and back, and the functions that
generated ``serialize``, ``parse``, ``to_wire`` and ``from_wire`` are made of.

A timestamp is tag 1 round a number of seconds; it is read as the number. Integers end at 64 bits and floats are written
as doubles, as AWS's services read them. Lengths may be indefinite when reading; what is written has definite ones.

Values are those of JSON but for blobs, so that most readers are.
"""

from __future__ import annotations

from struct import Struct

from ..exceptions import MalformedResponseError, Mismatch, Problem, ValidationError
from ..http import HttpRequest, HttpResponse
from ..shapes.problems import is_dict, is_mapping, is_sequence
from . import json
from .json import (
    boolean,
    document,
    enum,
    floating,
    integer,
    known,
    list_of,
    map_of,
    sparse_list_of,
    sparse_map_of,
    string,
    string_map,
    strings,
    structure,
    structures,
    timestamp,
    unknown_member,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .json import Body, Key, Object

__all__ = [
    "ACCEPT_EVENTS",
    "QUERY_MODE",
    "EpochSeconds",
    "blob",
    "boolean",
    "cbor_object",
    "document",
    "double",
    "enum",
    "epoch_item",
    "floating",
    "integer",
    "known",
    "list_of",
    "map_of",
    "read_item",
    "rpc_request",
    "sparse_list_of",
    "sparse_map_of",
    "string",
    "string_map",
    "strings",
    "structure",
    "structures",
    "timestamp",
    "unknown_member",
    "write_item",
]

_DOUBLE, _SINGLE, _HALF = Struct(">d"), Struct(">f"), Struct(">e")
_FLOATS = {25: _HALF, 26: _SINGLE, 27: _DOUBLE}
_BREAK = object()  # 0xff, the end of what has no length (RFC 8949, 3.2.1)
_EPOCH_SECONDS = b"\xc1"
_INDEFINITE = 31
# Undefined is read as null (smithy.io/2.0/additional-specs/protocols/smithy-rpc-v2.html).
_SIMPLE = {20: False, 21: True, 22: None, 23: None}
# What a service that once spoke query wants to see, to answer with the error codes that it had there.
QUERY_MODE = {"x-amzn-query-mode": "true"}
# What an operation wants to see that answers with events.
ACCEPT_EVENTS = {"accept": "application/vnd.amazon.eventstream"}
_PROTOCOL = {"smithy-protocol": "rpc-v2-cbor", "accept": "application/cbor"}


class EpochSeconds:
    """A timestamp to be written: seconds since 1970, as an integer or a float."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


# --- members ---------------------------------------------------------------------------------------------------------


def rpc_request(
    path: str, body: Object | None, headers: dict[str, str] | None = None
) -> HttpRequest:
    """A call with the members in ``body``, or with none.

    Raises ``ValidationError`` for what CBOR cannot hold, which only a request that was not validated can have.
    """
    fields = _PROTOCOL | (headers or {})
    if body is None:
        return HttpRequest("POST", path, headers=fields)
    try:
        data = write_item(body)
    except UnicodeEncodeError:
        raise  # It holds the text; whoever catches it names the member in its place.
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise ValidationError(
            "request", [Problem("body", "type", f"cannot be CBOR: {error}")]
        ) from error
    fields["content-type"] = "application/cbor"
    return HttpRequest("POST", path, headers=fields, body=data)


def epoch_item(value: datetime) -> EpochSeconds:
    from .. import timestamps

    return EpochSeconds(timestamps.epoch_seconds(value))


def double(value: float) -> float:
    """A float; a whole number would be an integer otherwise."""
    return float(value)


def cbor_object(response: HttpResponse) -> Object:
    """The map of the body; an empty body or null is an empty one. Raises ``MalformedResponseError`` for what is not
    CBOR.
    """
    if not response.body:
        return {}
    try:
        found = read_item(response.body)
    except (ValueError, RecursionError) as error:
        raise MalformedResponseError(
            f"the body of the response ({response.status}, {len(response.body)} bytes) is not CBOR: {error}"
        ) from None
    if found is None:
        return {}
    if not is_dict(found):
        raise Mismatch("a map", f"a {type(found).__name__}")
    return found


def blob(body: Body, key: Key) -> bytes | None:
    found = body.get(key)
    if found is None or isinstance(found, bytes):
        return found
    return json.blob(body, key)


# --- writing ---------------------------------------------------------------------------------------------------------


def write_item(value: object) -> bytes:
    """The CBOR data item for ``value``. ``TypeError`` for what CBOR has no type for, ``OverflowError`` for an integer
    beyond 64 bits.
    """
    out = bytearray()
    _write(out, value)
    return bytes(out)


def _head(out: bytearray, major: int, number: int) -> None:
    """The first byte of a data item and its argument (RFC 8949, 3)."""
    if number < 24:
        out.append(major | number)
    elif number < 0x100:
        out += bytes((major | 24, number))
    elif number < 0x10000:
        out.append(major | 25)
        out += number.to_bytes(2, "big")
    elif number < 0x1_0000_0000:
        out.append(major | 26)
        out += number.to_bytes(4, "big")
    else:
        out.append(major | 27)
        out += number.to_bytes(8, "big")


def _write(out: bytearray, value: Any) -> None:
    if isinstance(value, str):
        data = value.encode()
        _head(out, 0x60, len(data))
        out += data
    elif is_mapping(value):
        _head(out, 0xA0, len(value))
        for key, item in value.items():
            _write(out, key)
            _write(out, item)
    elif value is None:
        out.append(0xF6)
    elif isinstance(value, bool):
        out.append(0xF5 if value else 0xF4)
    elif isinstance(value, int):
        _head(out, 0x20 if value < 0 else 0x00, -1 - value if value < 0 else value)
    elif isinstance(value, float):
        out.append(0xFB)
        out += _DOUBLE.pack(value)
    elif isinstance(value, (bytes, bytearray)):
        _head(out, 0x40, len(value))
        out += value
    elif is_sequence(value):
        _head(out, 0x80, len(value))
        for item in value:
            _write(out, item)
    elif isinstance(value, EpochSeconds):
        out += _EPOCH_SECONDS
        _write(out, value.seconds)
    else:
        raise TypeError(f"{type(value).__name__} is not CBOR")


# --- reading ---------------------------------------------------------------------------------------------------------


def read_item(data: bytes) -> Any:
    """The value of the one data item in ``data``; ``ValueError`` for anything else, ``RecursionError`` for one that
    nests too deep.
    """
    try:
        value, end = _read(data, 0)
    except IndexError:
        raise ValueError("the data ends inside an item") from None
    if value is _BREAK:
        raise ValueError("a break stands outside of an item")
    if end != len(data):
        raise ValueError(f"there is more after the item, from byte {end}")
    return value


def _read(data: bytes, position: int) -> tuple[Any, int]:
    first = data[position]
    position += 1
    # Short texts, then small and one-byte integers come first: they are most of what services send.
    if 0x60 <= first < 0x78:
        end = position + first - 0x60
        if end > len(data):
            raise IndexError
        return data[position:end].decode(), end
    if first < 24:
        return first, position
    if first == 0xFB and position + 8 <= len(data):
        return _DOUBLE.unpack_from(data, position)[0], position + 8
    major, size = first >> 5, first & 31
    if major == 7:
        return _read_simple(data, position, size)
    if size == _INDEFINITE:
        return _read_indefinite(data, position, major)
    if size < 24:
        number = size
    elif size > 27:
        raise ValueError(f"byte {position - 1} is no first byte of an item")
    else:
        end = position + (1 << (size - 24))
        if end > len(data):
            raise IndexError
        number = int.from_bytes(data[position:end], "big")
        position = end
    if major == 5:
        return _read_map(data, position, number)
    if major == 4:
        return _read_list(data, position, number)
    if major == 0:
        return number, position
    if major == 1:
        return -1 - number, position
    if major == 6:
        return _read_tagged(data, position, number)
    end = position + number
    if end > len(data):
        raise IndexError
    return (data[position:end].decode() if major == 3 else data[position:end]), end


def _read_map(data: bytes, position: int, length: int) -> tuple[dict[str, Any], int]:
    """``length`` entries, or those up to a break for -1."""
    found: dict[str, Any] = {}
    while length:
        length -= 1
        first = data[position]
        if 0x60 <= first < 0x78:  # most keys, without a call
            end = position + first - 0x5F
            key: Any = data[position + 1 : end].decode()
            position = end
        elif length < 0 and first == 0xFF:
            return found, position + 1
        else:
            key, position = _read_item(data, position)
            if not isinstance(key, str):
                raise ValueError(f"the key before byte {position} is no text")
        value, position = _read(data, position)
        if value is _BREAK:
            raise ValueError(f"a break stands in an item's place before byte {position}")
        found[key] = value
    return found, position


def _read_list(data: bytes, position: int, length: int) -> tuple[list[Any], int]:
    """``length`` items, or those up to a break for -1."""
    items: list[Any] = []
    while length:
        length -= 1
        value, position = _read(data, position)
        if value is _BREAK:
            if length < 0:
                return items, position
            raise ValueError(f"a break stands in an item's place before byte {position}")
        items.append(value)
    return items, position


def _read_item(data: bytes, position: int) -> tuple[Any, int]:
    value, end = _read(data, position)
    if value is _BREAK:
        raise ValueError(f"a break stands in an item's place at byte {position}")
    return value, end


def _read_tagged(data: bytes, position: int, tag: int) -> tuple[Any, int]:
    value, position = _read_item(data, position)
    if tag not in (2, 3):
        return value, position  # any other tag says nothing that the model does not say
    # A bignum: an integer in the bytes of a byte string (RFC 8949, 3.4.3).
    if not isinstance(value, bytes):
        raise ValueError("a bignum is no byte string")
    number = int.from_bytes(value, "big")
    return (number if tag == 2 else -1 - number), position


def _read_simple(data: bytes, position: int, size: int) -> tuple[Any, int]:
    """Floats, booleans, null, and the break."""
    if size in _SIMPLE:
        return _SIMPLE[size], position
    if size in _FLOATS:
        form = _FLOATS[size]
        end = position + form.size
        if end > len(data):
            raise IndexError
        return form.unpack_from(data, position)[0], end
    if size == _INDEFINITE:
        return _BREAK, position
    raise ValueError(f"byte {position - 1} is no simple value that is known")


def _read_indefinite(data: bytes, position: int, major: int) -> tuple[Any, int]:
    """An item that ends with a break; strings come in pieces of their own kind (RFC 8949, 3.2.3)."""
    if major == 5:
        return _read_map(data, position, -1)
    if major == 4:
        return _read_list(data, position, -1)
    pieces, end = _read_list(data, position, -1)
    if major == 3 and all([isinstance(piece, str) for piece in pieces]):
        return "".join(pieces), end
    if major == 2 and all([isinstance(piece, bytes) for piece in pieces]):
        return b"".join(pieces), end
    raise ValueError(f"the item before byte {position} has no end, or pieces of another kind")
