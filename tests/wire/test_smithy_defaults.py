"""Defaults of a Smithy model: an answer without the member has it, a request is sent without it, and a structure in a
request with it, as Smithy's protocol tests have it.
"""

from __future__ import annotations

import datetime
import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.smithy import api, ast, build, operation, service, structure, target, text

PROTOCOLS = (
    "aws.protocols#restJson1",
    "aws.protocols#awsJson1_0",
    "smithy.protocols#rpcv2Cbor",
    "aws.protocols#restXml",
    "aws.protocols#awsQuery",
)


def prelude(name: str, **traits: Any) -> dict[str, Any]:
    return target(f"smithy.api#{name}", **traits)


def document(protocol: str) -> dict[str, Any]:
    members = {
        "text": text(default="x"),
        "flag": prelude("Boolean", default=False),
        "count": prelude("Integer", default=0),
        "share": prelude("Double", default=1),
        "data": prelude("Blob", default="aGk="),
        "since": prelude("Timestamp", default=0),
        "until": prelude("Timestamp", default="1985-04-12T23:20:50Z"),
        "sky": target("Sky", default="sun"),
        "odd": target("Sky", default="hail"),
        "words": target("Words", default=[]),
        "open": text(default="x", clientOptional=None),
        "none": text(),
    }
    unit = prelude("Unit")
    return ast(
        {
            "Weather": service("Get", protocol=protocol),
            "Get": operation("POST", "/get", input="In", output="Out", errors=["Bad"]),
            "In": structure(**members, inner=target("Inner")),
            "Out": structure(
                **members, inner=target("Inner"), header=text(httpHeader="x-h", default="h")
            ),
            "Inner": structure(size=prelude("Integer", default=7)),
            "Bad": structure(
                hint=text(default="try again"), traits=api(error="client", httpError=400)
            ),
            "Sky": {"type": "enum", "members": {"SUN": {**unit, "traits": api(enumValue="sun")}}},
            "Words": {"type": "list", "member": text()},
        }
    )


EMPTY = {
    "restJson1": b'{"inner": {}}',
    "awsJson1_0": b'{"inner": {}}',
    "rpcv2Cbor": b"\xa1\x65inner\xa0",
    "restXml": b"<Out><inner/></Out>",
    "awsQuery": b"<GetResponse><GetResult><inner/></GetResult></GetResponse>",
}


def client(module: Any, *answers: Any) -> tuple[Any, Any]:
    testing = importlib.import_module(f"{module.__name__.partition('.')[0]}.runtime.testing")
    transport = testing.StubTransport(*answers)
    found = module.WeatherClient(endpoint_url="https://weather.example", transport=transport)
    return found, transport


def answer(module: Any, status: int, body: bytes) -> Any:
    http = importlib.import_module(f"{module.__name__.partition('.')[0]}.runtime.http")
    return http.HttpResponse(status, headers={"smithy-protocol": "rpc-v2-cbor"}, body=body)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_an_answer_has_its_defaults(protocol: str, tmp_path: Path) -> None:
    module = build(document(protocol), tmp_path)
    weather, _ = client(module, answer(module, 200, EMPTY[protocol.partition("#")[2]]))

    found = weather.get()

    utc = datetime.UTC
    assert found.text == "x"
    assert found.flag is False
    assert (found.count, found.share, type(found.share)) == (0, 1.0, float)
    assert found.data == b"hi"
    assert found.since == datetime.datetime(1970, 1, 1, tzinfo=utc)
    assert found.until == datetime.datetime(1985, 4, 12, 23, 20, 50, tzinfo=utc)
    assert found.sky is module.types.Sky.SUN
    assert found.odd == "hail"
    assert found.words == []
    assert found.inner.size == 7
    assert found.open is None
    assert found.none is None
    assert found.header == "h"


def test_a_list_that_is_a_default_is_nobody_elses(tmp_path: Path) -> None:
    module = build(document(PROTOCOLS[0]), tmp_path)
    weather, _ = client(module, answer(module, 200, b"{}"), answer(module, 200, b"{}"))

    weather.get().words.append("changed")

    assert weather.get().words == []


def test_what_the_answer_has_counts(tmp_path: Path) -> None:
    module = build(document(PROTOCOLS[0]), tmp_path)
    body = json.dumps({"text": "", "flag": True, "count": 5, "words": ["a"]}).encode()
    weather, _ = client(module, answer(module, 200, body))

    found = weather.get()

    assert (found.text, found.flag, found.count, found.words) == ("", True, 5, ["a"])


def test_a_request_is_sent_without_them_but_for_the_structures_in_it(tmp_path: Path) -> None:
    module = build(document(PROTOCOLS[0]), tmp_path)
    weather, transport = client(module, answer(module, 200, b"{}"))

    weather.get(inner=module.types.Inner())

    assert json.loads(transport.requests[0].body) == {"inner": {"size": 7}}


def test_an_error_has_its_defaults(tmp_path: Path) -> None:
    module = build(document(PROTOCOLS[0]), tmp_path)
    weather, _ = client(module, answer(module, 400, b'{"__type": "Bad"}'))

    with pytest.raises(module.Bad) as caught:
        weather.get()
    assert caught.value.hint == "try again"
