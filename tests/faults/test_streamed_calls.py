"""Calls with streamed payloads over real sockets, with both clients: what is sent, what is read, and what every break
of either means. One client drives the other's cases: an async body is read behind the sync one's face.
"""

from __future__ import annotations

import gc
import io
import shutil
import threading
import tracemalloc
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.scripted_server import Peer, close, request, serve
from tests.faults.streamed_clients import EMPTY, OK, TEN, Clients, any_request, body_of
from tests.golden.ideas import streamed_blobs
from tests.support.packages import build, runtime


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return build(streamed_blobs(), tmp_path_factory.mktemp("streamed"))


@pytest.fixture(params=["sync", "async"])
def clients(request: pytest.FixtureRequest, sample: Any) -> Iterator[Clients]:
    found = Clients(sample, request.param)
    yield found
    found.close()


# --- reading ---


def test_a_body_is_read_as_it_comes(clients: Clients) -> None:
    go = threading.Event()

    def slowly(peer: Peer) -> None:
        peer.sock.sendall(OK + b"Content-Length: 6\r\n\r\nabc")
        go.wait(5)
        peer.sock.sendall(b"def")

    with serve([request, slowly]) as server:
        result = clients.to(server.host).get(key="k")
        pieces = clients.pieces(result.body)

        assert (result.e_tag, next(pieces)) == ("tag", b"abc")
        go.set()
        assert list(pieces) == [b"def"]


def test_one_connection_serves_calls_whose_bodies_are_read(clients: Clients) -> None:
    with serve([request, TEN] * 6) as server:
        client = clients.to(server.host)

        assert clients.wait(client.get(key="k").body.read()) == b"0123456789"
        body = client.get(key="k").body
        assert [clients.wait(body.read(4)) for _ in range(4)] == [b"0123", b"4567", b"89", b""]
        body = client.get(key="k").body
        assert clients.wait(body.read(10)) == b"0123456789"
        clients.wait(body.close())  # nothing is left to read
        assert list(clients.pieces(client.get(key="k").body)) == [b"0123456789"]
        assert server.connections == 1


def test_a_body_that_is_closed_takes_its_connection_with_it(clients: Clients) -> None:
    hung_up = threading.Event()

    def hear(peer: Peer) -> None:
        peer.sock.settimeout(5)
        assert peer.sock.recv(1) == b""
        hung_up.set()

    with serve([request, OK + b"Content-Length: 10\r\n\r\n012", hear], [request, TEN]) as server:
        client = clients.to(server.host)
        body = client.get(key="k").body
        clients.wait(body.read(2))
        clients.wait(body.close())
        clients.wait(body.close())

        with pytest.raises(ValueError, match="closed"):
            clients.wait(body.read())
        clients.wait(client.get(key="k").body.read())
        assert hung_up.wait(5)
        assert server.connections == 2


def test_a_body_that_nobody_holds_takes_its_connection_with_it(clients: Clients) -> None:
    hung_up = threading.Event()

    def hear(peer: Peer) -> None:
        peer.sock.settimeout(5)
        assert peer.sock.recv(1) == b""
        hung_up.set()

    with serve([request, OK + b"Content-Length: 10\r\n\r\n012", hear], [request, TEN]) as server:
        client = clients.to(server.host)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            result = client.get(key="k")
            del result
            gc.collect()
        unread = [str(each.message) for each in caught if each.category is ResourceWarning]

        assert len(unread) == 1
        assert "was dropped before its end" in unread[0]
        clients.wait(client.get(key="k").body.read())  # the loop has had its turn
        assert hung_up.wait(5)


def test_a_body_whose_last_byte_was_read_is_no_waste(clients: Clients) -> None:
    cut = OK + b"Content-Length: 10\r\n\r\n012"
    with serve([request, TEN, request, cut, close]) as server:
        client = clients.to(server.host)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            body = client.get(key="k").body
            assert clients.wait(body.read(10)) == b"0123456789"
            del body
            body = client.get(key="k").body
            with pytest.raises(clients.errors.TruncatedResponseError):
                clients.wait(body.read())
            del body
            gc.collect()


def test_with_closes(clients: Clients) -> None:
    with serve([request, TEN]) as server:
        body = clients.to(server.host).get(key="k").body

        async def both() -> bytes:
            async with body as opened:
                found: bytes = await opened.read(1)
                return found

        if clients.kind == "async":
            assert clients.wait(both()) == b"0"
        else:
            with body as opened:
                assert opened.read(1) == b"0"
        assert body.closed


def test_lines_and_chunks(clients: Clients) -> None:
    text = b"one\r\ntwo\n\nthree\rfour"
    pieces = b"".join(b"1\r\n%c\r\n" % byte for byte in text)
    answer = OK + b"Transfer-Encoding: chunked\r\n\r\n" + pieces + b"0\r\n\r\n"
    with serve([request, answer] * 3) as server:
        client = clients.to(server.host)

        def listed(found: Any) -> list[bytes]:
            return list(clients.pieces(found))

        assert listed(client.get(key="k").body.iter_lines()) == text.splitlines()
        assert listed(client.get(key="k").body.iter_lines(keepends=True)) == text.splitlines(True)
        assert listed(client.get(key="k").body.iter_chunks(8)) == [text[:8], text[8:16], text[16:]]


def test_the_sync_body_is_a_file(sample: Any, tmp_path: Path) -> None:
    clients = Clients(sample, "sync")
    lines = b"one\ntwo\n"
    answer = OK + b"Content-Length: 8\r\n\r\n" + lines
    with serve([request, answer] * 4) as server:
        client = clients.to(server.host)
        with (tmp_path / "copy").open("wb") as copy:
            shutil.copyfileobj(client.get(key="k").body, copy, 3)
        assert (tmp_path / "copy").read_bytes() == lines
        assert io.BufferedReader(client.get(key="k").body).readlines() == [b"one\n", b"two\n"]
        reader = io.TextIOWrapper(io.BufferedReader(client.get(key="k").body), encoding="ascii")
        assert list(reader) == ["one\n", "two\n"]
        assert client.get(key="k").body.readline() == b"one\n"
    clients.close()


def test_what_came_with_it(clients: Clients) -> None:
    with serve([request, TEN]) as server:
        asked = clients.sample.GetRequest(key="k")
        answer = clients.to(server.host).send_with_response(asked)

        assert (answer.status, answer.headers["etag"], answer.attempts) == (200, "tag", 1)
        assert clients.wait(answer.result.body.read()) == b"0123456789"


def test_an_error_is_read_whole(clients: Clients) -> None:
    refusal = b'{"message": "there is none"}'
    head = b"HTTP/1.1 404 Not Found\r\nx-amzn-errortype: NoSuchKey\r\nContent-Length: %d\r\n\r\n"
    with serve([request, head % len(refusal) + refusal, request, TEN]) as server:
        client = clients.to(server.host)
        with pytest.raises(clients.sample.NoSuchKey, match="there is none") as caught:
            client.get(key="k")

        assert caught.value.response.body == refusal
        clients.wait(client.get(key="k").body.read())
        assert server.connections == 1


def test_attempts_are_made_until_the_head_is_there(clients: Clients) -> None:
    busy = b"HTTP/1.1 503 Slow Down\r\nContent-Length: 2\r\n\r\n{}"
    with serve([request, busy, request, TEN]) as server:
        body = clients.to(server.host).get(key="k").body

        assert clients.wait(body.read()) == b"0123456789"
        assert len(server.requests) == 2


@pytest.mark.parametrize("kept", [0, 1, 5, 9])
@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_that_is_cut_has_no_end(clients: Clients, kept: int, chunked: bool) -> None:
    whole = b"Transfer-Encoding: chunked\r\n\r\na\r\n" if chunked else b"Content-Length: 10\r\n\r\n"
    with serve([request, OK + whole + b"0123456789"[:kept], close]) as server:
        body = clients.to(server.host).get(key="k").body
        for _ in range(2):  # and what was read before does not become the whole
            with pytest.raises(clients.errors.TruncatedResponseError):
                clients.wait(body.read())
        assert len(server.requests) == 1


def test_a_body_without_a_known_end_is_refused(clients: Clients) -> None:
    malformed = pytest.raises(
        clients.errors.MalformedResponseError, match="Content-Length or chunks"
    )
    with serve([request, OK + b"\r\n0123", close]) as server, malformed:
        clients.to(server.host, retries=None).get(key="k")


def test_the_read_timeout_holds_for_each_piece(clients: Clients) -> None:
    with serve([request, OK + b"Content-Length: 10\r\n\r\n012"]) as server:
        body = clients.to(server.host).get(key="k").body
        assert clients.wait(body.read(3)) == b"012"
        with pytest.raises(clients.errors.ReadTimeoutError):
            clients.wait(body.read(1))


# --- sending ---


class Unseekable(io.RawIOBase):
    def __init__(self, data: bytes) -> None:
        self.inner = io.BytesIO(data)

    def read(self, size: int = -1, /) -> bytes:
        return self.inner.read(size)


def later(data: bytes) -> io.BytesIO:
    file = io.BytesIO(b"before" + data)
    file.seek(6)
    return file


@pytest.mark.parametrize(
    "make",
    [
        lambda data: data,
        bytearray,
        memoryview,
        io.BytesIO,
        later,
        lambda data: [data[:2], data[2:]],
    ],
    ids=["bytes", "bytearray", "memoryview", "file", "file from where it stands", "list"],
)
def test_a_known_length_is_announced(clients: Clients, make: Callable[[bytes], Any]) -> None:
    with serve([any_request, EMPTY]) as server:
        clients.to(server.host).put(key="k", body=make(b"abcdef"))

        head, _, body = server.requests[0].partition(b"\r\n\r\n")
        assert b"\r\ncontent-length: 6" in head
        assert body == b"abcdef"


@pytest.mark.parametrize("kind", ["iterator", "file"])
def test_an_unknown_length_goes_in_chunks(clients: Clients, kind: str) -> None:
    body = Unseekable(b"abcde") if kind == "file" else clients.upload([b"abc", b"", b"de"])
    with serve([any_request, TEN]) as server:
        answer = clients.to(server.host).talk(input=body)

        assert clients.wait(answer.output.read()) == b"0123456789"
        sent = {"file": b"5\r\nabcde\r\n0\r\n\r\n", "iterator": b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"}
        assert body_of(server.requests[0]) == sent[kind]


def test_a_body_that_needs_a_length(clients: Clients) -> None:
    with serve([any_request, EMPTY]) as server:
        client = clients.to(server.host)
        for body in (clients.upload([b"a"]), Unseekable(b"a")):
            with pytest.raises(clients.errors.ValidationError, match="part: must have a length"):
                client.send(clients.sample.SendRequest(part=body))
        client.send(clients.sample.SendRequest(part=io.BytesIO(b"abc")))
        assert len(server.requests) == 1


def test_a_length_that_is_given(clients: Clients) -> None:
    content = runtime(clients.sample, "protocols.uploads").content_of
    for announced, body in (("4", io.BytesIO(b"abc")), ("2", [b"abc"])):
        with pytest.raises(clients.errors.ValidationError, match="the announced"):
            content(body, "body", announced)
    assert content(clients.upload([b"abc"]), "body", "3", needs_length=True).length == 3


@pytest.mark.parametrize("body", ["text", 5, {"a": b""}])
def test_what_is_no_body(clients: Clients, body: Any) -> None:
    with pytest.raises(
        clients.errors.ValidationError, match="body: must be bytes, a file of bytes"
    ):
        clients.to("127.0.0.1:1").put(key="k", body=body)


def test_a_text_file_is_refused(clients: Clients, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("text")
    refused = pytest.raises(clients.errors.ValidationError, match="opened with mode 'rb'")
    with (tmp_path / "a").open() as file, refused:
        clients.to("127.0.0.1:1").talk(input=file)


def test_an_async_iterable_needs_the_async_client(sample: Any) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b""

    with pytest.raises(TypeError, match="for the async client"):
        Clients(sample, "sync").to("127.0.0.1:1").talk(input=pieces())


def test_a_file_is_rewound_for_the_next_attempt(clients: Clients) -> None:
    busy = b"HTTP/1.1 503 Slow Down\r\nContent-Length: 2\r\n\r\n{}"
    with serve([any_request, busy, any_request, EMPTY]) as server:
        clients.to(server.host).put(key="k", body=later(b"abc"))

        assert [body_of(sent) for sent in server.requests] == [b"abc", b"abc"]


def test_what_was_begun_and_cannot_be_rewound_is_sent_once(clients: Clients) -> None:
    busy = b"HTTP/1.1 503 Slow Down\r\nContent-Length: 2\r\n\r\n{}"
    with serve([any_request, busy, any_request, TEN]) as server:
        with pytest.raises(clients.sample.SampleError) as caught:
            clients.to(server.host).talk(input=clients.upload([b"a"]))

        assert (caught.value.status_code, caught.value.attempts) == (503, 1)
        assert len(server.requests) == 1


def test_an_early_answer_ends_the_upload(clients: Clients) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield bytes(65536)

    def refuse(peer: Peer) -> None:
        while b"\r\n\r\n" not in peer.unread:
            peer.unread += peer.sock.recv(65536)
        peer.sock.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}")
        while peer.sock.recv(65536):
            pass

    with serve([refuse]) as server, pytest.raises(clients.sample.SampleError) as caught:
        clients.to(server.host).talk(input=clients.upload(endless()))
    assert caught.value.status_code == 413


def test_a_peer_that_stops_reading(clients: Clients) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield bytes(65536)

    core = runtime(clients.sample)
    with serve([lambda peer: peer.server.over.wait(10) and None]) as server:
        client = clients.to(server.host, timeout=core.Timeouts(5, 5, write=0.3))
        with pytest.raises(clients.errors.ReadTimeoutError, match="not taken within"):
            client.talk(input=clients.upload(endless()))


def test_the_hash_of_a_file_is_signed_and_that_of_an_iterator_cannot_be(clients: Clients) -> None:
    with serve([any_request, EMPTY] * 2) as server:
        client = clients.to(server.host)
        client.put(key="k", body=io.BytesIO(b"abc"))
        client.put(key="k", body=b"abc")

        signatures = [
            line
            for sent in server.requests
            for line in sent.split(b"\r\n")
            if line.startswith((b"authorization", b"x-amz-date"))
        ]
        if signatures[0] == signatures[2]:  # in the same second
            assert signatures[1] == signatures[3]
        with pytest.raises(clients.errors.ConfigurationError, match="read only once"):
            client.put(key="k", body=clients.upload([b"abc"]))


# --- what shows, and what is no stream ---


def test_content_does_not_show(clients: Clients) -> None:
    asked = clients.sample.PutRequest(key="k", body=b"content")

    assert "content" not in repr(asked)
    assert asked.to_dict() == {"Key": "k", "Body": b"content"}
    assert clients.sample.PutRequest.from_dict({"Key": "k", "Body": "text"}).body == b"text"
    pieces = iter([b"a"])
    assert clients.sample.PutRequest.from_dict({"Key": "k", "Body": pieces}).body is pieces


def test_a_transport_that_only_sends(clients: Clients) -> None:
    testing = runtime(clients.sample, "testing")
    core = runtime(clients.sample)
    broken = clients.errors.TruncatedResponseError("cut")
    stub = testing.StubTransport(
        core.HttpResponse(200, {"etag": "tag"}, b"0123456789"),
        testing.StreamedAnswer(b"01", b"23", broken),
        core.HttpResponse(404, {"x-amzn-errortype": "NoSuchKey"}, b"{}"),
        core.HttpResponse(200),
    )
    client = clients.to("h", transport=stub)

    assert clients.wait(client.get(key="k").body.read(4)) == b"0123"
    body = client.get(key="k").body
    assert clients.wait(body.read(3)) == b"012"
    with pytest.raises(clients.errors.TruncatedResponseError, match="cut"):
        clients.wait(body.read())
    with pytest.raises(clients.sample.NoSuchKey):
        client.get(key="k")
    client.put(key="k", body=io.BytesIO(b"abc"))
    assert stub.requests[-1].body == b"abc"
    stub.assert_done()


# --- memory ---

MEGABYTE = bytes(1 << 20)


def test_a_hundred_megabytes_each_way(clients: Clients) -> None:
    received = 0

    def take_and_give(peer: Peer) -> None:
        nonlocal received
        while b"\r\n\r\n" not in peer.unread:
            peer.unread += peer.sock.recv(65536)
        received += len(peer.unread.partition(b"\r\n\r\n")[2])
        buffer = bytearray(1 << 20)
        while received < 100 << 20:
            received += peer.sock.recv_into(buffer)
        peer.sock.sendall(OK + b"Content-Length: %d\r\n\r\n" % (100 << 20))
        for _ in range(100):
            peer.sock.sendall(MEGABYTE)

    class Large(io.RawIOBase):
        """A file of 100 MB that takes no room."""

        place = 0

        def tell(self) -> int:
            return self.place

        def seek(self, place: int, whence: int = 0, /) -> int:
            self.place = (100 << 20) + place if whence == 2 else place
            return self.place

        def read(self, size: int = -1, /) -> bytes:
            found = MEGABYTE[: min(size, (100 << 20) - self.place)]
            self.place += len(found)
            return found

    with serve([take_and_give]) as server:
        client = clients.to(server.host)
        tracemalloc.start()
        body = client.talk(input=Large()).output
        size = sum(map(len, clients.pieces(body)))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

    assert (received, size) == (100 << 20, 100 << 20)
    assert peak < 8 << 20
