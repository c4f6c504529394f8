"""A consumer's mistakes. Both type checkers must report each, on its line, and nothing else.

A mark names mypy's code and basedpyright's rule; only the checkers read this file (``test_checkers.py``).
"""

from __future__ import annotations

from aws_clients.apigatewayv2 import (
    ApiGatewayV2Client,
    AsyncApiGatewayV2Client,
    CreateIntegrationRequest,
    CreateIntegrationResult,
    DeleteApiRequest,
    GetIntegrationRequest,
    IntegrationType,
    NotFoundException,
    TlsConfig,
)
from aws_clients.runtime import CallContext, HttpRequest, Interceptor, RetryPolicy
from aws_clients.runtime.testing import Cassette, StubTransport


def imports() -> None:
    from aws_clients.apigatewayv2 import Api  # error: attr-defined reportAttributeAccessIssue
    from aws_clients.runtime import NoError  # error: attr-defined reportAttributeAccessIssue

    print(Api, NoError)


class Forgetful(Interceptor):
    def before_sign(  # error: override reportIncompatibleMethodOverride
        self, call: CallContext, http_request: HttpRequest
    ) -> None:
        http_request.headers["x-tenant"] = "blue"


def policies() -> None:
    RetryPolicy(mode="legacy")  # error: arg-type reportArgumentType
    ApiGatewayV2Client(interceptors=[print])  # error: list-item reportArgumentType


def arguments(client: ApiGatewayV2Client) -> None:
    client.create_integration(api_id="a")  # error: call-arg reportCallIssue
    client.get_integrations()  # error: call-arg reportCallIssue
    client.get_integrations("a")  # error: call-arg reportCallIssue
    client.get_integrations(api_id=5)  # error: arg-type reportArgumentType
    client.get_integrations(api_id=None)  # error: arg-type reportArgumentType
    client.get_integrations(api_identifier="a")  # error: call-arg reportCallIssue
    client.get_integrations(api_id="a", max_result="5")  # error: call-arg reportCallIssue
    client.create_everything()  # error: attr-defined reportAttributeAccessIssue


def members(client: ApiGatewayV2Client) -> None:
    kind = IntegrationType.MOCK
    client.create_integration(
        api_id="a",
        integration_type=5,  # error: arg-type reportArgumentType
    )
    client.create_integration(
        api_id="a",
        integration_type=IntegrationType,  # error: arg-type reportArgumentType
    )
    client.create_integration(
        api_id="a",
        integration_type=IntegrationType.MOK,  # error: attr-defined reportAttributeAccessIssue
    )
    client.create_integration(
        api_id="a",
        integration_type=kind,
        timeout_in_millis="5000",  # error: arg-type reportArgumentType
        tls_config={"ServerNameToVerify": "x"},  # error: arg-type reportArgumentType
        response_parameters={"200": "x"},  # error: dict-item reportArgumentType
        request_parameters=["x"],  # error: arg-type reportArgumentType
    )
    client.create_integration(
        api_id="a",
        integration_type=kind,
        tls_config=TlsConfig(server_name_to_verify="x"),  # error: arg-type reportArgumentType
    )


def requests(client: ApiGatewayV2Client) -> None:
    CreateIntegrationRequest("a", IntegrationType.MOCK)  # error: call-arg reportCallIssue
    CreateIntegrationRequest(api_id="a")  # error: call-arg reportCallIssue
    request = CreateIntegrationRequest(api_id="a", integration_type="MOCK")
    request.timeout_in_millis = "5000"  # error: assignment reportAttributeAccessIssue
    request.timeout_in_milis = 5000  # error: attr-defined reportAttributeAccessIssue
    request.validate("hard")  # error: arg-type reportArgumentType
    client.send("CreateIntegration")  # error: arg-type reportArgumentType
    text: str = client.send(request)  # error: assignment reportAssignmentType
    print(text)


def results(client: ApiGatewayV2Client) -> None:
    result = client.send(GetIntegrationRequest(api_id="a", integration_id="i"))
    print(result.integration_identifier)  # error: attr-defined reportAttributeAccessIssue
    print(result["IntegrationId"])  # error: index reportIndexIssue
    print(result.integration_id.upper())  # error: union-attr reportOptionalMemberAccess
    try:
        client.delete_api(api_id="a")
    except NotFoundException as error:
        print(error.operation_name)  # error: attr-defined reportAttributeAccessIssue
        print(error.response.status)  # error: union-attr reportOptionalMemberAccess


async def unawaited(client: AsyncApiGatewayV2Client) -> None:
    client.delete_api(api_id="a")  # error: unused-coroutine reportUnusedCoroutine
    result = client.get_integrations(api_id="a")
    print(result.items)  # error: attr-defined reportAttributeAccessIssue
    pages = client.paginate_get_integrations(api_id="a")
    for page in pages:  # error: attr-defined reportGeneralTypeIssues
        print(page)


def settings() -> None:
    ApiGatewayV2Client("eu-west-1")  # error: call-arg reportCallIssue
    ApiGatewayV2Client(region_name="eu-west-1")  # error: call-arg reportCallIssue
    ApiGatewayV2Client(timeout="5")  # error: arg-type reportArgumentType
    ApiGatewayV2Client(validation="hard")  # error: arg-type reportArgumentType
    ApiGatewayV2Client(transport=object())  # error: arg-type reportArgumentType
    ApiGatewayV2Client().with_options(region="x")  # error: call-arg reportCallIssue


def stubs(stub: StubTransport, client: ApiGatewayV2Client) -> None:
    made = CreateIntegrationResult()
    stub.on(GetIntegrationRequest).reply(made)  # error: arg-type reportArgumentType
    stub.on(DeleteApiRequest).reply(CreateIntegrationResult())  # error: arg-type reportArgumentType
    stub.on(CreateIntegrationRequest).reply(None)  # error: arg-type reportArgumentType
    stub.on(CreateIntegrationResult)  # error: arg-type reportArgumentType
    stub.fail("NotFoundException")  # error: arg-type reportArgumentType
    stub.client(ApiGatewayV2Client, region_name="x")  # error: call-arg reportCallIssue
    stub.assert_sent(CreateIntegrationResult())  # error: arg-type reportArgumentType
    Cassette("x.json", "new")  # error: arg-type reportArgumentType
    client.presign("GetIntegration")  # error: arg-type reportArgumentType
    client.presign(DeleteApiRequest(api_id="a"), expires="5")  # error: arg-type reportArgumentType
    client.dry_run(DeleteApiRequest(api_id="a")).to_curl(True)  # error: call-arg reportCallIssue
