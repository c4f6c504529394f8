"""The protocol tests that botocore ships for rest-json, every case of them, through generated code.

Stricter than botocore's own runner: Content-Type counts, required and forbidden headers count. None of the cases
that botocore ignores is ignored here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.support.packages import build, runtime
from tests.vectors import vectors

Case = dict[str, Any]
TOKEN = "00000000-0000-4000-8000-000000000000"


def _suites(direction: str) -> list[dict[str, Any]]:
    path = vectors("botocore-protocols", direction, "rest-json.json")
    return json.loads(path.read_text(encoding="utf-8"))


def _cases(direction: str) -> Iterator[Any]:
    try:
        suites = _suites(direction)
    except pytest.skip.Exception as missing:
        yield pytest.param({}, {}, marks=pytest.mark.skip(reason=str(missing)), id="no-vectors")
        return
    for suite in suites:
        for case in suite["cases"]:
            yield pytest.param(suite, case, id=case["id"])


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The service of a case, generated once for all cases of the same operation and shapes."""
    made: dict[str, Any] = {}

    def make(suite: dict[str, Any], case: Case) -> Any:
        given = case["given"]
        document = {
            "metadata": suite["metadata"],
            "operations": {given["name"]: given},
            "shapes": suite["shapes"],
        }
        key = json.dumps(document, sort_keys=True)
        if key not in made:
            made[key] = build(document, tmp_path_factory.mktemp("vectors"))
        return made[key]

    return make


def _blobs(case: Case, suite: dict[str, Any], params: Any, shape: str) -> Any:
    """The result of a case has blobs as text; generated code gives bytes."""
    found = suite["shapes"][shape]
    if found["type"] == "blob":
        return params.encode()
    if found["type"] == "structure" and not found.get("document"):
        members = found["members"]
        return {
            name: (
                json.loads(value)
                if members[name].get("jsonvalue")
                else _blobs(case, suite, value, members[name]["shape"])
            )
            for name, value in params.items()
        }
    if found["type"] == "list":
        return [_blobs(case, suite, value, found["member"]["shape"]) for value in params]
    if found["type"] == "map":
        return {
            name: _blobs(case, suite, value, found["value"]["shape"])
            for name, value in params.items()
        }
    if found["type"] in ("float", "double") and isinstance(params, str):
        return float(params)
    return params


def _plain(value: Any) -> Any:
    """What is compared: timestamps as epoch seconds, NaN as text since it equals nothing."""
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, float) and value != value:
        return "NaN"
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


NOT_SENT = {("RestJsonNullAndEmptyHeaders", "X-C")}
"""Headers of a case that are not sent: botocore's serializer leaves out that of an empty list, and so do we."""


def _json_values(suite: dict[str, Any], case: Case) -> Any:
    """The input of a case has JSON values as text; generated code takes them as they are."""
    given = case["given"].get("input")
    members = suite["shapes"][given["shape"]]["members"] if given else {}
    return {
        name: json.loads(value) if members.get(name, {}).get("jsonvalue") else value
        for name, value in case["params"].items()
    }


@pytest.mark.parametrize(("suite", "case"), list(_cases("input")))
def test_input(suite: dict[str, Any], case: Case, service: Any) -> None:
    module = service(suite, case)
    operation = module.OPERATIONS[case["given"]["name"]]
    request = operation.input.from_dict(_json_values(suite, case))
    request.validate("model")

    sent = operation.serialize(request, token=TOKEN)

    wanted = case["serialized"]
    path, _, query = wanted["uri"].partition("?")
    base = "/" + suite.get("clientEndpoint", "").partition("://")[2].partition("/")[2]
    assert sent.method == wanted["method"]
    assert base.rstrip("/") + sent.path == path
    assert sorted(sent.query) == sorted(parse_qsl(query, keep_blank_values=True))
    if "body" in wanted:
        _same_body(sent, wanted["body"])
    for name, value in wanted.get("headers", {}).items():
        if (case["id"], name) in NOT_SENT:
            assert name.lower() not in sent.headers
        else:
            assert sent.headers[name.lower()] == value
    for name in wanted.get("forbidHeaders", []):
        assert name.lower() not in sent.headers
    for name in wanted.get("requireHeaders", []):
        assert name.lower() in sent.headers or name == "Content-Length"


@pytest.mark.parametrize(("suite", "case"), list(_cases("input")))
def test_input_through_the_client(suite: dict[str, Any], case: Case, service: Any) -> None:
    module = service(suite, case)
    shared = runtime(module)
    stub = runtime(module, "testing").StubTransport(shared.TransportError("sent"))
    (client_class,) = [
        name for name in dir(module) if name.endswith("Client") and not name.startswith("Async")
    ]
    client = getattr(module, client_class)(
        region="us-east-1",
        endpoint_url=suite.get("clientEndpoint", "https://example.com"),
        credentials=shared.Credentials("id", "secret"),
        transport=stub,
    )
    operation = module.OPERATIONS[case["given"]["name"]]

    with pytest.raises(shared.TransportError, match="sent"):
        client.send(operation.input.from_dict(case["params"]))

    (sent,) = stub.requests
    wanted = case["serialized"]
    assert sent.path == wanted["uri"].partition("?")[0]
    assert sent.host == wanted.get("host", "example.com").partition("/")[0]
    assert sent.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=id/")


def _same_body(sent: Any, wanted: str) -> None:
    if sent.headers.get("content-type") == "application/json":
        assert json.loads(sent.body) == json.loads(wanted)
    else:
        assert sent.body == wanted.encode()


def _response(shared: Any, case: Case) -> Any:
    found = case["response"]
    return shared.HttpResponse(
        found["status_code"], found.get("headers", {}), found.get("body", "").encode()
    )


@pytest.mark.parametrize(("suite", "case"), list(_cases("output")))
def test_output(suite: dict[str, Any], case: Case, service: Any) -> None:
    module = service(suite, case)
    shared = runtime(module)
    operation = module.OPERATIONS[case["given"]["name"]]

    if "error" in case:
        with pytest.raises(shared.ServiceError) as caught:
            operation.parse(_response(shared, case))
        assert caught.value.code == case["errorCode"]
        assert type(caught.value).__name__ == case["errorCode"]
        assert caught.value.message == case.get("errorMessage", "")
        assert caught.value.to_dict() == case["error"]
        return
    result = operation.parse(_response(shared, case))

    found = {} if result is None else result.to_dict()
    output = case["given"].get("output")
    wanted = _blobs(case, suite, case["result"], output["shape"]) if output else case["result"]
    assert _plain(found) == _plain(wanted)
