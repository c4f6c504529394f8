"""What the log shows of an attempt: method, host, path, status, times, headers; nothing that may be secret."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Any

import pytest

from tests.support.packages import build, model, operation, runtime

MEMBER = "hunter2"
SHAPES: dict[str, Any] = {
    "Secret": {"type": "string", "sensitive": True},
    "Pin": {"type": "integer", "sensitive": True},
    "String": {"type": "string"},
    "UseRequest": {
        "type": "structure",
        "members": {
            "Name": {"shape": "String", "location": "uri", "locationName": "name"},
            "Key": {"shape": "Secret", "location": "uri", "locationName": "key"},
            "InHeader": {"shape": "Secret", "location": "header", "locationName": "x-sample-key"},
            "InQuery": {"shape": "Secret", "location": "querystring", "locationName": "key"},
            "InBody": {"shape": "Secret"},
        },
        "required": ["Name", "Key"],
    },
    "PinRequest": {
        "type": "structure",
        "members": {"Pin": {"shape": "Pin", "location": "uri", "locationName": "pin"}},
        "required": ["Pin"],
    },
    "UseResult": {
        "type": "structure",
        "members": {"InHeader": {"shape": "Secret", "location": "header", "locationName": "x-out"}},
    },
}


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Any:
    operations = {
        "Use": operation(
            "Use",
            input="UseRequest",
            output="UseResult",
            http={"method": "PUT", "requestUri": "/things/{name}/keys/{key+}"},
        ),
        "TryPin": operation(
            "TryPin", input="PinRequest", http={"method": "GET", "requestUri": "/pins/{pin}"}
        ),
    }
    return build(model(operations, SHAPES), tmp_path_factory.mktemp("logs"))


def logged(service: Any, caplog: pytest.LogCaptureFixture, method: str, **members: Any) -> str:
    """The record of a call that is answered with headers of all kinds."""
    shared, stubs = runtime(service), runtime(service, "testing")
    headers = {
        "x-amzn-requestid": "r-1",
        "x-out": MEMBER,
        "set-cookie": "session=hunter3",
        "content-type": "application/json",
    }
    client = service.SampleClient(
        region="eu-west-1",
        endpoint_url="https://example.com",
        credentials=shared.Credentials("AKID", "hunter4", "hunter5"),
        transport=stubs.StubTransport(shared.HttpResponse(200, headers, b"{}")),
    )
    with caplog.at_level(logging.DEBUG, logger=service.__name__.partition(".")[0]):
        getattr(client, method)(**members)
    (record,) = caplog.messages
    return record


def test_an_attempt_is_a_line_with_what_may_be_shown(
    service: Any, caplog: pytest.LogCaptureFixture
) -> None:
    line = logged(
        service,
        caplog,
        "use",
        name="public",
        key=f"{MEMBER}/and more",
        in_header=MEMBER,
        in_query=MEMBER,
        in_body=MEMBER,
    )

    call, sent, got = line.split("; ")
    assert call.startswith(
        "Use: attempt 1: PUT example.com/things/public/keys/<redacted>/<redacted>: 200 in "
    )
    assert "x-sample-key: <redacted>" in sent
    assert "content-type: application/json" in sent
    assert got == (
        "got {content-type: application/json, set-cookie: <redacted>, x-amzn-requestid: r-1, x-out: <redacted>}"
    )
    assert "hunter" not in caplog.text


def test_a_path_with_a_secret_number_is_not_shown(
    service: Any, caplog: pytest.LogCaptureFixture
) -> None:
    assert "GET example.com/<redacted>: 200 in" in logged(service, caplog, "try_pin", pin=1234)
    assert "1234" not in caplog.text


@pytest.mark.parametrize(
    "name",
    ["authorization", "x-amz-security-token", "cookie", "proxy-authorization", "x-amz-meta-a"],
)
def test_headers_that_nobody_vouches_for_are_not_shown(service: Any, name: str) -> None:
    logs = runtime(service, "client.logs")

    assert logs.shown_headers({name: MEMBER}) == "{" + f"{name}: <redacted>" + "}"


def test_nothing_is_loaded_where_nobody_reads_debug() -> None:
    script = """
import logging, sys
from aws_clients.apigatewayv2 import ApiGatewayV2Client
from aws_clients.runtime import Credentials
from aws_clients.runtime.testing import StubTransport, json_response
logging.basicConfig(level=logging.INFO)
ApiGatewayV2Client(
    region="eu-west-1", credentials=Credentials("id", "secret"), transport=StubTransport(json_response({}))
).delete_api(api_id="a")
print([name for name in sys.modules if name.endswith((".logs", ".intercepted", ".interceptors", ".adaptive"))])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd="generated", capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")
