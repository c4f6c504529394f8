"""Streams of events, from the socket to the values: with both clients, in every protocol that has them, against
botocore's parser.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from random import Random
from types import ModuleType
from typing import Any

import botocore.model
import pytest
from botocore.awsrequest import HeadersDict
from botocore.parsers import create_parser
from botocore.serialize import create_serializer

from tests.faults.scripted_server import Peer, Step, close, ok, request, serve
from tests.support.answers import answer
from tests.support.botocore_side import Body
from tests.support.event_frames import frame, message
from tests.support.event_models import PROTOCOLS, event_model
from tests.support.packages import build, runtime
from tests.support.random_values import RandomValues

HEAD = b"HTTP/1.1 200 OK\r\nx-topic: news\r\nx-amzn-requestid: r-1\r\ntransfer-encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"
NOTHING = message({":message-type": "event", ":event-type": "Nothing"})
FINE = message({":message-type": "event", ":event-type": "Line"}, b"fine")


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def initial(protocol: str, body: bytes = b'{"Topic": "news"}') -> bytes:
    """What a stream begins with."""
    if protocol.startswith("rest"):
        return b""
    body = b"\xa1\x65Topic\x64news" if protocol == "smithy-rpc-v2-cbor" else body
    return message({":message-type": "event", ":event-type": "initial-response"}, body)


@pytest.fixture(scope="module", params=PROTOCOLS)
def protocol(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def service(protocol: str, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return build(event_model(protocol), tmp_path_factory.mktemp("events"))


class Calls:
    """A client of either kind behind one face: ``listen`` calls, ``next`` reads on."""

    def __init__(self, service: ModuleType, *, is_async: bool) -> None:
        self.service = service
        self.shared = runtime(service)
        self.is_async = is_async
        self.runner = asyncio.Runner()
        self.opened: list[Any] = []

    def client(self, host: str, **options: Any) -> Any:
        kind = self.service.AsyncSampleClient if self.is_async else self.service.SampleClient

        def make() -> Any:
            return kind(
                region="eu-west-1",
                endpoint_url=f"http://{host}",
                credentials=self.shared.Credentials("id", "secret"),
                retries=self.shared.RetryPolicy(max_attempts=1),
                **({"timeout": self.shared.Timeouts(connect=5, read=5)} | options),
            )

        self.opened.append(self.run(make))
        return self.opened[-1]

    def run(self, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """What ``function`` gives, awaited in the loop where it has to be."""

        async def call() -> Any:
            found = function(*arguments, **named)
            return await found if hasattr(found, "__await__") else found

        return self.runner.run(call()) if self.is_async else function(*arguments, **named)

    def listen(self, client: Any) -> Any:
        return self.run(client.listen, name="x")

    def next(self, events: Any) -> Any:
        """The next event, None at the end."""
        return self.run(lambda: anext(events, None)) if self.is_async else next(events, None)

    def rest(self, events: Any) -> list[Any]:
        return list(iter(lambda: self.next(events), None))

    def close(self, events: Any) -> None:
        self.run(events.aclose if self.is_async else events.close)

    def end(self) -> None:
        for client in self.opened:
            self.run(client.close)
        self.runner.close()


@pytest.fixture(params=["sync", "async"])
def calls(request: pytest.FixtureRequest, service: ModuleType) -> Iterator[Calls]:
    found = Calls(service, is_async=request.param == "async")
    yield found
    found.end()


def answering(*steps: Step) -> list[Step]:
    return [request, HEAD, *steps]


# --- against botocore ---


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_events_are_what_botocore_reads(
    protocol: str, calls: Calls, share: float, size: int
) -> None:
    model = botocore.model.ServiceModel(event_model(protocol))
    operation = model.operation_model("Listen")
    values = RandomValues(Random(f"{protocol} {share}"), share).value(operation.output_shape)
    values.setdefault("Events", [{"Nothing": {}}])
    status, headers, body = answer(protocol, operation, values)
    response = {
        "status_code": status,
        "headers": HeadersDict(headers),
        "body": Body(body),
        "context": {"operation_name": "Listen"},
    }
    theirs = create_parser(protocol).parse(response, operation.output_shape)
    pieces = [chunk(body[start : start + size]) for start in range(0, len(body), size)]

    with serve(answering(b"".join(pieces), END)) as server:
        result = calls.listen(calls.client(server.host))
        found = calls.rest(result.events)

    expected = list(theirs["Events"])
    assert [event.to_dict() for event in found] == expected
    assert len(expected) == len(values["Events"])
    if not protocol.startswith("rest"):
        assert result.topic == theirs.get("Topic")


def test_the_request_is_botocores(protocol: str, service: ModuleType) -> None:
    model = botocore.model.ServiceModel(event_model(protocol))
    serializer = create_serializer(protocol, include_validation=False)
    theirs = serializer.serialize_to_request({"Name": "x"}, model.operation_model("Listen"))

    ours = service.OPERATIONS["Listen"].serialize(service.ListenRequest(name="x"))

    found = {name.lower(): value for name, value in theirs["headers"].items()}
    assert {name: value for name, value in ours.headers.items() if name in found} == found
    assert ours.headers.keys() - found.keys() <= {"content-type"}


# --- what comes when ---


def test_an_event_is_there_before_the_next_one_is_sent(protocol: str, calls: Calls) -> None:
    seen = threading.Event()
    waited: list[bool] = []

    def wait(peer: Peer) -> None:
        waited.append(seen.wait(5))

    with serve(answering(chunk(initial(protocol) + FINE), wait, chunk(NOTHING) + END)) as server:
        result = calls.listen(calls.client(server.host))
        first = calls.next(result.events)
        seen.set()
        rest = calls.rest(result.events)

    assert result.topic == "news"
    assert first.line.line == "fine"
    assert [event.nothing for event in rest] == [calls.service.NothingEvent()]
    assert waited == [True]
    assert "ended" in repr(result.events)


def test_two_tasks_that_read_do_not_end_the_stream(protocol: str, service: ModuleType) -> None:
    go_on = threading.Event()

    async def read(client: Any) -> None:
        events = (await client.listen(name="x")).events
        await anext(events)
        first = asyncio.ensure_future(anext(events))
        await asyncio.sleep(0.05)
        with pytest.raises(RuntimeError, match="another task reads"):
            await asyncio.wait_for(anext(events), 2)
        go_on.set()
        assert (await asyncio.wait_for(first, 2)).nothing is not None

    calls = Calls(service, is_async=True)

    def wait(peer: Peer) -> None:
        go_on.wait(5)

    with serve(answering(chunk(initial(protocol) + FINE), wait, chunk(NOTHING) + END)) as server:
        calls.runner.run(read(calls.client(server.host)))
        calls.end()


def test_a_connection_serves_on_once_the_stream_was_read(protocol: str, calls: Calls) -> None:
    script = [*answering(chunk(initial(protocol) + FINE), END)] * 2
    with serve(script) as server:
        client = calls.client(server.host)
        for _ in range(2):
            assert len(calls.rest(calls.listen(client).events)) == 1

        assert server.connections == 1


def test_closing_ends_the_stream_and_its_connection(protocol: str, calls: Calls) -> None:
    begun = answering(chunk(initial(protocol) + FINE + FINE))
    with serve(begun, answering(chunk(initial(protocol) + NOTHING), END)) as server:
        client = calls.client(server.host)
        events = calls.listen(client).events
        assert calls.next(events).line.line == "fine"
        calls.close(events)
        calls.close(events)
        assert calls.next(events) is None
        assert len(calls.rest(calls.listen(client).events)) == 1

        assert server.connections == 2


def test_with_closes(protocol: str, calls: Calls) -> None:
    async def leave(events: Any) -> Any:
        async with events as entered:
            return [event async for event in entered][:1]

    with serve(answering(chunk(initial(protocol) + FINE), END)) as server:
        events = calls.listen(calls.client(server.host)).events
        if calls.is_async:
            found = calls.run(leave, events)
        else:
            with events as entered:
                found = list(entered)

    assert [event.line.line for event in found] == ["fine"]
    assert calls.next(events) is None


def test_the_other_clients_way_is_told(protocol: str, calls: Calls) -> None:
    with serve(answering(chunk(initial(protocol) + FINE), END)) as server:
        events = calls.listen(calls.client(server.host)).events
        with pytest.raises(TypeError, match="use `async for`" if calls.is_async else "use `for`"):
            iter(events) if calls.is_async else aiter(events)
        calls.close(events)


# --- what goes wrong ---


def broken(calls: Calls, *steps: Step, error: str, **options: Any) -> Any:
    """The error that reading raises after one event, and raises again."""
    with serve(answering(*steps)) as server:
        events = calls.listen(calls.client(server.host, **options)).events
        assert calls.next(events).line.line == "fine"
        with pytest.raises(getattr(calls.shared, error)) as caught:
            calls.rest(events)
        with pytest.raises(type(caught.value)) as again:
            calls.next(events)

    assert again.value is caught.value
    return caught.value


def test_an_answer_that_ends_inside_an_event_is_truncated(protocol: str, calls: Calls) -> None:
    start = chunk(initial(protocol) + FINE)

    error = broken(calls, start, chunk(FINE[:20]), END, error="TruncatedResponseError")

    assert "ended after 20 of" in str(error)


def test_a_connection_that_breaks_is_truncated(protocol: str, calls: Calls) -> None:
    start = chunk(initial(protocol) + FINE)
    for rest in (b"", chunk(FINE[:20]), b"5\r\nab"):
        broken(calls, start + rest, close, error="TruncatedResponseError")


def test_a_wrong_checksum_is_malformed(protocol: str, calls: Calls) -> None:
    wrong = FINE[:-1] + bytes([FINE[-1] ^ 1])
    start = chunk(initial(protocol) + FINE)

    error = broken(calls, start, chunk(wrong), END, error="MalformedResponseError")

    assert "wrong checksum" in str(error)


def test_a_stream_that_is_silent_for_too_long_times_out(protocol: str, calls: Calls) -> None:
    timeouts = calls.shared.Timeouts(connect=5, read=0.2)
    start = chunk(initial(protocol) + FINE)

    broken(calls, start, error="ReadTimeoutError", timeout=timeouts)


def test_a_body_that_breaks_the_model_is_malformed(protocol: str, calls: Calls) -> None:
    payload = b"<a><Names>x</Names></a>" if protocol == "rest-xml" else b"\xff"
    event = message({":message-type": "event", ":event-type": "plain"}, payload)
    start = chunk(initial(protocol) + FINE)

    broken(calls, start, chunk(event), END, error="MalformedResponseError")


def test_an_exception_in_the_stream_is_the_models(protocol: str, calls: Calls) -> None:
    body = {
        "rest-xml": b"<Gone><message>moved</message><By>me</By></Gone>",
        "smithy-rpc-v2-cbor": b"\xa2\x67message\x65moved\x62By\x62me",
    }.get(protocol, b'{"message": "moved", "By": "me"}')
    event = message({":message-type": "exception", ":exception-type": "GoneAway"}, body)
    start = chunk(initial(protocol) + FINE)

    error = broken(calls, start, chunk(event + FINE), END, error="ServiceError")

    assert type(error) is calls.service.Gone
    assert (error.code, error.message, error.by) == ("Gone", "moved", "me")
    assert (error.status_code, error.operation, error.request_id) == (410, "Listen", "r-1")
    assert error.response.status == 200
    assert error.response.body == body


def test_an_error_that_the_model_does_not_have(protocol: str, calls: Calls) -> None:
    headers = {":message-type": "error", ":error-code": "Overload", ":error-message": "too much"}
    start = chunk(initial(protocol) + FINE)

    error = broken(calls, start, chunk(message(headers)), END, error="ServiceError")

    assert type(error) is calls.service.SampleError
    assert (error.code, error.message) == ("Overload", "too much")


def test_an_error_that_the_model_has_by_its_code(protocol: str, calls: Calls) -> None:
    headers = {":message-type": "error", ":error-code": "Busy", ":error-message": "too much"}
    start = chunk(initial(protocol) + FINE)

    error = broken(calls, start, chunk(message(headers)), END, error="ServiceError")

    assert type(error) is calls.service.Busy
    assert (error.code, error.message, error.status_code) == ("Busy", "too much", 429)


def test_an_event_that_the_model_does_not_have_is_kept(protocol: str, calls: Calls) -> None:
    event = message({":message-type": "event", ":event-type": "Later"}, b"\x00new")
    with serve(answering(chunk(initial(protocol) + event + FINE), END)) as server:
        found = calls.rest(calls.listen(calls.client(server.host)).events)

    assert found[0].unknown == ("Later", b"\x00new")
    assert found[0].to_dict() == {"SDK_UNKNOWN_MEMBER": {"name": "Later"}}
    assert found[1].line.line == "fine"


def test_a_refusal_is_read_as_ever(protocol: str, calls: Calls) -> None:
    body = b"<Error><Code>Busy</Code></Error>" if protocol == "rest-xml" else b'{"__type": "Busy"}'
    body = b"\xa1\x66__type\x64Busy" if protocol == "smithy-rpc-v2-cbor" else body
    refusal = ok(body).replace(b"200 OK", b"429 Slow")
    with serve([request, refusal]) as server, pytest.raises(calls.service.Busy):
        calls.listen(calls.client(server.host))


def test_the_first_message_may_be_an_exception(protocol: str, calls: Calls) -> None:
    event = message({":message-type": "exception", ":exception-type": "GoneAway"})
    with serve(answering(chunk(event), END)) as server:
        events = calls.listen(calls.client(server.host)).events
        with pytest.raises(calls.service.Gone):
            calls.next(events)


def test_a_stream_may_be_empty(protocol: str, calls: Calls) -> None:
    with serve(answering(END)) as server:
        result = calls.listen(calls.client(server.host))

        assert calls.rest(result.events) == []


@pytest.mark.parametrize("level", ["strict", "model", "off"])
def test_a_scalar_of_another_type_is_kept_unless_validation_is_strict(
    protocol: str, calls: Calls, level: str
) -> None:
    event = message({":message-type": "event", ":event-type": "Chunk", "Mark": 7}, b"x")
    with serve(answering(chunk(initial(protocol) + event), END)) as server:
        events = calls.listen(calls.client(server.host, validation=level)).events
        if level == "strict":
            with pytest.raises(calls.shared.MalformedResponseError, match=r"\$\.Mark"):
                calls.next(events)
        elif level == "model":
            with pytest.warns(calls.shared.ValidationWarning, match=r"Listen.*\$\.Mark"):
                assert calls.next(events).chunk.mark == 7
        else:
            assert calls.next(events).chunk.mark == 7
        calls.close(events)


def test_a_stub_answers_with_events(protocol: str, calls: Calls) -> None:
    testing, made = runtime(calls.service, "testing"), runtime(calls.service, "testing.events")
    body = {"rest-xml": "<Gone><By>me</By></Gone>", "smithy-rpc-v2-cbor": b"\xa1\x62By\x62me"}
    first = [] if protocol.startswith("rest") else [made.initial_response(b"")]
    stub = testing.StubTransport(
        made.events_response(
            *first,
            made.event("Line", "fine"),
            made.event("Chunk", b"\x00", headers={"Mark": "m"}),
            made.event("Later", {"a": 1}),
            made.exception("GoneAway", body.get(protocol, {"By": "me"})),
        ),
        made.events_response(*first, made.unmodeled_error("Overload", "too much")),
        made.events_response(
            *first, made.event("Line", "fine"), calls.shared.ReadTimeoutError("nothing came")
        ),
    )
    client = calls.client("example.com", transport=stub)
    events = calls.listen(client).events

    assert calls.next(events).line.line == "fine"
    assert calls.next(events).chunk == calls.service.ChunkEvent(mark="m", bytes=b"\x00")
    assert calls.next(events).unknown == ("Later", b'{"a":1}')
    with pytest.raises(calls.service.Gone) as caught:
        calls.next(events)
    assert caught.value.by == "me"
    with pytest.raises(calls.service.SampleError, match="Overload"):
        calls.rest(calls.listen(client).events)
    events = calls.listen(client).events
    assert calls.next(events).line.line == "fine"
    with pytest.raises(calls.shared.ReadTimeoutError, match="nothing came"):
        calls.next(events)
    stub.assert_done()


def test_what_came_with_the_answer(protocol: str, calls: Calls) -> None:
    with serve(answering(chunk(initial(protocol) + FINE), END)) as server:
        client = calls.client(server.host)
        found = calls.run(client.send_with_response, calls.service.ListenRequest(name="x"))

        assert (found.status, found.request_id, found.attempts) == (200, "r-1", 1)
        assert len(calls.rest(found.result.events)) == 1


def test_frames_of_the_tests_are_what_they_say(protocol: str) -> None:
    assert frame(b"") == bytes.fromhex("00000010 00000000 05c248eb 7d98c8ff")
