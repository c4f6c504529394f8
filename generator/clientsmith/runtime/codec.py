"""JSON bytes to values and back: orjson where it is installed, else the standard library.

Both refuse NaN and Infinity. What orjson does not take (integers beyond 64 bits, lone surrogates) goes to the
standard library.
"""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


_encode = json.JSONEncoder(separators=(",", ":"), allow_nan=False, check_circular=False).encode
_decode = json.JSONDecoder(parse_constant=_refuse).decode


def _standard_dumps(value: object) -> bytes:
    return _encode(value).encode()


def _standard_loads(data: bytes) -> Any:
    return _decode(data.decode())


def _choose() -> tuple[Callable[[object], bytes], Callable[[bytes], Any]]:
    try:
        import orjson
    except ImportError:
        return _standard_dumps, _standard_loads

    # Dataclasses and datetimes, which orjson would take, are as wrong here as anywhere else in JSON.
    strict = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME

    def fast_dumps(value: object) -> bytes:
        try:
            return orjson.dumps(value, option=strict)
        except TypeError:
            return _standard_dumps(value)

    def fast_loads(data: bytes) -> Any:
        try:
            return orjson.loads(data)
        except ValueError:
            return _standard_loads(data)

    return fast_dumps, fast_loads


dumps, loads = _choose()
