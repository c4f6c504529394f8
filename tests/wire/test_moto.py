"""The generated client against moto's API Gateway over a real socket, with boto3 as the witness on the other side."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
import pytest
from aws_clients import apigatewayv2
from aws_clients.apigatewayv2 import (
    ApiGatewayV2Client,
    ApiGatewayV2Error,
    AsyncApiGatewayV2Client,
    BadRequestException,
    ConnectionType,
    ContentHandlingStrategy,
    Cors,
    IntegrationType,
    NotFoundException,
    PassthroughBehavior,
    ProtocolType,
    TlsConfig,
    TlsConfigInput,
)
from aws_clients.runtime import Credentials, RetryPolicy
from botocore.config import Config
from botocore.exceptions import ClientError
from moto.server import ThreadedMotoServer

# What is sent there has every member, whether they go together or not.
pytestmark = pytest.mark.filterwarnings("ignore::aws_clients.runtime.ValidationWarning")

REGION = "eu-central-1"
API: dict[str, Any] = {
    "Name": "orders",
    "ProtocolType": "WEBSOCKET",
    "ApiKeySelectionExpression": "$request.header.x-api-key",
    "CorsConfiguration": {
        "AllowCredentials": True,
        "AllowHeaders": ["x-a", "x-b"],
        "AllowMethods": ["GET", "*"],
        "AllowOrigins": ["https://example.com"],
        "ExposeHeaders": [],
        "MaxAge": 86400,
    },
    "Description": 'quotes " and \\ and ünïcödé and 🐍',
    "DisableSchemaValidation": True,
    "DisableExecuteApiEndpoint": True,
    "RouteSelectionExpression": "$request.body.action",
    "Tags": {"team": "a b", "ключ": "значение"},
    "Version": "v1",
}
INTEGRATION: dict[str, Any] = {
    "IntegrationType": "HTTP_PROXY",
    "ConnectionId": "vpclink-1",
    "ConnectionType": "VPC_LINK",
    "ContentHandlingStrategy": "CONVERT_TO_TEXT",
    "CredentialsArn": "arn:aws:iam::123456789012:role/apigateway",
    "Description": 'quotes " and \\ and ünïcödé and 🐍',
    "IntegrationMethod": "GET",
    "IntegrationSubtype": "SQS-SendMessage",
    "IntegrationUri": "https://example.com/{proxy}?a=b&c=d",
    "PassthroughBehavior": "WHEN_NO_TEMPLATES",
    "PayloadFormatVersion": "1.0",
    "RequestParameters": {"append:header.h1": "$context.requestId", "overwrite:path": "/x"},
    "RequestTemplates": {"application/json": '{"a": $input.json("$")}\n'},
    "ResponseParameters": {"200": {"append:header.h": "v"}, "500": {"overwrite:statuscode": "502"}},
    "TemplateSelectionExpression": "$request.body.kind",
    "TimeoutInMillis": 29000,
    "TlsConfig": {"ServerNameToVerify": "example.com"},
}


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    """The address of moto's server on a free port of the loopback interface."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def settings(endpoint: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return {
        "region": REGION,
        "endpoint_url": endpoint,
        "credentials": Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI", "session"),
        "retries": RetryPolicy(max_attempts=1),
        "timeout": 30,
    }


class Ours:
    """One way to call both clients: ``ours("get_integration", api_id=...)``."""

    def __init__(self, send: Callable[[str, dict[str, Any]], Any]) -> None:
        self._send = send

    def __call__(self, method: str, **members: Any) -> Any:
        return self._send(method, members)


@pytest.fixture(params=["sync", "async"])
def ours(request: pytest.FixtureRequest, settings: dict[str, Any]) -> Iterator[Ours]:
    if request.param == "sync":
        with ApiGatewayV2Client(**settings) as client:
            yield Ours(lambda method, members: getattr(client, method)(**members))
        return
    with asyncio.Runner() as runner:
        aio = AsyncApiGatewayV2Client(**settings)
        yield Ours(lambda method, members: runner.run(getattr(aio, method)(**members)))
        runner.run(aio.close())


@pytest.fixture
def theirs(settings: dict[str, Any]) -> Any:
    """boto3's client of the same service."""
    keys = settings["credentials"]
    return boto3.client(
        "apigatewayv2",
        region_name=REGION,
        endpoint_url=settings["endpoint_url"],
        aws_access_key_id=keys.access_key_id,
        aws_secret_access_key=keys.secret_access_key,
        config=Config(retries={"total_max_attempts": 1}),
    )


@pytest.fixture
def api_id(theirs: Any) -> str:
    found: str = theirs.create_api(Name="orders", ProtocolType="HTTP")["ApiId"]
    return found


def fields(request: Any, members: dict[str, Any]) -> dict[str, Any]:
    """The keyword arguments for what is written in boto3's words."""
    built = request.from_dict(members)
    return {name: getattr(built, name) for name in built.member_names()}


def without(response: dict[str, Any], *more: str) -> dict[str, Any]:
    return {
        name: value for name, value in response.items() if name not in ("ResponseMetadata", *more)
    }


# --- made by us, read by boto3, and the other way round ---


def test_an_api_that_we_create_is_what_boto3_reads(ours: Ours, theirs: Any) -> None:
    created = ours("create_api", **fields(apigatewayv2.CreateApiRequest, API))

    read = without(theirs.get_api(ApiId=created.api_id))
    assert {name: read[name] for name in API} == API
    assert created.to_dict() == read
    assert created.created_date == read["CreatedDate"]
    assert created.protocol_type is ProtocolType.WEBSOCKET
    assert created.cors_configuration == Cors.from_dict(API["CorsConfiguration"])


def test_an_integration_that_we_create_is_what_boto3_reads(
    ours: Ours, theirs: Any, api_id: str
) -> None:
    wanted = {"ApiId": api_id} | INTEGRATION
    created = ours("create_integration", **fields(apigatewayv2.CreateIntegrationRequest, wanted))

    read = without(theirs.get_integration(ApiId=api_id, IntegrationId=created.integration_id))
    assert {name: read[name] for name in INTEGRATION} == INTEGRATION
    assert created.to_dict() == read
    assert created.connection_type is ConnectionType.VPC_LINK
    assert created.content_handling_strategy is ContentHandlingStrategy.CONVERT_TO_TEXT
    assert created.passthrough_behavior is PassthroughBehavior.WHEN_NO_TEMPLATES
    assert created.tls_config == TlsConfig(server_name_to_verify="example.com")


def test_an_integration_that_boto3_creates_is_what_we_read(
    ours: Ours, theirs: Any, api_id: str
) -> None:
    created = without(theirs.create_integration(ApiId=api_id, **INTEGRATION))

    read = ours("get_integration", api_id=api_id, integration_id=created["IntegrationId"])

    assert read.to_dict() == created
    assert read.integration_type is IntegrationType.HTTP_PROXY


@pytest.mark.parametrize("kind", list(IntegrationType))
def test_every_type_of_integration(
    ours: Ours, theirs: Any, api_id: str, kind: IntegrationType
) -> None:
    created = ours("create_integration", api_id=api_id, integration_type=kind)

    read = without(theirs.get_integration(ApiId=api_id, IntegrationId=created.integration_id))
    assert created.integration_type is kind
    assert created.to_dict() == read


def test_both_list_the_same_integrations(ours: Ours, theirs: Any, api_id: str) -> None:
    empty = ours("get_integrations", api_id=api_id)
    for number in range(3):
        ours("create_integration", api_id=api_id, integration_type="MOCK", description=f"{number}")

    listed = ours("get_integrations", api_id=api_id)

    assert empty.items == []
    assert [item.description for item in listed.items] == ["0", "1", "2"]
    assert listed.to_dict() == without(theirs.get_integrations(ApiId=api_id))


def test_pages_hold_every_integration(settings: dict[str, Any], theirs: Any, api_id: str) -> None:
    made = {
        theirs.create_integration(ApiId=api_id, IntegrationType="MOCK")["IntegrationId"]
        for _ in range(3)
    }

    with ApiGatewayV2Client(**settings) as client:
        found = {
            item.integration_id for item in client.paginate_get_integrations(api_id=api_id).items()
        }

    assert found == made


def test_an_update_changes_what_it_names(ours: Ours, theirs: Any, api_id: str) -> None:
    made = theirs.create_integration(ApiId=api_id, **INTEGRATION)["IntegrationId"]

    updated = ours(
        "update_integration",
        api_id=api_id,
        integration_id=made,
        description="",
        timeout_in_millis=50,
        request_parameters={"append:header.h2": "v"},
        tls_config=TlsConfigInput(server_name_to_verify="other.example.com"),
    )

    read = without(theirs.get_integration(ApiId=api_id, IntegrationId=made))
    changed = {
        "Description": "",
        "TimeoutInMillis": 50,
        "RequestParameters": {"append:header.h2": "v"},
        "TlsConfig": {"ServerNameToVerify": "other.example.com"},
    }
    assert {name: read[name] for name in INTEGRATION} == INTEGRATION | changed
    assert updated.to_dict() == read


def test_what_we_delete_is_gone_for_boto3(ours: Ours, theirs: Any, api_id: str) -> None:
    made = theirs.create_integration(ApiId=api_id, IntegrationType="MOCK")["IntegrationId"]

    integration = ours("delete_integration", api_id=api_id, integration_id=made)
    left = theirs.get_integrations(ApiId=api_id)["Items"]
    api = ours("delete_api", api_id=api_id)

    assert (integration, left, api) == (None, [], None)
    with pytest.raises(ClientError, match="NotFoundException"):
        theirs.get_api(ApiId=api_id)


def test_the_region_of_the_signature_is_where_the_api_is(
    settings: dict[str, Any], theirs: Any
) -> None:
    with ApiGatewayV2Client(**(settings | {"region": "sa-east-1"})) as elsewhere:
        made = elsewhere.create_api(name="far", protocol_type="HTTP")

    assert "sa-east-1" in (made.api_endpoint or "")
    with pytest.raises(ClientError, match="NotFoundException"):
        theirs.get_api(ApiId=made.api_id)


# --- every error that moto has for the seven operations ---

NOWHERE = "Invalid API identifier specified nowhere"


@pytest.mark.parametrize(
    ("method", "members", "message"),
    [
        ("create_integration", {"integration_type": "MOCK"}, NOWHERE),
        ("get_integration", {"integration_id": "x"}, NOWHERE),
        ("get_integrations", {}, NOWHERE),
        ("update_integration", {"integration_id": "x"}, NOWHERE),
        ("delete_integration", {"integration_id": "x"}, NOWHERE),
    ],
)
def test_an_unknown_api_is_not_found(
    ours: Ours, theirs: Any, method: str, members: dict[str, str], message: str
) -> None:
    with pytest.raises(NotFoundException) as caught:
        ours(method, api_id="nowhere", **members)

    error = caught.value
    assert (error.code, error.message, error.status_code) == ("NotFoundException", message, 404)
    assert not error.retryable
    assert error.operation == "".join(word.title() for word in method.split("_"))
    wire_names = {
        "api_id": "ApiId",
        "integration_id": "IntegrationId",
        "integration_type": "IntegrationType",
    }
    with pytest.raises(ClientError) as boto:
        getattr(theirs, method)(
            **{wire_names[name]: value for name, value in {"api_id": "nowhere", **members}.items()}
        )
    assert boto.value.response["Error"] == {"Code": error.code, "Message": error.message}
    assert boto.value.operation_name == error.operation


def test_an_unknown_integration_is_not_found(ours: Ours, api_id: str) -> None:
    with pytest.raises(NotFoundException, match="Invalid Integration identifier specified x"):
        ours("get_integration", api_id=api_id, integration_id="x")


def test_an_unknown_protocol_is_a_bad_request(ours: Ours) -> None:
    with (
        pytest.warns(Warning, match="protocol_type"),
        pytest.raises(BadRequestException, match=r"Must be one of \[HTTP, WEBSOCKET\]") as caught,
    ):
        ours("create_api", name="orders", protocol_type="GRPC")

    assert (caught.value.code, caught.value.status_code) == ("BadRequestException", 400)


@pytest.mark.parametrize(
    "id", ["a/b", "a b", "ä", "...", "a..b", "a?b=c#d", "%2F", "a+b", "a//b", "a:b;c@d"]
)
def test_an_id_of_any_text_is_one_label(ours: Ours, theirs: Any, id: str) -> None:
    with pytest.raises(ApiGatewayV2Error) as caught:
        ours("get_integrations", api_id=id)
    with pytest.raises(ClientError) as boto:
        theirs.get_integrations(ApiId=id)

    wanted = boto.value.response
    assert caught.value.status_code == wanted["ResponseMetadata"]["HTTPStatusCode"]
    assert caught.value.code == wanted["Error"]["Code"]
    assert caught.value.message
    assert wanted["Error"]["Message"].startswith(
        caught.value.message
    )  # of a page, we keep the start


def test_what_moto_has_no_error_for_is_what_boto3_makes_of_it(
    ours: Ours, theirs: Any, api_id: str
) -> None:
    # moto 5.2 looks the integration up in a dict: the KeyError is a page with status 500.
    with pytest.raises(ApiGatewayV2Error) as caught:
        ours("update_integration", api_id=api_id, integration_id="x", description="d")
    with pytest.raises(ClientError) as boto:
        theirs.update_integration(ApiId=api_id, IntegrationId="x", Description="d")

    wanted = boto.value.response
    assert caught.value.status_code == wanted["ResponseMetadata"]["HTTPStatusCode"]
    assert caught.value.code == wanted["Error"]["Code"]


# --- many at once ---


def test_threads_share_a_client(settings: dict[str, Any], theirs: Any, api_id: str) -> None:
    with ApiGatewayV2Client(**settings) as client, ThreadPoolExecutor(8) as pool:

        def create(number: int) -> str | None:
            made = client.create_integration(
                api_id=api_id, integration_type="MOCK", description=str(number)
            )
            read = client.get_integration(api_id=api_id, integration_id=made.integration_id or "")
            return read.description

        found = list(pool.map(create, range(40)))

    assert found == [str(number) for number in range(40)]
    assert len(theirs.get_integrations(ApiId=api_id)["Items"]) == 40


def test_tasks_share_a_client(settings: dict[str, Any], theirs: Any, api_id: str) -> None:
    async def create_all() -> list[str | None]:
        async with AsyncApiGatewayV2Client(**settings) as client:

            async def create(number: int) -> str | None:
                made = await client.create_integration(
                    api_id=api_id, integration_type="MOCK", description=str(number)
                )
                return made.description

            return await asyncio.gather(*[create(number) for number in range(40)])

    assert asyncio.run(create_all()) == [str(number) for number in range(40)]
    assert len(theirs.get_integrations(ApiId=api_id)["Items"]) == 40
