"""Both clients of a service that streams, behind one face, and what a server answers them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import Any

from tests.faults.scripted_server import Peer
from tests.support.packages import runtime

OK = b"HTTP/1.1 200 OK\r\nETag: tag\r\n"
TEN = OK + b"Content-Length: 10\r\n\r\n0123456789"
EMPTY = OK + b"Content-Length: 0\r\n\r\n"


class Clients:
    """A client of either kind without ``await``."""

    def __init__(self, sample: Any, kind: str) -> None:
        self.sample = sample
        self.kind = kind
        self.errors = runtime(sample, "exceptions")
        self.runner = asyncio.Runner()
        self._made: list[Any] = []

    def to(self, host: str, **more: Any) -> Any:
        core = runtime(self.sample)
        name = "SampleClient" if self.kind == "sync" else "AsyncSampleClient"
        options: dict[str, Any] = {
            "region": "us-east-1",
            "endpoint_url": f"http://{host}",
            "credentials": core.Credentials("id", "secret"),
            "timeout": core.Timeouts(5, 0.5),
            "retries": core.RetryPolicy(3, base_delay=0.0),
        }
        made = getattr(self.sample, name)(**(options | more))
        self._made.append(made)
        return Calls(self, made)

    def wait(self, found: Any) -> Any:
        if not hasattr(found, "__await__"):
            return found

        async def wait() -> Any:
            return await found

        return self.runner.run(wait())

    def pieces(self, body: Any) -> Iterator[bytes]:
        if self.kind == "sync":
            yield from body
            return
        while (piece := self.wait(anext(body, None))) is not None:
            yield piece

    def upload(self, pieces: Iterable[bytes]) -> Any:
        """What goes through once."""

        async def give() -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

        return iter(pieces) if self.kind == "sync" else give()

    def close(self) -> None:
        for made in self._made:
            self.wait(made.close())
        self.runner.close()


class Calls:
    def __init__(self, clients: Clients, client: Any) -> None:
        self.clients = clients
        self.client = client

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self.client, name)
        return lambda *args, **more: self.clients.wait(method(*args, **more))


def any_request(peer: Peer) -> None:
    """A request with a length or in chunks, kept as it came."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += peer.sock.recv(65536)
    head, _, rest = data.partition(b"\r\n\r\n")
    if b"transfer-encoding: chunked" in head:
        while not rest.endswith(b"0\r\n\r\n"):
            rest += peer.sock.recv(65536)
    else:
        lines = head.split(b"\r\n")
        length = sum(int(line[15:]) for line in lines if line.startswith(b"content-length:"))
        while len(rest) < length:
            rest += peer.sock.recv(65536)
    peer.server.requests.append(head + b"\r\n\r\n" + rest)


def body_of(sent: bytes) -> bytes:
    return sent.partition(b"\r\n\r\n")[2]
