"""What a peer may answer, byte for byte, and what both transports make of it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from clientsmith.runtime.exceptions import (
    ConnectionLostError,
    MalformedResponseError,
    ReadTimeoutError,
    TransportError,
    TruncatedResponseError,
)
from clientsmith.runtime.http import Timeouts

from tests.faults.scripted_server import close, drip, ok, request, reset, serve, wait

if TYPE_CHECKING:
    from both_transports import Calls

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"

BROKEN: dict[str, tuple[bytes, type[TransportError]]] = {
    "nothing": (b"", ConnectionLostError),
    "end in the status line": (b"HTTP/1.1 2", TruncatedResponseError),
    "end after the status line": (OK, TruncatedResponseError),
    "end after a header": (OK + b"Content-Length: 0\r\n", TruncatedResponseError),
    "end in a header": (OK + b"Content-Len", TruncatedResponseError),
    "only an interim answer": (b"HTTP/1.1 100 Continue\r\n\r\n", TruncatedResponseError),
    "body shorter than its length": (OK + b"Content-Length: 3\r\n\r\nab", TruncatedResponseError),
    "length without end": (OK + b"Content-Length: 99999999\r\n\r\nab", TruncatedResponseError),
    "chunk shorter than its size": (CHUNKED + b"5\r\nabc", TruncatedResponseError),
    "no last chunk": (CHUNKED + b"3\r\nabc\r\n", TruncatedResponseError),
    "end before the trailers' end": (CHUNKED + b"3\r\nabc\r\n0\r\n", TruncatedResponseError),
    "chunk longer than its size": (CHUNKED + b"3\r\nabcXX0\r\n\r\n", MalformedResponseError),
    "chunk size that is no number": (CHUNKED + b"+3\r\nabc\r\n0\r\n\r\n", MalformedResponseError),
    "two different lengths": (
        OK + b"Content-Length: 3\r\nContent-Length: 2\r\n\r\nabc",
        MalformedResponseError,
    ),
    "the same length twice": (OK + b"Content-Length: 3, 3\r\n\r\nabc", MalformedResponseError),
    "negative length": (OK + b"Content-Length: -1\r\n\r\n", MalformedResponseError),
    "length over 64 bits": (
        OK + b"Content-Length: 99999999999999999999\r\n\r\n",
        MalformedResponseError,
    ),
    "length and chunks": (
        OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        MalformedResponseError,
    ),
    "another coding": (
        OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        MalformedResponseError,
    ),
    "body up to the end of the connection": (
        OK + b"Connection: close\r\n\r\nabc",
        MalformedResponseError,
    ),
    "no HTTP": (b"hello there\r\n\r\n", MalformedResponseError),
    "TLS alert": (b"\x15\x03\x01\x00\x02\x02\x16", MalformedResponseError),
    "HTTP/2": (b"HTTP/2 200 OK\r\nContent-Length: 0\r\n\r\n", MalformedResponseError),
    "status of two digits": (
        b"HTTP/1.1 20 OK\r\nContent-Length: 0\r\n\r\n",
        MalformedResponseError,
    ),
    "protocol switched": (
        b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
        MalformedResponseError,
    ),
    "header without colon": (OK + b"X a\r\nContent-Length: 0\r\n\r\n", MalformedResponseError),
    "NUL in a header": (OK + b"X: a\0b\r\nContent-Length: 0\r\n\r\n", MalformedResponseError),
    "header line of 70 kB": (
        OK + b"X: " + b"a" * 70_000 + b"\r\nContent-Length: 0\r\n\r\n",
        MalformedResponseError,
    ),
    "200 headers": (OK + b"X: a\r\n" * 200 + b"Content-Length: 0\r\n\r\n", MalformedResponseError),
}


@pytest.mark.parametrize(("answer", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_answer(call: Calls, answer: bytes, expected: type[TransportError]) -> None:
    with serve([request, answer, close]) as server:
        with pytest.raises(TransportError) as raised:
            call("POST", server.host, "/path", body=b"{}")

        assert type(raised.value) is expected
        assert str(raised.value).startswith(server.host)
        assert server.connections == 1


WHOLE: dict[str, tuple[bytes, bytes]] = {
    "length": (OK + b"Content-Length: 3\r\n\r\nabc", b"abc"),
    "chunks with extension and trailer": (
        CHUNKED + b"2;a=b\r\nab\r\n1\r\nc\r\n0\r\nT: x\r\n\r\n",
        b"abc",
    ),
    "103 before": (b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + ok(b"abc"), b"abc"),
    "100 and 102 before": (b"HTTP/1.1 100 C\r\n\r\nHTTP/1.1 102 P\r\n\r\n" + ok(b"abc"), b"abc"),
    "HTTP/1.0": (b"HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc", b"abc"),
    "compressed is left as it is": (ok(b"abc", b"Content-Encoding: gzip\r\n"), b"abc"),
    "megabytes": (ok(b"a" * 3_000_000), b"a" * 3_000_000),
    "no reason phrase": (b"HTTP/1.1 200\r\nContent-Length: 3\r\n\r\nabc", b"abc"),
}


@pytest.mark.parametrize(("answer", "body"), WHOLE.values(), ids=WHOLE.keys())
def test_whole_answer(call: Calls, answer: bytes, body: bytes) -> None:
    with serve([request, answer]) as server:
        response = call("GET", server.host)

        assert (response.status, response.body) == (200, body)


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304)])
def test_answer_that_has_no_body_by_its_kind(call: Calls, method: str, status: int) -> None:
    length = b"" if status == 204 else b"Content-Length: 7\r\n"
    answer = b"HTTP/1.1 %d X\r\n%b\r\n" % (status, length)
    with serve([request, answer, request, ok(b"next")]) as server:
        assert (call(method, server.host).status, call("GET", server.host).body) == (
            status,
            b"next",
        )
        assert server.connections == 1


def test_redirect_is_an_answer(call: Calls) -> None:
    with serve(
        [request, b"HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"]
    ) as server:
        response = call("GET", server.host)

        assert (response.status, response.headers["location"]) == (302, "/other")
        assert len(server.requests) == 1


def test_repeated_header(call: Calls) -> None:
    with serve([request, ok(b"", b"X: a\r\nx: b\r\n")]) as server:
        assert call("GET", server.host).headers["x"] == "a, b"


def test_names_of_headers_as_they_came(call: Calls) -> None:
    with serve([request, ok(b"", b"X-Meta-Color: red\r\nx-size: 1\r\n")]) as server:
        answer = call("GET", server.host)

    assert (answer.headers["x-meta-color"], answer.headers["x-size"]) == ("red", "1")
    assert answer.names["x-meta-color"] == "X-Meta-Color"
    assert "x-size" not in answer.names


def test_folded_header(call: Calls) -> None:
    with serve([request, ok(b"", b"X: 1\r\n  2\r\n")]) as server:
        assert call("GET", server.host).headers["x"] == "1 2"


def test_reset_before_the_answer(call: Calls) -> None:
    with serve([request, reset]) as server:
        with pytest.raises(ConnectionLostError, match="may have acted"):
            call("POST", server.host)

        assert server.connections == 1


@pytest.mark.parametrize("begun", [b"HTTP/1.1 2", OK + b"X: a\r\n"])
def test_reset_within_the_head(call: Calls, begun: bytes) -> None:
    seen = threading.Event()
    with serve([request, begun, wait(seen), reset]) as server:
        threading.Timer(0.1, seen.set).start()
        with pytest.raises(TruncatedResponseError):
            call("POST", server.host)


def test_reset_within_the_body(call: Calls) -> None:
    seen = threading.Event()
    with serve([request, OK + b"Content-Length: 9\r\n\r\nab", wait(seen), reset]) as server:
        threading.Timer(0.1, seen.set).start()
        with pytest.raises(TruncatedResponseError):
            call("POST", server.host)


@pytest.mark.parametrize("begun", [b"", OK, OK + b"Content-Length: 9\r\n\r\nab"])
def test_silence_ends_with_the_read_timeout(call: Calls, begun: bytes) -> None:
    with (
        serve([request, begun]) as server,
        pytest.raises(ReadTimeoutError, match=r"within 0\.1 s \(timeout read\)"),
    ):
        call("POST", server.host, timeout=Timeouts(connect=5, read=0.1))


@pytest.mark.parametrize(
    "begun", [b"HTTP/1.1 200 ", OK + b"X: ", OK + b"Content-Length: 99999\r\n\r\n"]
)
def test_dripping_ends_with_the_total_timeout(call: Calls, begun: bytes) -> None:
    # Every wait is far below the read timeout: without a deadline this would last for half an hour.
    with (
        serve([request, begun, drip]) as server,
        pytest.raises(ReadTimeoutError, match=r"within 0\.3 s \(timeout total\)"),
    ):
        call("POST", server.host, timeout=Timeouts(connect=5, read=5, total=0.3))


def test_peer_that_takes_no_request(call: Calls) -> None:
    with (
        serve([lambda peer: peer.server.over.wait(10) and None]) as server,
        pytest.raises(ReadTimeoutError),
    ):
        call("POST", server.host, body=b"x" * 30_000_000, timeout=Timeouts(5, 5, total=0.5))


def test_answer_before_the_whole_request_was_taken(call: Calls) -> None:
    refusal = b"HTTP/1.1 413 Too Large\r\nContent-Length: 3\r\n\r\nbig"
    with serve([lambda peer: peer.sock.recv(1000) and None, refusal, close]) as server:
        assert call("POST", server.host, body=b"x" * 30_000_000).status == 413
