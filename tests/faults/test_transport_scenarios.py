"""What a peer can do to a client: over every transport, each fault ends in the right exception, in the time that the
timeouts promise, after the right number of requests, and the next call is none the worse.
"""

from __future__ import annotations

from time import monotonic
from typing import Any

import aws_clients.runtime as runtime
import pytest
from clientsmith.runtime.http import Timeouts

from tests.faults.both_transports import TRANSPORTS, Client
from tests.faults.scripted_server import Peer, Step, close, drip, ok, request, reset, serve

POST = ("create_integration", {"api_id": "a", "integration_type": "MOCK"})
GET = ("get_integration", {"api_id": "a", "integration_id": "i"})
READ = 0.15
LIMITS = Timeouts(connect=5, read=READ, total=1.0, write=READ)
# Where no wait has to end, none ends because the machine does other things, too.
PATIENT = Timeouts(connect=5, read=10, total=20, write=10)
SLACK = 0.8  # s, for a machine that does other things, too

CREATED = b"HTTP/1.1 201 Created\r\n"
CHUNKED = CREATED + b"Transfer-Encoding: chunked\r\n\r\n"
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
FINE = ok(b'{"integrationId":"i1"}')


def interim_for_ever(peer: Peer) -> None:
    while not peer.server.over.wait(READ / 3):
        peer.sock.sendall(CONTINUE)


ALL = tuple(TRANSPORTS)

Fault = tuple[list[Step], str, tuple[str, ...]]
FAULTS: dict[str, Fault] = {
    "silence": ([b""], "ReadTimeoutError", ALL),
    "one interim answer, then silence": ([CONTINUE], "ReadTimeoutError", ALL),
    "interim answers for ever": ([interim_for_ever], "ReadTimeoutError", ALL),
    "eleven interim answers": ([CONTINUE * 11 + FINE], "MalformedResponseError", ALL),
    "silence within the head": ([CREATED], "ReadTimeoutError", ALL),
    "silence within the body": (
        [CREATED + b"Content-Length: 9\r\n\r\nab"],
        "ReadTimeoutError",
        ALL,
    ),
    "end before the answer": ([close], "ConnectionLostError", ALL),
    "reset before the answer": ([reset], "ConnectionLostError", ALL),
    "end within the head": ([CREATED, close], "TruncatedResponseError", ALL),
    "end after the head's first line": (
        [b"HTTP/1.1 201 Created", close],
        "TruncatedResponseError",
        ALL,
    ),
    "end within the body": (
        [CREATED + b"Content-Length: 9\r\n\r\nab", close],
        "TruncatedResponseError",
        ALL,
    ),
    "end within a chunk": ([CHUNKED + b"9\r\nab", close], "TruncatedResponseError", ALL),
    "end before the last chunk": ([CHUNKED + b"2\r\n{}\r\n", close], "TruncatedResponseError", ALL),
    "both lengths": (
        [CREATED + b"Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"],
        "MalformedResponseError",
        ALL,
    ),
    "no length": (
        [CREATED + b"Connection: close\r\n\r\n{}", close],
        "MalformedResponseError",
        ALL,
    ),
    "differing lengths": (
        [CREATED + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"],
        "MalformedResponseError",
        ALL,
    ),
    "negative length": ([CREATED + b"Content-Length: -1\r\n\r\n"], "MalformedResponseError", ALL),
    "gzip as transfer coding": (
        [CREATED + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"],
        "MalformedResponseError",
        ALL,
    ),
    "bad chunk size": ([CHUNKED + b"0x2\r\n{}\r\n0\r\n\r\n"], "MalformedResponseError", ALL),
    "bad trailer": ([CHUNKED + b"2\r\n{}\r\n0\r\nT\r\n\r\n"], "MalformedResponseError", ALL),
    "bare line feeds": ([FINE.replace(b"\r\n", b"\n")], "MalformedResponseError", ALL),
    "NUL in a header": (
        [CREATED + b"X: a\0b\r\nContent-Length: 2\r\n\r\n{}"],
        "MalformedResponseError",
        ALL,
    ),
    "no HTTP": ([b"SSH-2.0-x\r\n\r\n"], "MalformedResponseError", ALL),
    "head without end": ([CREATED + b"X: a\r\n" * 20_000], "MalformedResponseError", ALL),
    "body in drops": (
        [CREATED + b"Content-Length: 99999\r\n\r\n", drip],
        "ReadTimeoutError",
        ALL,
    ),
    "chunks in drops": ([CHUNKED + b"fffff\r\n", drip], "ReadTimeoutError", ALL),
}
CASES = [
    pytest.param(kind, steps, error, id=f"{name}, {kind}")
    for name, (steps, error, kinds) in FAULTS.items()
    for kind in kinds
]


def limits(error: str) -> Timeouts:
    return LIMITS if error == "ReadTimeoutError" else PATIENT


def call_in_time(client: Client, operation: tuple[str, dict[str, Any]]) -> Exception | None:
    """The exception that a call ended in, before its time was up."""
    begun, error = monotonic(), None
    try:
        client(operation[0], **operation[1])
    except Exception as caught:
        error = caught
    assert monotonic() - begun < (LIMITS.total or 0) + SLACK
    return error


@pytest.mark.parametrize(("kind", "steps", "error"), CASES)
def test_a_fault_ends_a_post_after_one_request(kind: str, steps: list[Step], error: str) -> None:
    with serve([request, *steps], [request, FINE]) as server:
        with Client(kind, server.host, limits(error)) as client:
            caught = call_in_time(client, POST)

            assert type(caught) is getattr(runtime, error), caught
            assert server.connections == 1
            assert client(POST[0], **POST[1]).integration_id == "i1"
        assert len(server.requests) == server.connections == 2


@pytest.mark.parametrize(("kind", "steps", "error"), CASES)
@pytest.mark.parametrize("max_attempts", [1, 2])
def test_a_get_is_sent_as_often_as_its_attempts_say(
    kind: str, steps: list[Step], error: str, max_attempts: int
) -> None:
    with (
        serve(*[[request, *steps]] * max_attempts, [request, FINE]) as server,
        Client(kind, server.host, limits(error), max_attempts) as client,
    ):
        caught = call_in_time(client, GET)

        assert type(caught) is getattr(runtime, error), caught
        # What drips takes all of the time in the first attempt, unless the machine holds up a drop.
        late = drip in steps
        assert server.connections in range(1 if late else max_attempts, max_attempts + 1)
        if not late:
            assert client(GET[0], **GET[1]).integration_id == "i1"


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("operation", [GET, POST], ids=["GET", "POST"])
@pytest.mark.parametrize("end", [close, reset])
def test_any_call_is_sent_again_when_an_idle_connection_had_ended(
    kind: str, operation: tuple[str, dict[str, Any]], end: Step
) -> None:
    with serve([request, FINE, request, end], [request, FINE]) as server:
        with Client(kind, server.host, PATIENT) as client:
            client(operation[0], **operation[1])

            assert client(operation[0], **operation[1]).integration_id == "i1"
        assert (len(server.requests), server.connections) == (3, 2)
        attempts = [sent.split(b"amz-sdk-request: ")[1][:9] for sent in server.requests]
        assert attempts == [b"attempt=1", b"attempt=1", b"attempt=2"]


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("operation", [GET, POST], ids=["GET", "POST"])
def test_one_attempt_is_one_request(kind: str, operation: tuple[str, dict[str, Any]]) -> None:
    with serve([request, FINE, request, close], [request, FINE]) as server:
        with Client(kind, server.host, PATIENT, max_attempts=1) as client:
            client(operation[0], **operation[1])
            with pytest.raises(runtime.ConnectionLostError):
                client(operation[0], **operation[1])
        assert len(server.requests) == 2


@pytest.mark.parametrize("kind", ALL)
def test_white_space_after_chunked_is_no_empty_success(kind: str) -> None:
    answer = (
        CREATED + b'Transfer-Encoding: chunked\t\r\n\r\n16\r\n{"integrationId":"i1"}\r\n0\r\n\r\n'
    )
    with serve([request, answer]) as server, Client(kind, server.host, PATIENT) as client:
        assert client(POST[0], **POST[1]).integration_id == "i1"


@pytest.mark.parametrize("kind", ALL)
def test_what_was_left_on_an_idle_connection_is_no_answer(kind: str) -> None:
    wrong = ok(b'{"integrationId":"wrong"}')
    with serve([request, FINE + wrong], [request, FINE]) as server:
        with Client(kind, server.host, PATIENT) as client:
            for _ in range(2):
                assert client(POST[0], **POST[1]).integration_id == "i1"
        assert server.connections == 2


@pytest.mark.parametrize("kind", ALL)
def test_a_refused_connection_is_tried_as_often_as_attempts_say(kind: str) -> None:
    with serve([]) as server:
        pass
    with Client(kind, server.host, PATIENT) as client:
        assert type(call_in_time(client, POST)) is runtime.ConnectError
