"""Four answers, cut after every byte of them, and then silence, FIN or RST: what each transport makes of it, and
whether the next call gets its own answer.
"""

from __future__ import annotations

import pytest
from clientsmith.runtime.exceptions import (
    ConnectionLostError,
    ReadTimeoutError,
    TransportError,
    TruncatedResponseError,
)
from clientsmith.runtime.http import Timeouts

from tests.faults.both_transports import Calls
from tests.faults.scripted_server import Peer, Step, close, ok, request, reset, serve

ANSWERS = {
    "length": b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n"
    b'{"a":1}',
    "chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\n{"
    b'"a\r\n4\r\n":1}\r\n0\r\nT: v\r\n\r\n',
    "interim": b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "no body": b"HTTP/1.1 204 No Content\r\nX-Amzn-RequestId: 1\r\n\r\n",
}
PATIENT = Timeouts(connect=5, read=5)
IMPATIENT = Timeouts(connect=5, read=0.02)


def hold(peer: Peer) -> None:
    """Silence, until the client hangs up."""
    assert peer.sock.recv(1) == b""


ENDS: dict[str, tuple[Step, type[TransportError] | None, Timeouts]] = {
    "silence": (hold, ReadTimeoutError, IMPATIENT),
    "FIN": (close, None, PATIENT),
    "RST": (reset, None, PATIENT),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS.keys())
@pytest.mark.parametrize(("end", "error", "timeout"), ENDS.values(), ids=ENDS.keys())
def test_every_cut(
    call: Calls, answer: bytes, end: Step, error: type[TransportError] | None, timeout: Timeouts
) -> None:
    scripts: list[list[Step]] = []
    for size in range(len(answer)):
        scripts += [
            [request, answer[:size], end],
            [request, ok(b"%d" % size, b"Connection: close\r\n")],
        ]
    with serve(*scripts) as server:
        for size in range(len(answer)):
            with pytest.raises(TransportError) as raised:
                call("POST", server.host, f"/cut/{size}", body=b"{}", timeout=timeout)

            cut = TruncatedResponseError if size else ConnectionLostError
            assert type(raised.value) is (error or cut), (size, raised.value)
            assert not raised.value.safe_to_repeat
            assert call("POST", server.host, "/next").body == b"%d" % size

        assert len(server.requests) == server.connections == 2 * len(answer)
