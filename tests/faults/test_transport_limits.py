"""What a transport keeps, and how much it takes: idle connections, the size of an answer, sessions of TLS; and what a
forked child makes of them.
"""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from clientsmith.runtime.exceptions import (
    ConnectError,
    ConnectTimeoutError,
    ResponseTooLargeError,
)
from clientsmith.runtime.http import Timeouts

from tests.faults.both_transports import LOOPBACK, Authority, Calls
from tests.faults.scripted_server import Peer, close, echo, ok, request, serve

ours = pytest.mark.parametrize("call", ["sync", "async"], indirect=True)


@ours
def test_connection_that_was_idle_for_long_is_not_used(call: Calls) -> None:
    call.use(max_idle_seconds=0.05)
    with serve([echo]) as server:
        for path in ("/1", "/2"):
            assert call("POST", server.host, path).body == path.encode()
        assert server.connections == 1
        time.sleep(0.1)
        assert call("POST", server.host, "/3").body == b"/3"
        assert server.connections == 2


@ours
@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ({}, 1),
        ({"max_idle_in_all": 1}, 2),
        ({"max_idle": 1}, 1),
        ({"max_idle": 0}, 2),
    ],
)
def test_idle_connections_of_two_origins(
    call: Calls, limits: dict[str, Any], expected: int
) -> None:
    call.use(**limits)
    with serve([echo]) as one, serve([echo]) as other:
        for server in (one, other, one):
            assert call("GET", server.host, "/x").body == b"/x"

        assert one.connections == expected


TOO_LARGE = {
    "length": b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n",
    "chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n",
    "chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"4\r\nabcd\r\n" * 3,
}


@pytest.mark.parametrize("answer", TOO_LARGE.values(), ids=TOO_LARGE.keys())
def test_size_of_an_answer(call: Calls, answer: bytes) -> None:
    call.use(max_response_size=10)
    with serve([request, answer], [request, ok(b"a" * 10), echo]) as server:
        with pytest.raises(ResponseTooLargeError, match="larger than 10 bytes"):
            call("POST", server.host)

        assert call("GET", server.host).body == b"a" * 10
        assert call("GET", server.host, "/x").body == b"/x"
        assert server.connections == 2


def test_size_of_an_answer_has_a_bound_unless_told_otherwise(call: Calls) -> None:
    with (
        serve([request, b"HTTP/1.1 200 OK\r\nContent-Length: 999999999999999\r\n\r\nab"]) as server,
        pytest.raises(ResponseTooLargeError),
    ):
        call("POST", server.host)


# --- TLS ---


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@ours
def test_session_is_resumed(call: Calls, authority: Authority, version: ssl.TLSVersion) -> None:
    resumed: list[bool] = []

    def note(peer: Peer) -> None:
        assert isinstance(peer.sock, ssl.SSLSocket)
        resumed.append(bool(peer.sock.session_reused))

    context = authority.server(LOOPBACK)
    context.minimum_version = context.maximum_version = version
    call.use(tls=authority.client())
    last = ok(b"x", b"Connection: close\r\n")
    with serve([request, note, last, close], context=context) as server:
        for _ in range(3):
            assert call("GET", server.host, scheme="https").body == b"x"

    assert resumed == [False, True, True]


# --- a forked child ---

FORK = """
import os, sys, threading
from clientsmith.runtime.http import HttpRequest, Timeouts
from clientsmith.runtime.transport.proxies import Proxies
scheme, host, bundle = sys.argv[1:]
os.environ["AWS_CA_BUNDLE"] = bundle
def made(path):
    return HttpRequest("GET", path, scheme=scheme, host=host)
"""
SYNC = """
from clientsmith.runtime.transport.sync.pool import HttpTransport
transport = HttpTransport(proxies=Proxies())
def ask(path):
    print(transport.send(made(path), timeout=Timeouts(5, 5)).body.decode(), flush=True)
ask("/parent")
transport._lock.acquire()  # as by a thread of the parent that is at work when it forks
child = os.fork()
if child == 0:
    if {closing}:
        transport.close()
    else:
        ask("/child")
        transport.close()
    os._exit(0)
transport._lock.release()
assert os.waitpid(child, 0)[1] == 0
ask("/parent/again")
transport.close()
"""
ASYNC = """
import asyncio
from clientsmith.runtime.transport.aio.pool import AsyncHttpTransport
transport = AsyncHttpTransport(proxies=Proxies())
async def ask(path):
    print((await transport.send(made(path), timeout=Timeouts(5, 5))).body.decode(), flush=True)
async def in_child():
    if not {closing}:
        await ask("/child")
    await transport.close()
async def main():
    await ask("/parent")
    child = os.fork()
    if child == 0:
        try:
            asyncio.run(in_child())
        except BaseException as error:
            print(repr(error), flush=True)
            os._exit(1)
        os._exit(0)
    while os.waitpid(child, os.WNOHANG) == (0, 0):
        await asyncio.sleep(0.01)
    await ask("/parent/again")
    await transport.close()
asyncio.run(main())
"""


@pytest.mark.parametrize("closing", [True, False])
@pytest.mark.parametrize("program", [SYNC, ASYNC], ids=["sync", "async"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_forked_child(authority: Authority, scheme: str, program: str, closing: bool) -> None:
    context = authority.server(LOOPBACK) if scheme == "https" else None
    with serve([echo], context=context) as server:
        done = subprocess.run(
            [
                sys.executable,
                "-c",
                FORK + program.format(closing=closing),
                scheme,
                server.host,
                str(authority.bundle),
            ],
            capture_output=True,
            text=True,
            timeout=30,
        )

        assert (done.returncode, done.stderr) == (0, "")
        child = [] if closing else ["/child"]
        assert done.stdout.split() == ["/parent", *child, "/parent/again"]
        assert server.connections == 1 + len(child)


# --- happy eyeballs ---

Address = tuple[int, int, int, str, tuple[Any, ...]]


@contextmanager
def deaf() -> Iterator[tuple[str, int]]:
    """An address that never answers: its queue is full, and the kernel drops what knocks."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        knocking = [socket.socket() for _ in range(4)]
        for sock in knocking:
            sock.setblocking(False)
            sock.connect_ex(listener.getsockname())
        yield listener.getsockname()
        for sock in knocking:
            sock.close()


def name(monkeypatch: pytest.MonkeyPatch, *addresses: tuple[str, int]) -> str:
    """A name that has ``addresses``."""
    real = socket.getaddrinfo

    def look_up(host: Any, *arguments: Any, **options: Any) -> list[Any]:
        if host not in (b"service.example", "service.example"):
            return real(host, *arguments, **options)
        if options.get("flags", 0) & socket.AI_NUMERICHOST:
            raise socket.gaierror(socket.EAI_NONAME, "not a number")
        return [
            (
                socket.AF_INET6 if ":" in address else socket.AF_INET,
                socket.SOCK_STREAM,
                6,
                "",
                (address, port),
            )
            for address, port in addresses
        ]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return "service.example"


def refusing() -> tuple[str, int]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address: tuple[str, int] = listener.getsockname()
    return address


@ours
def test_an_address_that_is_deaf_costs_a_moment(
    call: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serve([echo]) as server, deaf() as first:
        host = name(monkeypatch, first, refusing(), ("127.0.0.1", server.port))
        begun = time.monotonic()

        assert call("GET", host, "/x", timeout=Timeouts(5, 5)).body == b"/x"
        assert 0.2 < time.monotonic() - begun < 1.5


@ours
def test_a_broken_family_costs_nothing(call: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    with serve([echo]) as server:
        host = name(monkeypatch, ("::1", 1), ("::1", 2), ("127.0.0.1", server.port))
        begun = time.monotonic()

        assert call("GET", host, "/x").body == b"/x"
        assert time.monotonic() - begun < 0.2


@ours
def test_no_address_answers(call: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    host = name(monkeypatch, refusing(), refusing())

    with pytest.raises(ConnectError, match="refused"):
        call("GET", host)


@ours
def test_deaf_addresses_take_the_connect_timeout(
    call: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    with deaf() as first, deaf() as second:
        host = name(monkeypatch, first, second)
        begun = time.monotonic()
        with pytest.raises(ConnectTimeoutError):
            call("GET", host, timeout=Timeouts(connect=0.4))

        assert time.monotonic() - begun < 1


@ours
def test_no_socket_is_left_of_a_race(call: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[socket.socket] = []
    real = socket.socket

    class Counted(real):  # type: ignore[valid-type,misc]
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            opened.append(self)

    with serve([echo]) as server, deaf() as first:
        host = name(monkeypatch, first, ("127.0.0.1", server.port))
        call("GET", server.host)  # What the event loop opens for itself is open by now.
        monkeypatch.setattr(socket, "socket", Counted)
        call("GET", host)
        call.close_transports()
        monkeypatch.undo()

    assert len(opened) >= 2
    assert [sock for sock in opened if sock.fileno() >= 0] == []
