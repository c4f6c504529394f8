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


def test_json_response(shared: Any, stubs: Any) -> None:
    response = stubs.json_response({"a": 1}, 404, {"x-amzn-requestid": "r"})

    assert isinstance(response, shared.HttpResponse)
    assert response.status == 404
    assert response.headers == {"content-type": "application/json", "x-amzn-requestid": "r"}
    assert json.loads(response.body) == {"a": 1}
