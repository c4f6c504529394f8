"""Answers, right and wrong, and what our parser and h11 make of each: the bytes are built of parts, then damaged.

Ours may refuse what h11 takes, for a reason that stands in ``STRICTER``; it may never take what h11 refuses, or read
something else in it. ``python -m tests.unit.runtime.transport.http11.h11_verdicts MINUTES`` looks for a difference for
that long (``make fuzz``).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from time import monotonic

import h11
from clientsmith.runtime.exceptions import (
    ConnectionLostError,
    MalformedResponseError,
    TruncatedResponseError,
)
from clientsmith.runtime.transport.http11.parser import ResponseParser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

Headers = dict[str, str]
Whole = tuple[int, Headers, bytes]
Verdict = Whole | str
"""A whole answer, or ``"cut"``, or why it is refused."""

_MOST = 1 << 20


def matches(pattern: bytes) -> Callable[[bytes], bool]:
    return lambda data: re.search(pattern, data, re.IGNORECASE | re.DOTALL) is not None


def has_many_lines(data: bytes) -> bool:
    return data.count(b"\n") > 100


STRICTER: dict[str, Callable[[bytes], bool]] = {
    # RFC 9112, 2.2 lets a recipient take a bare LF; 9110, 5.5 lets it keep a control. Two readers would differ.
    "a line of its head does not end in CR LF, or holds a control": matches(
        rb"(?<!\r)\n|\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
    ),
    "a line between the chunks does not end in CR LF, or is too long": matches(rb"(?<!\r)\n"),
    "a line between the chunks holds a control": matches(
        rb"(?<!\r)\n|\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
    ),
    # 6.3: a cut could not be seen.
    "its end is not announced by Content-Length or chunks, so a cut could not be seen": lambda _: True,
    # 6.3, 3: "might indicate an attempt to perform request smuggling".
    "it has both Content-Length and Transfer-Encoding": matches(
        rb"content-length:.*transfer-encoding:|transfer-encoding:.*content-length:"
    ),
    "it has more than one Content-Length": matches(
        rb"content-length:.*content-length:|content-length:[^\r]*,"
    ),
    "its Content-Length is not a number of bytes": matches(rb"content-length:[ \t]*[0-9]{19}"),
    "it has a Transfer-Encoding, which HTTP/1.0 does not know": matches(rb"HTTP/1\.0 "),
    "it does not begin with an HTTP/1 status line": matches(rb"HTTP/[02-9]|^\r|^\n| 0"),
    "it switches protocols (101), which was not asked for": matches(rb" 101"),
    "a chunk's size is not a hexadecimal number": matches(rb"[0-9a-f]{16}"),
    "a trailer cannot be read": matches(rb"\r\n0.*\r\n[ \t]"),
    "a trailer announces another body": matches(rb"content-length|transfer-encoding"),
    "its head has too many headers": has_many_lines,
    "more than 100 trailers follow the chunks": has_many_lines,
    "more than 10 interim answers came before the final one": lambda data: data.count(b" 1") > 10,
}
"""Why ours may refuse what h11 takes, and what must then be true of the bytes."""


def our_verdict(pieces: list[bytes], method: str) -> Verdict:
    parser = ResponseParser("peer")
    parser.begin(method, None)
    try:
        for piece in pieces:
            if parser.done:
                break
            parser.feed(piece)
        if not parser.done:
            raise parser.cut()
    except (ConnectionLostError, TruncatedResponseError):
        return "cut"
    except MalformedResponseError as error:
        return str(error).partition("HTTP/1.1: ")[2].partition(";")[0]
    assert parser.head is not None
    return parser.head.status, parser.head.headers, parser.take()


def h11_verdict(data: bytes, method: str) -> Verdict:
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MOST)
    connection.send(h11.Request(method=method, target="/", headers=[("host", "x")]))
    connection.send(h11.EndOfMessage())
    status, headers, body = 0, Headers(), b""
    connection.receive_data(data)
    ended = False
    while True:
        try:
            event = connection.next_event()
        except h11.RemoteProtocolError:
            return "cut" if ended else "refused"
        if event is h11.NEED_DATA:
            if ended:
                return "cut"
            connection.receive_data(b"")
            ended = True
        elif isinstance(event, h11.Response):
            status = event.status_code
            for name, value in event.headers:
                key, text = name.decode(), value.decode("latin-1")
                headers[key] = f"{headers[key]}, {text}" if key in headers else text
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage):
            return status, headers, bytes(body)
        elif not isinstance(event, h11.InformationalResponse):
            return "cut"  # the end of the connection before an answer, or a switch of protocols


def compare(data: bytes, method: str, pieces: list[bytes]) -> str:
    """What came of it, in a word; ``AssertionError`` for a difference that must not be."""
    ours, theirs = our_verdict([data], method), h11_verdict(data, method)
    by_pieces = our_verdict(pieces, method)
    assert isinstance(by_pieces, str) == isinstance(ours, str), (by_pieces, ours)
    assert (by_pieces == "cut") == (ours == "cut"), (by_pieces, ours)
    if not isinstance(ours, str):
        assert by_pieces == ours
        assert not isinstance(theirs, str), (ours, theirs)
        assert _without_runs(ours) == _without_runs(theirs)
        return "whole"
    if ours == "cut":
        assert isinstance(theirs, str), theirs
        return "cut"
    if theirs not in ("refused", "cut"):
        assert STRICTER[ours](data), ours
        return "stricter"
    return "refused"


def _without_runs(answer: Whole) -> Whole:
    # A line that is folded becomes one with any number of blanks (RFC 9112, 5.2). h11 lowers the coding's letters.
    status, headers, body = answer
    found = {name: " ".join(value.split()) for name, value in headers.items()}
    if "transfer-encoding" in found:
        found["transfer-encoding"] = found["transfer-encoding"].lower()
    return status, found, body


# --- the bytes ---


Parts = tuple[list[bytes], list[bytes]]
"""Those that are right, and those that are odd: wrong, or right and rare."""

LINE_ENDS: Parts = [b"\r\n"], [b"\n", b"\r", b"\r\r\n", b"\n\r\n", b""]
STATUS_LINES: Parts = (
    [b"HTTP/1.1 200 OK", b"HTTP/1.1 201", b"HTTP/1.1 404 Not \xe9", b"HTTP/1.1 204 "],
    [
        b"HTTP/1.0 200 OK", b"HTTP/1.9 200 OK", b"HTTP/2.0 200 OK", b"HTTP/1.1 101 S", b"HTTP/1.1 304 X",
        b"HTTP/1.1 099 X", b"HTTP/1.1 999", b"HTTP/1.1  200 OK", b"HTTP/1.1 20", b"http/1.1 200 OK", b"", b"200 OK",
    ],
)  # fmt: skip
FRAMING: Parts = (
    [b"Content-Length: 3", b"content-length:\t3 ", b"Transfer-Encoding: chunked", b"Transfer-Encoding: Chunked\t"],
    [
        b"Content-Length: 0",
        b"Content-Length: 4", b"Content-Length: 3, 3", b"Content-Length: -3", b"Content-Length: +3",
        b"Content-Length: 3 3", b"Content-Length: 0x3", b"Content-Length: 3\r\n ", b"Content-Length:\r\n 3",
        b"Content-Length: 00000000000000000003", b"Content-Length: \xb3", b"Content-Length : 3", b"Content-Length:",
        b"Transfer-Encoding: chunked\t", b"Transfer-Encoding: gzip, chunked",
        b"Transfer-Encoding: chunked, chunked", b"Transfer-Encoding: identity", b"Transfer-Encoding: \x0bchunked",
        b"Transfer-Encoding:\r\n\tchunked", b"Transfer-Encoding: chunked;a=b", b"Transfer-Encoding", b"X: y",
    ],
)  # fmt: skip
OTHERS: Parts = (
    [b"X-A: b", b"x-a:c", b"Date: Thu", b"Connection: close", b"X-Empty:"],
    [
        b"X A: b", b": b", b"X-A", b" folded", b"\tfolded: x", b"X-A: b\0c", b"X-A: b\x0bc", b"X-A: \xe9", b"X-A: b\rc",
        b"X-\xe9: a", b"X-A: \x7f", b"X" * 40, b"X-A: " + b"b" * 5000,
    ],
)  # fmt: skip
BODIES: Parts = (
    [b"abc", b"abc", b"3\r\nabc\r\n0\r\n\r\n", b"1;x=y\r\na\r\n2 \r\nbc\r\n0\r\nT: v\r\n\r\n"],
    [
        b"",
        b"ab", b"abcd", b"3\nabc\n0\n\n", b"3\r\nabcd\r\n0\r\n\r\n", b"-3\r\nabc\r\n0\r\n\r\n", b"+3\r\nabc\r\n",
        b"0x3\r\nabc\r\n0\r\n\r\n", b"3\r\nabc0\r\n\r\n",
        b"0\r\nT\r\n\r\n", b"0\r\n: v\r\n\r\n", b"0\r\nT: v\r\n w\r\n\r\n",
        b"00000000000000000003\r\nabc\r\n0\r\n\r\n", b"000000000000000000003\r\n", b"3 ;x\r\nabc\r\n0\r\n\r\n", b"\r\n",
        b"3;x\r\nabc\r\n0;y\r\nContent-Length: 9\r\n\r\n", b"3\r\nab", b"0\r\n", b"3;\0\r\nabc\r\n0\r\n\r\n",
    ],
)  # fmt: skip
INTERIM: Parts = (
    [b""],
    [
        b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 E\r\nLink: x\r\n\r\n", b"HTTP/1.1 100 C\r\n\r\n" * 11,
        b"HTTP/1.1 100 C\r\nContent-Length: x\r\n\r\n", b"HTTP/1.1 102\r\nTransfer-Encoding: gzip\r\n\r\n", b"\r\n",
    ],
)  # fmt: skip
DAMAGE = st.lists(
    st.tuples(
        st.integers(0, 400),
        st.sampled_from([b"", b"\r", b"\n", b"\r\n", b"\t", b" ", b":", b"\0", b"0", b"9", b"f", b",", b"\xff"]),
        st.integers(0, 3),
    ),
    max_size=2,
)  # fmt: skip


@st.composite
def answers(draw: st.DrawFn) -> bytes:
    """An answer of which about one part in ``oddness`` is odd; with 0 it is right."""
    oddness = draw(st.sampled_from([0, 0, 4, 12, 12]))

    def part(parts: Parts) -> bytes:
        right, odd = parts
        return draw(
            st.sampled_from(odd if oddness and not draw(st.integers(0, oddness)) else right)
        )

    kind = draw(st.integers(0, 3))
    framing, body = FRAMING[0][kind], BODIES[0][kind]
    if oddness:
        framing, body = part((FRAMING[0][kind : kind + 1], FRAMING[1])), part(([body], BODIES[1]))
    lines = [part(STATUS_LINES), *[part(OTHERS) for _ in range(draw(st.integers(0, 3)))]]
    lines.insert(draw(st.integers(1, len(lines))), framing)
    if oddness and draw(st.integers(0, 9)) == 0:
        lines.append(part(FRAMING))
    data = part(INTERIM) + b"".join([line + part(LINE_ENDS) for line in [*lines, b""]]) + body
    for place, insertion, removed in draw(DAMAGE) if oddness == 4 else []:
        data = data[:place] + insertion + data[place + removed :]
    return data[: draw(st.integers(0, len(data)))] if draw(st.integers(0, 7)) == 0 else data


@st.composite
def splits(draw: st.DrawFn) -> tuple[bytes, list[bytes]]:
    data = draw(st.one_of(answers(), answers(), answers(), st.binary(max_size=80)))
    size = draw(st.sampled_from([1, 2, 3, 7, 64]))
    return data, [data[place : place + size] for place in range(0, len(data), size)]


METHODS = st.sampled_from(["GET", "GET", "POST", "HEAD"])


def fuzz(minutes: float) -> None:
    over, seen = monotonic() + 60 * minutes, dict[str, int]()

    @settings(
        max_examples=5000, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(splits(), METHODS)
    def look(split: tuple[bytes, list[bytes]], method: str) -> None:
        verdict = compare(split[0], method, split[1])
        seen[verdict] = seen.get(verdict, 0) + 1

    while monotonic() < over:
        look()
    print(f"no difference in {sum(seen.values())} answers: {seen}")


if __name__ == "__main__":
    fuzz(float(sys.argv[1]))
