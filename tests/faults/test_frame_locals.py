"""No frame of a transport holds a secret when a request fails on its way: reporters of errors send locals away."""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from typing import Any

import pytest
from clientsmith.runtime.http import HttpRequest, Timeouts
from clientsmith.runtime.transport.proxies import Proxies, Proxy
from clientsmith.runtime.transport.sync.pool import HttpTransport
from cryptography import x509

from tests.faults.both_transports import Authority, Calls
from tests.faults.scripted_server import (
    ScriptedServer,
    Step,
    close,
    drip,
    ok,
    request,
    reset,
    serve,
)
from tests.support.frames import leaks

KEY = "AKIDEXAMPLE-signature-of-it"
TOKEN = "FwoGZXIvYXdzEBYaDH-session-token"
BODY = "hunter2-of-a-member"
PASSWORD = "hunter3-of-a-proxy"
ANSWER = "hunter4-of-an-answer"
SECRETS = [KEY, TOKEN, BODY, PASSWORD, ANSWER]
QUICK = Timeouts(connect=2, read=0.2, write=0.2)
HOSTILE = f'{{"Secret": "{ANSWER}"}}'.encode()


def sent(host: str, scheme: str = "http", size: int = 0) -> HttpRequest:
    headers = {"authorization": KEY, "x-amz-security-token": TOKEN}
    body = BODY.encode() + b"x" * size
    return HttpRequest("POST", f"/{BODY}", scheme=scheme, host=host, headers=headers, body=body)


def failure(
    call: Calls, found: HttpRequest, timeout: Timeouts = QUICK, *, streamed: bool = False
) -> BaseException:
    """What a request raises, sent whole or, ``streamed``, by pieces, its answer read by pieces."""
    transport: Any = call.opened[-1]

    def send() -> None:
        if isinstance(transport, HttpTransport):
            if streamed:
                pieces = [found.body, found.body]
                with transport.stream(found, timeout=timeout, body=pieces) as answer:
                    answer.read()
            else:
                transport.send(found, timeout=timeout)
        elif streamed:
            call.runner.run(_streamed(transport, found, timeout))
        else:
            call.runner.run(transport.send(found, timeout=timeout))

    with pytest.raises(BaseException) as raised:  # noqa: PT011
        send()
    return raised.value


async def _streamed(transport: Any, found: HttpRequest, timeout: Timeouts) -> None:
    async def pieces() -> Any:
        yield found.body
        await asyncio.sleep(0)
        yield found.body

    async with await transport.stream(found, timeout=timeout, body=pieces()) as answer:
        await answer.read()


SCRIPTS: dict[str, list[Step]] = {
    "closed at once": [close],
    "reset at once": [reset],
    "closed after the request": [request, close],
    "reset after the request": [request, reset],
    "silence": [request],
    "a head that does not end": [
        request,
        b"HTTP/1.1 200 OK\r\nX-Secret: " + ANSWER.encode(),
        close,
    ],
    "a head of nonsense": [request, ANSWER.encode() + b"\r\n\r\n"],
    "a header of nonsense": [request, b"HTTP/1.1 200 OK\r\n" + ANSWER.encode() + b"\r\n\r\n"],
    "no length": [request, b"HTTP/1.1 200 OK\r\nX-A: " + ANSWER.encode() + b"\r\n\r\n"],
    "cut body": [request, ok(HOSTILE)[:-1], close],
    "reset body": [request, ok(HOSTILE)[:-1], reset],
    "silence in the body": [request, ok(HOSTILE)[:-1]],
    "a bad chunk": [
        request,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n14\r\n"
        + ANSWER.encode()
        + b"zz\r\n",
    ],
    "drip": [request, b"HTTP/1.1 200 OK\r\nX-A: " + ANSWER.encode(), drip],
}


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("name", SCRIPTS)
def test_an_exchange_that_breaks(call: Calls, name: str, streamed: bool) -> None:
    if call.kind == "aiohttp" and streamed:
        pytest.skip("it does not stream")
    call.use()
    timeout = Timeouts(2, 0.2, 0.6, write=0.2)
    with serve(SCRIPTS[name]) as server:
        error = failure(call, sent(server.host), timeout, streamed=streamed)

    assert leaks(error, "clientsmith", SECRETS) == []


def test_a_peer_that_takes_nothing(call: Calls) -> None:
    call.use()
    with serve([]) as server:
        error = failure(call, sent(server.host, size=20 << 20))

    assert leaks(error, "clientsmith", SECRETS) == []


def test_an_answer_that_is_too_large(call: Calls) -> None:
    call.use(max_response_size=10) if call.kind != "aiohttp" else pytest.skip("it has its own")
    with serve([request, ok(HOSTILE)]) as server:
        error = failure(call, sent(server.host))

    assert leaks(error, "clientsmith", SECRETS) == []


def test_no_connection(call: Calls) -> None:
    call.use()
    with serve([]) as server:
        port = server.host
    for host in (port, "name.invalid", "bad host"):
        assert leaks(failure(call, sent(host)), "clientsmith", SECRETS) == []


def test_a_request_that_cannot_be_http(call: Calls) -> None:
    call.use()
    found = sent("127.0.0.1:1")
    found.headers["x-bad"] = "line\nbreak"

    assert leaks(failure(call, found), "clientsmith", SECRETS) == []
    found.headers["x-bad"] = "\udc80"
    assert leaks(failure(call, found), "clientsmith", SECRETS) == []
    found.headers["x-bad"] = "fine"
    found.path = f"/{BODY} with a blank"
    assert leaks(failure(call, found), "clientsmith", SECRETS) == []


@pytest.mark.parametrize("name", ["closed after the request", "cut body", "silence"])
def test_an_exchange_over_tls_that_breaks(call: Calls, authority: Authority, name: str) -> None:
    context = authority.server(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    call.use(tls=ssl.create_default_context(cafile=authority.bundle))
    with serve(SCRIPTS[name], context=context) as server:
        error = failure(call, sent(server.host, "https"))

    assert leaks(error, "clientsmith", SECRETS) == []


def test_a_certificate_that_is_not_trusted(call: Calls, authority: Authority) -> None:
    context = authority.server(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    call.use(tls=ssl.create_default_context())
    with serve([request], context=context) as server:
        error = failure(call, sent(server.host, "https"))

    assert leaks(error, "clientsmith", SECRETS) == []


PROXY_SCRIPTS: dict[str, list[Step]] = {
    "refusal": [request, b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"],
    "closed": [request, close],
    "silence": [request],
    "stray": [request, b"HTTP/1.1 200 OK\r\n\r\nstray"],
    "nonsense": [request, b"nonsense\r\n\r\n"],
}


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("name", PROXY_SCRIPTS)
def test_a_proxy_that_fails(call: Calls, scheme: str, name: str) -> None:
    def through(server: ScriptedServer) -> Proxies:
        proxy = Proxy.from_url(f"http://user:{PASSWORD}@{server.host}")
        return Proxies(http=proxy, https=proxy)

    script = PROXY_SCRIPTS[name]
    if scheme == "http" and name == "refusal":
        script = [request, b"HTTP/1.1 407 No\r\n\r\n"]
    with serve(script) as server:
        call.use(proxies=through(server))
        error = failure(call, sent("example.com", scheme), Timeouts(0.3, 0.3, 1))

    assert leaks(error, "clientsmith", SECRETS) == []


def test_a_proxy_whose_url_cannot_be_read() -> None:
    for url in (f"http://user:{PASSWORD}@host:port", f"socks5://user:{PASSWORD}@host"):
        with pytest.raises(Exception, match="proxy") as raised:
            Proxies.from_environment({"https_proxy": url})
        assert leaks(raised.value, "clientsmith", [PASSWORD]) == []


def test_a_call_that_is_cancelled(call: Calls) -> None:
    if call.kind == "sync":
        pytest.skip("nothing cancels it")
    call.use()
    transport: Any = call.opened[-1]

    async def run(host: str) -> None:
        task = asyncio.create_task(transport.send(sent(host), timeout=QUICK))
        await asyncio.sleep(0.05)
        task.cancel()
        await task

    with serve([request]) as server, pytest.raises(asyncio.CancelledError) as raised:
        call.runner.run(run(server.host))

    assert leaks(raised.value, "clientsmith", SECRETS) == []
