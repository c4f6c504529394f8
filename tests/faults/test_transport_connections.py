"""How both transports open, reuse and drop connections."""

from __future__ import annotations

import asyncio
import gc
import logging
import socket
import subprocess
import sys
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from clientsmith.runtime.exceptions import (
    ConnectError,
    ConnectionLostError,
    ConnectTimeoutError,
    TransportError,
    TruncatedResponseError,
)
from clientsmith.runtime.http import HttpRequest, Timeouts
from clientsmith.runtime.transport.aio.pool import AsyncHttpTransport
from clientsmith.runtime.transport.plugins.aiohttp import AioHttpTransport
from clientsmith.runtime.transport.proxies import Proxies
from clientsmith.runtime.transport.sync.pool import HttpTransport

from tests.faults.both_transports import QUICK, Calls
from tests.faults.scripted_server import Peer, Step, close, echo, ok, request, reset, serve, wait

if TYPE_CHECKING:
    from collections.abc import Iterator


Async = type[AsyncHttpTransport] | type[AioHttpTransport]

both_async = pytest.mark.parametrize("transport_class", [AsyncHttpTransport, AioHttpTransport])


def test_head_and_body_as_given_in_order(call: Calls) -> None:
    with serve([request, ok()]) as server:
        headers = {"content-type": "application/json", "x-amz-date": "20260101T000000Z"}
        call("POST", server.host, "/a%2Fb/../c", headers=headers, body=b"{}")

        head, _, body = server.requests[0].partition(b"\r\n\r\n")
        line, *fields = head.split(b"\r\n")
        assert (line, body) == (b"POST /a%2Fb/../c HTTP/1.1", b"{}")
        assert {field.lower() for field in fields} == {
            b"host: " + server.host.encode(),
            b"accept-encoding: identity",
            b"content-type: application/json",
            b"x-amz-date: 20260101t000000z",
            b"content-length: 2",
        }


@pytest.mark.parametrize(
    ("method", "has_length"), [("POST", True), ("PUT", True), ("GET", False), ("DELETE", False)]
)
def test_length_of_no_body(call: Calls, method: str, has_length: bool) -> None:
    with serve([request, ok()]) as server:
        call(method, server.host)

        assert (b"content-length: 0\r\n" in server.requests[0].lower()) is has_length


@pytest.mark.parametrize("forwarded", [True, False])
def test_the_bytes_of_both_clients_are_the_same(forwarded: bool) -> None:
    requests = [
        (
            "POST",
            "/a%2Fb/../c?x=%20",
            {"content-type": "text/plain", "x-\u00e4".encode().hex(): "\u00e4"},
            b"{}",
        ),
        ("GET", "/", {}, b""),
        ("DELETE", "/d", {"host": "signed.example"}, b""),
        ("PUT", "/large", {}, b"x" * 300_000),
        ("PATCH", "/empty", {"Content-Type": "a", "X-Upper": "b"}, b""),
    ]
    sent: list[list[bytes]] = []
    for kind in ("sync", "async"):
        calls = Calls(kind)
        with serve([step for _ in requests for step in (request, ok())]) as server:
            calls.use(
                proxies=Proxies.from_environment(
                    {"http_proxy": f"http://me:word@{server.host}"} if forwarded else {}
                )
            )
            for method, path, headers, body in requests:
                host = "service.example" if forwarded else server.host
                calls(method, host, path, headers=headers, body=body)
        calls.close()
        sent.append([one.replace(server.host.encode(), b"HOST") for one in server.requests])

    assert sent[0] == sent[1]


def test_host_header_of_the_request_wins(call: Calls) -> None:
    with serve([request, ok()]) as server:
        call("GET", server.host, headers={"host": "signed.example"})

        assert server.requests[0].lower().count(b"host:") == 1
        assert b"host: signed.example\r\n" in server.requests[0].lower()


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({"x-a": "secret\r\nx-b: 2"}, "'x-a'"),
        ({"x-a": "secret\n"}, "'x-a'"),
        ({"x-a": "1\0"}, "'x-a'"),
        ({"x-a": "\x1b[1m"}, "'x-a'"),
        ({"x-a": "\ud800"}, "'x-a'"),
        ({"x-a\r\nx-b": "1"}, "name of a header"),
        ({"x a": "1"}, "name of a header"),
        ({"content-length": "7"}, "'content-length'"),
    ],
)
def test_header_that_would_break_the_head(call: Calls, headers: dict[str, str], said: str) -> None:
    with serve([request, ok()]) as server:
        with pytest.raises(ValueError, match=said) as raised:
            call("POST", server.host, headers=headers, body=b"{}")

        assert "secret" not in str(raised.value)
        assert server.connections == 0


@pytest.mark.parametrize("path", ["/a b", "/a\r\nX: y", "a", "", "/\0", "/ü"])
def test_path_that_would_break_the_head(call: Calls, path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        call("GET", "127.0.0.1:1", path)


@pytest.mark.parametrize(
    "host", ["", "a b", "user:word@host", "host:http", "host:99999", "a/b", "::1", "h\r\n"]
)
def test_host_that_is_none(call: Calls, host: str) -> None:
    with pytest.raises(ValueError, match="request's host") as raised:
        call("GET", host)

    assert "word" not in str(raised.value)


def test_connection_is_reused(call: Calls) -> None:
    with serve([echo]) as server:
        bodies = [call("GET", server.host, path).body for path in ("/1", "/2", "/3")]

        assert (bodies, server.connections) == ([b"/1", b"/2", b"/3"], 1)


@pytest.mark.parametrize(
    "answer",
    [
        ok(b"1", b"Connection: close\r\n"),
        ok(b"1", b"Connection: foo, Close\r\n"),
        ok(b"1").replace(b"HTTP/1.1", b"HTTP/1.0"),
    ],
)
def test_connection_is_not_reused(call: Calls, answer: bytes) -> None:
    with serve([request, answer, echo], [echo]) as server:
        call("GET", server.host, "/1")

        assert call("GET", server.host, "/2").body == b"/2"
        assert server.connections == 2


def test_answer_that_nobody_asked_for_is_not_the_next_answer(call: Calls) -> None:
    asked, sent = threading.Event(), threading.Event()
    with serve(
        [request, ok(b"1"), wait(asked), ok(b"wrong"), lambda _: sent.set()], [echo]
    ) as server:
        assert call("GET", server.host, "/1").body == b"1"
        asked.set()
        sent.wait(5)

        assert call("POST", server.host, "/2").body == b"/2"


def test_two_answers_in_one_piece(call: Calls) -> None:
    with serve([request, ok(b"1") + ok(b"wrong"), echo], [echo]) as server:
        assert call("GET", server.host, "/1").body == b"1"
        assert call("POST", server.host, "/2").body == b"/2"


def test_body_of_an_answer_that_has_none(call: Calls) -> None:
    with serve(
        [request, b"HTTP/1.1 204 X\r\nContent-Length: 5\r\n\r\nstray", echo], [echo]
    ) as server:
        assert call("GET", server.host, "/1").body == b""
        assert call("POST", server.host, "/2").body == b"/2"
        assert server.connections == 2


def test_connection_that_ended_while_idle(call: Calls) -> None:
    closed = threading.Event()
    with serve([request, ok(b"1"), close, lambda _: closed.set()], [echo]) as server:
        call("GET", server.host, "/1")
        closed.wait(5)

        assert call("POST", server.host, "/2").body == b"/2"
        assert len(server.requests) == 1


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"])
@pytest.mark.parametrize("end", [close, reset])
def test_request_on_an_ending_connection_is_the_clients_to_repeat(
    call: Calls, end: Step, method: str
) -> None:
    with serve([request, ok(b"1"), request, end], [echo]) as server:
        call("GET", server.host, "/1")
        with pytest.raises(ConnectionLostError) as raised:
            call(method, server.host, "/2")

        assert raised.value.safe_to_repeat
        assert (len(server.requests), server.connections) == (2, 1)
        assert call("POST", server.host, "/3").body == b"/3"


@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 2", b"HTTP/1.1 100 Continue\r\n\r\n"])
@pytest.mark.parametrize("reused", [True, False])
def test_request_that_may_have_acted_is_not_safe_to_repeat(
    call: Calls, begun: bytes, reused: bool
) -> None:
    first: list[Step] = [request, ok(b"1")] if reused else []
    with serve([*first, request, begun, close]) as server:
        if reused:
            call("GET", server.host, "/1")
        with pytest.raises(TransportError) as raised:
            call("GET", server.host, "/2")

        assert raised.value.safe_to_repeat is (reused and not begun)
        assert server.connections == 1


def test_log_of_connections(call: Calls, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="clientsmith")
    closed = threading.Event()
    with serve([request, ok(b"1"), close, lambda _: closed.set()], [echo]) as server:
        call("GET", server.host, "/1?q=secret")
        closed.wait(5)
        call("GET", server.host, "/2", headers={"authorization": "secret"})

        opening = f"{server.host}: opening a connection"
        ours = [record.message for record in caplog.records if record.name == "clientsmith"]
        assert ours == [opening, opening]


def test_many_threads_never_get_each_others_answers() -> None:
    transport = HttpTransport(proxies=Proxies())

    def ask(host: str, path: str) -> bool:
        made = HttpRequest("GET", path, scheme="http", host=host)
        return transport.send(made, timeout=QUICK).body == path.encode()

    with serve([echo]) as server, ThreadPoolExecutor(16) as threads:
        answers = list(threads.map(lambda number: ask(server.host, f"/{number}"), range(800)))

        assert all(answers)
        assert server.connections <= 800 // 10
        transport.close()


@both_async
def test_many_tasks_never_get_each_others_answers(
    transport_class: Async,
) -> None:
    async def ask_all(host: str) -> list[bool]:
        transport = transport_class(proxies=Proxies())
        limit = asyncio.Semaphore(16)

        async def ask(path: str) -> bool:
            async with limit:
                made = HttpRequest("GET", path, scheme="http", host=host)
                return (await transport.send(made, timeout=QUICK)).body == path.encode()

        answers = await asyncio.gather(*[ask(f"/{number}") for number in range(400)])
        await transport.close()
        return answers

    with serve([echo]) as server:
        assert all(asyncio.run(ask_all(server.host)))
        assert server.connections <= 16


@both_async
@pytest.mark.parametrize("begun", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nwr"])
def test_cancelled_calls_close_their_connections(transport_class: Async, begun: bytes) -> None:
    asked, ended = threading.Semaphore(0), threading.Semaphore(0)

    def hang_up_seen(peer: Peer) -> None:
        asked.release()
        assert peer.sock.recv(1) == b""
        ended.release()

    async def cancel_all(host: str) -> bytes:
        transport = transport_class(proxies=Proxies())
        made = HttpRequest("POST", "/hangs", scheme="http", host=host)
        calls = [asyncio.create_task(transport.send(made, timeout=QUICK)) for _ in range(20)]
        for _ in calls:
            assert await asyncio.to_thread(asked.acquire, timeout=5)
        for task in calls:
            task.cancel()
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert all(isinstance(outcome, asyncio.CancelledError) for outcome in outcomes)
        for _ in calls:
            assert await asyncio.to_thread(ended.acquire, timeout=5)
        made.path = "/next"
        answer = await transport.send(made, timeout=QUICK)
        await transport.close()
        return answer.body

    scripts: list[list[Step]] = [[request, begun, hang_up_seen]] * 20
    with serve(*scripts, [echo]) as server:
        assert asyncio.run(cancel_all(server.host)) == b"/next"


def test_interrupted_call_closes_its_connection() -> None:
    ended = threading.Event()
    code = (
        "import signal, sys\n"
        "from clientsmith.runtime.http import HttpRequest, Timeouts\n"
        "from clientsmith.runtime.transport.proxies import Proxies\n"
        "from clientsmith.runtime.transport.sync.pool import HttpTransport\n"
        "transport = HttpTransport(proxies=Proxies())\n"
        "signal.signal(signal.SIGALRM, signal.default_int_handler)\n"
        "signal.setitimer(signal.ITIMER_REAL, 0.2)\n"
        "try:\n"
        "    transport.send(HttpRequest('POST', '/', scheme='http', host=sys.argv[1]), timeout=Timeouts())\n"
        "except KeyboardInterrupt:\n"
        "    sys.stdin.read()\n"
    )

    def hang_up_seen(peer: Peer) -> None:
        assert peer.sock.recv(1) == b""
        ended.set()

    with serve([request, hang_up_seen]) as server:
        child = subprocess.Popen([sys.executable, "-c", code, server.host], stdin=subprocess.PIPE)
        assert ended.wait(5)
        assert (
            child.poll() is None
        ), "the connection was to be closed by send, not by the process's end"
        child.communicate()


def test_forked_child_opens_its_own_connection() -> None:
    code = (
        "import os, sys\n"
        "from clientsmith.runtime.http import HttpRequest, Timeouts\n"
        "from clientsmith.runtime.transport.proxies import Proxies\n"
        "from clientsmith.runtime.transport.sync.pool import HttpTransport\n"
        "transport = HttpTransport(proxies=Proxies())\n"
        "def ask(path):\n"
        "    made = HttpRequest('GET', path, scheme='http', host=sys.argv[1])\n"
        "    print(transport.send(made, timeout=Timeouts()).body.decode(), flush=True)\n"
        "ask('/parent')\n"
        "child = os.fork()\n"
        "if child == 0:\n"
        "    ask('/child')\n"
        "    os._exit(0)\n"
        "os.waitpid(child, 0)\n"
        "ask('/parent/again')\n"
    )
    with serve([echo]) as server:
        done = subprocess.run(
            [sys.executable, "-c", code, server.host], capture_output=True, text=True, check=True
        )

        assert done.stdout.split() == ["/parent", "/child", "/parent/again"]
        assert server.connections == 2


def test_no_more_idle_connections_than_asked_for() -> None:
    transport = HttpTransport(max_idle=1, proxies=Proxies())
    both, ended = threading.Barrier(2), threading.Semaphore(0)

    def answer_then_count(peer: Peer) -> None:
        both.wait(5)
        peer.sock.sendall(ok(b"1"))
        while peer.sock.recv(4096):
            peer.sock.sendall(ok(b"2"))
        ended.release()

    with serve([request, answer_then_count]) as server, ThreadPoolExecutor(2) as threads:
        made = HttpRequest("GET", "/", scheme="http", host=server.host)
        list(threads.map(lambda _: transport.send(made, timeout=QUICK), range(2)))

        assert ended.acquire(timeout=5)
        assert transport.send(made, timeout=QUICK).body == b"2"
        assert server.connections == 2
        transport.close()


def test_refused(call: Calls) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        host = f"127.0.0.1:{listener.getsockname()[1]}"

    with pytest.raises(ConnectError, match=f"^{host}: no connection .*refused"):
        call("POST", host)


def test_unknown_name(call: Calls) -> None:
    # A label over 63 characters: no name server is asked.
    with pytest.raises(ConnectError, match=r"cannot be resolved.*check the region or endpoint_url"):
        call("POST", f"{'x' * 64}.example")


@contextmanager
def deaf_listener() -> Iterator[str]:
    """A listener whose queue is full: the kernel drops what knocks, as a firewall does."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = listener.getsockname()
        knocking = [socket.socket() for _ in range(4)]
        for sock in knocking:
            sock.setblocking(False)
            sock.connect_ex(address)
        yield f"127.0.0.1:{address[1]}"
        for sock in knocking:
            sock.close()


@pytest.mark.parametrize(
    ("timeout", "said"),
    [
        (Timeouts(connect=0.2, read=5), r"within 0\.2 s \(timeout connect\)"),
        (Timeouts(connect=5, read=5, total=0.2), r"within 0\.2 s \(timeout total\)"),
    ],
)
def test_connect_timeout(call: Calls, timeout: Timeouts, said: str) -> None:
    with deaf_listener() as host, pytest.raises(ConnectTimeoutError, match=said):
        call("POST", host, timeout=timeout)


def test_closed_transport_says_so(call: Calls) -> None:
    with serve([echo]) as server:
        call("GET", server.host)
        call.close_transports()
        call.close_transports()

        with pytest.raises(RuntimeError, match="closed; make a new client"):
            call("GET", server.host)


# asyncio.run closed its loop over the heads of open connections: they can only be collected.
@both_async
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_second_loop_gets_its_own_connections(
    transport_class: Async,
) -> None:
    with serve([echo]) as server:
        transport = transport_class(proxies=Proxies())
        made = HttpRequest("GET", "/x", scheme="http", host=server.host)
        for _ in range(2):
            assert asyncio.run(transport.send(made, timeout=QUICK)).body == b"/x"
        asyncio.run(transport.close())
        gc.collect()


@both_async
def test_two_loops_at_once_are_refused(
    transport_class: Async,
) -> None:
    async def send_elsewhere(
        transport: AsyncHttpTransport | AioHttpTransport, made: HttpRequest
    ) -> None:
        await transport.send(made, timeout=QUICK)
        with pytest.raises(RuntimeError, match="another event loop; make a client"):
            await asyncio.to_thread(lambda: asyncio.run(transport.send(made, timeout=QUICK)))
        await transport.close()

    with serve([echo]) as server:
        made = HttpRequest("GET", "/x", scheme="http", host=server.host)
        asyncio.run(send_elsewhere(transport_class(proxies=Proxies()), made))


def test_missing_aiohttp_is_named() -> None:
    code = (
        "import sys\n"
        "sys.modules['aiohttp'] = None\n"
        "from clientsmith.runtime.transport.plugins.aiohttp import AioHttpTransport\n"
        "from clientsmith.runtime.exceptions import ConfigurationError\n"
        "try:\n"
        "    AioHttpTransport()\n"
        "except ConfigurationError as error:\n"
        "    print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "extra 'async'" in done.stdout
    assert "aiohttp" in done.stdout


@both_async
def test_cancelled_upload_to_a_peer_that_takes_nothing_closes_its_connection(
    transport_class: Async,
) -> None:
    begun, over = threading.Event(), threading.Event()

    async def cancel(host: str) -> None:
        transport = transport_class(proxies=Proxies())
        made = HttpRequest("POST", "/", scheme="http", host=host, body=b"x" * 30_000_000)
        task = asyncio.create_task(transport.send(made, timeout=QUICK))
        assert await asyncio.to_thread(begun.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await transport.close()

    with (
        serve([lambda _: begun.set(), wait(over)]) as server,
        warnings.catch_warnings(record=True) as warned,
    ):
        warnings.simplefilter("always")
        asyncio.run(cancel(server.host))
        gc.collect()
        over.set()

    # What asyncio could not close it warns of when its loop is gone.
    assert [str(warning.message) for warning in warned] == []


@both_async
@pytest.mark.parametrize(
    ("begun", "error"),
    [
        (b"", ConnectionLostError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nwr", TruncatedResponseError),
    ],
)
def test_closing_ends_the_calls_in_flight(
    transport_class: Async, begun: bytes, error: type[Exception]
) -> None:
    asked = threading.Semaphore(0)

    def hang_up_seen(peer: Peer) -> None:
        asked.release()
        assert peer.sock.recv(1) == b""

    async def close_all(host: str) -> list[object]:
        transport = transport_class(proxies=Proxies())
        made = HttpRequest("POST", "/hangs", scheme="http", host=host)
        calls = [asyncio.create_task(transport.send(made, timeout=QUICK)) for _ in range(5)]
        for _ in calls:
            assert await asyncio.to_thread(asked.acquire, timeout=5)
        await asyncio.sleep(0.05)
        await transport.close()
        return await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 2)

    with serve(*[[request, begun, hang_up_seen]] * 5) as server:
        outcomes = asyncio.run(close_all(server.host))

    assert [type(outcome) for outcome in outcomes] == [error] * 5
