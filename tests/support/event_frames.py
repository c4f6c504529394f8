"""Streams of events as a service could send them, written for the tests from the specification: messages, and what
stands in them for events of a shape as botocore reads it. Neither botocore nor the generator has a part in it.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

Write = Callable[[Any, Any], bytes]
"""Makes a payload of a shape and a value of it."""


def frame(headers: bytes, payload: bytes = b"", **wrong: int) -> bytes:
    """A message, whatever ``headers`` are; ``wrong`` are lengths (``total``, ``size`` of the headers) and checksums
    (``prelude``, ``message``) that are not its own.
    """
    total = wrong.get("total", 16 + len(headers) + len(payload))
    lengths = struct.pack("!II", total, wrong.get("size", len(headers)))
    data = lengths + struct.pack("!I", wrong.get("prelude", zlib.crc32(lengths)))
    data += headers + payload
    return data + struct.pack("!I", wrong.get("message", zlib.crc32(data)))


def message(headers: Mapping[str, Any], payload: bytes = b"") -> bytes:
    """A message with these headers: booleans, integers (of 64 bits), bytes, texts and timestamps."""
    return frame(b"".join([_header(name, value) for name, value in headers.items()]), payload)


def _header(name: str, value: Any) -> bytes:
    start = struct.pack("!B", len(name.encode())) + name.encode()
    if isinstance(value, bool):
        return start + (b"\x00" if value else b"\x01")
    if isinstance(value, int):
        return start + struct.pack("!Bq", 5, value)
    if isinstance(value, bytes):
        return start + struct.pack("!BH", 6, len(value)) + value
    if isinstance(value, datetime):
        return start + struct.pack("!Bq", 8, round(value.timestamp() * 1000))
    return start + struct.pack("!BH", 7, len(value.encode())) + value.encode()


def is_error(shape: Any) -> bool:
    """Whether a member of an event stream is an exception."""
    return bool(shape.metadata.get("exception") or shape.metadata.get("error"))


def events(shape: Any, found: Iterable[Mapping[str, Any]], write: Write) -> bytes:
    """The messages of events of ``shape``, each a dictionary with one member, as boto3 gives them."""
    return b"".join(
        [_event(name, shape.members[name], each[name], write) for each in found for name in each]
    )


def _event(name: str, shape: Any, value: Mapping[str, Any], write: Write) -> bytes:
    headers: dict[str, Any] = {":message-type": "event", ":event-type": name}
    inside = dict(value)
    payload: bytes | None = None
    for each, member in shape.members.items():
        if member.serialization.get("eventheader"):
            if each in inside:
                headers[each] = inside.pop(each)
        elif member.serialization.get("eventpayload"):
            payload = _payload(member, inside.get(each), write)
    return message(headers, write(shape, inside) if payload is None else payload)


def _payload(shape: Any, value: Any, write: Write) -> bytes:
    if isinstance(value, str):
        return value.encode()
    return write(shape, value) if isinstance(value, dict) else value or b""
