"""Bodies by pieces, in both directions: what goes over the wire, who waits for whom, and what a break means."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterable, Iterator
from time import monotonic, sleep
from typing import Any

import pytest
from clientsmith.runtime.exceptions import (
    MalformedResponseError,
    ReadTimeoutError,
    TransportError,
    TruncatedResponseError,
)
from clientsmith.runtime.http import HttpRequest, Timeouts
from clientsmith.runtime.transport.aio.pool import AsyncHttpTransport
from clientsmith.runtime.transport.proxies import Proxies
from clientsmith.runtime.transport.sync.pool import HttpTransport

from tests.faults.both_transports import LOOPBACK, QUICK, Authority
from tests.faults.scripted_server import Peer, Step, close, echo, end_tls, ok, request, serve

HEAD = b"HTTP/1.1 200 OK\r\n"


class Opened:
    """An answer whose body is unread, without ``await``."""

    def __init__(self, runner: asyncio.Runner, stream: Any) -> None:
        self.runner = runner
        self.stream = stream
        self.status = stream.status

    def __iter__(self) -> Iterator[bytes]:
        if hasattr(self.stream, "__iter__"):
            yield from self.stream
            return
        pieces = aiter(self.stream)
        while (piece := self._wait(anext(pieces, b""))) != b"":
            yield piece

    def read(self) -> bytes:
        return self._wait(self.stream.read())

    def close(self) -> None:
        self._wait(self.stream.close())

    def _wait(self, found: Any) -> Any:
        async def wait() -> Any:
            return await found

        return self.runner.run(wait()) if hasattr(found, "__await__") else found


async def in_turn(pieces: Iterable[bytes], pause: float) -> AsyncIterator[bytes]:
    for piece in pieces:
        await asyncio.sleep(pause)
        yield piece


def slowly(pieces: Iterable[bytes], pause: float) -> Iterator[bytes]:
    for piece in pieces:
        sleep(pause)
        yield piece


class Streams:
    def __init__(self, kind: str, **settings: Any) -> None:
        settings["proxies"] = Proxies()
        self.scheme = "https" if "tls" in settings else "http"
        self.runner = asyncio.Runner()
        self.sync = HttpTransport(**settings) if kind == "sync" else None
        self.aio = AsyncHttpTransport(**settings) if kind == "async" else None

    def open(
        self,
        host: str,
        path: str = "/",
        *,
        method: str = "POST",
        content: bytes = b"",
        body: Iterable[bytes] | None = None,
        length: int | None = None,
        timeout: Timeouts = QUICK,
        pause: float = 0,
    ) -> Opened:
        made = HttpRequest(method, path, scheme=self.scheme, host=host, body=content)
        if self.sync:
            pieces: Any = None if body is None else slowly(body, pause)
            stream: Any = self.sync.stream(made, timeout=timeout, body=pieces, length=length)
        else:
            assert self.aio
            pieces = None if body is None else in_turn(body, pause)
            stream = self.runner.run(
                self.aio.stream(made, timeout=timeout, body=pieces, length=length)
            )
        return Opened(self.runner, stream)

    def close(self) -> None:
        if self.sync:
            self.sync.close()
        if self.aio:
            self.runner.run(self.aio.close())
        self.runner.close()


@pytest.fixture(params=["sync", "async"])
def streams(request: pytest.FixtureRequest) -> Iterator[Streams]:
    found = Streams(request.param)
    yield found
    found.close()


def read_chunks(peer: Peer) -> None:
    """A request in chunks, kept as it came."""
    data = b""
    while not data.endswith(b"\r\n0\r\n\r\n"):
        data += peer.sock.recv(65536)
    peer.server.requests.append(data)


def test_body_in_chunks(streams: Streams) -> None:
    with serve([read_chunks, ok(b"fine")]) as server:
        answer = streams.open(server.host, body=[b"abc", b"", b"d" * 20])

        assert answer.read() == b"fine"
        head, _, body = server.requests[0].partition(b"\r\n\r\n")
        assert b"\r\ntransfer-encoding: chunked" in head
        assert b"content-length" not in head
        assert body == b"3\r\nabc\r\n14\r\n" + b"d" * 20 + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize("pieces", [[b"abc", b"de"], [b"abcde"], [b"", b"abcde", b""]])
def test_body_of_announced_length(streams: Streams, pieces: list[bytes]) -> None:
    with serve([request, ok(b"fine"), echo]) as server:
        assert streams.open(server.host, body=pieces, length=5).read() == b"fine"
        assert server.requests[0].endswith(b"\r\ncontent-length: 5\r\n\r\nabcde")
        assert streams.open(server.host, "/next", method="GET").read() == b"/next"
        assert server.connections == 1


def test_answer_during_an_empty_piece_finds_the_request_whole(streams: Streams) -> None:
    with serve([request, ok(b"fine"), echo]) as server:
        answer = streams.open(server.host, body=[b"abcde", b"", b""], length=5, pause=0.1)

        assert answer.read() == b"fine"
        assert streams.open(server.host, "/next", method="GET").read() == b"/next"
        assert server.connections == 1


@pytest.mark.parametrize(("pieces", "words"), [([b"abc", b"def"], "longer"), ([b"abc"], "shorter")])
def test_body_of_another_length_is_never_passed_off_as_whole(
    streams: Streams, pieces: list[bytes], words: str
) -> None:
    with serve([request, ok(b"wrong")], [echo]) as server:
        with pytest.raises(ValueError, match=words):
            streams.open(server.host, body=pieces, length=5)

        assert streams.open(server.host, "/next", method="GET").read() == b"/next"
        assert server.requests == []


def test_what_the_body_raises_goes_through(streams: Streams) -> None:
    def broken() -> Iterator[bytes]:
        yield b"abc"
        raise KeyError("mine")

    with serve([request], [echo]) as server:
        with pytest.raises(KeyError, match="mine"):
            streams.open(server.host, body=broken())

        assert streams.open(server.host, "/next", method="GET").read() == b"/next"


def test_answer_before_the_body_is_sent_ends_the_sending(streams: Streams) -> None:
    taken = 0

    def endless() -> Iterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield b"x" * 10_000

    refusal = HEAD.replace(b"200 OK", b"413 Too Large") + b"Content-Length: 3\r\n\r\nbig"
    with serve([lambda peer: peer.sock.recv(1000) and None, refusal], [echo]) as server:
        answer = streams.open(server.host, body=endless())

        assert (answer.status, answer.read()) == (413, b"big")
        assert streams.open(server.host, "/next", method="GET").read() == b"/next"
        assert server.connections == 2


def test_sender_waits_for_a_peer_that_is_slow(streams: Streams) -> None:
    sent = 0

    def pieces() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(1000):
            sent += 1
            yield b"x" * 100_000

    with (
        serve([lambda peer: peer.server.over.wait(10) and None]) as server,
        pytest.raises(ReadTimeoutError, match="not taken"),
    ):
        streams.open(server.host, body=pieces(), timeout=Timeouts(5, 5, write=0.2))

    assert sent < 200  # What the kernel buffers on both sides, and not 100 MB.


def test_pieces_may_take_longer_to_make_than_an_answer(streams: Streams) -> None:
    quick = Timeouts(5, read=0.1, write=0.1)
    with serve([read_chunks, ok(b"fine")]) as server:
        answer = streams.open(server.host, body=[b"a", b"b"], timeout=quick, pause=0.25)

        assert answer.read() == b"fine"


def test_peer_that_is_silent_after_the_last_piece(streams: Streams) -> None:
    with (
        serve([read_chunks]) as server,
        pytest.raises(ReadTimeoutError, match=r"within 0\.1 s \(timeout read\)"),
    ):
        streams.open(server.host, body=[b"a"], timeout=Timeouts(5, read=0.1), pause=0.05)


def test_answer_is_read_as_it_comes(streams: Streams) -> None:
    chunked = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    with serve([request, chunked, b"2\r\nab\r\n", b"1\r\nc\r\n0\r\n\r\n", echo]) as server:
        answer = streams.open(server.host)

        assert b"".join(answer) == b"abc"
        assert answer.read() == b""
        assert streams.open(server.host, "/next", method="GET").read() == b"/next"
        assert server.connections == 1


def test_peer_waits_for_a_reader_that_is_slow(streams: Streams) -> None:
    sent = 0

    def send_much(peer: Peer) -> None:
        nonlocal sent
        for _ in range(1000):
            peer.sock.sendall(b"x" * 100_000)
            sent += 1

    with serve([request, HEAD + b"Content-Length: 100000000\r\n\r\n", send_much]) as server:
        answer = streams.open(server.host)
        pieces = iter(answer)
        first = len(next(pieces))
        streams.runner.run(asyncio.sleep(0.3))
        assert sent < 200  # What the kernel buffers, and not 100 MB.

        assert first + sum(len(piece) for piece in pieces) == 100_000_000


def test_a_reader_may_take_longer_than_the_read_timeout(streams: Streams) -> None:
    body = b"x" * 3_000_000
    with serve([request, ok(body)]) as server:
        answer = streams.open(server.host, timeout=Timeouts(5, 0.1))
        pieces = iter(answer)
        size = len(next(pieces))
        streams.runner.run(asyncio.sleep(0.3))

        assert size + sum(len(piece) for piece in pieces) == len(body)


@pytest.mark.parametrize(
    ("steps", "error"),
    [
        ([b"ab", close], TruncatedResponseError),
        ([b"ab"], ReadTimeoutError),
    ],
)
def test_answer_that_breaks_off(
    streams: Streams, steps: list[Step], error: type[TransportError]
) -> None:
    with serve([request, HEAD + b"Content-Length: 9\r\n\r\n", *steps], [echo]) as server:
        answer = streams.open(server.host, timeout=Timeouts(5, 0.2))
        begun = monotonic()
        with pytest.raises(error):
            answer.read()

        assert monotonic() - begun < 1
        with pytest.raises(error):  # and not the end
            answer.read()
        assert streams.open(server.host, "/next", method="GET").read() == b"/next"


def test_answer_in_chunks_that_is_malformed(streams: Streams) -> None:
    answer = HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n"
    with serve([request, answer]) as server, pytest.raises(MalformedResponseError):
        streams.open(server.host).read()


def test_closing_before_the_end_closes_the_connection(streams: Streams) -> None:
    seen = threading.Event()

    def hang_up_seen(peer: Peer) -> None:
        assert peer.sock.recv(1) == b""
        seen.set()

    with serve([request, HEAD + b"Content-Length: 9\r\n\r\nab", hang_up_seen], [echo]) as server:
        answer = streams.open(server.host)
        answer.close()
        answer.close()

        assert answer.read() == b""
        assert streams.open(server.host, "/next", method="GET").read() == b"/next"
        assert seen.wait(5)


def test_the_bytes_of_both_are_the_same() -> None:
    sent: list[list[bytes]] = []
    for kind in ("sync", "async"):
        streams = Streams(kind)
        with serve([request, ok(), request, ok(), read_chunks, ok()]) as server:
            streams.open(server.host, "/a%2Fb?c=d", content=b"{}").read()
            streams.open(server.host, method="DELETE").read()
            streams.open(server.host, body=[b"ab", b"c"]).read()
        streams.close()
        sent.append([one.replace(server.host.encode(), b"HOST") for one in server.requests])

    assert sent[0] == sent[1]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_stream_has_no_bound(kind: str) -> None:
    streams = Streams(kind, max_response_size=10)
    with serve([request, ok(b"a" * 11)]) as server:
        assert streams.open(server.host).read() == b"a" * 11
        streams.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_both_ways_over_tls(authority: Authority, kind: str) -> None:
    streams = Streams(kind, tls=authority.client())
    large = b"x" * 3_000_000
    scripts: list[list[Step]] = [
        [read_chunks, ok(large), request, HEAD + b"Content-Length: 9\r\n\r\nab", end_tls]
    ]
    with serve(*scripts, context=authority.server(LOOPBACK)) as server:
        assert b"".join(streams.open(server.host, body=[large, b"end"])) == large
        assert server.requests[0].count(b"x") == len(large)

        broken = streams.open(server.host)
        with pytest.raises(TruncatedResponseError):
            broken.read()
        assert server.connections == 1
        streams.close()
