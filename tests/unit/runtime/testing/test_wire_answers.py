"""``StubTransport``, which consumers' own tests rest on."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest


def test_answers_come_in_order_and_requests_are_kept(connect: Any, stubs: Any) -> None:
    calls = connect(stubs.json_response({"Name": "a"}), stubs.json_response({"Name": "b"}))

    names = [calls("get_thing", id=id).name for id in ("1", "2")]

    assert names == ["a", "b"]
    assert [request.path for request in calls.sent] == ["/things/1", "/things/2"]
    assert all("authorization" in request.headers for request in calls.sent)


def test_a_list_of_answers_will_do(connect: Any, stubs: Any) -> None:
    calls = connect([stubs.json_response({"Name": "a"}), stubs.json_response({"Name": "b"})])
    calls.transport.add(stubs.json_response({"Name": "c"}))
    calls.transport.add([stubs.json_response({"Name": "d"})])

    assert [calls("get_thing", id="1").name for _ in range(4)] == ["a", "b", "c", "d"]


def test_a_function_answers_from_then_on(connect: Any, stubs: Any) -> None:
    calls = connect(
        stubs.json_response({"Name": "first"}),
        lambda request: stubs.json_response({"Name": json.loads(request.body)["Name"]}),
    )

    assert [calls("create_thing", name=name).name for name in ("a", "b", "c")] == [
        "first",
        "b",
        "c",
    ]


def test_an_exception_is_raised(connect: Any, shared: Any) -> None:
    calls = connect(shared.TlsError("no trust"))

    with pytest.raises(shared.TlsError, match="no trust"):
        calls("get_thing", id="1")


def test_a_request_without_an_answer_is_an_assertion_error(connect: Any) -> None:
    calls = connect()

    with pytest.raises(AssertionError, match="no answer left for request 1: <HttpRequest GET"):
        calls("get_thing", id="1")


def test_it_notes_that_the_client_was_closed(sample: Any, connect: Any) -> None:
    calls = connect()
    closing = calls.client.close()
    if asyncio.iscoroutine(closing):
        asyncio.run(closing)

    assert calls.transport.closed


def test_an_exception_may_be_its_class(connect: Any, shared: Any) -> None:
    calls = connect(shared.TlsError)

    with pytest.raises(shared.TlsError):
        calls("get_thing", id="1")


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (None, "NoneType"),
        (5, "int"),
        ("text", "str"),
        ({"Name": "a"}, "dict"),
        (dict, "the class dict"),
        ([b"{}"], "bytes"),
    ],
)
def test_what_is_no_answer_is_refused_at_once(stubs: Any, answer: Any, found: str) -> None:
    stub = stubs.StubTransport()

    with pytest.raises(TypeError, match=f"an answer is an HttpResponse, .*, not {found}$"):
        stub.add(answer)

    stub.assert_done()


def test_answers_that_nothing_used_are_told(connect: Any, stubs: Any) -> None:
    calls = connect([stubs.json_response({}), stubs.json_response({}, 404)])
    calls("get_thing", id="1")

    with pytest.raises(AssertionError) as caught:
        calls.transport.assert_done()

    assert str(caught.value) == (
        "<StubTransport, requests: 1, answers left: 1>: "
        "no request has used <HttpResponse 404, 2 bytes>"
    )


def test_a_function_is_done_once_it_has_answered(connect: Any, stubs: Any) -> None:
    calls = connect(lambda request: stubs.json_response({}))
    with pytest.raises(AssertionError, match="no request has used <function"):
        calls.transport.assert_done()

    calls("get_thing", id="1")

    calls.transport.assert_done()


def test_request_json(connect: Any, stubs: Any) -> None:
    calls = connect(lambda request: stubs.json_response({}))

    calls("create_thing", name="a", tags={"k": "v"})
    calls("get_thing", id="1")

    post, get = calls.sent
    assert stubs.request_json(post) == {"Name": "a", "Tags": {"k": "v"}}
    assert stubs.request_json(get) is None


def test_json_response(shared: Any, stubs: Any) -> None:
    response = stubs.json_response({"a": 1}, 404, {"x-amzn-requestid": "r"})

    assert isinstance(response, shared.HttpResponse)
    assert response.status == 404
    assert response.headers == {"content-type": "application/json", "x-amzn-requestid": "r"}
    assert json.loads(response.body) == {"a": 1}
