"""JSON bytes to values and back: orjson where it is installed and worth loading, else the standard library.

Both refuse NaN and Infinity. What orjson does not take (integers beyond 64 bits, lone surrogates) goes to the
standard library.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn, TypeAlias, TypeGuard

    Codec: TypeAlias = tuple[Callable[[object], bytes], Callable[[bytes], Any]]

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
