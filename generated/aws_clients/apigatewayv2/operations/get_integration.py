"""GetIntegration: ``GET /v2/apis/{apiId}/integrations/{integrationId}``, answered with 200."""

from __future__ import annotations

from ...runtime.client.operation import Operation, Request
from ...runtime.protocols import json as wire
from ...runtime.protocols import rest
from ...runtime.shapes.structure import Structure
from .. import types as t
from ..service import SERVICE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...runtime.http import HttpRequest, HttpResponse
    from ...runtime.shapes.problems import Problems


class GetIntegrationRequest(Request["GetIntegrationResult"]):
    """Gets an Integration."""

    _members = {"api_id": "ApiId", "integration_id": "IntegrationId"}
    __slots__ = tuple(_members)

    api_id: str
    """The API identifier."""
    integration_id: str
    """The integration ID."""

    def __init__(self, *, api_id: str, integration_id: str) -> None:
        self.api_id = api_id
        self.integration_id = integration_id

    def check(self, problems: Problems) -> None:
        if type(self.api_id) is not str or self.api_id in ("", ".", ".."):
            problems.label("api_id", self.api_id)
        if type(self.integration_id) is not str or self.integration_id in ("", ".", ".."):
            problems.label("integration_id", self.integration_id)


def serialize(request: GetIntegrationRequest) -> HttpRequest:
    return rest.request(
        "GET",
        f'/v2/apis/{rest.label("api_id", request.api_id)}'
        f'/integrations/{rest.label("integration_id", request.integration_id)}',
    )


class GetIntegrationResult(Structure):
    _members = {
        "api_gateway_managed": "ApiGatewayManaged",
        "connection_id": "ConnectionId",
        "connection_type": "ConnectionType",
        "content_handling_strategy": "ContentHandlingStrategy",
        "credentials_arn": "CredentialsArn",
        "description": "Description",
        "integration_id": "IntegrationId",
        "integration_method": "IntegrationMethod",
        "integration_response_selection_expression": "IntegrationResponseSelectionExpression",
        "integration_subtype": "IntegrationSubtype",
        "integration_type": "IntegrationType",
        "integration_uri": "IntegrationUri",
        "passthrough_behavior": "PassthroughBehavior",
        "payload_format_version": "PayloadFormatVersion",
        "request_parameters": "RequestParameters",
        "request_templates": "RequestTemplates",
        "response_parameters": "ResponseParameters",
        "template_selection_expression": "TemplateSelectionExpression",
        "timeout_in_millis": "TimeoutInMillis",
        "tls_config": "TlsConfig",
    }
    __slots__ = tuple(_members)

    api_gateway_managed: bool | None
    """Specifies whether an integration is managed by API Gateway. If you created an API using
    using quick create, the resulting integration is managed by API Gateway. You can update a
    managed integration, but you can't delete it.
    """
    connection_id: str | None
    """The ID of the VPC link for a private integration. Supported only for HTTP APIs."""
    connection_type: t.ConnectionType | str | None
    """The type of the network connection to the integration endpoint. Specify INTERNET for
    connections through the public routable internet or VPC_LINK for private connections
    between API Gateway and resources in a VPC. The default value is INTERNET.
    """
    content_handling_strategy: t.ContentHandlingStrategy | str | None
    """Supported only for WebSocket APIs. Specifies how to handle response payload content type
    conversions. Supported values are CONVERT_TO_BINARY and CONVERT_TO_TEXT, with the
    following behaviors:

    CONVERT_TO_BINARY: Converts a response payload from a Base64-encoded string to the
    corresponding binary blob.

    CONVERT_TO_TEXT: Converts a response payload from a binary blob to a Base64-encoded
    string.

    If this property is not defined, the response payload will be passed through from the
    integration response to the route response or method response without modification.
    """
    credentials_arn: str | None
    """Specifies the credentials required for the integration, if any. For AWS integrations,
    three options are available. To specify an IAM Role for API Gateway to assume, use the
    role's Amazon Resource Name (ARN). To require that the caller's identity be passed through
    from the request, specify the string arn:aws:iam::*:user/*. To use resource-based
    permissions on supported AWS services, specify null.
    """
    description: str | None
    """Represents the description of an integration."""
    integration_id: str | None
    """Represents the identifier of an integration."""
    integration_method: str | None
    """Specifies the integration's HTTP method type."""
    integration_response_selection_expression: str | None
    """The integration response selection expression for the integration. Supported only for
    WebSocket APIs. See Integration Response Selection Expressions
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html#apigateway-websocket-api-integration-response-selection-expressions).
    """
    integration_subtype: str | None
    """Supported only for HTTP API AWS_PROXY integrations. Specifies the AWS service action to
    invoke. To learn more, see Integration subtype reference
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services-reference.html).
    """
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
    integration_uri: str | None
    """For a Lambda integration, specify the URI of a Lambda function.

    For an HTTP integration, specify a fully-qualified URL.

    For an HTTP API private integration, specify the ARN of an Application Load Balancer
    listener, Network Load Balancer listener, or AWS Cloud Map service. If you specify the ARN
    of an AWS Cloud Map service, API Gateway uses DiscoverInstances to identify resources. You
    can use query parameters to target specific resources. To learn more, see
    DiscoverInstances
    (https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html). For private
    integrations, all resources must be owned by the same AWS account.
    """
    passthrough_behavior: t.PassthroughBehavior | str | None
    """Specifies the pass-through behavior for incoming requests based on the Content-Type header
    in the request, and the available mapping templates specified as the requestTemplates
    property on the Integration resource. There are three valid values: WHEN_NO_MATCH,
    WHEN_NO_TEMPLATES, and NEVER. Supported only for WebSocket APIs.

    WHEN_NO_MATCH passes the request body for unmapped content types through to the
    integration backend without transformation.

    NEVER rejects unmapped content types with an HTTP 415 Unsupported Media Type response.

    WHEN_NO_TEMPLATES allows pass-through when the integration has no content types mapped to
    templates. However, if there is at least one content type defined, unmapped content types
    will be rejected with the same HTTP 415 Unsupported Media Type response.
    """
    payload_format_version: str | None
    """Specifies the format of the payload sent to an integration. Required for HTTP APIs.
    Supported values for Lambda proxy integrations are 1.0 and 2.0. For all other
    integrations, 1.0 is the only supported value. To learn more, see Working with AWS Lambda
    proxy integrations for HTTP APIs
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
    """
    request_parameters: dict[str, str] | None
    """For WebSocket APIs, a key-value map specifying request parameters that are passed from the
    method request to the backend. The key is an integration request parameter name and the
    associated value is a method request parameter value or static value that must be enclosed
    within single quotes and pre-encoded as required by the backend. The method request
    parameter value must match the pattern of method.request.{location}.{name} , where
    {location} is querystring, path, or header; and {name} must be a valid and unique method
    request parameter name.

    For HTTP API integrations with a specified integrationSubtype, request parameters are a
    key-value map specifying parameters that are passed to AWS_PROXY integrations. You can
    provide static values, or map request data, stage variables, or context variables that are
    evaluated at runtime. To learn more, see Working with AWS service integrations for HTTP
    APIs
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-aws-services.html).

    For HTTP API integrations, without a specified integrationSubtype request parameters are a
    key-value map specifying how to transform HTTP requests before sending them to backend
    integrations. The key should follow the pattern
    <action>:<header|querystring|path>.<location>. The action can be append, overwrite or
    remove. For values, you can provide static values, or map request data, stage variables,
    or context variables that are evaluated at runtime. To learn more, see Transforming API
    requests and responses
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html).
    """
    request_templates: dict[str, str] | None
    """Represents a map of Velocity templates that are applied on the request payload based on
    the value of the Content-Type header sent by the client. The content type value is the key
    in this map, and the template (as a String) is the value. Supported only for WebSocket
    APIs.
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
    template_selection_expression: str | None
    """The template selection expression for the integration. Supported only for WebSocket APIs."""
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
        api_gateway_managed: bool | None = None,
        connection_id: str | None = None,
        connection_type: t.ConnectionType | str | None = None,
        content_handling_strategy: t.ContentHandlingStrategy | str | None = None,
        credentials_arn: str | None = None,
        description: str | None = None,
        integration_id: str | None = None,
        integration_method: str | None = None,
        integration_response_selection_expression: str | None = None,
        integration_subtype: str | None = None,
        integration_type: t.IntegrationType | str | None = None,
        integration_uri: str | None = None,
        passthrough_behavior: t.PassthroughBehavior | str | None = None,
        payload_format_version: str | None = None,
        request_parameters: dict[str, str] | None = None,
        request_templates: dict[str, str] | None = None,
        response_parameters: dict[str, dict[str, str]] | None = None,
        template_selection_expression: str | None = None,
        timeout_in_millis: int | None = None,
        tls_config: t.TlsConfig | None = None,
    ) -> None:
        self.api_gateway_managed = api_gateway_managed
        self.connection_id = connection_id
        self.connection_type = connection_type
        self.content_handling_strategy = content_handling_strategy
        self.credentials_arn = credentials_arn
        self.description = description
        self.integration_id = integration_id
        self.integration_method = integration_method
        self.integration_response_selection_expression = integration_response_selection_expression
        self.integration_subtype = integration_subtype
        self.integration_type = integration_type
        self.integration_uri = integration_uri
        self.passthrough_behavior = passthrough_behavior
        self.payload_format_version = payload_format_version
        self.request_parameters = request_parameters
        self.request_templates = request_templates
        self.response_parameters = response_parameters
        self.template_selection_expression = template_selection_expression
        self.timeout_in_millis = timeout_in_millis
        self.tls_config = tls_config


def parse(response: HttpResponse) -> GetIntegrationResult:
    body = wire.json_object(response)
    return GetIntegrationResult(
        api_gateway_managed=wire.boolean(body, "apiGatewayManaged"),
        connection_id=wire.string(body, "connectionId"),
        connection_type=(
            wire.enum(body, "connectionType", t.ConnectionType)
            if "connectionType" in body
            else None
        ),
        content_handling_strategy=(
            wire.enum(body, "contentHandlingStrategy", t.ContentHandlingStrategy)
            if "contentHandlingStrategy" in body
            else None
        ),
        credentials_arn=wire.string(body, "credentialsArn"),
        description=wire.string(body, "description"),
        integration_id=wire.string(body, "integrationId"),
        integration_method=wire.string(body, "integrationMethod"),
        integration_response_selection_expression=wire.string(
            body, "integrationResponseSelectionExpression"
        ),
        integration_subtype=wire.string(body, "integrationSubtype"),
        integration_type=(
            wire.enum(body, "integrationType", t.IntegrationType)
            if "integrationType" in body
            else None
        ),
        integration_uri=wire.string(body, "integrationUri"),
        passthrough_behavior=(
            wire.enum(body, "passthroughBehavior", t.PassthroughBehavior)
            if "passthroughBehavior" in body
            else None
        ),
        payload_format_version=wire.string(body, "payloadFormatVersion"),
        request_parameters=wire.string_map(body, "requestParameters"),
        request_templates=wire.string_map(body, "requestTemplates"),
        response_parameters=wire.map_of(body, "responseParameters", wire.string_map),
        template_selection_expression=wire.string(body, "templateSelectionExpression"),
        timeout_in_millis=wire.integer(body, "timeoutInMillis"),
        tls_config=(
            wire.structure(body, "tlsConfig", t.TlsConfig.from_wire)
            if "tlsConfig" in body
            else None
        ),
    )


GET_INTEGRATION = Operation(
    service=SERVICE,
    name="GetIntegration",
    input=GetIntegrationRequest,
    output=GetIntegrationResult,
    serialize=serialize,
    parse=parse,
    errors=("NotFoundException", "TooManyRequestsException"),
)
