"""Event streams, ``application/vnd.amazon.eventstream``: bytes to messages and back, and the events that messages are.

Sans I/O: a decoder is fed with pieces as they come, cut anywhere. A message is

::

    total length | headers length | CRC-32 | headers | payload | CRC-32      lengths and checksums: 4 bytes, big-endian
                                      ^                            ^
                      of the two before it       of all before it, itself included

    header: length of the name (1 byte) | name | type (1 byte) | value

(smithy.io/2.0/aws/amazon-eventstream.html). Functions that read a header for generated code give None for an absent
one, as those of bodies do.
"""

from __future__ import annotations

from binascii import crc32

from ..exceptions import MalformedResponseError, Mismatch, TruncatedResponseError
from ..http import HttpResponse
from ..shapes.problems import MEMBERS
from ..shapes.structure import Union
from .protocol import is_keeping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from enum import StrEnum
    from typing import Any, ClassVar, Literal, Self, TypeAlias, TypeVar

    E = TypeVar("E", bound=StrEnum)
    HeaderValue: TypeAlias = bool | int | bytes | str
    Sized: TypeAlias = Literal["byte", "short", "integer", "long", "timestamp"]
    Header: TypeAlias = HeaderValue | tuple[Sized, int] | tuple[Literal["uuid"], bytes]

CONTENT_TYPE = "application/vnd.amazon.eventstream"

_PRELUDE = 12
_AROUND = _PRELUDE + 4  # what a message without headers and payload is
# The specification allows 128 kB of headers; of payloads it says 16 MB, and services have sent more: it is botocore's.
MAX_HEADERS = 128 * 1024
MAX_PAYLOAD = 24 * 1024 * 1024

_TRUE, _FALSE, _BYTES, _STRING, _UUID = 0, 1, 6, 7, 9
_SIZES = {
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    8: 8,
}  # of the types that are integers; 8 is a timestamp, in milliseconds
_TYPES = {"byte": 2, "short": 3, "integer": 4, "long": 5, "timestamp": 8}


class Message:
    """One message. A header's value is a boolean, an integer (milliseconds since 1970 for a timestamp), bytes (16 for
    a UUID) or text.
    """

    __slots__ = ("headers", "payload")

    def __init__(self, headers: dict[str, HeaderValue], payload: bytes) -> None:
        self.headers = headers
        self.payload = payload

    def __repr__(self) -> str:
        # Neither values nor payload: they may hold what is secret.
        return f"<Message {', '.join(self.headers)}; {len(self.payload)} bytes>"


# --- bytes to messages -----------------------------------------------------------------------------------------------


class Decoder:
    """Bytes in, messages out. It holds one message and the piece that ended it, no more."""

    __slots__ = ("_buffer", "_next", "_number", "_total")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._next: Message | None = None
        self._number = 1
        self._total = 0  # of the message that the buffer begins with, once its prelude is there

    def feed(self, piece: bytes) -> None:
        """Takes the next bytes of the stream."""
        self._buffer += piece

    def next_message(self) -> Message | None:
        """The next message, None until the rest of it was fed. Raises ``MalformedResponseError`` for what is none."""
        found, self._next = self._next, None
        if found is not None:
            return found
        buffer = self._buffer
        if not self._total:
            if len(buffer) < _PRELUDE:
                return None
            self._total = self._read_prelude()
        if len(buffer) < self._total:
            return None
        data = bytes(buffer[: self._total])
        del buffer[: self._total]
        found = self._read_message(data)
        self._total = 0
        self._number += 1
        return found

    def put_back(self, message: Message) -> None:
        """Has ``next_message`` give ``message``, which it has just given, once more."""
        self._next = message

    def finish(self) -> None:
        """Raises ``TruncatedResponseError`` where the bytes end inside a message."""
        if self._buffer:
            of = f" of {self._total}" if self._total else ""
            raise TruncatedResponseError(
                f"{self._where()} ended after {len(self._buffer)}{of} bytes; the events before it were whole"
            )

    def _where(self) -> str:
        return f"message {self._number} of the event stream"

    def _malformed(self, problem: str) -> MalformedResponseError:
        return MalformedResponseError(f"{self._where()} {problem}")

    def _read_prelude(self) -> int:
        """The length of the message, checked before anything is done with it."""
        prelude = bytes(self._buffer[:_PRELUDE])
        if crc32(prelude[:8]) != _integer(prelude[8:]):
            raise self._malformed("has a wrong checksum of its lengths")
        total, headers = _integer(prelude[:4]), _integer(prelude[4:8])
        if headers > MAX_HEADERS:
            raise self._malformed(f"has {headers} bytes of headers; {MAX_HEADERS} are allowed")
        payload = total - headers - _AROUND
        if payload < 0:
            raise self._malformed(f"is {total} bytes long, with {headers} bytes of headers in it")
        if payload > MAX_PAYLOAD:
            raise self._malformed(f"has a payload of {payload} bytes; {MAX_PAYLOAD} are allowed")
        return total

    def _read_message(self, data: bytes) -> Message:
        if crc32(data[:-4]) != _integer(data[-4:]):
            raise self._malformed("has a wrong checksum")
        end = _PRELUDE + _integer(data[4:8])
        return Message(self._read_headers(data[_PRELUDE:end]), data[end:-4])

    def _read_headers(self, data: bytes) -> dict[str, HeaderValue]:
        found: dict[str, HeaderValue] = {}
        position = 0
        try:
            while position < len(data):
                end = position + 1 + data[position]
                name, kind = data[position + 1 : end].decode(), data[end]
                if not name or name in found:
                    raise self._malformed(f"has {'two headers' if name else 'a header'} {name!r}")
                if kind == _STRING:  # nearly all of them are
                    start = end + 3
                    position = start + (data[end + 1] << 8 | data[end + 2])
                    found[name] = data[start:position].decode()
                else:
                    found[name], position = self._read_value(name, kind, data, end + 1)
        except (IndexError, UnicodeDecodeError):
            position = len(data) + 1
        if position > len(data):  # slices end where the data does, and say nothing
            raise self._malformed("has headers that end in the middle, or are no UTF-8")
        return found

    def _read_value(self, name: str, kind: int, data: bytes, start: int) -> tuple[HeaderValue, int]:
        """The value of header ``name`` that begins at ``start``, and where the next header begins."""
        if kind == _BYTES:
            end = start + 2 + _integer(data[start : start + 2])
            return data[start + 2 : end], end
        if kind in (_TRUE, _FALSE):
            return kind == _TRUE, start
        if kind in _SIZES:
            end = start + _SIZES[kind]
            return int.from_bytes(data[start:end], "big", signed=True), end
        if kind == _UUID:
            return data[start : start + 16], start + 16
        raise self._malformed(f"has a header {name!r} of type {kind}; there are the types 0 to 9")


def _integer(data: bytes) -> int:
    return int.from_bytes(data, "big")


# --- messages to bytes -----------------------------------------------------------------------------------------------


def encode_message(headers: Mapping[str, Header], payload: bytes = b"") -> bytes:
    """One message. A value says its type: an integer is one of 32 bits where it fits, else of 64; a pair says another:
    ``("timestamp", 1700000000000)``, ``("byte", 1)``, ``("short", 1)``, ``("long", 1)``, ``("uuid", 16 bytes)``.

    Raises ``ValueError`` for what no message can hold.
    """
    fields = b"".join([_encoded_header(name, value) for name, value in headers.items()])
    if len(fields) > MAX_HEADERS or len(payload) > MAX_PAYLOAD:
        limits = f"{MAX_HEADERS} bytes of headers and {MAX_PAYLOAD} of payload"
        raise ValueError(f"a message has at most {limits}, not {len(fields)} and {len(payload)}")
    lengths = _big(_AROUND + len(fields) + len(payload)) + _big(len(fields))
    data = lengths + _big(crc32(lengths)) + fields + payload
    return data + _big(crc32(data))


def _big(number: int) -> bytes:
    return number.to_bytes(4, "big")


def _encoded_header(name: str, value: Header) -> bytes:
    data = name.encode()
    if not 0 < len(data) < 256:
        raise ValueError(f"the name of a header has 1 to 255 bytes, {name!r} has {len(data)}")
    try:
        return bytes([len(data)]) + data + _encoded_value(value)
    except (OverflowError, KeyError, ValueError) as error:
        raise ValueError(f"header {name!r}: {value!r} does not fit its type: {error}") from None


def _encoded_value(value: Header) -> bytes:
    if isinstance(value, bool):
        return bytes([_TRUE if value else _FALSE])
    if isinstance(value, int):
        return _encoded_value(("integer" if -(2**31) <= value < 2**31 else "long", value))
    if isinstance(value, (str, bytes)):
        data = value.encode() if isinstance(value, str) else value
        return (
            bytes([_STRING if isinstance(value, str) else _BYTES])
            + len(data).to_bytes(2, "big")
            + data
        )
    kind, inner = value
    if isinstance(inner, bytes):
        if kind != "uuid" or len(inner) != 16:
            raise ValueError("bytes of a type are the 16 of a uuid")
        return bytes([_UUID]) + inner
    number = _TYPES[kind]
    return bytes([number]) + inner.to_bytes(_SIZES[number], "big", signed=True)


# --- messages to events ----------------------------------------------------------------------------------------------


class Event(HttpResponse):
    """An event, read as an answer of its own: its payload is the body, and codecs read it as they read an answer.

    ``type`` is which member of the union it is, ``values`` are its headers.
    """

    __slots__ = ("type", "values")

    def __init__(self, type: str, values: dict[str, HeaderValue], payload: bytes) -> None:
        super().__init__(200, {}, payload)
        self.type = type
        self.values = values

    def __repr__(self) -> str:
        return f"<Event {self.type}, {len(self.body)} bytes>"


class EventUnion(Union):
    """Base of a union whose members are events. An event that the model does not know is ``unknown``, as its type and
    its payload.
    """

    __slots__ = ()
    if TYPE_CHECKING:
        # What a message calls an exception of the stream -> what the model calls it.
        _errors: ClassVar[Mapping[str, str]]
    else:
        _errors = {}

    @classmethod
    def from_event(cls, event: Event) -> Self:
        """The member that ``event`` is."""
        raise NotImplementedError

    @classmethod
    def error_name(cls, found: str) -> str:
        """What the model calls the exception ``found`` of a message."""
        return cls._errors.get(found, found)


INITIAL_RESPONSE = "initial-response"


def header_text(message: Message, name: str) -> str:
    """A header that is text; "" where there is none."""
    found = message.headers.get(name, "")
    return found if isinstance(found, str) else ""


def as_event(message: Message) -> Event:
    """The event that ``message`` is. Raises ``MalformedResponseError`` for one that does not say which."""
    found = header_text(message, ":event-type")
    if header_text(message, ":message-type") != "event" or not found:
        names = ", ".join(message.headers) or "none"
        raise MalformedResponseError(
            f"a message of the event stream is no event, exception or error; its headers: {names}"
        )
    return Event(found, message.headers, message.payload)


def unknown_event(event: Event) -> tuple[str, bytes]:
    """The event that the model does not know: its type and its payload."""
    return event.type, event.body


def payload_text(event: Event) -> str:
    """The payload as text, which may be empty."""
    try:
        return event.body.decode()
    except UnicodeDecodeError:
        if is_keeping():
            body: Any = event.body
            kept: str = body
            return kept
    raise Mismatch("UTF-8 text", "bytes").within("payload")


def payload_enum(event: Event, values: type[E]) -> E | str:
    """The payload as a member of ``values``, or as the text that it is."""
    found = payload_text(event)
    member: E | str = MEMBERS[values].get(found, found)
    return member


def _mismatch(event: Event, name: str, expected: str) -> Any:
    found = event.values[name]
    if is_keeping():
        return found
    raise Mismatch(expected, type(found).__name__).within(name)


def string(event: Event, name: str) -> str | None:
    """A header that is text."""
    found = event.values.get(name)
    if found is None or isinstance(found, str):
        return found
    kept: str = _mismatch(event, name, "string")
    return kept


def enum(event: Event, name: str, values: type[E]) -> E | str | None:
    """A header that is a member of ``values``, or the plain text that the service added later."""
    found = string(event, name)
    member: E | str | None = MEMBERS[values].get(found, found) if isinstance(found, str) else found
    return member


def boolean(event: Event, name: str) -> bool | None:
    """A header that is a boolean."""
    found = event.values.get(name)
    if found is None or isinstance(found, bool):
        return found
    kept: bool = _mismatch(event, name, "boolean")
    return kept


def integer(event: Event, name: str) -> int | None:
    """A header that is an integer of any size."""
    found = event.values.get(name)
    if found is None or (isinstance(found, int) and not isinstance(found, bool)):
        return found
    kept: int = _mismatch(event, name, "integer")
    return kept


def blob(event: Event, name: str) -> bytes | None:
    """A header that is bytes."""
    found = event.values.get(name)
    if found is None or isinstance(found, bytes):
        return found
    kept: bytes = _mismatch(event, name, "bytes")
    return kept


def timestamp(event: Event, name: str) -> datetime | None:
    """A header that is a timestamp, which is in milliseconds whatever the model's format is."""
    found = integer(event, name)
    if found is None:
        return None
    from ..timestamps import from_epoch

    try:
        return from_epoch(found / 1000)
    except (OverflowError, TypeError, ValueError):
        kept: datetime = _mismatch(event, name, "timestamp")
        return kept
