"""Answers as they come in, whole and by pieces, and what the parser makes of them."""

from __future__ import annotations

import pytest
from clientsmith.runtime.exceptions import (
    ConnectionLostError,
    MalformedResponseError,
    ResponseTooLargeError,
    TruncatedResponseError,
)
from clientsmith.runtime.transport.http11.parser import ResponseParser

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


def parse(*pieces: bytes, method: str = "GET", limit: int | None = None) -> ResponseParser:
    parser = ResponseParser("peer")
    parser.begin(method, limit)
    for piece in pieces:
        parser.feed(piece)
    return parser


ANSWERS: dict[str, tuple[bytes, bytes]] = {
    "length": (OK + b"Content-Length: 3\r\n\r\nabc", b"abc"),
    "no bytes": (OK + b"Content-Length: 0\r\n\r\n", b""),
    "chunks": (CHUNKED + b"2\r\nab\r\n1\r\nc\r\n0\r\n\r\n", b"abc"),
    "chunk extensions": (CHUNKED + b"3;a=b;c\r\nabc\r\n0;x\r\n\r\n", b"abc"),
    "padded chunk size": (CHUNKED + b"3 \t\r\nabc\r\n0\r\n\r\n", b"abc"),
    "long chunk size": (CHUNKED + b"00000000000000c\r\nabcdefghijkl\r\n0\r\n\r\n", b"abcdefghijkl"),
    "trailers": (CHUNKED + b"1\r\na\r\n0\r\nT: x\r\nU:\r\n\r\n", b"a"),
    "white space round chunked": (
        OK + b"Transfer-Encoding: \tChunked\t \r\n\r\n1\r\na\r\n0\r\n\r\n",
        b"a",
    ),
    "interim answers": (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
        + OK
        + b"Content-Length: 1\r\n\r\na",
        b"a",
    ),
}


@pytest.mark.parametrize(("answer", "body"), ANSWERS.values(), ids=ANSWERS.keys())
def test_answer_in_one_piece_in_two_and_byte_by_byte(answer: bytes, body: bytes) -> None:
    splits = [[answer], [answer[place : place + 1] for place in range(len(answer))]]
    splits += [[answer[:place], answer[place:]] for place in range(1, len(answer))]
    for pieces in splits:
        parser = ResponseParser("peer")
        for piece in pieces:
            assert not parser.done
            parser.feed(piece)

        assert parser.done
        assert parser.take() == body
        assert parser.take() == b""
        assert parser.reusable


@pytest.mark.parametrize(("answer", "body"), ANSWERS.values(), ids=ANSWERS.keys())
def test_every_cut_is_noticed(answer: bytes, body: bytes) -> None:
    for size in range(len(answer)):
        parser = parse(*[answer[:size]] if size else [])

        assert not parser.done
        assert type(parser.cut()) is (TruncatedResponseError if size else ConnectionLostError)
        assert body.startswith(parser.take())


@pytest.mark.parametrize("answer", [OK + b"Content-Length: 1\r\n\r\na", CHUNKED + b"0\r\n\r\n"])
@pytest.mark.parametrize("apart", [True, False])
def test_what_follows_an_answer_is_no_part_of_it(answer: bytes, apart: bool) -> None:
    parser = parse(answer, b"HTTP/1.1 200 OK") if apart else parse(answer + b"\r\n")

    assert parser.done
    assert parser.stray
    assert not parser.reusable


def test_the_next_answer_begins_afresh() -> None:
    parser = parse(CHUNKED + b"1\r\na\r\n0\r\n\r\nstray")
    parser.begin("HEAD", None)

    assert not parser.started
    parser.feed(b"HTTP/1.1 204 No\r\n\r\n")
    assert (parser.take(), parser.stray, parser.interim) == (b"", False, 0)
    assert parser.head is not None
    assert (parser.head.status, parser.head.headers) == (204, {})


MALFORMED: dict[str, tuple[bytes, str]] = {
    "no HTTP, at once": (b"hello", "status line"),
    "TLS": (b"\x15\x03\x01", "status line"),
    "another version": (b"HTTP/2", "status line"),
    "line feeds only, at once": (b"HTTP/1.1 200 OK\nContent-Length: 0\n\n", "CR LF"),
    "a bare line feed, at once": (OK + b"X: a\nContent", "CR LF"),
    "switched protocols": (b"HTTP/1.1 101 S\r\n\r\n", "101"),
    "no end": (OK + b"\r\n", "not announced"),
    "both": (OK + b"Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", "both"),
    "two lengths": (OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n", "more than one"),
    "a length twice": (OK + b"Content-Length: 1\r\nContent-Length: 1\r\n\r\n", "more than one"),
    "lengths in one": (OK + b"Content-Length: 1, 1\r\n\r\n", "more than one"),
    "negative length": (OK + b"Content-Length: -1\r\n\r\n", "not a number"),
    "length with sign": (OK + b"Content-Length: +1\r\n\r\n", "not a number"),
    "length in hex": (OK + b"Content-Length: 0x1\r\n\r\n", "not a number"),
    "superscript length": (OK + b"Content-Length: \xb2\r\n\r\n", "not a number"),
    "length of no text": (OK + b"Content-Length:\r\n\r\n", "not a number"),
    "length without body": (b"HTTP/1.1 204 X\r\nContent-Length: x\r\n\r\n", "not a number"),
    "gzip": (OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n", "not just"),
    "chunked twice": (OK + b"Transfer-Encoding: chunked\r\n" * 2 + b"\r\n", "not just"),
    "identity": (OK + b"Transfer-Encoding: identity\r\n\r\n", "not just"),
    "vertical tab after chunked": (OK + b"Transfer-Encoding: chunked\x0b\r\n\r\n", "control"),
    "chunks in HTTP/1.0": (b"HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "HTTP/1.0"),
    "no chunk size": (CHUNKED + b"\r\n", "hexadecimal"),
    "chunk size with sign": (CHUNKED + b"+1\r\n", "hexadecimal"),
    "negative chunk size": (CHUNKED + b"-1\r\n", "hexadecimal"),
    "chunk size with 0x": (CHUNKED + b"0x1\r\n", "hexadecimal"),
    "chunk size with _": (CHUNKED + b"1_0\r\n", "hexadecimal"),
    "blank before chunk size": (CHUNKED + b" 1\r\n", "hexadecimal"),
    "chunk size beyond 60 bits": (CHUNKED + b"1000000000000000\r\n", "hexadecimal"),
    "chunk size with a bare line feed": (CHUNKED + b"1\n", "CR LF"),
    "chunk size with a bare CR": (CHUNKED + b"1\r;\r\n", "control"),
    "control in a chunk extension": (CHUNKED + b"1;a\0\r\n", "control"),
    "endless chunk extension": (CHUNKED + b"1;" + b"a" * 8192, "too long"),
    "chunk too long": (CHUNKED + b"1\r\nab\r\n", "longer than its"),
    "chunk too long, cut": (CHUNKED + b"1\r\nab", "longer than its"),
    "chunk without CR": (CHUNKED + b"1\r\na\n", "longer than its"),
    "chunk with half a CR LF": (CHUNKED + b"1\r\na\rb", "longer than its"),
    "trailer without colon": (CHUNKED + b"0\r\nT\r\n", "trailer"),
    "trailer without name": (CHUNKED + b"0\r\n: x\r\n", "trailer"),
    "folded trailer": (CHUNKED + b"0\r\nT: x\r\n y\r\n", "trailer"),
    "framing in a trailer": (CHUNKED + b"0\r\nContent-Length: 0\r\n\r\n", "another body"),
    "bad length in an interim answer": (
        b"HTTP/1.1 100 C\r\nContent-Length: x\r\n\r\n",
        "not a number",
    ),
    "control in a trailer": (CHUNKED + b"0\r\nT: \0\r\n", "control"),
    "too many trailers": (CHUNKED + b"0\r\n" + b"T: x\r\n" * 101, "100 trailers"),
    "endless head": (OK + b"X: " + b"a" * 66_000, "longer than"),
    "long head": (OK + b"X: " + b"a" * 66_000 + b"\r\n\r\n", "longer than"),
    "interim answers without end": (b"HTTP/1.1 100 C\r\n\r\n" * 11, "more than 10"),
}


@pytest.mark.parametrize(("answer", "words"), MALFORMED.values(), ids=MALFORMED.keys())
@pytest.mark.parametrize("size", [1, 100_000])
def test_malformed_answer(answer: bytes, words: str, size: int) -> None:
    pieces = [answer[place : place + size] for place in range(0, len(answer), size)]

    with pytest.raises(MalformedResponseError, match=words):
        parse(*pieces)


@pytest.mark.parametrize(
    ("method", "head"),
    [
        ("HEAD", OK + b"Content-Length: 7\r\n\r\n"),
        ("HEAD", OK + b"Transfer-Encoding: chunked\r\n\r\n"),
        ("HEAD", OK + b"\r\n"),
        ("GET", b"HTTP/1.1 204 X\r\n\r\n"),
        ("GET", b"HTTP/1.1 304 X\r\nContent-Length: 7\r\n\r\n"),
        ("CONNECT", OK + b"Content-Length: 7\r\nTransfer-Encoding: gzip\r\n\r\n"),
    ],
)
def test_answer_without_a_body_by_its_kind(method: str, head: bytes) -> None:
    assert parse(head, method=method).done


LIMIT = 10


@pytest.mark.parametrize(
    ("fine", "too_large"),
    [
        (OK + b"Content-Length: 10\r\n\r\n", OK + b"Content-Length: 11\r\n\r\n"),
        (CHUNKED + b"a\r\n", CHUNKED + b"b\r\n"),
        (CHUNKED + b"5\r\nabcde\r\n5\r\n", CHUNKED + b"5\r\nabcde\r\n6\r\n"),
    ],
)
def test_size_of_the_body_is_bounded_as_soon_as_it_is_announced(
    fine: bytes, too_large: bytes
) -> None:
    parse(fine, limit=LIMIT)
    parse(too_large, limit=None)

    with pytest.raises(ResponseTooLargeError, match=r"larger than 10 bytes.*max_response_size"):
        parse(too_large, limit=LIMIT)
