"""Heads of answers, byte for byte."""

from __future__ import annotations

from io import BytesIO

import pytest
from clientsmith.runtime.exceptions import (
    ConnectionLostError,
    MalformedResponseError,
    TruncatedResponseError,
)
from clientsmith.runtime.transport.http11.head import read_head

OK = b"HTTP/1.1 200 OK\r\n"


def test_status_version_and_headers() -> None:
    stream = BytesIO(b"HTTP/1.0 404 Not Found\r\nX-A:1\r\nx-b: \t2 3 \r\nX-a: \xe9:\r\n\r\nbody")

    head = read_head(stream, "peer")

    assert (head.minor, head.status) == (0, 404)
    assert head.headers == [("x-a", "1"), ("x-b", "2 3"), ("x-a", "\xe9:")]
    assert stream.read() == b"body"


@pytest.mark.parametrize("line", [b"HTTP/1.1 204", b"HTTP/1.1 204 ", b"HTTP/1.1 204 A b\xff"])
def test_reason_may_be_anything(line: bytes) -> None:
    assert read_head(BytesIO(line + b"\r\n\r\n"), "peer").status == 204


def test_folded_header_is_one_line() -> None:
    stream = BytesIO(OK + b"X: 1\r\n  2\r\n\t3\r\nY: 4\r\n\r\n")

    assert read_head(stream, "peer").headers == [("x", "1 2 3"), ("y", "4")]


def test_end_before_the_head() -> None:
    with pytest.raises(ConnectionLostError, match=r"^peer: the connection ended before an answer"):
        read_head(BytesIO(b""), "peer")
    with pytest.raises(TruncatedResponseError, match=r"^peer: the answer ended before"):
        read_head(BytesIO(b""), "peer", begun=True)


@pytest.mark.parametrize("size", range(1, len(OK + b"X: a\r\n\r\n") - 1))
def test_end_within_the_head(size: int) -> None:
    with pytest.raises(TruncatedResponseError, match=r"^peer: the answer ended before"):
        read_head(BytesIO((OK + b"X: a\r\n\r\n")[:size]), "peer")


@pytest.mark.parametrize(
    "line",
    [
        b"HTTP/2 200 OK",
        b"HTTP/1.1  200 OK",
        b"HTTP/1.10 200 OK",
        b"HTTP/1.1 20 OK",
        b"HTTP/1.1 2000",
        b"HTTP/1.1 200OK",
        b"HTTP/1.1 099 OK",
        b"HTTP/1.1 \xb2\xb3\xb9 OK",
        b"HTTP/1.1 +20 OK",
        b"http/1.1 200 OK",
        b" HTTP/1.1 200 OK",
        b"",
    ],
)
def test_no_status_line(line: bytes) -> None:
    with pytest.raises(MalformedResponseError, match="does not begin with an HTTP/1 status line"):
        read_head(BytesIO(line + b"\r\n\r\n"), "peer")


@pytest.mark.parametrize(
    "line", [b"X", b"X a", b": a", b"X : a", b" X: a", b"X\xe9: a", b"X\0: a", b'"X": a']
)
def test_header_that_cannot_be_read(line: bytes) -> None:
    with pytest.raises(MalformedResponseError, match="a header line cannot be read"):
        read_head(BytesIO(OK + line + b"\r\n\r\n"), "peer")


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\n\r\n",
        OK + b"X: a\n\r\n",
        OK + b"X: a\rY: b\r\n\r\n",
        OK + b"X: a\r\r\n\r\n",
        OK + b"\n",
    ],
)
def test_line_that_ends_in_anything_but_cr_lf(head: bytes) -> None:
    with pytest.raises(MalformedResponseError, match="does not end in CR LF"):
        read_head(BytesIO(head), "peer")


@pytest.mark.parametrize(("count", "fine"), [(100, True), (101, False)])
def test_number_of_headers(count: int, fine: bool) -> None:
    stream = BytesIO(OK + b"X: a\r\n" * count + b"\r\n")

    if fine:
        assert len(read_head(stream, "peer").headers) == count
    else:
        with pytest.raises(MalformedResponseError, match="too many headers"):
            read_head(stream, "peer")


@pytest.mark.parametrize(("size", "fine"), [(65_529, True), (65_530, False)])
def test_length_of_a_line(size: int, fine: bool) -> None:
    stream = BytesIO(OK + b"X-A: " + b"a" * size + b"\r\n\r\n")

    if fine:
        assert read_head(stream, "peer").headers == [("x-a", "a" * size)]
    else:
        with pytest.raises(MalformedResponseError, match="too long"):
            read_head(stream, "peer")


def test_folded_lines_are_bounded_too() -> None:
    stream = BytesIO(OK + b"X: a\r\n" + b" b\r\n" * 1000 + b"\r\n")

    with pytest.raises(MalformedResponseError, match="too many headers"):
        read_head(stream, "peer")
