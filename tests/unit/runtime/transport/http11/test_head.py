"""Heads of answers, byte for byte."""

from __future__ import annotations

import pytest
from clientsmith.runtime.exceptions import MalformedResponseError
from clientsmith.runtime.transport.http11.head import Head, parse_head

OK = b"HTTP/1.1 200 OK\r\n"


def test_status_version_and_headers() -> None:
    head = parse_head(
        b"HTTP/1.0 404 Not Found\r\nX-A:1\r\nx-b: \t2 3 \r\nX-a: \xe9:\r\nx-c:", "peer"
    )

    assert (head.minor, head.status) == (0, 404)
    assert head.headers == {"x-a": "1, \xe9:", "x-b": "2 3", "x-c": ""}
    assert head.names == {"x-a": "X-A"}


@pytest.mark.parametrize("line", [b"HTTP/1.1 204", b"HTTP/1.1 204 ", b"HTTP/1.1 204 A b\xff"])
def test_reason_may_be_anything(line: bytes) -> None:
    assert parse_head(line, "peer").status == 204


def test_folded_header_is_one_line() -> None:
    head = parse_head(OK + b"X: 1\r\n  2\r\n\t3:4\r\nY: 4\r\nZ:\r\n 5\r\n \t", "peer")

    assert head.headers == {"x": "1 2 3:4", "y": "4", "z": "5"}


@pytest.mark.parametrize(
    "line",
    [
        b"HTTP/2 200 OK",
        b"HTTP/1.1  200 OK",
        b"HTTP/1.10 200 OK",
        b"HTTP/1.1 20 OK",
        b"HTTP/1.1 2",
        b"HTTP/1.1",
        b"HTTP/1.1 2000",
        b"HTTP/1.1 200OK",
        b"HTTP/1.1 099 OK",
        b"HTTP/1.1 \xb2\xb3\xb9 OK",
        b"HTTP/1.\xb2 200 OK",
        b"HTTP/1.1 +20 OK",
        b"http/1.1 200 OK",
        b" HTTP/1.1 200 OK",
        b"",
    ],
)
def test_no_status_line(line: bytes) -> None:
    with pytest.raises(MalformedResponseError, match="does not begin with an HTTP/1 status line"):
        parse_head(line, "peer")


@pytest.mark.parametrize(
    "line", [b"X", b"X a", b": a", b"X : a", b" X: a", b"X\xe9: a", b'"X": a', b"X-A"]
)
def test_header_that_cannot_be_read(line: bytes) -> None:
    parse_head(OK + b"X-A: 1", "peer")  # A name that was read before is no way around the check.

    with pytest.raises(MalformedResponseError, match=r"^peer: .*a header line cannot be read"):
        parse_head(OK + line, "peer")


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\nX: a",
        OK + b"X: a\nY: b",
        OK + b"X: a\rY: b",
        OK + b"X: a\r",
        OK + b"X: a\n\rY: b",
        OK + b"X: a\0b",
        OK + b"X: \x0b",
        OK + b"X: \x7f",
        OK + b"X\0: a",
    ],
)
def test_control_or_line_that_ends_in_anything_but_cr_lf(head: bytes) -> None:
    with pytest.raises(MalformedResponseError, match="does not end in CR LF, or holds a control"):
        parse_head(head, "peer")


@pytest.mark.parametrize("fold", [b"", b" b\r\n"])
def test_number_of_lines(fold: bytes) -> None:
    lines = OK + b"X: a\r\n" + (fold or b"X: a\r\n") * 98

    assert len(parse_head(lines + b"X: a", "peer").headers) == 1
    with pytest.raises(MalformedResponseError, match="too many headers"):
        parse_head(lines + b"X: a\r\nX: a", "peer")


@pytest.mark.parametrize(
    ("minor", "connection", "expected"),
    [
        (1, None, True),
        (1, "close", False),
        (1, "foo, Close", False),
        (1, "keep-alive", True),
        (1, "closed", True),
        (0, None, False),
        (0, "Keep-Alive", True),
        (0, "keep-alive, close", False),
    ],
)
def test_whether_the_connection_stays_open(
    minor: int, connection: str | None, expected: bool
) -> None:
    head = Head(minor, 200)
    if connection is not None:
        head.headers["connection"] = connection

    assert head.stays_open is expected
