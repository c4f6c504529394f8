"""JSON: its bytes, rest-json as a value, and the small functions that generated ``serialize``, ``parse``, ``to_wire``
and ``from_wire`` are made of.

Readers take a JSON object (or list) and a key. They give None for what is absent or null, and ignore what the model
does not know. A scalar in another form is read as what the model says where its meaning is clear (a number in a string,
``"true"``, any form of a timestamp), since services and emulators do not keep to one. Anything else is a ``Mismatch``,
or a scalar kept as it came (``is_keeping``). Writers take a value that ``check`` has accepted.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from ..exceptions import MalformedResponseError, Mismatch, Problem, ValidationError
from ..http import HttpRequest, HttpResponse
from ..shapes.problems import MEMBERS, is_dict, is_list
from .protocol import ErrorResponse, Protocol, is_keeping
from .protocol import base64 as base64
from .protocol import number as number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import StrEnum
    from typing import Any, NoReturn, TypeAlias, TypeGuard, TypeVar

    T = TypeVar("T")
    E = TypeVar("E", bound=StrEnum)
    Json: TypeAlias = Any
    Codec: TypeAlias = tuple[Callable[[object], bytes], Callable[[bytes], Any]]
    Object: TypeAlias = dict[str, Any]
    Body: TypeAlias = dict[Any, Any]
    Key: TypeAlias = str | int
    Reader: TypeAlias = Callable[[Body, Any], T | None]

    from datetime import datetime

_KINDS: dict[type[object], str] = {
    dict: "object",
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


_BYTE_ORDER_MARK = b"\xef\xbb\xbf"  # RFC 8259, 8.1: a reader may ignore it


# --- bytes ------------------------------------------------------------------------------------------------------------
#
# orjson where it is installed and worth loading, else the standard library. Both refuse NaN and Infinity. What orjson
# does not take (integers beyond 64 bits, lone surrogates) goes to the standard library.

_BYTES = (bytes, bytearray, memoryview)
# What is read before orjson is loaded. It imports dataclasses, inspect and uuid, 12 ms of CPU and 3 MB, and saves 5 us
# for each KB: most programs that make a few calls never earn that back.
_WORTH_ORJSON = 250_000


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _plain(value: object) -> object:
    """What JSON has for a value that no encoder knows: a map or a list of any kind."""
    if _is_map(value):
        return {**value}
    if _is_list(value):
        return [*value]
    raise TypeError(f"{type(value).__name__} is not JSON")


def _is_map(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_list(value: object) -> TypeGuard[Sequence[Any]]:
    return isinstance(value, Sequence) and not isinstance(value, _BYTES)


class _Scanning:
    """How the scanner reads, in the names that it looks for; those of ``json.JSONDecoder``."""

    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = staticmethod(_refuse)


def _compiled_codec() -> Codec:
    """The C code at the heart of ``json``, without the package round it.

    ``json`` compiles eight regular expressions when it is imported, and makes a new encoder for each value: 4
    ms of a start, and 2 us of a call. Raises what a Python whose ``_json`` is another one makes of this.
    """
    from _json import encode_basestring_ascii, make_encoder, make_scanner

    encode = make_encoder(
        None, _plain, encode_basestring_ascii, None, ":", ",", False, False, False
    )
    context: Any = _Scanning
    scan = make_scanner(context)

    def dumps(value: object) -> bytes:
        return "".join(encode(value, 0)).encode()

    def scanned(text: str) -> tuple[Any, int]:
        try:
            return scan(text, 0)
        except SystemError:
            # CPython 3.11 takes the exception for malformed JSON from this module, and raises none where it is not
            # loaded yet.
            __import__("json.decoder")

            return scan(text, 0)

    def loads(data: bytes) -> Any:
        text = data.decode().strip(" \t\n\r")
        try:
            found, end = scanned(text)
        except StopIteration as stop:
            raise ValueError(f"there is no value at character {stop.value}") from None
        if end != len(text):
            raise ValueError(f"there is more after the value, from character {end}")
        return found

    if loads(dumps([1.5, {"a": None}])) != [1.5, {"a": None}]:
        raise ImportError("_json is not the one of CPython")
    return dumps, loads


def _public_codec() -> Codec:
    import json

    encode = json.JSONEncoder(
        separators=(",", ":"), allow_nan=False, check_circular=False, default=_plain
    ).encode
    decode = json.JSONDecoder(parse_constant=_refuse).decode
    return lambda value: encode(value).encode(), lambda data: decode(data.decode())


def _standard_codec() -> Codec:
    try:
        return _compiled_codec()
    except (ImportError, AttributeError, TypeError):
        return _public_codec()


def _orjson_codec(standard: Codec) -> Codec:
    """By orjson; ``standard`` where that is not installed, and for what orjson does not take."""
    standard_dumps, standard_loads = standard
    try:
        # By its name: checkers read this where orjson is not installed, too.
        orjson: Any = __import__("orjson")
    except ImportError:
        return standard

    # Dataclasses and datetimes, which orjson would take, are as wrong here as anywhere else in JSON.
    strict = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME

    def fast_dumps(value: object) -> bytes:
        try:
            data: bytes = orjson.dumps(value, option=strict)
        except TypeError:
            return standard_dumps(value)
        return data

    def fast_loads(data: bytes) -> Any:
        try:
            return orjson.loads(data)
        except ValueError:
            return standard_loads(data)

    return fast_dumps, fast_loads


_standard = _standard_codec()
_left = _WORTH_ORJSON


def _loads_at_first(data: bytes) -> Any:
    """By the standard library, until orjson is worth loading. Threads that get there at once load it once."""
    global dumps, loads, _left
    _left -= len(data)
    if _left <= 0:
        dumps, loads = _orjson_codec(_standard)
        return loads(data)
    return _standard[1](data)


# Callers look these up in the module each time, since they change.
dumps: Callable[[object], bytes] = _standard[0]
loads: Callable[[bytes], Any] = _loads_at_first
if "orjson" in sys.modules:
    dumps, loads = _orjson_codec(_standard)


# --- writing ---------------------------------------------------------------------------------------------------------


def json_request(
    method: str,
    path: str,
    body: Json,
    *,
    query: Iterable[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> HttpRequest:
    """A request with the JSON value ``body``; its content type is the protocol's unless ``headers`` say otherwise.

    Raises ``ValidationError`` for what JSON cannot hold, which only a request that was not validated can have.
    """
    try:
        data = dumps(body)
    except (TypeError, ValueError, RecursionError) as error:
        raise ValidationError(
            "request", [Problem("body", "type", f"cannot be JSON: {error}")]
        ) from error
    return HttpRequest(method, path, query=query, headers=headers, body=data)


def json_payload_request(
    method: str,
    path: str,
    body: Json,
    *,
    query: Iterable[tuple[str, str]] = (),
    headers: Mapping[str, str] | None = None,
) -> HttpRequest:
    """A request whose body is one member as JSON; without a value there is no body."""
    if body is None:
        return HttpRequest(method, path, query=query, headers=headers)
    return json_request(method, path, body, query=query, headers=headers)


# --- reading ---------------------------------------------------------------------------------------------------------


def json_value(response: HttpResponse) -> Json:
    """The JSON value of the body, None for an empty body. Raises ``MalformedResponseError`` for what is not JSON."""
    if not response.body:
        return None
    try:
        return loads(response.body.removeprefix(_BYTE_ORDER_MARK))
    except (ValueError, RecursionError) as error:
        raise MalformedResponseError(
            f"the body of the response ({response.status}, {len(response.body)} bytes) is not JSON: "
            f"{error}{_beginning(response.body)}"
        ) from None


def _beginning(body: bytes) -> str:
    """How a body begins that is no JSON at all, such as a proxy's page; broken JSON may hold secrets."""
    broken = body.lstrip()[:1] in (b"{", b"[", b'"')
    return "" if broken else f"; it begins with {body[:60]!r}"


def json_object(response: HttpResponse) -> Object:
    """The JSON object of the body; an empty body or ``null`` is an empty one."""
    found = json_value(response)
    if found is None:
        return {}
    if not is_dict(found):
        raise _mismatch("object", found)
    return found


def _mismatch(expected: str, found: object) -> Mismatch:
    return Mismatch(expected, _KINDS.get(type(found), type(found).__name__))


def _unread(expected: str, found: object, key: Key) -> Any:
    """What a reader does with a value that it cannot read: raises ``Mismatch``, or keeps a scalar."""
    if isinstance(found, (str, int, float)) and is_keeping():
        return found
    raise _mismatch(expected, found).within(key)


def _is_number(text: str) -> bool:
    # What float() takes besides (underscores, blanks, "nan", other digits) is no number of any protocol.
    return bool(text) and text[-1].isdigit() and not text.strip("0123456789+-.eE")


def string(body: Body, key: Key) -> str | None:
    """A string; of a number or a boolean its JSON."""
    found = body.get(key)
    if found is None or isinstance(found, str):
        return found
    if isinstance(found, (int, float)):
        return repr(found).lower()
    raise _mismatch("string", found).within(key)


def boolean(body: Body, key: Key) -> bool | None:
    """A boolean, or its name as a string."""
    found = body.get(key)
    if found is None or isinstance(found, bool):
        return found
    if isinstance(found, str) and found.lower() in ("true", "false"):
        return found.lower() == "true"
    kept: bool = _unread("boolean", found, key)
    return kept


def integer(body: Body, key: Key) -> int | None:
    """An integer, in a string too; a float without a fraction is one."""
    found = body.get(key)
    if found is None or (isinstance(found, int) and not isinstance(found, bool)):
        return found
    if isinstance(found, float) and found.is_integer():
        return int(found)
    if isinstance(found, str) and _is_number(found):
        try:
            return int(found)
        except ValueError:
            pass  # a fraction, or more digits than Python reads
    kept: int = _unread("integer", found, key)
    return kept


def floating(body: Body, key: Key) -> float | None:
    """A number, in a string too, or one of the strings for what JSON cannot hold."""
    found = body.get(key)
    if found is None or isinstance(found, float):
        return found
    if found in ("NaN", "Infinity", "-Infinity"):
        return float(found)
    expected = "number"
    is_text = isinstance(found, str) and _is_number(found)
    if is_text or (isinstance(found, int) and not isinstance(found, bool)):
        try:
            return float(found)
        except ValueError:
            pass
        except OverflowError:
            expected = "number that a double can hold"
    kept: float = _unread(expected, found, key)
    return kept


def blob(body: Body, key: Key) -> bytes | None:
    """The bytes of a base64 string."""
    found = body.get(key)
    if found is None:
        return None
    if isinstance(found, str):
        from binascii import a2b_base64

        try:
            return a2b_base64(found, strict_mode=True)
        except ValueError:
            pass  # the error's own text would say something of the value
    kept: bytes = _unread("base64" if isinstance(found, str) else "string", found, key)
    return kept


def timestamp(body: Body, key: Key) -> datetime | None:
    """A timestamp in any of the three formats."""
    found = body.get(key)
    if found is None:
        return None
    # Only who has a timestamp loads datetime, which costs more to import than this module.
    from ..timestamps import from_epoch, from_text

    try:
        if isinstance(found, str):
            return from_text(found)
        if isinstance(found, (int, float)) and not isinstance(found, bool):
            return from_epoch(found)
    except (ValueError, OverflowError):
        pass  # the error's own text would hold the value, which may be secret
    kept: datetime = _unread("timestamp", found, key)
    return kept


def known(values: type[E], text: str) -> E | str:
    """The member of ``values`` that ``text`` is, or ``text`` itself."""
    found: E | str = MEMBERS[values].get(text, text)
    return found


def enum(body: Body, key: Key, values: type[E]) -> E | str | None:
    """A member of ``values``, or the plain string that the service added later."""
    found = body.get(key)
    if found is None:
        return None
    if isinstance(found, str):
        member: E | str = MEMBERS[values].get(found, found)
        return member
    return string(body, key)


def document(body: Body, key: Key) -> Json:
    """Any JSON value as it is."""
    return body.get(key)


def structure(body: Body, key: Key, read: Callable[[Object], T]) -> T | None:
    found = body.get(key)
    if found is None:
        return None
    if not is_dict(found):
        raise _mismatch("object", found).within(key)
    try:
        return read(found)
    except Mismatch as mismatch:
        raise mismatch.within(key) from None


def list_of(body: Body, key: Key, read: Reader[T]) -> list[T] | None:
    """A list without its nulls, each item read by ``read``; null is a document as any other."""
    if body.get(key) is None:
        return None
    found = _list(body, key)
    if read is document:
        return list(found.values())
    try:
        return [item for index in found if (item := read(found, index)) is not None]
    except Mismatch as mismatch:
        raise mismatch.within(key) from None


def sparse_list_of(body: Body, key: Key, read: Reader[T]) -> list[T | None] | None:
    """A list in which null is a value."""
    if body.get(key) is None:
        return None
    found = _list(body, key)
    try:
        return [read(found, index) for index in found]
    except Mismatch as mismatch:
        raise mismatch.within(key) from None


def map_of(
    body: Body, key: Key, read: Reader[T], known_key: Callable[[str], str] = str
) -> dict[str, T] | None:
    """A map without its nulls, each value read by ``read``; ``known_key`` makes keys members of their enum."""
    if body.get(key) is None:
        return None
    found = _map(body, key)
    if read is document:
        return {known_key(name): item for name, item in found.items()}
    try:
        return {known_key(name): item for name in found if (item := read(found, name)) is not None}
    except Mismatch as mismatch:
        raise mismatch.in_map().within(key) from None


def sparse_map_of(
    body: Body, key: Key, read: Reader[T], known_key: Callable[[str], str] = str
) -> dict[str, T | None] | None:
    """A map in which null is a value."""
    if body.get(key) is None:
        return None
    found = _map(body, key)
    try:
        return {known_key(name): read(found, name) for name in found}
    except Mismatch as mismatch:
        raise mismatch.in_map().within(key) from None


def strings(body: Body, key: Key) -> list[str] | None:
    found = body.get(key)
    if found is None:
        return None
    if is_list(found):
        for item in found:
            if not isinstance(item, str):
                break
        else:
            return found
    return list_of(body, key, string)


def string_map(body: Body, key: Key) -> dict[str, str] | None:
    found = body.get(key)
    if found is None:
        return None
    if is_dict(found):
        for item in found.values():
            if not isinstance(item, str):
                break
        else:
            return found
    return map_of(body, key, string)


def structures(body: Body, key: Key, read: Callable[[Object], T]) -> list[T] | None:
    """``list_of`` structures, without two calls between each and its reader."""
    found = body.get(key)
    if found is None:
        return None
    if not is_list(found):
        raise _mismatch("array", found).within(key)
    items: list[T] = []
    index = 0
    try:
        for item in found:
            if is_dict(item):
                items.append(read(item))
            elif item is not None:
                raise _mismatch("object", item)
            index += 1
    except Mismatch as mismatch:
        raise mismatch.within(index).within(key) from None
    return items


def structure_map(
    body: Body, key: Key, read: Callable[[Object], T], known_key: Callable[[str], str] = str
) -> dict[str, T] | None:
    """``map_of`` of structures, likewise."""
    found = body.get(key)
    if found is None:
        return None
    if not is_dict(found):
        raise _mismatch("object", found).within(key)
    items: dict[str, T] = {}
    name = ""
    try:
        for name, item in found.items():
            if is_dict(item):
                items[known_key(name)] = read(item)
            elif item is not None:
                raise _mismatch("object", item)
    except Mismatch as mismatch:
        raise mismatch.within(name).in_map().within(key) from None
    return items


def unknown_member(body: Object, known: Iterable[str]) -> tuple[str, Json] | None:
    """The member of a union that the model does not know, where none that it knows is set; ``__type`` is none."""
    if any([body.get(name) is not None for name in known]):
        return None
    for name, value in body.items():
        if value is not None and name != "__type":
            return name, value
    return None


def _list(body: Body, key: Key) -> Body:
    """A list as a mapping from index to item, so that one kind of reader serves lists and objects."""
    found = body.get(key)
    if is_list(found):
        return dict(enumerate(found))
    raise _mismatch("array", found).within(key)


def _map(body: Body, key: Key) -> Body:
    found = body.get(key)
    if is_dict(found):
        return found
    raise _mismatch("object", found).within(key)


# --- rest-json --------------------------------------------------------------------------------------------------------
#
# The protocol as a value, and how it says what went wrong
# (smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html, "Operation error serialization").


def read_error(
    response: HttpResponse, names: tuple[str, ...] = ("code", "Code", "__type")
) -> ErrorResponse:
    """Code and message of an error answer; a body that is no JSON object is the message. ``names`` are the keys that
    may hold the code, the best one first.
    """
    from .json_errors import json_error  # with the first error, not with the first call

    try:
        body = json_object(response)
    except (MalformedResponseError, Mismatch):
        body = None
    return json_error(response, body, names)


REST_JSON = Protocol("rest-json", content_type="application/json", read_error=read_error)
