"""What a caller tells with ``hints``: by client, by call, and only what the service's rules know."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from aws_clients.apigatewayv2 import (
    ApiGatewayV2Client,
    AsyncApiGatewayV2Client,
    CreateIntegrationRequest,
)
from aws_clients.runtime import Credentials, ValidationError, ValidationWarning
from aws_clients.runtime.testing import StubTransport, json_response

SETTINGS: dict[str, Any] = {
    "region": "eu-west-1",
    "credentials": Credentials("id", "secret"),
    "validation": "strict",
}


def client() -> ApiGatewayV2Client:
    return ApiGatewayV2Client(
        transport=StubTransport(json_response({}), json_response({})), **SETTINGS
    )


def test_a_hint_is_of_one_call_and_leaves_the_client_as_it_was() -> None:
    with client() as plain:
        with pytest.raises(
            ValidationError, match=r"says WEBSOCKET .*, but the hint api_protocol says HTTP"
        ):
            plain.with_options(hints={"api_protocol": "HTTP"}).create_integration(
                api_id="a", integration_type="MOCK"
            )
        plain.create_integration(api_id="a", integration_type="MOCK")
        plain.with_options(hints={"api_protocol": "WEBSOCKET"}).create_integration(
            api_id="a", integration_type="MOCK"
        )


def test_other_options_keep_the_hints() -> None:
    with client() as plain:
        hinted = plain.with_options(hints={"api_protocol": "HTTP"}).with_options(timeout=3)
        with pytest.raises(ValidationError):
            hinted.create_integration(api_id="a", integration_type="MOCK")
        hinted.with_options(hints={}).create_integration(api_id="a", integration_type="MOCK")


@pytest.mark.parametrize(
    ("hints", "error", "message"),
    [
        ({"protocol": "HTTP"}, ValueError, "ApiGatewayV2 has no hint 'protocol'; its hints: api_protocol"),
        ({"api_protocol": "REST"}, ValueError, "the hint api_protocol cannot be 'REST'; it can be HTTP, WEBSOCKET"),
        ("HTTP", TypeError, "hints must be a mapping of names and values"),
    ],
)  # fmt: skip
def test_an_unknown_hint_is_refused_at_once(
    hints: Any, error: type[Exception], message: str
) -> None:
    with client() as plain, pytest.raises(error, match=message):
        plain.with_options(hints=hints)
    request = CreateIntegrationRequest(api_id="a", integration_type="MOCK")
    with pytest.raises(error, match=message):
        request.validate(hints=hints)
    with pytest.raises(error, match=message):
        AsyncApiGatewayV2Client(**SETTINGS).with_options(hints=hints)


def test_what_the_caller_changes_later_is_not_seen() -> None:
    hints = {"api_protocol": "WEBSOCKET"}
    with client() as plain:
        hinted = plain.with_options(hints=hints)
        hints["api_protocol"] = "HTTP"
        hinted.create_integration(api_id="a", integration_type="MOCK")


def test_at_level_model_a_rule_warns_at_the_callers_line() -> None:
    with client() as plain, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        plain.with_options(validation="model").create_integration(
            api_id="a",
            integration_type="HTTP_PROXY",
            integration_method="GET",
            integration_uri="example.com",
        )

    (warning,) = caught
    assert warning.category is ValidationWarning
    assert warning.filename == __file__
