"""Typed replies of ``StubTransport``, through clients of both kinds."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import pytest


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest, sample: Any) -> Any:
    """Calls a client of either kind that ``stub`` has made: ``make(stub)("get_thing", id="1")``."""

    def for_stub(stub: Any, **settings: Any) -> Any:
        is_async = request.param == "async"
        client = stub.client(
            sample.AsyncSampleClient if is_async else sample.SampleClient,
            endpoint_url="https://example.com",
            **settings,
        )

        def call(method: str, *arguments: Any, **members: Any) -> Any:
            found = getattr(client, method)(*arguments, **members)
            return asyncio.run(found) if is_async else found

        return call

    return for_stub


@pytest.fixture
def stub(stubs: Any) -> Any:
    return stubs.StubTransport()


def test_results_and_errors_come_in_order(make: Any, stub: Any, sample: Any) -> None:
    stub.reply(sample.GetThingResult(name="a")).fail(sample.ThingNotFound("gone"))
    stub.reply(None)
    call = make(stub)

    with stub:
        assert call("get_thing", id="1") == sample.GetThingResult(name="a")
        with pytest.raises(sample.ThingNotFound, match="from GetThing: gone") as caught:
            call("get_thing", id="2")
        assert call("ping") is None

    assert caught.value.operation == "GetThing"
    assert caught.value.attempts == 1


def test_what_is_given_passes_through_the_whole_call(make: Any, stub: Any, sample: Any) -> None:
    stub.reply(sample.GetThingResult(name="a"), status=201, headers={"x-amzn-requestid": "r"})

    answer = make(stub)("send_with_response", sample.GetThingRequest(id="1"))

    assert (answer.status, answer.request_id, answer.attempts) == (201, "r", 1)
    assert answer.result.name == "a"


def test_the_request_is_validated_as_ever(make: Any, stub: Any, sample: Any, shared: Any) -> None:
    stub.on(sample.CreateThingRequest).reply(sample.CreateThingResult(), times=None)

    with pytest.raises(shared.ValidationError, match="name"):
        make(stub)("create_thing", name="")

    assert stub.requests == []


def test_a_reply_is_checked_as_it_is_given(stub: Any, sample: Any, shared: Any) -> None:
    with pytest.raises(shared.ValidationError, match="Name"):
        stub.reply(sample.GetThingResult(name=5))
    with pytest.raises(TypeError, match="a reply is the result of an operation"):
        stub.reply({"Name": "a"})
    with pytest.raises(TypeError, match="a reply is the result of an operation"):
        stub.reply(sample.GetThingRequest(id="1"))
    with pytest.raises(TypeError, match="a call fails with an exception, not str"):
        stub.fail("gone")
    with pytest.raises(ValueError, match="times must be at least 1"):
        stub.reply(None, times=0)
    stub.assert_done()


def test_a_reply_to_another_operation(make: Any, stub: Any, sample: Any) -> None:
    with pytest.raises(TypeError, match="GetThing gives GetThingResult; the reply is "):
        stub.on(sample.GetThingRequest).reply(sample.CreateThingResult())
    with pytest.raises(TypeError, match="Ping gives None, it has no output"):
        stub.on(sample.PingRequest).reply(sample.CreateThingResult())
    stub.reply(sample.CreateThingResult())

    with pytest.raises(AssertionError, match="GetThing gives GetThingResult; the reply is "):
        make(stub)("get_thing", id="1")


def test_an_error_of_another_service(
    make: Any, stub: Any, sample: Any, shared: Any, stubs: Any
) -> None:
    class OtherError(shared.ServiceError):  # type: ignore[misc]
        pass

    with pytest.raises(TypeError, match="OtherError is an error of another service"):
        stub.on(sample.GetThingRequest).fail(OtherError("x"))
    stub.fail(OtherError("x"))

    with pytest.raises(AssertionError, match="OtherError is an error of another service"):
        make(stub)("get_thing", id="1")


def test_replies_by_operation_and_by_request(make: Any, stub: Any, sample: Any) -> None:
    stub.reply(sample.GetThingResult(name="any"))
    stub.on(sample.GetThingRequest).reply(sample.GetThingResult(name="class"))
    stub.on(sample.GetThingRequest(id="2")).reply(sample.GetThingResult(name="two"), times=2)
    call = make(stub)

    with stub:
        names = [call("get_thing", id=id).name for id in ("1", "2", "2", "3")]

    assert names == ["class", "two", "two", "any"]


def test_a_reply_for_every_call(make: Any, stub: Any, sample: Any) -> None:
    stub.on(sample.GetThingRequest).reply(sample.GetThingResult(name="a"), times=None)
    call = make(stub)

    with stub:
        first, second = call("get_thing", id="1"), call("get_thing", id="2")
        first.name = "changed"

    assert second.name == "a"
    assert call("get_thing", id="3").name == "a"


def test_wire_answers_by_operation(make: Any, stub: Any, stubs: Any, sample: Any) -> None:
    stub.on(sample.GetThingRequest).add(stubs.json_response({"Name": "wire"}))

    assert make(stub)("get_thing", id="1").name == "wire"


def test_errors_are_retried_as_the_policy_says(
    make: Any, stub: Any, sample: Any, shared: Any
) -> None:
    stub.fail(shared.ConnectError("no route"), times=2).reply(sample.GetThingResult(name="a"))
    call = make(stub, retries=shared.RetryPolicy(base_delay=0, throttling_base_delay=0))

    with stub:
        assert call("get_thing", id="1").name == "a"

    assert (len(stub.requests), len(stub.calls)) == (3, 1)


def test_one_attempt_unless_told_otherwise(make: Any, stub: Any, shared: Any) -> None:
    stub.fail(shared.ConnectError("no route"))

    with pytest.raises(shared.ConnectError):
        make(stub)("get_thing", id="1")

    stub.assert_done()


def test_what_was_sent(make: Any, stub: Any, sample: Any) -> None:
    stub.on(sample.CreateThingRequest).reply(sample.CreateThingResult(), times=None)
    stub.on(sample.GetThingRequest).reply(sample.GetThingResult(), times=None)
    call = make(stub)
    inner = sample.Inner(depth=1)
    request = sample.CreateThingRequest(name="a", choice=sample.Choice(deep=inner), secret="s1")

    call("send", request)
    inner.depth = 9
    call("get_thing", id="1")

    sent = sample.Choice(deep=sample.Inner(depth=1))
    assert stub.sent(sample.GetThingRequest) == [sample.GetThingRequest(id="1")]
    assert [type(found).__name__ for found in stub.calls] == [
        "CreateThingRequest",
        "GetThingRequest",
    ]
    stub.assert_sent(sample.CreateThingRequest(name="a", choice=sent, secret="s1"))
    other = sample.Choice(deep=sample.Inner(depth=2))
    with pytest.raises(AssertionError) as caught:
        stub.assert_sent(sample.CreateThingRequest(name="b", choice=other, secret="s2"))
    with pytest.raises(AssertionError, match="there were: CreateThingRequest, GetThingRequest"):
        stub.assert_sent(sample.PingRequest())
    assert str(caught.value).splitlines()[1:] == [
        "  the nearest one differs:",
        "  name: expected 'b', found 'a'",
        "  secret: <redacted> is another",
        "  choice.deep.depth: expected 2, found 1",
    ]


def test_an_unexpected_call_says_what_it_was(make: Any, stub: Any, sample: Any) -> None:
    stub.on(sample.GetThingRequest(id="2")).reply(sample.GetThingResult())
    stub.on(sample.PingRequest).reply(None)

    with pytest.raises(AssertionError) as caught:
        make(stub)("get_thing", id="1")

    assert str(caught.value).splitlines() == [
        "StubTransport has no answer left for request 1: <HttpRequest GET example.com>, "
        "GetThingRequest(id='1')",
        "  there is one in <Replies to GetThingRequest(id='2')>",
        "    id: expected '2', found '1'",
        "  there is one in <Replies to Ping>",
    ]


def test_an_unexpected_call_is_told_though_the_code_went_on(make: Any, stub: Any) -> None:
    with contextlib.suppress(AssertionError):
        make(stub)("get_thing", id="1")

    with pytest.raises(AssertionError, match="no answer left for request 1"), stub:
        pass


def test_unused_replies_are_an_error_at_the_end(stub: Any, sample: Any) -> None:
    stub.on(sample.GetThingRequest).reply(sample.GetThingResult(name="a"), times=3)

    with pytest.raises(AssertionError) as caught, stub:
        pass

    assert str(caught.value) == (
        "<StubTransport, requests: 0, answers left: 1>: no request has used "
        "GetThingResult(name='a') (3 times) in <Replies to GetThing>"
    )


def test_the_error_of_a_test_is_not_hidden_by_what_is_unused(stub: Any) -> None:
    stub.reply(None)

    with pytest.raises(KeyError), stub:
        raise KeyError


def test_pages(stub: Any, sample: Any) -> None:
    client = stub.client(sample.SampleClient, endpoint_url="https://example.com")
    for depth, token in ((1, "t"), (2, None)):
        items = [sample.Inner(depth=depth)]
        stub.reply(sample.ListThingsResult(items=items, next_token=token))

    with stub:
        found = [item.depth for item in client.paginate_list_things().items()]

    assert found == [1, 2]
    assert [call.next_token for call in stub.calls] == [None, "t"]


def test_a_request_by_hand_has_no_result(stub: Any, shared: Any) -> None:
    stub.reply(None)

    with pytest.raises(AssertionError, match="made by hand"):
        stub.send(shared.HttpRequest("GET", "/"), timeout=shared.Timeouts())
