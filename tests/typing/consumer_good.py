"""How a consumer writes: clean under both type checkers, and every type is the one that is asserted.

Only the checkers read it (``test_checkers.py``).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any, assert_type

from aws_clients import apigatewayv2
from aws_clients.apigatewayv2 import (
    EXCEPTIONS,
    OPERATIONS,
    ApiGatewayV2Client,
    ApiGatewayV2Error,
    AsyncApiGatewayV2Client,
    CreateApiResponse,
    CreateIntegrationRequest,
    CreateIntegrationResult,
    DeleteApiRequest,
    GetIntegrationsRequest,
    GetIntegrationsResponse,
    Integration,
    IntegrationType,
    NotFoundException,
    TlsConfig,
    TlsConfigInput,
    TooManyRequestsException,
)
from aws_clients.runtime import (
    Attempt,
    AttemptsMade,
    CallContext,
    Credentials,
    HttpRequest,
    HttpResponse,
    Interceptor,
    OpenTelemetry,
    Operation,
    PresignedUrl,
    Problem,
    Request,
    RetryPolicy,
    ServiceError,
    SignedRequest,
    Timeouts,
    TransportError,
    ValidationError,
    WithResponse,
)
from aws_clients.runtime.testing import Cassette, Replies, StubTransport, json_response
from aws_clients.runtime.testing.pytest_plugin import aws_cassette, aws_stub


def call() -> None:
    with ApiGatewayV2Client(region="eu-west-1", timeout=5) as client:
        assert_type(client, ApiGatewayV2Client)
        api = client.create_api(name="orders", protocol_type="HTTP", tags={"team": "shop"})
        assert_type(api, CreateApiResponse)
        assert_type(api.created_date, datetime | None)
        made = client.create_integration(
            api_id=api.api_id or "",
            integration_type=IntegrationType.HTTP_PROXY,
            response_parameters={"500": {"overwrite:statuscode": "502"}},
            timeout_in_millis=5000,
            tls_config=TlsConfigInput(server_name_to_verify="example.com"),
        )
        assert_type(made, CreateIntegrationResult)
        assert_type(made.integration_type, IntegrationType | str | None)
        assert_type(made.response_parameters, dict[str, dict[str, str]] | None)
        assert_type(made.tls_config, TlsConfig | None)
        assert_type(client.with_options(timeout=1, validation="strict"), ApiGatewayV2Client)
        client.delete_api(api_id="a")


def send(client: ApiGatewayV2Client) -> None:
    request = CreateIntegrationRequest(api_id="a", integration_type="A_KIND_FROM_TOMORROW")
    request.validate()
    request.timeout_in_millis = 50
    assert_type(client.send(request), CreateIntegrationResult)
    assert_type(client.send(GetIntegrationsRequest(api_id="a")), GetIntegrationsResponse)
    client.send(DeleteApiRequest(api_id="a"))
    answer = client.send_with_response(request)
    assert_type(answer, WithResponse[CreateIntegrationResult])
    assert_type(answer.result, CreateIntegrationResult)
    assert_type(answer.response, HttpResponse)
    assert_type(answer.status, int)
    assert_type(answer.headers, Mapping[str, str])
    assert_type(answer.request_id, str | None)
    assert_type(answer.host_id, str | None)
    assert_type(answer.attempts, int)


async def call_async() -> None:
    policy = RetryPolicy(max_attempts=5)
    async with AsyncApiGatewayV2Client(retries=policy, timeout=Timeouts(connect=1)) as client:
        assert_type(client, AsyncApiGatewayV2Client)
        result = await client.create_integration(api_id="a", integration_type=IntegrationType.MOCK)
        assert_type(result, CreateIntegrationResult)
        assert_type(await client.send(GetIntegrationsRequest(api_id="a")), GetIntegrationsResponse)
        answer = await client.send_with_response(GetIntegrationsRequest(api_id="a"))
        assert_type(answer, WithResponse[GetIntegrationsResponse])
        async for page in client.paginate_get_integrations(api_id="a"):
            assert_type(page, GetIntegrationsResponse)
        async for item in client.paginate_get_integrations(api_id="a").items():
            assert_type(item, Integration)


class Tenant(Interceptor):
    """Overrides what it wants, with the types that the base has."""

    def before_serialize(self, call: CallContext, request: Request[Any, Any]) -> Request[Any, Any]:
        if isinstance(request, DeleteApiRequest):
            return DeleteApiRequest(api_id=request.api_id.strip())
        return request

    def before_sign(self, call: CallContext, http_request: HttpRequest) -> HttpRequest:
        http_request.headers["x-tenant"] = str(call.values.setdefault(self, call.operation.name))
        return http_request

    def after_call(self, call: CallContext, error: BaseException | None) -> None:
        assert_type(call.attempt, int)
        assert_type(call.response, HttpResponse | None)


def in_production() -> None:
    policy = RetryPolicy(
        mode="adaptive", clock=time.monotonic, sleep=time.sleep, random=lambda: 0.5
    )
    ApiGatewayV2Client(retries=policy, interceptors=[Tenant(), OpenTelemetry()])
    policy = RetryPolicy(5, sleep=asyncio.sleep)
    AsyncApiGatewayV2Client(retries=policy, interceptors=(Tenant(),))
    RetryPolicy(mode="none")


def paginate(client: ApiGatewayV2Client) -> None:
    for page in client.paginate_get_integrations(api_id="a", max_results="10"):
        assert_type(page, GetIntegrationsResponse)
        assert_type(page.items, list[Integration] | None)
    for item in client.paginate_get_integrations(api_id="a").items():
        assert_type(item, Integration)


def handle(client: ApiGatewayV2Client) -> str:
    try:
        client.get_integrations(api_id="a")
    except NotFoundException as error:
        assert_type(error.resource_type, str | None)
        return error.code
    except TooManyRequestsException as error:
        assert_type(error.limit_type, str | None)
        return error.message
    except ApiGatewayV2Error as error:
        assert_type(error.status_code, int)
        assert_type(error.response, HttpResponse | None)
        assert_type(error.attempts, AttemptsMade)
        return error.request_id or error.operation
    except ServiceError as error:
        assert_type(error.retryable, bool)
        return str(error)
    except ValidationError as error:
        assert_type(error.problems, tuple[Problem, ...])
        return error.problems[0].path
    except TransportError as error:
        assert_type(error.response, HttpResponse | None)
        assert_type(error.attempts, AttemptsMade)
        count: int = error.attempts
        for attempt in error.attempts:
            assert_type(attempt, Attempt)
            assert_type(attempt.pause, float | None)
        return f"{error.attempts[0].outcome} {count}"
    return ""


def match(result: CreateIntegrationResult) -> str:
    match result:
        case CreateIntegrationResult(integration_type=IntegrationType.MOCK):
            return "mock"
        case CreateIntegrationResult(tls_config=TlsConfig(server_name_to_verify=str(name))):
            return name
        case _:
            return ""


def dictionaries(result: CreateIntegrationResult) -> CreateIntegrationRequest:
    members = result.to_dict()
    assert_type(members, dict[str, Any])
    return CreateIntegrationRequest.from_dict({"ApiId": "a", "IntegrationType": "MOCK"} | members)


def operations() -> None:
    assert_type(OPERATIONS["CreateApi"].serialize(DeleteApiRequest(api_id="a")), HttpRequest)
    assert_type(EXCEPTIONS, Mapping[str, type[ApiGatewayV2Error]])
    create: Operation[CreateIntegrationRequest, CreateIntegrationResult]
    create = CreateIntegrationRequest.__operation__
    assert_type(create.parse(HttpResponse(201)), CreateIntegrationResult)


class Upstream:
    """A transport of the consumer's own."""

    def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        return HttpResponse(200, {}, request.body)

    def close(self) -> None: ...


class AsyncUpstream:
    """The same for the async client."""

    async def send(self, request: HttpRequest, *, timeout: Timeouts) -> HttpResponse:
        return HttpResponse(200, {}, request.body)

    async def close(self) -> None: ...


def transports() -> None:
    keys = Credentials("id", "secret")
    stub = StubTransport(json_response({"apiId": "a"}), [HttpResponse(500), TransportError()])
    ApiGatewayV2Client(credentials=keys, transport=stub)
    ApiGatewayV2Client(transport=Upstream())
    AsyncApiGatewayV2Client(credentials=keys, transport=stub)
    AsyncApiGatewayV2Client(transport=AsyncUpstream())
    assert_type(stub.requests, list[HttpRequest])


def module() -> apigatewayv2.CreateIntegrationResult:
    return apigatewayv2.CreateIntegrationResult(integration_id="i")


def typed_stubs() -> None:
    with StubTransport() as stub:
        client = stub.client(ApiGatewayV2Client, region="eu-west-1", timeout=5)
        assert_type(client, ApiGatewayV2Client)
        assert_type(stub.client(AsyncApiGatewayV2Client), AsyncApiGatewayV2Client)
        stub.reply(CreateIntegrationResult(integration_id="i")).fail(NotFoundException("gone"))
        replies = stub.on(CreateIntegrationRequest)
        assert_type(replies, Replies[CreateIntegrationResult])
        replies.reply(CreateIntegrationResult(), times=None).fail(TransportError("lost"))
        stub.on(GetIntegrationsRequest(api_id="a")).reply(GetIntegrationsResponse(items=[]))
        stub.on(DeleteApiRequest).reply(None).add(json_response({}, 204))
        assert_type(stub.sent(DeleteApiRequest), list[DeleteApiRequest])
        stub.assert_sent(DeleteApiRequest(api_id="a"))


def recorded() -> None:
    with Cassette("recordings/x.json", "none", account_ids=False) as cassette:
        client = cassette.client(ApiGatewayV2Client, region="eu-west-1")
        assert_type(client, ApiGatewayV2Client)
        ApiGatewayV2Client(transport=cassette.transport())
        AsyncApiGatewayV2Client(transport=cassette.async_transport())
    print(aws_stub, aws_cassette)


def previews(client: ApiGatewayV2Client) -> None:
    request = client.dry_run(DeleteApiRequest(api_id="a"))
    assert_type(request, SignedRequest)
    assert_type(request.to_curl(show_secrets=True), str)
    url = client.presign(GetIntegrationsRequest(api_id="a"), expires=60, method="GET")
    assert_type(url, PresignedUrl)
    assert_type(url.headers, dict[str, str])
    print(url.startswith("https://"))


async def async_previews(client: AsyncApiGatewayV2Client) -> None:
    assert_type(await client.dry_run(DeleteApiRequest(api_id="a")), SignedRequest)
    assert_type(await client.presign(DeleteApiRequest(api_id="a")), PresignedUrl)
