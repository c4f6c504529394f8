"""A server on loopback that answers exactly what a test tells it to, byte for byte, and keeps what it was told.

A connection plays a script, a list of steps: bytes are sent, the functions below do the rest. Each new connection takes
the next script; the last one serves all that come after it. When its script ends, the connection stays open until the
client closes it or the test is over.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

Step = bytes | Callable[["Peer"], None]


class Peer:
    """One connection, as the steps of its script see it."""

    def __init__(self, sock: socket.socket, server: ScriptedServer) -> None:
        self.sock = sock
        self.server = server
        self.unread = b""

    def play(self, script: Sequence[Step]) -> None:
        for step in script:
            if isinstance(step, bytes):
                self.sock.sendall(step)
            else:
                step(self)

    def read_request(self) -> bytes:
        while b"\r\n\r\n" not in self.unread:
            self._receive()
        head, _, rest = self.unread.partition(b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        length = sum(int(line[15:]) for line in lines if line.startswith(b"content-length:"))
        while len(rest) < length:
            rest += self._receive()
        self.unread = rest[length:]
        return head + b"\r\n\r\n" + rest[:length]

    def _receive(self) -> bytes:
        data = self.sock.recv(65536)
        if not data:
            raise ConnectionError("the client closed")
        self.unread += data
        return data


class ScriptedServer:
    def __init__(
        self, scripts: Sequence[Sequence[Step]], context: ssl.SSLContext | None = None
    ) -> None:
        self.scripts = scripts
        self.context = context
        self.requests: list[bytes] = []
        self.connections = 0
        self.over = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        self.host = f"127.0.0.1:{self.port}"
        self.open: set[socket.socket] = set()
        self.threads = [threading.Thread(target=self._accept)]

    def _accept(self) -> None:
        while not self.over.is_set():
            try:
                sock, _ = self.listener.accept()
            except OSError:
                return
            # Or an answer waits for the acknowledgement of what went before, and is lost when the script resets.
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            script = self.scripts[min(self.connections, len(self.scripts) - 1)]
            self.connections += 1
            self.open.add(sock)
            thread = threading.Thread(target=self._serve, args=(sock, script))
            self.threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, script: Sequence[Step]) -> None:
        with contextlib.suppress(OSError):
            peer = Peer(sock, self)
            peer.play([start_tls(self.context), *script] if self.context else script)
            while peer.sock.recv(65536):
                pass
            peer.sock.close()

    def close(self) -> None:
        self.over.set()
        for sock in [self.listener, *self.open]:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        for thread in self.threads:
            thread.join()


@contextmanager
def serve(
    *scripts: Sequence[Step], context: ssl.SSLContext | None = None
) -> Iterator[ScriptedServer]:
    server = ScriptedServer(scripts, context)
    server.threads[0].start()
    try:
        yield server
    finally:
        server.close()


def request(peer: Peer) -> None:
    """Waits for a whole request, and keeps it."""
    peer.server.requests.append(peer.read_request())


def close(peer: Peer) -> None:
    peer.sock.shutdown(socket.SHUT_RDWR)
    peer.sock.close()


def reset(peer: Peer) -> None:
    """Ends the connection with RST instead of FIN."""
    peer.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    peer.sock.close()


def drip(peer: Peer) -> None:
    """A byte every 20 ms until somebody gives up."""
    while not peer.server.over.wait(0.02):
        peer.sock.sendall(b"x")


def start_tls(context: ssl.SSLContext) -> Step:
    def handshake(peer: Peer) -> None:
        raw, peer.sock = peer.sock, context.wrap_socket(
            peer.sock, server_side=True, do_handshake_on_connect=False
        )
        peer.server.open = peer.server.open - {raw} | {peer.sock}
        peer.sock.do_handshake()

    return handshake


def end_tls(peer: Peer) -> None:
    """Says that it will send no more, and leaves the connection open until the client has said so, too: as asyncio's
    servers do.
    """
    assert isinstance(peer.sock, ssl.SSLSocket)
    peer.sock.setblocking(False)
    with contextlib.suppress(ssl.SSLWantReadError):
        peer.sock.unwrap()
    peer.server.over.wait(10)


def wait(event: threading.Event) -> Step:
    return lambda peer: event.wait(10) and None


def ok(body: bytes = b"ok", extra: bytes = b"") -> bytes:
    return b"HTTP/1.1 200 OK\r\n%bContent-Length: %d\r\n\r\n%b" % (extra, len(body), body)


def echo(peer: Peer) -> None:
    """Answers every request with its own target."""
    while True:
        request_line = peer.read_request().partition(b"\r\n")[0]
        peer.sock.sendall(ok(request_line.split(b" ")[1]))
