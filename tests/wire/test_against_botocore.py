"""Requests against botocore's: for every input of the seven operations, the same request and the same signature.

botocore signs our bytes: its JSON has spaces and ours has none, so that each body has a hash of its own. The bodies are
compared as values. ``DIFFERENT_HEADERS`` and the tests at the end are where we differ on purpose.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from typing import Any

import pytest
from aws_clients import apigatewayv2
from aws_clients.runtime import Credentials, HttpRequest, HttpResponse, ValidationError
from aws_clients.runtime.client import call as core
from aws_clients.runtime.testing import StubTransport
from hypothesis import given
from hypothesis import strategies as st

from tests.support.botocore_side import Botocore, Clock, frozen_clock, no_settings, service_model
from tests.support.strategies import bounded, values

OPERATIONS = list(apigatewayv2.OPERATIONS)
ENDPOINTS = [
    "https://apigateway.eu-west-1.amazonaws.com",
    "http://127.0.0.1:4566",
    "https://example.com:8443/a%20prefix/v1",
    "https://API.Example.com:443/",
]
TOKENS = [
    None,
    "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwt==",
]

DIFFERENT_HEADERS = {
    "user-agent": "names this SDK; it is not signed",
    "amz-sdk-invocation-id": "random in both; it is not signed",
    "amz-sdk-request": "botocore leaves out `max` when only one attempt is allowed; it is not signed",
    "content-length": "ours is written by the transport, from the body that it sends; it is not signed",
}

ENDPOINT = ENDPOINTS[0]
# Ours is sent as it is signed; botocore's URL keeps the caller's spelling, and its Host is this.
SENT_HOST = ("API.Example.com:443", "api.example.com")

pytestmark = pytest.mark.filterwarnings("ignore::aws_clients.runtime.ValidationWarning")


@pytest.fixture(scope="module", autouse=True)
def _no_settings() -> Iterator[None]:
    with no_settings():
        yield


@pytest.fixture(scope="module")
def clock() -> Iterator[Clock]:
    with frozen_clock(core) as found:
        yield found


@functools.cache
def botocore_client(endpoint: str, token: str | None) -> Botocore:
    return Botocore(endpoint, token)


@functools.cache
def inputs(operation: str) -> st.SearchStrategy[dict[str, Any]]:
    return values(service_model().operation_model(operation).input_shape)


def our_request(
    operation: str, params: dict[str, Any], endpoint: str, token: str | None
) -> HttpRequest:
    stub = StubTransport(HttpResponse(200, {}, b"{}"))
    client = apigatewayv2.ApiGatewayV2Client(
        region="eu-west-1",
        endpoint_url=endpoint,
        credentials=Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", token),
        transport=stub,
    )
    client.send(apigatewayv2.OPERATIONS[operation].input.from_dict(params))
    (sent,) = stub.requests
    return sent


def as_value(body: bytes) -> Any:
    return json.loads(body) if body else None


@pytest.mark.parametrize("operation", OPERATIONS)
@given(data=st.data())
@bounded(60)
def test_the_request_is_botocores(operation: str, data: st.DataObject, clock: Clock) -> None:
    params = data.draw(inputs(operation))
    endpoint, token = data.draw(st.sampled_from(ENDPOINTS)), data.draw(st.sampled_from(TOKENS))
    clock.now = data.draw(st.integers(0, 4_102_444_800))
    botocore = botocore_client(endpoint, token)

    ours = our_request(operation, params, endpoint, token)
    botocore.call(operation, params, sign_body=ours.body)

    theirs = botocore.prepared
    assert ours.method == theirs.method
    path, _, query = theirs.url.partition("?")
    assert ours.url.partition("?")[0] == path.replace(*SENT_HOST)
    assert sorted(ours.target.partition("?")[2].split("&")) == sorted(query.split("&"))
    assert as_value(ours.body) == as_value(botocore.own_body)
    assert _headers(ours.headers) == _headers(theirs.headers)
    assert ours.headers["authorization"].encode() == theirs.headers["Authorization"]


def _headers(found: Any) -> dict[str, str]:
    """The headers that have to be the same, in lower case and as text: botocore has bytes, too."""
    text = {
        name.lower(): value.decode() if isinstance(value, bytes) else value
        for name, value in found.items()
    }
    return {name: value for name, value in text.items() if name not in DIFFERENT_HEADERS}


@pytest.mark.parametrize("name", DIFFERENT_HEADERS)
def test_a_header_that_differs_is_not_signed(name: str) -> None:
    params = {"ProtocolType": "HTTP", "Name": "a"}

    ours = our_request("CreateApi", params, ENDPOINT, None)
    botocore_client(ENDPOINT, None).call("CreateApi", params)

    theirs = botocore_client(ENDPOINT, None).prepared
    assert name in {header.lower() for header in theirs.headers}
    assert (name in ours.headers) == (name != "content-length")
    for authorization in (ours.headers["authorization"], theirs.headers["Authorization"].decode()):
        assert name not in authorization.partition("SignedHeaders=")[2].partition(",")[0].split(";")


def test_an_empty_label_is_refused_where_botocore_names_another_resource() -> None:
    botocore = botocore_client(ENDPOINT, None)

    botocore.call("GetIntegrations", {"ApiId": ""})

    assert botocore.prepared.url == f"{ENDPOINT}/v2/apis//integrations"
    with pytest.raises(ValidationError, match=r"api_id: must not be empty"):
        our_request("GetIntegrations", {"ApiId": ""}, ENDPOINT, None)


@pytest.mark.parametrize("dots", [".", ".."])
def test_a_label_of_dots_is_refused_where_botocore_names_another_resource(dots: str) -> None:
    botocore = botocore_client(ENDPOINT, None)

    botocore.call("GetIntegrations", {"ApiId": dots})

    assert botocore.prepared.url == f"{ENDPOINT}/v2/apis/{dots}/integrations"
    with pytest.raises(ValidationError, match=r"api_id: must not be"):
        our_request("GetIntegrations", {"ApiId": dots}, ENDPOINT, None)


def test_the_query_has_the_order_of_the_model_where_botocore_has_the_callers() -> None:
    params = {"ApiId": "a", "NextToken": "n", "MaxResults": "1"}

    ours = our_request("GetIntegrations", params, ENDPOINT, None)
    botocore_client(ENDPOINT, None).call("GetIntegrations", params)

    assert ours.url == f"{ENDPOINT}/v2/apis/a/integrations?maxResults=1&nextToken=n"
    assert botocore_client(ENDPOINT, None).prepared.url.endswith("?nextToken=n&maxResults=1")


@pytest.mark.parametrize("name", ["ApiId", "NextToken"])
def test_a_lone_surrogate_in_the_url_is_refused_by_both(name: str) -> None:
    params = {"ApiId": "a", name: "\ud800"}

    with pytest.raises(ValidationError, match="a lone surrogate is none"):
        our_request("GetIntegrations", params, ENDPOINT, None)
    with pytest.raises(ValueError, match="surrogates not allowed"):
        botocore_client(ENDPOINT, None).call("GetIntegrations", params)
