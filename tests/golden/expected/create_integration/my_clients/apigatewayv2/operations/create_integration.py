"""CreateIntegration: ``POST /v2/apis/{apiId}/integrations``, answered with 201."""

from __future__ import annotations

from collections.abc import Mapping

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes import documented_rules as rules
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.protocols.json import Object
    from ...runtime.shapes.problems import Problems


class CreateIntegrationRequest(Request["CreateIntegrationResult"]):
    """Creates an Integration."""

    _members = {
        "api_id": "ApiId",
        "integration_type": "IntegrationType",
        "credentials_arn": "CredentialsArn",
        "integration_method": "IntegrationMethod",
        "response_parameters": "ResponseParameters",
        "timeout_in_millis": "TimeoutInMillis",
        "tls_config": "TlsConfig",
    }
    __slots__ = tuple(_members)

    api_id: str
    """The API identifier."""
    integration_type: t.IntegrationType | str
    """The integration type of an integration. One of the following:

    AWS: for integrating the route or method request with an AWS service action, including the
    Lambda function-invoking action. With the Lambda function-invoking action, this is
    referred to as the Lambda custom integration. With any other AWS service action, this is
    known as AWS integration. Supported only for WebSocket APIs.

    AWS_PROXY: for integrating the route or method request with a Lambda function or other AWS
    service action. This integration is also referred to as a Lambda proxy integration.

    HTTP: for integrating the route or method request with an HTTP endpoint. This integration
    is also referred to as the HTTP custom integration. Supported only for WebSocket APIs.

    HTTP_PROXY: for integrating the route or method request with an HTTP endpoint, with the
    client request passed through as-is. This is also referred to as HTTP proxy integration.
    For HTTP API private integrations, use an HTTP_PROXY integration.

    MOCK: for integrating the route or method request with API Gateway as a "loopback"
    endpoint without invoking any backend. Supported only for WebSocket APIs.

    Rules: http-proxy-needs-method.
    """
    credentials_arn: str | None
    """Specifies the credentials required for the integration, if any. For AWS integrations,
    three options are available. To specify an IAM Role for API Gateway to assume, use the
    role's Amazon Resource Name (ARN). To require that the caller's identity be passed through
    from the request, specify the string arn:aws:iam::*:user/*. To use resource-based
    permissions on supported AWS services, specify null.

    Rules: credentials-form (doubtful).
    """
    integration_method: str | None
    """Specifies the integration's HTTP method type.

    Rules: length, http-proxy-needs-method.
    """
    response_parameters: Mapping[str, Mapping[str, str]] | None
    """Supported only for HTTP APIs. You use response parameters to transform the HTTP response
    from a backend integration before returning the response to clients. Specify a key-value
    map from a selection key to response parameters. The selection key must be a valid HTTP
    status code within the range of 200-599. Response parameters are a key-value map. The key
    must match pattern <action>:<header>.<location> or overwrite.statuscode. The action can be
    append, overwrite or remove. The value can be a static value, or map to response data,
    stage variables, or context variables that are evaluated at runtime. To learn more, see
    Transforming API requests and responses
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).

    Rules: response-status.
    """
    timeout_in_millis: int | None
    """Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and
    30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs
    and 30 seconds for HTTP APIs.

    Rules: timeout-websocket.
    """
    tls_config: t.TlsConfigInput | None
    """The TLS configuration for a private integration. If you specify a TLS configuration,
    private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs.
    """

    def __init__(
        self,
        *,
        api_id: str,
        integration_type: t.IntegrationType | str,
        credentials_arn: str | None = None,
        integration_method: str | None = None,
        response_parameters: Mapping[str, Mapping[str, str]] | None = None,
        timeout_in_millis: int | None = None,
        tls_config: t.TlsConfigInput | None = None,
    ) -> None:
        self.api_id = api_id
        self.integration_type = integration_type
        self.credentials_arn = credentials_arn
        self.integration_method = integration_method
        self.response_parameters = response_parameters
        self.timeout_in_millis = timeout_in_millis
        self.tls_config = tls_config

    def check(self, problems: Problems) -> None:
        if type(self.api_id) is not str or self.api_id in ("", ".", ".."):
            problems.label("api_id", self.api_id)
        if type(self.integration_type) is not str:
            problems.required("integration_type", self.integration_type)
        problems.enum("integration_type", self.integration_type, t.IntegrationType)
        if self.credentials_arn is not None and type(self.credentials_arn) is not str:
            problems.string("credentials_arn", self.credentials_arn)
        if self.integration_method is not None and not (
            type(self.integration_method) is str and 1 <= len(self.integration_method) <= 64
        ):
            problems.string(
                "integration_method", self.integration_method, certain=(0, 64), doubtful=(1, 64)
            )
        if self.response_parameters is not None:
            problems.map_of("response_parameters", self.response_parameters, problems.string_map)
        if self.timeout_in_millis is not None and not (
            type(self.timeout_in_millis) is int and 50 <= self.timeout_in_millis <= 30000
        ):
            problems.integer("timeout_in_millis", self.timeout_in_millis, 50, 30000)
        if self.tls_config is not None:
            problems.structure("tls_config", self.tls_config, t.TlsConfigInput)
        if problems.sound:
            check_rules(self, problems)


RESPONSE_STATUS_REGEX = rules.Regex(r"[2-5]\d\d", usual="2##|3##|4##|5##")


def check_rules(request: CreateIntegrationRequest, problems: Problems) -> None:
    """What only the documentation of CreateIntegration states, by its rules file."""
    api_is_websocket = find_api(request, problems)
    # timeout-websocket: the documentation of CreateIntegrationRequest$TimeoutInMillis
    if (
        api_is_websocket
        and request.timeout_in_millis is not None
        and request.timeout_in_millis > 29000
    ):
        problems.certain(
            "timeout_in_millis",
            "timeout-websocket",
            "WebSocket APIs allow at most 29,000 milliseconds; set timeout_in_millis to 50 to 29000",
            request.timeout_in_millis,
        )
    # http-proxy-needs-method: https://github.com/badmintoncryer/cdk-preflight,
    # pf-apigwv2-http-proxy-integration-method
    if request.integration_type == "HTTP_PROXY" and not request.integration_method:
        problems.certain(
            "integration_method",
            "http-proxy-needs-method",
            "an HTTP_PROXY integration needs integration_method, such as GET, or ANY for the method of the request",
        )
    # credentials-form: the documentation of CreateIntegrationRequest$CredentialsArn
    if (
        request.credentials_arn
        and not request.credentials_arn.startswith("arn:aws:iam::")
        and "${" not in request.credentials_arn
        and not rules.matches(request.credentials_arn, r"arn:[\w-]+:iam::.+")
    ):
        problems.doubtful(
            "credentials_arn",
            "credentials-form",
            "credentials_arn is a role's ARN, or arn:aws:iam::*:user/* to pass the caller's identity on",
            request.credentials_arn,
        )
    # response-status: the documentation of CreateIntegrationRequest$ResponseParameters
    if request.response_parameters:
        for key in RESPONSE_STATUS_REGEX.unmatched(request.response_parameters):
            problems.certain(
                f"response_parameters[{key!r}]",
                "response-status",
                "keys of response_parameters are status codes from 200 to 599",
            )


def find_api(request: CreateIntegrationRequest, problems: Problems) -> bool:
    """The values of api: by the hint api_protocol, or by the evidence type-websocket."""
    api_hint = problems.hints.get("api_protocol")
    api_is_http = api_hint == "HTTP"
    api_is_websocket = bool(
        api_hint == "WEBSOCKET" or request.integration_type in ("AWS", "HTTP", "MOCK")
    )
    if api_is_http and api_is_websocket:
        report_contradiction_of_api(request, problems)
        return False
    return api_is_websocket


def report_contradiction_of_api(request: CreateIntegrationRequest, problems: Problems) -> None:
    rules.contradict(
        problems,
        "api",
        "api_protocol",
        [
            (
                "WEBSOCKET",
                "integration_type",
                "HTTP APIs have AWS_PROXY and HTTP_PROXY only",
                request.integration_type in ("AWS", "HTTP", "MOCK"),
            ),
        ],
    )


def serialize(request: CreateIntegrationRequest) -> HttpRequest:
    body: Object = {}
    if request.credentials_arn is not None:
        body["credentialsArn"] = request.credentials_arn
    if request.integration_method is not None:
        body["integrationMethod"] = request.integration_method
    body["integrationType"] = request.integration_type
    if request.response_parameters is not None:
        body["responseParameters"] = request.response_parameters
    if request.timeout_in_millis is not None:
        body["timeoutInMillis"] = request.timeout_in_millis
    if request.tls_config is not None:
        body["tlsConfig"] = request.tls_config.to_wire()
    return wire.json_request(
        "POST", f'/v2/apis/{rest.label("api_id", request.api_id)}/integrations', body
    )


class CreateIntegrationResult(Structure):
    _members = {
        "credentials_arn": "CredentialsArn",
        "integration_id": "IntegrationId",
        "integration_method": "IntegrationMethod",
        "integration_type": "IntegrationType",
        "response_parameters": "ResponseParameters",
        "timeout_in_millis": "TimeoutInMillis",
        "tls_config": "TlsConfig",
    }
    __slots__ = tuple(_members)

    credentials_arn: str | None
    """Specifies the credentials required for the integration, if any. For AWS integrations,
    three options are available. To specify an IAM Role for API Gateway to assume, use the
    role's Amazon Resource Name (ARN). To require that the caller's identity be passed through
    from the request, specify the string arn:aws:iam::*:user/*. To use resource-based
    permissions on supported AWS services, specify null.
    """
    integration_id: str | None
    """Represents the identifier of an integration."""
    integration_method: str | None
    """Specifies the integration's HTTP method type."""
    integration_type: t.IntegrationType | str | None
    """The integration type of an integration. One of the following:

    AWS: for integrating the route or method request with an AWS service action, including the
    Lambda function-invoking action. With the Lambda function-invoking action, this is
    referred to as the Lambda custom integration. With any other AWS service action, this is
    known as AWS integration. Supported only for WebSocket APIs.

    AWS_PROXY: for integrating the route or method request with a Lambda function or other AWS
    service action. This integration is also referred to as a Lambda proxy integration.

    HTTP: for integrating the route or method request with an HTTP endpoint. This integration
    is also referred to as the HTTP custom integration. Supported only for WebSocket APIs.

    HTTP_PROXY: for integrating the route or method request with an HTTP endpoint, with the
    client request passed through as-is. This is also referred to as HTTP proxy integration.

    MOCK: for integrating the route or method request with API Gateway as a "loopback"
    endpoint without invoking any backend. Supported only for WebSocket APIs.
    """
    response_parameters: dict[str, dict[str, str]] | None
    """Supported only for HTTP APIs. You use response parameters to transform the HTTP response
    from a backend integration before returning the response to clients. Specify a key-value
    map from a selection key to response parameters. The selection key must be a valid HTTP
    status code within the range of 200-599. Response parameters are a key-value map. The key
    must match pattern <action>:<header>.<location> or overwrite.statuscode. The action can be
    append, overwrite or remove. The value can be a static value, or map to response data,
    stage variables, or context variables that are evaluated at runtime. To learn more, see
    Transforming API requests and responses
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).
    """
    timeout_in_millis: int | None
    """Custom timeout between 50 and 29,000 milliseconds for WebSocket APIs and between 50 and
    30,000 milliseconds for HTTP APIs. The default timeout is 29 seconds for WebSocket APIs
    and 30 seconds for HTTP APIs.
    """
    tls_config: t.TlsConfig | None
    """The TLS configuration for a private integration. If you specify a TLS configuration,
    private integration traffic uses the HTTPS protocol. Supported only for HTTP APIs.
    """

    def __init__(
        self,
        *,
        credentials_arn: str | None = None,
        integration_id: str | None = None,
        integration_method: str | None = None,
        integration_type: t.IntegrationType | str | None = None,
        response_parameters: dict[str, dict[str, str]] | None = None,
        timeout_in_millis: int | None = None,
        tls_config: t.TlsConfig | None = None,
    ) -> None:
        self.credentials_arn = credentials_arn
        self.integration_id = integration_id
        self.integration_method = integration_method
        self.integration_type = integration_type
        self.response_parameters = response_parameters
        self.timeout_in_millis = timeout_in_millis
        self.tls_config = tls_config


def parse(response: HttpResponse) -> CreateIntegrationResult:
    body = wire.json_object(response)
    return CreateIntegrationResult(
        credentials_arn=wire.string(body, "credentialsArn"),
        integration_id=wire.string(body, "integrationId"),
        integration_method=wire.string(body, "integrationMethod"),
        integration_type=(
            wire.enum(body, "integrationType", t.IntegrationType)
            if "integrationType" in body
            else None
        ),
        response_parameters=wire.map_of(body, "responseParameters", wire.string_map),
        timeout_in_millis=wire.integer(body, "timeoutInMillis"),
        tls_config=(
            wire.structure(body, "tlsConfig", t.TlsConfig.from_wire)
            if "tlsConfig" in body
            else None
        ),
    )


CREATE_INTEGRATION = Operation(
    service=SERVICE,
    name="CreateIntegration",
    input=CreateIntegrationRequest,
    output=CreateIntegrationResult,
    serialize=serialize,
    parse=parse,
    errors=("NotFoundException", "TooManyRequestsException"),
)
