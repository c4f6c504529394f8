"""The headers that tell who calls."""

from __future__ import annotations

import uuid

import pytest
from botocore.useragent import UserAgentString
from clientsmith.runtime.client.user_agent import invocation_id, retry_header, user_agent


def test_system_and_language_read_as_botocore_writes_them() -> None:
    theirs = UserAgentString.from_environment().to_string().split(" ")
    ours = user_agent("0.1.0", "ApiGatewayV2", "2018-11-29").split(" ")

    assert ours[0] == "clientsmith/0.1.0"
    assert ours[1:-1] == [
        token for token in theirs[1:] if not token.startswith(("m/", "cfg/", "md/awscrt"))
    ]
    assert ours[-1] == "api/apigatewayv2#2018-11-29"


@pytest.mark.parametrize(
    ("version", "service_id", "api_version", "expected"),
    [
        ("1.0", "Cost and Usage Report Service", None, "api/cost_and_usage_report_service"),
        ("1.0 (dev)", "SQS", "2012/11\r\nx-evil: 1", "api/sqs#2012-11--x-evil--1"),
        ("1.0", "a/b", None, "api/a-b"),
    ],
)
def test_what_cannot_stand_in_a_token_becomes_a_dash(
    version: str, service_id: str, api_version: str | None, expected: str
) -> None:
    found = user_agent(version, service_id, api_version)

    assert found.endswith(expected)
    assert found.startswith(("clientsmith/1.0 ua/", "clientsmith/1.0--dev- ua/"))


def test_the_execution_environment_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_EXECUTION_ENV", "AWS_Lambda_python3.12")

    assert " exec-env/AWS_Lambda_python3.12 api/lambda" in user_agent("in-lambda", "Lambda")


def test_it_is_built_once() -> None:
    assert user_agent("2.0", "SQS") is user_agent("2.0", "SQS")


def test_invocation_ids_are_random_uuids() -> None:
    texts = {invocation_id() for _ in range(100)}

    assert len(texts) == 100
    assert texts == {str(uuid.UUID(text)) for text in texts}
    assert {(uuid.UUID(text).version, uuid.UUID(text).variant) for text in texts} == {
        (4, uuid.RFC_4122)
    }


def test_the_retry_header() -> None:
    assert retry_header(1, 3) == "attempt=1; max=3"
