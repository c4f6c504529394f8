"""Messages of event streams: to bytes and back, in pieces of any size, against botocore's decoder, and broken ones."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import pytest
from botocore.eventstream import EventStreamBuffer, ParserError
from clientsmith.runtime.exceptions import (
    MalformedResponseError,
    Mismatch,
    TransportError,
    TruncatedResponseError,
)
from clientsmith.runtime.protocols import eventstream
from clientsmith.runtime.protocols.eventstream import Decoder, Event, Message, encode_message
from hypothesis import given
from hypothesis import strategies as st

from tests.support.event_frames import frame

NAMES = st.text(min_size=1, max_size=60).filter(lambda name: len(name.encode()) < 256)
VALUES = (
    st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.binary(max_size=300)
    | st.text(max_size=300)
    | st.tuples(st.just("byte"), st.integers(-128, 127))
    | st.tuples(st.just("short"), st.integers(-(2**15), 2**15 - 1))
    | st.tuples(st.just("long"), st.integers(-(2**63), 2**63 - 1))
    | st.tuples(st.just("timestamp"), st.integers(-(2**63), 2**63 - 1))
    | st.tuples(st.just("uuid"), st.binary(min_size=16, max_size=16))
)
HEADERS = st.dictionaries(NAMES, VALUES, max_size=5)
MESSAGES = st.tuples(HEADERS, st.binary(max_size=300))

ALL_TYPES: dict[str, Any] = {
    "true": True,
    "false": False,
    "byte": ("byte", -2),
    "short": ("short", -3),
    "integer": -4,
    "long": ("long", -5),
    "bytes": b"\x00\xff",
    "text": "grüße",
    "timestamp": ("timestamp", 1_700_000_000_123),
    "uuid": ("uuid", bytes(range(16))),
}


def decode(data: bytes) -> list[Message]:
    """The messages of a whole stream."""
    decoder = Decoder()
    decoder.feed(data)
    found: list[Message] = []
    while (message := decoder.next_message()) is not None:
        found.append(message)
    decoder.finish()
    return found


def plain(headers: dict[str, Any]) -> dict[str, Any]:
    """What is decoded of these headers: a value without its type."""
    return {
        name: value[1] if isinstance(value, tuple) else value for name, value in headers.items()
    }


# --- to bytes and back ---


@given(st.lists(MESSAGES, max_size=4))
def test_messages_come_back_and_are_the_same_to_botocore(messages: list[Any]) -> None:
    data = b"".join([encode_message(headers, payload) for headers, payload in messages])
    theirs = EventStreamBuffer()
    theirs.add_data(data)

    expected = [(plain(headers), payload) for headers, payload in messages]
    assert [(found.headers, found.payload) for found in decode(data)] == expected
    assert [(found.headers, found.payload) for found in theirs] == expected


def test_each_of_the_ten_types_has_its_number_and_its_size() -> None:
    data = encode_message(ALL_TYPES, b"payload")

    expected = [
        (b"true", 0, b""),
        (b"false", 1, b""),
        (b"byte", 2, struct.pack("!b", -2)),
        (b"short", 3, struct.pack("!h", -3)),
        (b"integer", 4, struct.pack("!i", -4)),
        (b"long", 5, struct.pack("!q", -5)),
        (b"bytes", 6, struct.pack("!H2s", 2, b"\x00\xff")),
        (b"text", 7, struct.pack("!H7s", 7, "grüße".encode())),
        (b"timestamp", 8, struct.pack("!q", 1_700_000_000_123)),
        (b"uuid", 9, bytes(range(16))),
    ]
    headers = b"".join(
        [bytes([len(name)]) + name + bytes([kind]) + value for name, kind, value in expected]
    )
    assert data == frame(headers, b"payload")
    assert decode(data)[0].headers == plain(ALL_TYPES)
    assert [type(value) for value in decode(data)[0].headers.values()] == [
        type(value) for value in plain(ALL_TYPES).values()
    ]


def test_an_integer_beyond_32_bits_is_a_long() -> None:
    assert encode_message({"n": 2**31 - 1}) == encode_message({"n": ("integer", 2**31 - 1)})
    assert encode_message({"n": 2**31}) == encode_message({"n": ("long", 2**31)})


@pytest.mark.parametrize(
    "headers",
    [
        {"": 1},
        {"n" * 256: 1},
        {"n": 2**63},
        {"n": ("byte", 128)},
        {"n": ("uuid", b"short")},
        {"n": ("bytes", b"0123456789abcdef")},
        {"n": ("unheard", 1)},
        {"n": "x" * 65536},
        {"n": "\ud800"},
        {str(number): b"x" * 60000 for number in range(3)},
    ],
)
def test_what_no_message_can_hold_is_not_encoded(headers: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"header|bytes"):
        encode_message(headers)


def test_a_payload_has_a_bound_both_ways() -> None:
    largest = eventstream.MAX_PAYLOAD
    with pytest.raises(ValueError, match="payload"):
        encode_message({}, bytes(largest + 1))

    decoder = Decoder()
    decoder.feed(frame(b"", b"", total=16 + largest + 1)[:12])
    with pytest.raises(MalformedResponseError, match=f"payload of {largest + 1} bytes"):
        decoder.next_message()

    decoder = Decoder()
    decoder.feed(frame(b"", b"", total=16 + largest)[:12])
    assert decoder.next_message() is None


# --- pieces ---

STREAM = b"".join(
    [
        encode_message(ALL_TYPES, b"first"),
        encode_message({}),
        encode_message({":event-type": "third"}, b"\x00" * 40),
    ]
)


@pytest.mark.parametrize("cut", range(len(STREAM) + 1))
def test_a_stream_may_be_cut_anywhere(cut: int) -> None:
    decoder, found = Decoder(), list[Message]()
    for piece in (STREAM[:cut], STREAM[cut:]):
        decoder.feed(piece)
        while (message := decoder.next_message()) is not None:
            found.append(message)

    assert [message.payload for message in found] == [b"first", b"", b"\x00" * 40]
    decoder.finish()


def test_a_stream_may_come_byte_by_byte() -> None:
    decoder, found = Decoder(), list[Message]()
    for index in range(len(STREAM)):
        decoder.feed(STREAM[index : index + 1])
        if (message := decoder.next_message()) is not None:
            found.append(message)

    assert [message.headers for message in found] == [
        plain(ALL_TYPES),
        {},
        {":event-type": "third"},
    ]


@pytest.mark.parametrize("end", range(1, len(STREAM)))
def test_an_end_inside_a_message_is_told(end: int) -> None:
    whole = {0, len(encode_message(ALL_TYPES, b"first"))}
    whole |= {len(encode_message(ALL_TYPES, b"first")) + 16}
    decoder = Decoder()
    decoder.feed(STREAM[:end])
    while decoder.next_message() is not None:
        pass

    if end in whole:
        decoder.finish()
    else:
        with pytest.raises(TruncatedResponseError, match=r"message [123] of the event stream"):
            decoder.finish()


# --- what is broken ---


@pytest.mark.parametrize("index", range(len(STREAM)))
def test_no_flipped_bit_gets_through(index: int) -> None:
    data = bytearray(STREAM)
    data[index] ^= 0x10

    with pytest.raises((MalformedResponseError, TruncatedResponseError)):
        decode(bytes(data))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (frame(b"", prelude=1), "wrong checksum of its lengths"),
        (frame(b"", message=1), "wrong checksum"),
        (frame(b"", total=15), "is 15 bytes long, with 0 bytes of headers"),
        (frame(b"", size=1), "is 16 bytes long, with 1 bytes of headers"),
        (frame(b"", total=2**32 - 1), "payload of 4294967279 bytes"),
        (frame(b"", total=2**32 - 1, size=2**17 + 1), "has 131073 bytes of headers"),
        (frame(b"\x01a\x0a"), "header 'a' of type 10"),
        (frame(b"\x01a\x00\x01a\x01"), "two headers 'a'"),
        (frame(b"\x00\x00"), "a header ''"),
        (frame(b"\x01"), "end in the middle"),
        (frame(b"\x02a"), "end in the middle"),
        (frame(b"\x01a"), "end in the middle"),
        (frame(b"\x01a\x02"), "end in the middle"),
        (frame(b"\x01a\x05\x00\x00\x00"), "end in the middle"),
        (frame(b"\x01a\x06\x00"), "end in the middle"),
        (frame(b"\x01a\x07\x00\x05four"), "end in the middle"),
        (frame(b"\x01a\x07\x00\x05four", b"payload"), "end in the middle"),
        (frame(b"\x01a\x09123456789012345", b"payload"), "end in the middle"),
        (frame(b"\x01\xff\x00"), "no UTF-8"),
        (frame(b"\x01a\x07\x00\x01\xff"), "no UTF-8"),
    ],
)
def test_a_broken_message_says_what_is_wrong_and_where(data: bytes, problem: str) -> None:
    with pytest.raises(MalformedResponseError, match=problem) as caught:
        decode(encode_message({}) + data)

    assert str(caught.value).startswith("message 2 of the event stream ")


@given(st.binary(max_size=60), st.binary(max_size=20))
def test_any_headers_are_read_as_botocore_reads_them_or_refused(
    headers: bytes, payload: bytes
) -> None:
    data = frame(headers, payload)
    try:
        (ours,) = decode(data)
    except MalformedResponseError:
        return  # botocore reads on past the end of what is cut
    theirs = EventStreamBuffer()
    theirs.add_data(data)

    assert (ours.headers, ours.payload) == next((each.headers, each.payload) for each in theirs)


@given(st.binary(max_size=200))
def test_any_bytes_are_messages_or_an_error_of_the_transport(data: bytes) -> None:
    try:
        found = decode(data)
    except TransportError:
        return
    theirs = EventStreamBuffer()
    theirs.add_data(data)
    try:
        assert len(found) == len(list(theirs))
    except ParserError:
        pytest.fail("botocore refuses what is taken here")


# --- events ---


def test_an_event_is_an_answer_of_its_own() -> None:
    event = eventstream.as_event(
        Message({":message-type": "event", ":event-type": "Records"}, b"body")
    )

    assert (event.type, event.body, event.status) == ("Records", b"body", 200)
    assert "body" not in repr(event)
    assert eventstream.unknown_event(event) == ("Records", b"body")


@pytest.mark.parametrize(
    "headers",
    [{}, {":message-type": "event"}, {":message-type": "unheard", ":event-type": "Records"}],
)
def test_a_message_that_says_not_what_it_is_is_malformed(headers: dict[str, Any]) -> None:
    with pytest.raises(MalformedResponseError, match="no event, exception or error; its headers"):
        eventstream.as_event(Message(headers, b"secret"))


class Color(StrEnum):
    RED = "red"


def test_headers_are_read_as_the_model_has_them() -> None:
    event = Event(
        "E", {"text": "red", "new": "x", "flag": True, "n": 5, "data": b"d", "when": 1500}, b""
    )

    assert eventstream.string(event, "text") == "red"
    assert eventstream.enum(event, "text", Color) is Color.RED
    assert eventstream.enum(event, "new", Color) == "x"
    assert eventstream.boolean(event, "flag") is True
    assert eventstream.integer(event, "n") == 5
    assert eventstream.blob(event, "data") == b"d"
    assert eventstream.timestamp(event, "when") == datetime(1970, 1, 1, 0, 0, 1, 500000, UTC)
    for read in (
        eventstream.string,
        eventstream.boolean,
        eventstream.integer,
        eventstream.blob,
        eventstream.timestamp,
    ):
        assert read(event, "absent") is None
    assert eventstream.enum(event, "absent", Color) is None


@pytest.mark.parametrize(
    ("read", "name", "expected"),
    [
        (eventstream.string, "n", "string"),
        (eventstream.boolean, "n", "boolean"),
        (eventstream.integer, "flag", "integer"),
        (eventstream.integer, "text", "integer"),
        (eventstream.blob, "text", "bytes"),
        (eventstream.timestamp, "text", "integer"),
        (eventstream.timestamp, "far", "timestamp"),
    ],
)
def test_a_header_of_another_type_is_a_mismatch(read: Any, name: str, expected: str) -> None:
    event = Event("E", {"text": "secret", "n": 5, "flag": True, "far": 2**62}, b"")

    with pytest.raises(Mismatch, match=rf"\$\.{name}: expected {expected}") as caught:
        read(event, name)
    assert "secret" not in str(caught.value)
