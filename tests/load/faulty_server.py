"""A server, in a process of its own, that answers API Gateway's calls and breaks some of the answers, at random.

``python -m tests.load.faulty_server SEED [CERTIFICATE]`` prints its port, and for each line of standard input one line
of JSON: how many connections are open, and for each id that it was sent, what it did with it, time by time. The answer
to a request holds the request's id many times, so that a byte of another one shows.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import re
import socket
import ssl
import struct
import sys
from collections import Counter

FAULTS = {
    "lost": 10,  # the connection ends before the answer
    "cut": 30,  # within it, by FIN
    "reset": 30,  # or by RST
    "error": 10,  # 503
    "late": 10,  # an answer after a while
    "last": 10,  # an answer, and the connection ends with it
    "stray": 10,  # an answer, and then bytes that nobody asked for
    "left": 10,  # an answer, and some time later the end of the connection
}
"""Of 1,000 answers; the others come whole and at once, some in chunks, some after interim ones."""


class Server:
    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.did: dict[str, list[str]] = {}
        self.faults = Counter[str]()
        self.open = self.most = self.opened = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.opened += 1
        self.most = max(self.most, self.open)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while await self._answer(await self._request(reader), writer):
                pass
        self.open -= 1
        writer.close()

    async def _request(self, reader: asyncio.StreamReader) -> str:
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", head, re.IGNORECASE)
        body = await reader.readexactly(int(length[1])) if length else b""
        found = re.search(rb"call-\d+-\d+", head + body)
        assert found, head
        return found[0].decode()

    async def _answer(self, call: str, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection goes on."""
        draw = self.random.randrange(1000)
        fault = "whole"
        for name, share in FAULTS.items():
            draw -= share
            if draw < 0:
                fault = name
                break
        self.did.setdefault(call, []).append(fault)
        self.faults[fault] += 1
        answer = self._whole(call, close=fault == "last")
        if fault == "error":
            answer = b"HTTP/1.1 503 Busy\r\nContent-Length: 2\r\n\r\n{}"
        elif fault == "late":
            await asyncio.sleep(self.random.uniform(0, 0.1))
        elif fault in ("lost", "cut", "reset"):
            size = 0 if fault == "lost" else self.random.randrange(1, len(answer))
            writer.write(answer[:size])
            await writer.drain()
            if fault == "reset":
                self._reset(writer)
            return False
        elif fault == "stray":
            answer += self._whole("call-0-0", close=False)[: self.random.randrange(1, 200)]
        writer.write(answer)
        await writer.drain()
        if fault == "left":
            await asyncio.sleep(self.random.uniform(0, 0.02))
        return fault not in ("last", "left")

    def _whole(self, call: str, *, close: bool) -> bytes:
        words = " ".join([call] * self.random.choice([1, 10, 2000]))
        body = json.dumps({"integrationId": call, "description": words}).encode()
        interim = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" * (self.random.random() < 0.1)
        head = interim + b"HTTP/1.1 200 OK\r\n" + b"Connection: close\r\n" * close
        if self.random.random() < 0.3:
            middle = len(body) // 2
            chunks = [
                b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:middle], body[middle:])
            ]
            return head + b"Transfer-Encoding: chunked\r\n\r\n" + b"".join(chunks) + b"0\r\n\r\n"
        return head + b"Content-Length: %d\r\n\r\n" % len(body) + body

    def _reset(self, writer: asyncio.StreamWriter) -> None:
        sock = writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()


async def main(seed: int, certificate: str | None) -> None:
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    server = Server(seed)
    listening = await asyncio.start_server(
        server.serve, "127.0.0.1", 0, ssl=context, backlog=1000, limit=1 << 20
    )
    print(listening.sockets[0].getsockname()[1], flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        told = {
            "open": server.open,
            "opened": server.opened,
            "most": server.most,
            "faults": server.faults,
            "did": server.did,
        }
        print(json.dumps(told), flush=True)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None))
