"""What the rules load at a first call: ``re`` only where the usual forms of keys and values do not settle a regex
(docs/decisions/011-regexes-of-rules.md).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

GENERATED = Path(__file__).resolve().parents[2] / "generated"
CHECK = """
import sys
sys.path.insert(0, {folder!r})
from aws_clients.apigatewayv2 import CreateIntegrationRequest
request = CreateIntegrationRequest(api_id="a", payload_format_version="1.0", {arguments})
request.validate("strict", hints={{"api_protocol": "HTTP"}})
print("re" in sys.modules)
"""


@pytest.mark.parametrize(
    ("arguments", "loads"),
    [
        (
            'integration_type="HTTP_PROXY", integration_method="GET", integration_uri="https://example.com/${stage}"',
            False,
        ),
        (
            'integration_type="AWS_PROXY", integration_uri="arn:aws:lambda:eu-west-1:1:function:f", '
            'credentials_arn="arn:aws:iam::1:role/r"',
            False,
        ),
        (
            'integration_type="HTTP_PROXY", integration_method="GET", integration_uri="https://example.com", '
            'request_parameters={"append:header.a": "b", "overwrite:path": "/$request.path.y", "remove:header.c": ""},'
            ' response_parameters={"200": {"append:header.x-served-by": "o"}, "404": {"overwrite:statuscode": "410"}}',
            False,
        ),
        (
            'integration_type="HTTP_PROXY", integration_method="GET", integration_uri="https://example.com", '
            'request_parameters={"append:header.a": "${request.path}"}',
            True,
        ),
        (
            'integration_type="HTTP_PROXY", integration_method="GET", integration_uri="https://example.com", '
            'request_parameters={"append:header.a+b": "c"}',
            True,
        ),
    ],
)
def test_usual_requests_load_no_re(arguments: str, loads: bool) -> None:
    script = CHECK.format(folder=str(GENERATED), arguments=arguments)
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == str(loads)
