"""Members that travel in headers: prefixes and JSON values."""

from __future__ import annotations

import base64
import json

import pytest
from clientsmith.runtime.exceptions import Mismatch
from clientsmith.runtime.http import HttpRequest, HttpResponse, Timeouts
from clientsmith.runtime.protocols import rest
from clientsmith.runtime.testing import StubTransport


def test_the_names_of_prefix_headers_are_as_they_were_sent() -> None:
    response = HttpResponse(
        200,
        [("X-Meta-Color", "red"), ("x-meta-size", "1"), ("X-META-color", "blue"), ("Other", "")],
    )

    assert rest.prefixed(response, "x-meta-") == {"Color": "red, blue", "size": "1"}
    assert response.headers["x-meta-color"] == "red, blue"


def test_a_stub_keeps_the_names_of_its_answer() -> None:
    stub = StubTransport(HttpResponse(200, {"X-Meta-Color": "red"}))

    answer = stub.send(HttpRequest("GET", "/"), timeout=Timeouts())

    assert rest.prefixed(answer, "x-meta-") == {"Color": "red"}


def test_the_names_of_prefix_headers_are_sent_in_lower_case() -> None:
    headers: rest.Headers = {}

    rest.prefix_headers(headers, "X-Meta-", {"Color": "red"})

    assert headers == {"x-meta-color": "red"}


@pytest.mark.parametrize("value", [{"a": [1, None, "\u00e9"]}, [], "text", 1.5, False, None])
def test_a_header_takes_a_json_value(value: object) -> None:
    text = rest.json_text(value)

    assert json.loads(base64.b64decode(text)) == value
    assert rest.header({"x-a": text}, "x-a", rest.read_json) == value


@pytest.mark.parametrize("text", ["{}", "a", "e30=x", "bm8="])
def test_a_header_that_is_no_json_value(text: str) -> None:
    with pytest.raises(Mismatch) as caught:
        rest.header({"x-a": text}, "x-a", rest.read_json)

    assert str(caught.value) == "$.headers.x-a: expected JSON in base64, found string"
